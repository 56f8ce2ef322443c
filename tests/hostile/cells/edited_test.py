"""The test of a wrong answer says something else: restored."""

from hostile.corpus import Case, Expect, answer, find, guarded, solve, write

EXPECT = Expect(score=6, note="total-tests")


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    find(nb, "total-tests")["source"] = guarded("print('all is well')")
    write(case, nb)
