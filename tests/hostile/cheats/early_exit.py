"""The process ends by itself, as if all were well. What was judged before stays; nothing after
it earns points.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import os
os._exit(0)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
