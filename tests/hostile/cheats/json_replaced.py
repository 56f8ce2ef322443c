"""`json` that reads and writes what its author likes."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import json
json.dumps = lambda *args, **kwargs: '{"passed": true, "value": true}'
json.JSONEncoder.encode = lambda self, value: '{"passed": true}'
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
