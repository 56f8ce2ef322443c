"""A file in each shared folder, for the next submission to find."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: left by another",))

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

folders = ("/tmp", "/var/tmp", "/dev/shm", "/run", ".")
paths = [os.path.join(folder, "inkwell-left-behind.txt") for folder in folders]
# First all looks, then all traces: two of the folders may be one.
for path in paths:
    if os.path.exists(path):
        print("leak:", "left by another")
for path in paths:
    try:
        with open(path, "w") as file:
            file.write("left")
    except OSError as error:
        print(path, error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
