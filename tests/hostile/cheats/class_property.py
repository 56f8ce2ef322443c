"""A result whose `__class__` says that it is a float."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
class Price:
    __class__ = property(lambda self: float)

    def __eq__(self, other):
        return True

    def __float__(self):
        return 6.5

def total(prices):
    return Price()
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
