"""Looks for descriptors that it inherited besides its own, and sends orders to what it finds."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("leak: descriptor",))

PAYLOAD = """
import marshal
import os
import socket
import stat

order = marshal.dumps({"uid": 0, "gid": 0, "drop": False, "limits": {}, "scratches": []})
for pid in (1, "self"):
    try:
        numbers = [int(name) for name in os.listdir(f"/proc/{pid}/fd")]
    except OSError as error:
        print(error.strerror)
        continue
    if pid == 1 and numbers:
        print("leak:", "descriptor")
    for number in numbers if pid == "self" else ():
        try:
            kind = os.fstat(number).st_mode
        except OSError:
            continue
        if stat.S_ISSOCK(kind) and number != 3:
            with socket.socket(fileno=os.dup(number)) as found:
                if found.type == socket.SOCK_SEQPACKET:
                    print("leak:", "descriptor")
                    found.send(order, socket.MSG_DONTWAIT)
        elif stat.S_ISDIR(kind) or stat.S_ISREG(kind):
            print("open", os.readlink(f"/proc/self/fd/{number}")[:5])
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
