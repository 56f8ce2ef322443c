"""The answer raises `SystemExit`, which passes by handlers of `Exception`."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
def total(prices):
    raise SystemExit(0)
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
