"""Characters that turn the direction of text or have no width, in the name."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)

STUDENT = "feedback-\u202e01\u202c\u200b\u2066x"


def submit(case: Case) -> None:
    write(case, case.solution())
