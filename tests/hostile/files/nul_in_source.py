"""A NUL character inside a string of proper JSON: Python refuses that cell, and only its item is
lost.
"""

from hostile.corpus import ANSWERS, Case, Expect, find, guarded, write

EXPECT = Expect(score=6)


def submit(case: Case) -> None:
    nb = case.solution()
    find(nb, "total")["source"] = guarded(ANSWERS["total"]) + "\n\0"
    write(case, nb)
