"""One allocation of 600 MB."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
block = bytearray(600 * 1024 * 1024)
for index in range(0, len(block), 4096):
    block[index] = 1
del block
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
