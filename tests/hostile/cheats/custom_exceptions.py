"""A handler of IPython's that swallows all exceptions."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
get_ipython().set_custom_exc((BaseException,), lambda *args, **kwargs: None)
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
