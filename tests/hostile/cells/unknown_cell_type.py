"""A prompt of a cell type that does not exist."""

from hostile.corpus import Case, Expect, find, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    find(nb, "total-prompt")["cell_type"] = "hologram"
    write(case, nb)
