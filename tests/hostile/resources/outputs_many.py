"""100,000 displays of one letter: each is small, the messages and the list of them are not. It
stops after 20 seconds.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4, limit="output")

PAYLOAD = """
import time
from IPython.display import display
end = time.monotonic() + 20
for _ in range(100_000):
    display("x")
    if time.monotonic() > end:
        break
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
