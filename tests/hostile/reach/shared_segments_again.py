"""As `shared_segments`, from another student: the segment is not there."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: segment",))

PAYLOAD = """
import os

def show(path):
    try:
        with open(path, "rb") as file:
            print("leak:", path, file.read(2000))
    except OSError as error:
        print(path, error.strerror)

def walk(root):
    found = 0
    for folder, _, names in os.walk(root):
        for name in names:
            show(os.path.join(folder, name))
            found += 1
            if found == 50:
                return

import ctypes
libc = ctypes.CDLL(None, use_errno=True)
key = 0x1A2B3C4D
if libc.shmget(key, 4096, 0o600) >= 0:
    print("leak:", "segment")
libc.shmget(key, 4096, 0o1600)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
