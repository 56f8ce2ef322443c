"""Forking as fast as it goes; at most 200 children, and each ends after 2 seconds."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import os
import time
made = []
for _ in range(200):
    try:
        child = os.fork()
    except OSError as error:
        print("stopped by", type(error).__name__, "after", len(made))
        break
    if child == 0:
        try:
            time.sleep(2)
        finally:
            os._exit(0)
    made.append(child)
for child in made:
    os.waitpid(child, 0)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
