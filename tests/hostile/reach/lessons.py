"""The text of the lessons, in the folder of the installed package and in the checkout."""

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

import course
for root in (@ROOT@, os.path.dirname(os.path.dirname(course.__file__))):
    walk(os.path.join(root, "course", "lessons"))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
