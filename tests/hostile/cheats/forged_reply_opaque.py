"""A reply to the judge that is an object whose type has an empty name, and one with control
characters.
"""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = r"""
quiz_sum = "A"
import course.testing.remote
forged = (b'{"value": {"opaque": ["", "\\u0000\\ud800"]}}').decode()
course.testing.remote.handle = lambda request, names: forged
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
