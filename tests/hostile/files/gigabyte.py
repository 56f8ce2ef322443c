"""A notebook of one gigabyte, sparse on the disk: it must be refused by its size, never read."""

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="failed", note="large")


def submit(case: Case) -> None:
    with case.notebook.open("wb") as file:
        file.truncate(1024**3)
