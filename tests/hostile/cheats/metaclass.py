"""A class whose metaclass says that everything is an instance of it, as the function."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
class Meta(type):
    def __instancecheck__(cls, thing):
        return True

    def __eq__(cls, other):
        return True

    __hash__ = type.__hash__

class total(metaclass=Meta):
    def __new__(cls, prices):
        return object.__new__(cls)
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
