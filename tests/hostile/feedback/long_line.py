"""One line of 1 MB without a space."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = """
print("x" * 1_000_000)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
