"""The file is the JSON number 10, the score that its author would like."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=0, outcome="failed")


def submit(case: Case) -> None:
    write(case, 10)
