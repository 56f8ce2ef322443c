"""What compares says that all is the same."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
import course.testing.compare
import course.testing.expectations
course.testing.compare.same = lambda *args, **kwargs: True
course.testing.expectations.same = lambda *args, **kwargs: True

def total(prices):
    return 0
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
