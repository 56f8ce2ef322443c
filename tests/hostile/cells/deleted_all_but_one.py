"""Only one answer cell was handed in: the rest is restored around it."""

from hostile.corpus import Case, Expect, find, write

EXPECT = Expect(score=4)


def submit(case: Case) -> None:
    nb = case.solution()
    nb["cells"] = [find(nb, "total")]
    write(case, nb)
