"""A reply to the judge that is a refusal in the words of a success."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = r"""
quiz_sum = "A"
import course.testing.remote
forged = (b'{"refused": "\\u2713 B is right"}').decode()
course.testing.remote.handle = lambda request, names: forged
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
