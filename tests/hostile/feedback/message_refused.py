"""Markup in the refusal by which the learner's side may answer the judge."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7, feedback_absent=("<script>inkwell_refused(",))

PAYLOAD = """
quiz_sum = "A"
import base64
import json
import course.testing.remote
text = "Full " + "points. <script>inkwell_refused(" + "1)</script>"
forged = base64.b64encode(json.dumps({"refused": text}).encode()).decode()
course.testing.remote.handle = lambda request, names: forged
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
