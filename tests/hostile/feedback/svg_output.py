"""A script in a picture."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("<script>inkwell_svg(",))

PAYLOAD = """
from IPython.display import SVG, display
display(SVG("<svg xmlns='http://www.w3.org/2000/svg'><script>inkwell_svg(" + "1)</script></svg>"))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
