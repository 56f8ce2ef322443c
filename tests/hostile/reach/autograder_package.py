"""Importing the grader itself, with its judge and its record."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: imported",))

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

import importlib
import sys
sys.path += [@ROOT@, os.path.dirname(@PACKAGE@)]
for name in ("autograder.grade.judge", "autograder.grade.record", "nbgrader.api"):
    try:
        importlib.import_module(name)
        if name.startswith("autograder"):
            print("leak:", "imported", name)
    except ImportError as error:
        print(error)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
