"""A notebook whose format is a word."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=0, outcome="failed")


def submit(case: Case) -> None:
    write(case, {**case.solution(), "nbformat": "four"})
