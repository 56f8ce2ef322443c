"""Points that are negative, no number, a text and a list."""

from hostile.corpus import POINTS, Case, Expect, find, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    strange = (-4, float("nan"), ["3"])
    for item, points in zip(POINTS, strange, strict=True):
        find(nb, f"{item}-tests")["metadata"]["nbgrader"]["points"] = points
    write(case, nb)
