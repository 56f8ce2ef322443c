"""The process ends when the answer is called, with the exit status of success."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=0)

PAYLOAD = """
def total(prices):
    import os
    os._exit(0)
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD)
