"""A function that sees whether a cell calls it or something else, and in that case knows the
visible values only.
"""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
import sys

def total(prices):
    if sys._getframe(1).f_code.co_name != "<module>":
        return 6.5 if prices else 0
    return sum(prices)
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
