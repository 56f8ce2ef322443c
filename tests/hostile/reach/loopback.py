"""A listener on the host's loopback: inside, loopback is another one."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: connected",))

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

import socket
for host in ("127.0.0.1", "localhost", "::1", "0.0.0.0"):
    try:
        with socket.create_connection((host, @PORT@), timeout=2) as line:
            line.sendall(b"from inside")
            print("leak:", "connected", host)
    except OSError as error:
        print(host, error)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
