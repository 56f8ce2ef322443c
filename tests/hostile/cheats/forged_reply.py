"""The learner's side of the judge's channel replies that the check has passed."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import json
import course.testing.remote
forged = json.dumps({"passed": True})
course.testing.remote.handle = lambda request, names: forged
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
