"""A function that looks for what is expected of it in the frames that called it."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
import sys

def total(prices):
    frame = sys._getframe(1)
    while frame is not None:
        for names in (frame.f_locals, frame.f_globals):
            if "expected" in names:
                return names["expected"]
        frame = frame.f_back
    return 6.5 if prices else 0
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
