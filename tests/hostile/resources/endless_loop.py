"""A loop without end (here: of 30 seconds). It can be interrupted or killed; what was judged
before stays.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4, limit="time")

PAYLOAD = """
import time
end = time.monotonic() + 30
while time.monotonic() < end:
    pass
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
