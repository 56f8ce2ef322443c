"""A reply to the judge that is an integer of a million digits."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import course.testing.remote
forged = (b'{"value": {"int": "0x' + b'f' * 1_000_000 + b'"}}').decode()
course.testing.remote.handle = lambda request, names: forged
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
