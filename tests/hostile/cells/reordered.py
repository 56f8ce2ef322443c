"""All cells in reverse: put back into the order of the release."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    nb["cells"].reverse()
    write(case, nb)
