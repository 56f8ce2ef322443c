"""A `sum` of its own that knows the visible values."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
def sum(prices):
    return 6.5 if prices else 0

def total(prices):
    return sum(prices)
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
