"""32 MB through widget comms, which are no output of a cell, but messages all the same."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4)

PAYLOAD = """
from comm import create_comm
channel = create_comm(target_name="jupyter.widget", data={"state": {}})
for _ in range(32):
    channel.send(data={"method": "update", "state": {"value": "x" * (1024 * 1024)}})
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
