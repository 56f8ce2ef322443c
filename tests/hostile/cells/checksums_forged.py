"""Checksums that are made up, so that an answer seems untouched or a test unchanged."""

from hostile.corpus import Case, Expect, answer, find, solve, write

EXPECT = Expect(score=6)


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    for item in ("total", "total-tests"):
        find(nb, item)["metadata"]["nbgrader"]["checksum"] = "0" * 32
    write(case, nb)
