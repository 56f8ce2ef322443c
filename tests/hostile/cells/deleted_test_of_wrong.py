"""The test cell of a wrong answer is gone: silence must earn nothing."""

from hostile.corpus import Case, Expect, answer, find, solve, write

EXPECT = Expect(score=6, note="total-tests")


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    nb["cells"].remove(find(nb, "total-tests"))
    write(case, nb)
