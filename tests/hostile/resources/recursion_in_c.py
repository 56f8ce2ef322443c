"""Recursion that Python does not count: the process may end by a fault of memory."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import sys
sys.setrecursionlimit(10**6)

def deeper(depth):
    if depth:
        return [*map(deeper, [depth - 1])]
    return []

deeper(200_000)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
