"""`cells` is an object: JSON, but no notebook."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=0, outcome="failed")


def submit(case: Case) -> None:
    nb = case.solution()
    nb["cells"] = {str(number): cell for number, cell in enumerate(nb["cells"])}
    write(case, nb)
