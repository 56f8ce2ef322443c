"""The notebook is one folder too deep, as unpacking a zip by mouse leaves it."""

from hostile.corpus import ASSIGNMENT, Case, Expect, write

EXPECT = Expect(score=10, note="week01-mini")


def submit(case: Case) -> None:
    write(case, case.solution(), f"{ASSIGNMENT}/{ASSIGNMENT}.ipynb")
