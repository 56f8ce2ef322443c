"""A program that assigns its given names again, so that the visible values always hold."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
# program: receipt
title = "Dune"
price = 9.5
title, price = "Dune", 9.5
print(f"{title}: {price:.2f}")
"""


def submit(case: Case) -> None:
    cheat(case, "receipt", PAYLOAD, solved=("total", "quiz-sum"))
