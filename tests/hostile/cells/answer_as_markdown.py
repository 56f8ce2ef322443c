"""An answer cell became markdown by one key too many: a code cell again, with the learner's
text.
"""

from hostile.corpus import Case, Expect, find, write

EXPECT = Expect(score=10, note="total")


def submit(case: Case) -> None:
    nb = case.solution()
    cell = find(nb, "total")
    cell["cell_type"] = "markdown"
    del cell["outputs"], cell["execution_count"]
    write(case, nb)
