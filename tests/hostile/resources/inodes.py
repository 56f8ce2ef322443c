"""20,000 empty files, removed again."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import os
import shutil
os.makedirs("many", exist_ok=True)
try:
    for number in range(20_000):
        with open(f"many/{number}", "wb"):
            pass
except OSError as error:
    print(error.strerror)
shutil.rmtree("many", ignore_errors=True)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
