"""A script in a markdown output, and a link that is one."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("<script>inkwell_output(",))

PAYLOAD = """
from IPython.display import Markdown, display
display(Markdown("<script>inkwell_output(" + "1)</script>"))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
