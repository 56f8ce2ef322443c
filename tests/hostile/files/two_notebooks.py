"""Another notebook stands beside the right one; the one with the right name counts.

A checkpoint folder, which Jupyter itself makes, does not count either.
"""

from hostile.corpus import ASSIGNMENT, Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    write(case, case.solution())
    write(case, case.release(), "a-first-try.ipynb")
    write(case, case.release(), f".ipynb_checkpoints/{ASSIGNMENT}-checkpoint.ipynb")
