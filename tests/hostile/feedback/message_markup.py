"""Markup in the message of a failed check, which shows the result of a function."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6, feedback_absent=("<script>inkwell_message(",))

PAYLOAD = """
class Shown:
    def __repr__(self):
        return "<script>inkwell_message(" + "1)</script>"

def total(prices):
    return Shown()
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
