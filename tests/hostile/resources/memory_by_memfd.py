"""256 MB in files that have no name and no folder (memfd)."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import os
files = []
for number in range(8):
    file = os.memfd_create(str(number))
    files.append(file)
    for _ in range(32):
        os.write(file, bytes(1024 * 1024))
for file in files:
    os.close(file)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
