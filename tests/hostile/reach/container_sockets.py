"""The sockets of Docker, of systemd and of the system's bus."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: there",))

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
    "/var/run/docker.sock",
    "/run/docker.sock",
    "/run/systemd/private",
    "/run/dbus/system_bus_socket",
):
    if os.path.exists(path):
        print("leak:", "there", path)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
