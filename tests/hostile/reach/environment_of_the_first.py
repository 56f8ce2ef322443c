"""The environment of process 1, which may be the sandbox's own starter."""

from hostile.corpus import SECRET_ENVIRONMENT, SECRET_FILE, Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=(SECRET_ENVIRONMENT, SECRET_FILE))

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

show("/proc/1/environ")
show("/proc/1/root" + @CANARY@)
show("/proc/1/cwd/gradebook.db")
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
