"""Half a character (a lone surrogate) in the text of a cell: valid JSON that cannot be written
as UTF-8.
"""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    nb["cells"][0]["source"] = "before \ud800 after"
    write(case, nb)
