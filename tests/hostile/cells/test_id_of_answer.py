"""The test of a wrong answer has the id of its answer cell, so that one of them is a copy."""

from hostile.corpus import Case, Expect, answer, find, solve, write

EXPECT = Expect(score=6)


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    find(nb, "total-tests")["metadata"]["nbgrader"]["grade_id"] = "total"
    find(nb, "total-prompt")["metadata"]["nbgrader"]["grade_id"] = "total-tests"
    write(case, nb)
