"""A notebook of a minor format that does not exist yet: newer minor formats are readable by
their rules.
"""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    write(case, {**case.solution(), "nbformat_minor": 4000})
