"""The name is in capitals, as some systems make it."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10, note="WEEK01-MINI.IPYNB")


def submit(case: Case) -> None:
    write(case, case.solution(), "WEEK01-MINI.IPYNB")
