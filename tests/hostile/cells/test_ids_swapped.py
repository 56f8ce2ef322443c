"""The tests of a wrong answer and of a right one swapped ids."""

from hostile.corpus import Case, Expect, answer, find, solve, write

EXPECT = Expect(score=6)


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    one, other = find(nb, "total-tests"), find(nb, "quiz-sum-tests")
    one["metadata"]["nbgrader"]["grade_id"] = "quiz-sum-tests"
    other["metadata"]["nbgrader"]["grade_id"] = "total-tests"
    write(case, nb)
