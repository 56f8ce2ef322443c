"""600 MB in one process, in steps and touched, and freed again."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
blocks = []
for _ in range(60):
    blocks.append(bytearray(10 * 1024 * 1024))
del blocks
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
