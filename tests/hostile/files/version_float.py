"""A notebook that claims format 4.7: no version, and no key of a table of versions."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=0, outcome="failed")


def submit(case: Case) -> None:
    write(case, {**case.solution(), "nbformat": 4.7})
