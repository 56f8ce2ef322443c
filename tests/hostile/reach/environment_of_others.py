"""The environments and command lines of other processes."""

from hostile.corpus import SECRET_ENVIRONMENT, Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=(SECRET_ENVIRONMENT,))

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

for entry in os.listdir("/proc"):
    if entry.isdigit():
        show(f"/proc/{entry}/cmdline")
        show(f"/proc/{entry}/environ")
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
