"""Half a character (a lone surrogate) in printed text and in an error."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = r"""
try:
    print("\ud800")
finally:
    raise ValueError("\ud800")
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
