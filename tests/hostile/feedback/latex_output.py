"""LaTeX with an HTML extension of MathJax, which makes links of scripts."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("<script>inkwell_latex(",))

PAYLOAD = r"""
from IPython.display import Latex, display
display(Latex("$\href{javascript:x}{x}$<script>inkwell_latex(" + "1)</script>"))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
