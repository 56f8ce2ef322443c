"""The gradebook: to read it, and to write a score."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("SQLite format",))

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

path = os.path.join(@ROOT@, "gradebook.db")
show(path)
import sqlite3
try:
    with sqlite3.connect(path) as gradebook:
        gradebook.execute("update grade set auto_score = 1000")
        print("leak: the gradebook was written")
except sqlite3.Error as error:
    print(error)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
