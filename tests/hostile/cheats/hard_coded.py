"""The visible values, and nothing else."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
def total(prices):
    return {(2.5, 4.0): 6.5, (): 0}[tuple(prices)]
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
