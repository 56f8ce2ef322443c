"""SIGKILL to every process that may be signaled. The guard has seen a process namespace of its
own, so these are the submission's; the grader goes on.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import os
import signal
os.kill(-1, signal.SIGKILL)
os._exit(0)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
