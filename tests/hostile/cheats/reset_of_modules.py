"""All modules of the course deleted and their functions emptied, between two items; the later
ones are unsolved.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
import sys
for name in [name for name in sys.modules if name.startswith("course")]:
    module = sys.modules.pop(name)
    vars(module).clear()
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
