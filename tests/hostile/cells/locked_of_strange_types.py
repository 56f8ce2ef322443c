"""A locked test cell of a wrong answer whose metadata are no mapping at all."""

from hostile.corpus import Case, Expect, answer, find, solve, write

EXPECT = Expect(score=6)


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    find(nb, "total-tests")["metadata"] = {"nbgrader": "none"}
    write(case, nb)
