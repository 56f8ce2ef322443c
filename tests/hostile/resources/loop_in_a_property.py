"""Looping in the `repr` and the attributes of a result, where limits on the call itself are
over.
"""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=0)

PAYLOAD = """
class Slow:
    def __repr__(self):
        import time
        end = time.monotonic() + 20
        while time.monotonic() < end:
            pass
        return "slow"

def total(prices):
    return Slow()
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD)
