"""HTML that closes the output it is in, and what may be around it."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("</html><h1>Score: 1000", "<plaintext>"))

PAYLOAD = """
from IPython.display import HTML, display
display(HTML("</div></div></pre></body></html><h1>Score" + ": 1000 of 10</h1><plaintext>"))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
