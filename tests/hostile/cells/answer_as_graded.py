"""A wrong answer says that it is itself a manually graded test of 1000 points."""

from hostile.corpus import Case, Expect, answer, find, solve, write

EXPECT = Expect(score=6)


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    find(nb, "total")["metadata"]["nbgrader"].update(grade=True, points=1000)
    write(case, nb)
