"""A name that a command would read as an option."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)

STUDENT = "--student=feedback"


def submit(case: Case) -> None:
    write(case, case.solution())
