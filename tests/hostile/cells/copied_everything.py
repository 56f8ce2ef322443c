"""The whole notebook twice, one after the other."""

import copy

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    nb["cells"] += copy.deepcopy(nb["cells"])
    write(case, nb)
