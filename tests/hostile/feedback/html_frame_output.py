"""A frame, a form, a base address and a refresh in an HTML output."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(
    score=10, feedback_absent=("<iframe srcdoc=inkwell", "<base href=", "<meta http-equiv=refresh")
)

PAYLOAD = """
from IPython.display import HTML, display
display(HTML("<iframe src" + "doc=inkwell></iframe><ba" + "se href='//example.invalid'>"))
display(HTML("<meta http-" + "equiv=refresh content='0;url=//example.invalid'>"))
display(HTML("<form action='//example.invalid'>"))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
