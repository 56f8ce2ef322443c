"""A loop that swallows every exception, and so every interrupt: only killing ends it."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4, limit="time")

PAYLOAD = """
import time
end = time.monotonic() + 30
while time.monotonic() < end:
    try:
        while time.monotonic() < end:
            pass
    except BaseException:
        pass
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
