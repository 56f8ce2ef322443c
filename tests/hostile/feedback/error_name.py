"""Markup in the name and the text of an error, and in its traceback."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("<script>inkwell_error(",))

PAYLOAD = """
text = "<script>inkwell_error(" + "1)</script>"
raise type(text, (Exception,), {})(text)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
