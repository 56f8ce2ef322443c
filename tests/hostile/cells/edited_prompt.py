"""A locked prompt promises more points: restored."""

from hostile.corpus import Case, Expect, find, write

EXPECT = Expect(score=10, note="total-prompt")


def submit(case: Case) -> None:
    nb = case.solution()
    find(nb, "total-prompt")["source"] = "### Total\nThis item is worth 1000 points."
    write(case, nb)
