"""The process is frozen when the answer is called. A child wakes it after 30 seconds."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=0, limit="time")

PAYLOAD = """
def total(prices):
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
    return 0
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD)
