"""Templates, formats and shell in the name of the student's folder. None is evaluated."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10, feedback_absent=("feedback-49",))

STUDENT = "feedback-{{7*7}}{0}%s$(id)`id`"


def submit(case: Case) -> None:
    write(case, case.solution())
