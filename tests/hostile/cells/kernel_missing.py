"""No metadata of the notebook at all."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    nb["metadata"] = {}
    write(case, nb)
