"""New user namespaces, which give the powers of root within them; tried in a child."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: namespace",))

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
child = os.fork()
if child == 0:
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        os._exit(7 if libc.unshare(0x10000000) == 0 else 0)
    finally:
        os._exit(0)
_, status = os.waitpid(child, 0)
if os.waitstatus_to_exitcode(status) == 7:
    print("leak:", "namespace")
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
