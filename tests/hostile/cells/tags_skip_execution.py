"""Tags that tell runners to skip the tests of a wrong answer, or to let them fail."""

from hostile.corpus import Case, Expect, answer, find, solve, write

EXPECT = Expect(score=6)


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    find(nb, "total-tests")["metadata"]["tags"] = [
        "skip-execution",
        "raises-exception",
        "remove-cell",
    ]
    write(case, nb)
