"""The seal of a quiz opens as right for every letter."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import course.testing.sealed
course.testing.sealed._open = lambda *args: "1It is right."
course.testing.sealed._entry = lambda *args: ("", "")
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
