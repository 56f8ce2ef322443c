"""A test cell has another id: restored under its own; the renamed one is a cell like any other."""

from hostile.corpus import Case, Expect, find, write

EXPECT = Expect(score=10, note="total-tests")


def submit(case: Case) -> None:
    nb = case.solution()
    find(nb, "total-tests")["metadata"]["nbgrader"]["grade_id"] = "bonus-tests"
    write(case, nb)
