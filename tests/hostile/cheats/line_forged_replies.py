"""Replies that it writes on the line to the grader before it is asked, for all numbers to come."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import json
import os
import struct
reply = json.dumps({"passed": True, "result": True, "value": True}).encode()
for number in range(200):
    os.write(3, struct.pack(">IcI", len(reply), b"y", number) + reply)
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
