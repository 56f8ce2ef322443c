"""The setup cell is gone: restored."""

from hostile.corpus import Case, Expect, find, write

EXPECT = Expect(score=10, note="setup")


def submit(case: Case) -> None:
    nb = case.solution()
    nb["cells"].remove(find(nb, "setup"))
    write(case, nb)
