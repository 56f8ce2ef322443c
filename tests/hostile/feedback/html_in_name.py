"""Markup in the name of the student's folder, which pages, tables and logs show."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10, feedback_absent=("<img src=x onerror",))

STUDENT = "<img src=x onerror=alert(1)>"


def submit(case: Case) -> None:
    write(case, case.solution())
