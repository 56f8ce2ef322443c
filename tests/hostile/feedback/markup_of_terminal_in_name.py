"""The markup of the progress bar's own library in the name, unbalanced."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)

STUDENT = "[red]feedback[blink][link=file:"


def submit(case: Case) -> None:
    write(case, case.solution())
