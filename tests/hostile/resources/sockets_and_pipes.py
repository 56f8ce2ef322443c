"""2,000 pairs of sockets, each filled with what it takes."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = """
import socket
pairs = []
try:
    for _ in range(2_000):
        pair = socket.socketpair()
        pairs.append(pair)
        pair[0].setblocking(False)
        try:
            pair[0].send(b"x" * 8192)
        except OSError:
            pass
except OSError as error:
    print(error.strerror, "after", len(pairs))
finally:
    for pair in pairs:
        pair[0].close()
        pair[1].close()
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
