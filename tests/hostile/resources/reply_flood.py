"""The answer's process replies to the judge with 64 MB."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import course.testing.remote
course.testing.remote.handle = lambda request, names: "QUFB" * (16 * 1024 * 1024)
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
