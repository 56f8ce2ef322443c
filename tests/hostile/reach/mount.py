"""Mounting a tmpfs in its own folder, and namespaces in which it might."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: mounted",))

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
os.makedirs("mounted", exist_ok=True)
if libc.mount(b"none", b"mounted", b"tmpfs", 0, None) == 0:
    print("leak:", "mounted")
    libc.umount(b"mounted")
else:
    print(os.strerror(ctypes.get_errno()))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
