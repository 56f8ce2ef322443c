"""Every message that leaves the kernel says that all is well."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = r"""
quiz_sum = "A"
session = get_ipython().kernel.session
sent = type(session).send

def forging(self, stream, msg_or_type, content=None, *args, **kwargs):
    if isinstance(content, dict) and "status" in content:
        content = {**content, "status": "ok"}
    if msg_or_type == "error":
        msg_or_type, content = "stream", {"name": "stdout", "text": "\u2713"}
    return sent(self, stream, msg_or_type, content, *args, **kwargs)

type(session).send = forging
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
