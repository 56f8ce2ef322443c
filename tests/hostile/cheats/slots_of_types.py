"""The comparison of floats rewritten in the dictionary of their type."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=0)

PAYLOAD = """
import gc

def total(prices):
    return 1.0

methods = gc.get_referents(float.__dict__)[0]
methods["__eq__"] = lambda self, other: True
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD)
