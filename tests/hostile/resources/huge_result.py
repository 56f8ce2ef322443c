"""A function that gives an integer of a million bits, to be shown and compared by the judge."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
def total(prices):
    return 1 << 1_000_000
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
