"""A `MagicMock` as the function: it takes any call, and its results have every attribute."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
from unittest.mock import MagicMock
total = MagicMock(__name__="total")
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
