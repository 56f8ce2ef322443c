"""The decimal digits of an integer with 700,000 of them, with Python's own limit taken off."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import sys
sys.set_int_max_str_digits(0)
text = str(1 << 2_400_000)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
