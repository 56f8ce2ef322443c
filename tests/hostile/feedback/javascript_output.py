"""A script as an output of its own kind."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("inkwell_javascript(1)",))

PAYLOAD = """
from IPython.display import Javascript, display
display(Javascript("inkwell_" + "javascript(1)"))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
