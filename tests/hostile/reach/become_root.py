"""Becoming root by the plain ways: setuid, capabilities, sudo without password."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: root",))

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

import subprocess
child = os.fork()
if child == 0:
    try:
        os.setuid(0)
        with open("root.txt", "w") as file:
            file.write("yes")
    finally:
        os._exit(0)
os.waitpid(child, 0)
try:
    with open("root.txt"), open("/proc/self/uid_map") as ids:
        if ids.read().split() == ["0", "0", "4294967295"]:
            print("leak:", "root")
except OSError as error:
    print(error.strerror)
with open("/proc/self/status") as status:
    for line in status:
        if line.startswith(("CapEff", "CapBnd")) and int(line.split()[1], 16):
            print("leak:", "root", line.strip())
        if line.startswith("NoNewPrivs") and line.split()[1] != "1":
            print("leak:", "root", line.strip())
try:
    done = subprocess.run(["sudo", "-n", "true"], capture_output=True)
    if done.returncode == 0:
        print("leak:", "root by sudo")
except OSError as error:
    print(error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
