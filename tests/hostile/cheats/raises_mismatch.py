"""The answer raises the exception of the checks, with the text of a success."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = r"""
def total(prices):
    from course.testing import Mismatch
    raise Mismatch("\u2713 total([2.5, 4.0]) gives 6.5")
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
