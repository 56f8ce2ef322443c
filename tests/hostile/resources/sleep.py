"""Sleeping beyond the wall limit: it costs no CPU time, so a limit on that alone never ends it."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4, limit="time")

PAYLOAD = """
import time
time.sleep(30)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
