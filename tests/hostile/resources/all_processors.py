"""Eight processes that compute for 5 seconds: neighbors must still end in time."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = """
import os
import time
made = []
for _ in range(8):
    try:
        child = os.fork()
    except OSError:
        break
    if child == 0:
        try:
            end = time.monotonic() + 5
            while time.monotonic() < end:
                pass
        finally:
            os._exit(0)
    made.append(child)
for child in made:
    os.waitpid(child, 0)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
