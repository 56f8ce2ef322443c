"""A traceback whose message is 32 MB long."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4, limit="output")

PAYLOAD = """
raise ValueError("x" * (32 * 1024 * 1024))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
