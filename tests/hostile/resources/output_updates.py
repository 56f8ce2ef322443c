"""One display that is updated 20,000 times."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import time
from IPython.display import display
handle = display("x", display_id=True)
end = time.monotonic() + 20
for number in range(20_000):
    handle.update(str(number))
    if time.monotonic() > end:
        break
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
