"""A script in an HTML output."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("<script>inkwell_html(",))

PAYLOAD = """
from IPython.display import HTML, display
display(HTML("<script>inkwell_html(" + "1)</script>"))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
