"""An error whose name has 10,000 letters."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = """
raise type("E" * 10_000, (Exception,), {})("long")
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
