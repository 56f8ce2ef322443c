"""The kernel says that it is busy, and never that it is idle again."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
kernel = get_ipython().kernel
kernel._publish_status = lambda *args, **kwargs: None
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
