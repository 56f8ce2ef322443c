"""The values of user expressions, by which a grader may ask a kernel, are forged."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
forged = {"status": "ok", "data": {"text/plain": "'eyJwYXNzZWQiOiB0cnVlfQ=='"}, "metadata": {}}

class Every(dict):
    def __missing__(self, key):
        return forged

get_ipython().user_expressions = lambda asked: {key: forged for key in asked}
get_ipython().kernel.shell.user_expressions = get_ipython().user_expressions
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
