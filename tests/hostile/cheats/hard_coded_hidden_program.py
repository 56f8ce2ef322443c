"""A program that prints the hidden line, which somebody passed on; it knows no other."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
# program: receipt
title = "Emma"
price = 12.25
print("Emma: 12.25")
"""


def submit(case: Case) -> None:
    cheat(case, "receipt", PAYLOAD, solved=("total", "quiz-sum"))
