"""A function whose result is a list of a million texts: too much to be looked at."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
def total(prices):
    return ["x" * 10] * 1_000_000
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
