"""The instructor notebook with answers and hidden tests."""

from hostile.corpus import HIDDEN_TEXT, Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=(HIDDEN_TEXT,))

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

root = @ROOT@
for tree in ("solutions", "autograded", "course/lessons", "tests/answers"):
    walk(os.path.join(root, tree))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
