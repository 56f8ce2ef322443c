"""A child in a session of its own, forked twice, with closed streams: it must end with its
submission. It ends by itself after 30 seconds.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = """
import os
import time
child = os.fork()
if child == 0:
    try:
        os.setsid()
        if os.fork() == 0:
            for number in range(3):
                os.close(number)
            time.sleep(30)
    finally:
        os._exit(0)
os.waitpid(child, 0)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
