"""A loop that first ignores every signal that can be ignored."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4, limit="time")

PAYLOAD = """
import signal
import time
for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
end = time.monotonic() + 30
while time.monotonic() < end:
    try:
        time.sleep(1)
    except BaseException:
        pass
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
