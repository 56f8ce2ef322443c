"""600 MB in ten processes, each of them small: a limit per process sees nothing. They end after
6 seconds.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4, limit="memory")

PAYLOAD = """
import os
import time
made = []
for _ in range(10):
    child = os.fork()
    if child == 0:
        try:
            block = bytearray(60 * 1024 * 1024)
            for index in range(0, len(block), 4096):
                block[index] = 1
            time.sleep(6)
        finally:
            os._exit(0)
    made.append(child)
for child in made:
    os.waitpid(child, 0)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
