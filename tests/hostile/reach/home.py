"""The home folders: keys, tokens, the history of shells. Nothing of them is printed but whether
they are there.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: seen",))

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

others = os.scandir("/home") if os.path.isdir("/home") else ()
for home in ("/root", *[entry.path for entry in others]):
    for name in (".ssh", ".netrc", ".bash_history", ".config", ".jupyter"):
        if os.path.exists(os.path.join(home, name)):
            print("leak:", "seen", name)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
