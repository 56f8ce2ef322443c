"""Routes to anywhere: there is loopback, and nothing else. Nothing is sent."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: route",))

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

try:
    with open("/proc/net/route") as table:
        for line in table.read().splitlines()[1:]:
            if line.split()[0] != "lo":
                print("leak:", "route", line)
except OSError as error:
    print(error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
