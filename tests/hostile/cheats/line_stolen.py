"""A process that it forks answers on the line in its place, and its own end is not noticed."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import json
import os
import struct
import time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        reply = json.dumps({"value": "C", "passed": True}).encode()
        end = time.monotonic() + 5
        number = 0
        while time.monotonic() < end:
            number = (number + 1) % 100
            os.write(3, struct.pack(">IcI", len(reply), b"y", number) + reply)
            time.sleep(0.01)
    os._exit(0)
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
