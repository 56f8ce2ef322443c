"""64 MB in /dev/shm, which is memory by another name."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import os
try:
    with open("/dev/shm/fill.bin", "wb") as file:
        for _ in range(64):
            file.write(bytes(1024 * 1024))
except OSError as error:
    print(error.strerror)
finally:
    try:
        os.remove("/dev/shm/fill.bin")
    except OSError:
        pass
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
