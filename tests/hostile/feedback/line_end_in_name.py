"""A line end in the name: nbgrader cannot record it, and a table or an export would gain a row."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=0, outcome="failed", note="name")

STUDENT = "feedback\nadmin,10"


def submit(case: Case) -> None:
    write(case, case.solution())
