"""The function that the judge calls ignores the alarm of `course.testing` and loops: the judge
must not wait for it forever.
"""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=0, limit="time")

PAYLOAD = """
def total(prices):
    import signal
    import time
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, signal.SIG_IGN)
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            time.sleep(1)
        except BaseException:
            pass
    return 0
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD)
