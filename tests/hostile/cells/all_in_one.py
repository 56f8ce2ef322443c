"""A learner merged all cells into one, which has the metadata of the first answer.

Its code is the answer of that item. The other items are restored as released, after it, and
unsolved.
"""

from hostile.corpus import Case, Expect, find, guarded, write

EXPECT = Expect(score=4)


def submit(case: Case) -> None:
    nb = case.solution()
    merged = find(nb, "total")
    sources = [cell["source"] for cell in nb["cells"] if cell["cell_type"] == "code"]
    merged["source"] = guarded("\n".join(sources))
    nb["cells"] = [merged]
    write(case, nb)
