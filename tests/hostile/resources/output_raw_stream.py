"""64 MB written to the file descriptors below Python's streams, where the grader's own log may
be.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import os
for number in (1, 2):
    try:
        for _ in range(32):
            os.write(number, b"x" * (1024 * 1024))
    except OSError as error:
        print(error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
