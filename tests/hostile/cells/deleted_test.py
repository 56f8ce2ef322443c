"""A test cell is gone, its answer is right: restored, and the item counts."""

from hostile.corpus import Case, Expect, find, write

EXPECT = Expect(score=10, note="total-tests")


def submit(case: Case) -> None:
    nb = case.solution()
    nb["cells"].remove(find(nb, "total-tests"))
    write(case, nb)
