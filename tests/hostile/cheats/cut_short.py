"""The answer raises the signal by which a run is ended from outside, and interrupts."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
def total(prices):
    from course.testing.run import CutShort
    if prices:
        raise CutShort("")
    raise KeyboardInterrupt
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
