"""It says on the line that its cells have ended, while it goes on and on."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4, limit="time")

PAYLOAD = """
import os
import struct
import time
for number in range(200):
    os.write(3, struct.pack(">IcI", 1, b"d", number) + b"1")
end = time.monotonic() + 60
while time.monotonic() < end:
    try:
        time.sleep(0.5)
    except BaseException:
        pass
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
