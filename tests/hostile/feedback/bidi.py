"""Characters that turn the direction of text or have no width, in printed text."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = r"""
print("\u202etluser\u202c \u2066x\u2069 \u200b\u200d\ufeff" + "a" + "\u0300" * 1_000)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
