"""A program that looks in the frames above it for what it should print."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
# program: receipt
title = "Dune"
price = 9.5
import sys
frame = sys._getframe()
line = "Dune: 9.50"
while frame is not None:
    line = frame.f_locals.get("expected", line)
    frame = frame.f_back
print(line)
"""


def submit(case: Case) -> None:
    cheat(case, "receipt", PAYLOAD, solved=("total", "quiz-sum"))
