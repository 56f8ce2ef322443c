"""Attaching to its parent and to process 1 as a debugger, and reading their memory."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: attached",))

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
for pid in {1, os.getppid()} - {os.getpid()}:
    if libc.ptrace(0x4206, pid, 0, 0) == 0:
        print("leak:", "attached", pid)
        libc.ptrace(17, pid, 0, 0)
    else:
        print(os.strerror(ctypes.get_errno()))
    try:
        with open(f"/proc/{pid}/mem", "rb"):
            print("leak:", "memory", pid)
    except OSError as error:
        print(error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
