"""Changing the installed packages: what the next submission imports."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: written",))

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

import course
import site
roots = [@PACKAGE@, os.path.dirname(course.__file__), *site.getsitepackages(), @ROOT@]
for root in roots:
    path = os.path.join(root, "inkwell_canary.pth")
    try:
        with open(path, "w") as file:
            file.write("")
        print("leak:", "written", path)
        os.remove(path)
    except OSError as error:
        print(root, error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
