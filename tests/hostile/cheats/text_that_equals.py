"""A text of a class of its own that equals every letter."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
class Letter(str):
    def __eq__(self, other):
        return True

    __hash__ = str.__hash__
    __contains__ = lambda self, other: True
    __str__ = strip = upper = lambda self: self

quiz_sum = Letter("A")
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
