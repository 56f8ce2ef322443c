"""512 MB of shared memory without a name, which is in no process's private share."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import mmap
block = mmap.mmap(-1, 512 * 1024 * 1024)
for index in range(0, len(block), 4096):
    block[index] = 1
block.close()
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
