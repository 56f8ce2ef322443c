"""The notebook has a name of its author's choice: matched, and the note says which file was
taken.
"""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10, note="my work (final).ipynb")


def submit(case: Case) -> None:
    write(case, case.solution(), "my work (final).ipynb")
