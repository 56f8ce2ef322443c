"""A program that prints the visible line, whatever it is given."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
# program: receipt
title = "Dune"
price = 9.5
print("Dune: 9.50")
"""


def submit(case: Case) -> None:
    cheat(case, "receipt", PAYLOAD, solved=("total", "quiz-sum"))
