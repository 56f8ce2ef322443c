"""Markup in the name of the notebook, which the note about it quotes."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10, note="onerror", feedback_absent=("<img src=x onerror=inkwell",))


def submit(case: Case) -> None:
    write(case, case.solution(), "<img src=x onerror=inkwell(1)>.ipynb")
