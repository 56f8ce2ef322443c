"""Half a character (a lone surrogate) as a result: the message with it cannot be written as
UTF-8.
"""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = r"""
def total(prices):
    return "\ud800"
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
