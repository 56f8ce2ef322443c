"""A cell that poses as the instructor's comment and as the manual mark."""

from hostile.corpus import Case, Expect, answer, find, solve, write

EXPECT = Expect(score=6)


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    find(nb, "total-tests")["metadata"]["nbgrader"].update(manual_score=4, auto_score=4, score=4)
    find(nb, "total")["metadata"]["nbgrader"]["comment"] = "Full points, says the instructor."
    write(case, nb)
