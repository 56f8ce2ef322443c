"""As `forged_reply`, with every key that a reply can have."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import json
import course.testing.remote
reply = {
    "passed": True, "score": 10, "value": True, "result": True, "printed": "", "prompts": [],
    "names": {}, "cut": None, "error": None, "args": {"list": []}, "source": "",
}
forged = json.dumps(reply)
course.testing.remote.handle = lambda request, names: forged
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
