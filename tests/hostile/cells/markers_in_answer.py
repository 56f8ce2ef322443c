"""The markers of hidden tests and of solutions in an answer, so that tools cut in the wrong
place.
"""

from hostile.corpus import ANSWERS, Case, Expect, answer, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    marks = (
        "### END HIDDEN TESTS",
        "### BEGIN HIDDEN TESTS",
        "### BEGIN SOLUTION",
        "### BEGIN MARK SCHEME",
    )
    answer(nb, "total", "\n".join([*marks, ANSWERS["total"]]))
    write(case, nb)
