"""A comm target that answers whatever a grader asks by comms."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
from comm import get_comm_manager

def answer(channel, message):
    channel.send(data={"passed": True, "score": 10})
    channel.on_msg(lambda message: channel.send(data={"passed": True, "score": 10}))

for name in ("judge", "grader", "autograder", "course"):
    get_comm_manager().register_target(name, answer)
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
