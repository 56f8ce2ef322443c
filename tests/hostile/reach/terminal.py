"""Typing into the terminal that the grader was started from."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: terminal",))

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

import fcntl
import termios
for number in (0, 1, 2):
    if os.isatty(number):
        try:
            fcntl.ioctl(number, termios.TIOCSTI, b" ")
            print("leak:", "terminal")
        except OSError as error:
            print(error.strerror)
try:
    os.close(os.open("/dev/tty", os.O_RDWR))
    print("leak:", "terminal opened")
except OSError as error:
    print(error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
