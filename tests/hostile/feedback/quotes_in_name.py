"""Quotes and an event handler in the name of the student's folder, to leave an attribute."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10, feedback_absent=('" onmouseover="alert',))

STUDENT = 'a" onmouseover="alert(1)'


def submit(case: Case) -> None:
    write(case, case.solution())
