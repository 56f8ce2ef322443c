"""The test cell of a wrong answer became a raw cell."""

from hostile.corpus import Case, Expect, answer, find, solve, write

EXPECT = Expect(score=6, note="total-tests")


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    cell = find(nb, "total-tests")
    cell["cell_type"] = "raw"
    del cell["outputs"], cell["execution_count"]
    write(case, nb)
