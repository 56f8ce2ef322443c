"""Outputs of kinds that do not exist, whose data are no text, or whose names are markup."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("<script>inkwell_mime(",))

PAYLOAD = """
from IPython.display import display
text = "<script>inkwell_mime(" + "1)</script>"
display({text: text, "text/plain": text, "text/x-none": [1, {"a": None}]}, raw=True)
display({"image/png": text, "image/jpeg": text, "text/html": text}, raw=True)
display({"application/vnd.jupyter.widget-view+json": {"model_id": text}}, raw=True)
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
