"""Sockets of the host by abstract names and of kinds that pass network namespaces (vsock),
opened but not connected.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: socket",))

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
for family in ("AF_VSOCK", "AF_ALG", "AF_PACKET"):
    number = getattr(socket, family, None)
    if number is None:
        continue
    try:
        kind = socket.SOCK_SEQPACKET if family == "AF_ALG" else socket.SOCK_STREAM
        kind = socket.SOCK_RAW if family == "AF_PACKET" else kind
        with socket.socket(number, kind):
            if family != "AF_ALG":
                print("leak:", "socket", family)
    except OSError as error:
        print(family, error.strerror)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
