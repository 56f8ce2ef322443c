"""An audit hook, which cannot be taken off again, that stops `compile` and `exec`. Nothing else
is solved.
"""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=0)

PAYLOAD = """
import sys

def refuse(event, arguments):
    if event in ("compile", "exec"):
        raise RuntimeError("not today")

sys.addaudithook(refuse)

def total(prices):
    return 0
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD)
