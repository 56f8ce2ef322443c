"""A regular expression that backtracks for some ten seconds."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import re
re.match("(a+)+$", "a" * 27 + "b")
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
