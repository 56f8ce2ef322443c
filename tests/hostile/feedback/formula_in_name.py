"""A spreadsheet's formula as the name, for whoever opens an export."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)

STUDENT = "=cmd(A1)+1"


def submit(case: Case) -> None:
    write(case, case.solution())
