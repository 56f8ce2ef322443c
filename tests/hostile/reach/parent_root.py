"""The parent's root, folders and open files through /proc."""

from hostile.corpus import SECRET_ENVIRONMENT, SECRET_FILE, Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=(SECRET_FILE, SECRET_ENVIRONMENT))

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

for pid in (os.getppid(), 1):
    show(f"/proc/{pid}/root" + @CANARY@)
    try:
        for number in os.listdir(f"/proc/{pid}/fd"):
            print(pid, number, os.readlink(f"/proc/{pid}/fd/{number}"))
    except OSError as error:
        print(error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
