"""The answer's name is bound to a check of the course."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
from course.testing import returns
total = returns
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
