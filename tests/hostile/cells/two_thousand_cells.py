"""2,000 more cells of text."""

from hostile.corpus import Case, Expect, new_cell, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    nb["cells"] += [new_cell("x", "markdown", name=f"more-{number}") for number in range(2_000)]
    write(case, nb)
