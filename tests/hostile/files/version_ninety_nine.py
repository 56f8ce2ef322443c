"""A notebook that claims format 99, which nothing can read."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=0, outcome="failed", note="unknown format version")


def submit(case: Case) -> None:
    write(case, {**case.solution(), "nbformat": 99})
