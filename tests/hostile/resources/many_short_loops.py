"""Ten cells that each stay below a limit for one cell, and together above that of the
submission.
"""

from hostile.corpus import Case, Expect, add_cell, solve, write

EXPECT = Expect(score=4, limit="time")

PAYLOAD = """
import time
end = time.monotonic() + 3
while time.monotonic() < end:
    pass
"""


def submit(case: Case) -> None:
    nb = solve(case.release(), "total")
    for number in range(10):
        add_cell(nb, PAYLOAD, name=f"slow-{number}")
    write(case, nb)
