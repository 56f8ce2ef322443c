"""A learner copied the answer cell and solved the copy: both run, the later one counts, as in
the notebook.
"""

import copy

from hostile.corpus import Case, Expect, find, place, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    copied = copy.deepcopy(find(case.release(), "total"))
    nb["cells"].insert(place(nb, "total"), copied)
    write(case, nb)
