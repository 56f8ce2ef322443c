"""`AssertionError` and `Exception` are other classes, in the builtins."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import builtins

class Quiet(BaseException):
    def __new__(cls, *args):
        return super().__new__(cls)

builtins.AssertionError = Quiet
builtins.NameError = Quiet
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
