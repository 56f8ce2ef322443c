"""A thread prints for 20 seconds after its cell ended, into whatever cell runs then. A program
that is judged meanwhile would print it too, so that one is unsolved.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=7)

PAYLOAD = """
import threading
import time

def talk():
    end = time.monotonic() + 20
    while time.monotonic() < end:
        print("still here")
        time.sleep(0.01)

threading.Thread(target=talk, daemon=True).start()
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "quiz-sum"))
