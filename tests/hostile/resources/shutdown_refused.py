"""The kernel ignores the polite request to end, and so does its exit: 30 seconds in a handler."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = """
import atexit
import signal
import time

def stay():
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            time.sleep(1)
        except BaseException:
            pass

atexit.register(stay)
for number in (signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
