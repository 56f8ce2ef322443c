"""A prompt is gone: restored, no item is touched."""

from hostile.corpus import Case, Expect, find, write

EXPECT = Expect(score=10, note="total-prompt")


def submit(case: Case) -> None:
    nb = case.solution()
    nb["cells"].remove(find(nb, "total-prompt"))
    write(case, nb)
