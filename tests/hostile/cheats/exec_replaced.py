"""`exec` and `compile` that do nothing, so that a program that is judged never runs."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=4)

PAYLOAD = """
# program: receipt
title = "Dune"
price = 9.5
import builtins
builtins.exec = lambda *args, **kwargs: None
builtins.compile = lambda *args, **kwargs: None
print("Dune: 9.50")
"""


def submit(case: Case) -> None:
    cheat(case, "receipt", PAYLOAD, solved=("total",))
