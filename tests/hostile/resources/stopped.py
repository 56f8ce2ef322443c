"""The kernel stops itself with SIGSTOP: no reply ever comes. A child wakes it after 30 seconds."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4, limit="time")

PAYLOAD = """
import os
import signal
import time
kernel = os.getpid()
if os.fork() == 0:
    try:
        time.sleep(30)
        os.kill(kernel, signal.SIGCONT)
    finally:
        os._exit(0)
os.kill(kernel, signal.SIGSTOP)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
