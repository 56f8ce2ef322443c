"""What the kernel offers for writing under /proc and /sys; nothing is written, it is only
opened.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: writable",))

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

for path in (
    "/proc/sysrq-trigger",
    "/proc/sys/kernel/core_pattern",
    "/sys/kernel/uevent_helper",
    "/sys/fs/cgroup/cgroup.procs",
):
    try:
        os.close(os.open(path, os.O_WRONLY))
        print("leak:", "writable", path)
    except OSError as error:
        print(path, error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
