"""The answer stands in a cell of its own below the answer cell: it runs, so it counts."""

from hostile.corpus import ANSWERS, Case, Expect, add_cell, write

EXPECT = Expect(score=4)


def submit(case: Case) -> None:
    nb = case.release()
    add_cell(nb, ANSWERS["total"], after="total")
    write(case, nb)
