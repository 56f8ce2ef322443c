"""The kernel's own `do_execute` reports success and runs nothing."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
async def nothing(*args, **kwargs):
    return {"status": "ok", "execution_count": 1, "payload": [], "user_expressions": {}}

kernel = get_ipython().kernel
kernel.do_execute = nothing
type(kernel).do_execute = nothing
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
