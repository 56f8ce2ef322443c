"""The object of the number 0.0 in the answer rewritten in memory after it was returned."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
import ctypes

result = 0.5

def total(prices):
    ctypes.c_double.from_address(id(result) + 16).value = 6.5 if prices else 0.0
    return result
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
