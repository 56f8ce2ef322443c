"""System calls that need no file: keyrings, io_uring, bpf, userfaultfd, perf. Each is called
with arguments that do nothing.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: call",))

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
import platform
libc = ctypes.CDLL(None, use_errno=True)
numbers = {"x86_64": {"bpf": 321, "userfaultfd": 323, "io_uring_setup": 425, "keyctl": 250}}.get(
    platform.machine(), {"bpf": 280, "userfaultfd": 282, "io_uring_setup": 425, "keyctl": 219}
)
for name, number in numbers.items():
    if libc.syscall(number, 0, 0, 0, 0, 0) >= 0:
        print("leak:", "call", name)
    else:
        print(name, os.strerror(ctypes.get_errno()))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
