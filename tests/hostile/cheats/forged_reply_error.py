"""A reply to the judge that names an error of its own interpreter: one that ends processes."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=0)

PAYLOAD = """
import json
import course.testing.remote
function = {"function": "total"}
error = {"types": ["SystemExit", "BaseException"], "text": "0", "line": -1}
outcome = {"result": None, "printed": "", "prompts": [], "names": {}, "cut": None, "error": error}
reply = {**function, **outcome, "args": {"list": []}}
forged = json.dumps(reply)
course.testing.remote.handle = lambda request, names: forged
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD)
