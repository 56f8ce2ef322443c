"""`sys.exit` and `exit` in a cell."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import sys
try:
    exit()
finally:
    sys.exit(0)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
