"""A list that becomes the expected value after it was compared."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
class Later(list):
    seen = 0

    def __len__(self):
        Later.seen += 1
        return Later.seen

def total(prices):
    return Later([6.5])
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
