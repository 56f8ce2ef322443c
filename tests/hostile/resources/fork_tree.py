"""Children that fork children: 6 levels of 2, 126 in all, each ends after 2 seconds."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import os
import time

def grow(levels):
    for _ in range(2 if levels else 0):
        try:
            child = os.fork()
        except OSError:
            return
        if child == 0:
            try:
                grow(levels - 1)
                time.sleep(2)
            finally:
                os._exit(0)

grow(6)
time.sleep(3)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
