"""An answer cell is gone: restored as released, which is unsolved, and costs its own item only."""

from hostile.corpus import Case, Expect, find, write

EXPECT = Expect(score=6, note="total")


def submit(case: Case) -> None:
    nb = case.solution()
    nb["cells"].remove(find(nb, "total"))
    write(case, nb)
