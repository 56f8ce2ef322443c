"""A child keeps the kernel's streams and sockets open after the kernel is gone: who waits for
their end waits for the child, 30 seconds.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = """
import subprocess
import sys
subprocess.Popen(
    [sys.executable, "-c", "import time; time.sleep(30)"], close_fds=False, start_new_session=True
)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
