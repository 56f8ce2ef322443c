"""Bytes on the line to the grader that are no messages, and that announce a giant one."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import os
os.write(3, bytes(range(255, 0, -1)) * 40)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
