"""64 MB of printed text."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4, limit="output")

PAYLOAD = r"""
line = "all work and no play makes a long line\n" * 26_000
for _ in range(64):
    print(line, end="")
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
