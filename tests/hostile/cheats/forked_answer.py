"""The answer forks, and both processes go on as the kernel; the child ends after 5 seconds at
most.
"""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=0)

PAYLOAD = """
def total(prices):
    import os
    import threading
    if os.fork() == 0:
        threading.Timer(5, os._exit, (0,)).start()
    return 0
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD)
