"""An answer cell says that it is a task, which has other rules."""

from hostile.corpus import Case, Expect, find, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    find(nb, "total")["metadata"]["nbgrader"].update(task=True, points=50)
    write(case, nb)
