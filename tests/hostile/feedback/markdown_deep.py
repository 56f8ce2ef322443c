"""Quotes in quotes, 3,000 levels, and brackets without end: parsers of markdown recurse or slow
down.
"""

from hostile.corpus import Case, Expect, add_cell, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    text = "\n\n".join([">" * 3_000 + " deep", "[" * 3_000, "*a_" * 1_500])
    add_cell(nb, text, kind="markdown")
    write(case, nb)
