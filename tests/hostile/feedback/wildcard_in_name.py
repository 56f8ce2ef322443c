"""A name that is a pattern of file names, which nbgrader's own search would expand."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)

STUDENT = "feedback-[a-z]*"


def submit(case: Case) -> None:
    write(case, case.solution())
