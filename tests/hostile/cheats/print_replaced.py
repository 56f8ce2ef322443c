"""A `print` that prints only good news."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = r"""
quiz_sum = "A"
import builtins
shown = builtins.print
builtins.print = lambda *args, **kwargs: shown("\u2713 choice 'A' is right")
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
