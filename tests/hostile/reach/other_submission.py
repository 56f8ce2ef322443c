"""The notebook of somebody else, by its path and by looking around."""

from hostile.corpus import SECRET_PEER, Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=(SECRET_PEER,))

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

peer = @PEER@
show(peer)
walk(os.path.dirname(os.path.dirname(os.path.dirname(peer))))
for up in ("..", "../..", "../../.."):
    walk(up)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
