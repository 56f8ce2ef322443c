"""64 MB that are left behind: the next submission must find its folder empty, and this one must
still be recorded.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
try:
    with open("fill.bin", "wb") as file:
        for _ in range(64):
            file.write(bytes(1024 * 1024))
except OSError as error:
    print(error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
