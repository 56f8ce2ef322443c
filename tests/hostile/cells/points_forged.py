"""Test cells that claim 1000 points each: points come from the gradebook."""

from hostile.corpus import POINTS, Case, Expect, find, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    for item in POINTS:
        find(nb, f"{item}-tests")["metadata"]["nbgrader"]["points"] = 1000
    write(case, nb)
