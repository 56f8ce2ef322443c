"""A notebook that does not say its format: readers guess format 1 and fail."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=0, outcome="failed")


def submit(case: Case) -> None:
    nb = case.solution()
    del nb["nbformat"], nb["nbformat_minor"]
    write(case, nb)
