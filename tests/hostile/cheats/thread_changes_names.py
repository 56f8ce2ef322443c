"""A thread that puts another function in the place of the answer, again and again, for 8
seconds. None of them is right.
"""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
import threading
import time

def total(prices):
    return None

def visible(prices):
    return 6.5 if prices else 0

def swap():
    end = time.monotonic() + 8
    while time.monotonic() < end:
        globals()["total"] = visible
        time.sleep(0.001)
        globals()["total"] = lambda prices: 0
        time.sleep(0.001)

threading.Thread(target=swap, daemon=True).start()
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
