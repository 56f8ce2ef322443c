"""All names deleted between an answer and its check: the answer is gone, and so are its points.
What is answered after it counts.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=6)

PAYLOAD = """
get_ipython().run_line_magic("reset", "-f")
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, after="total", solved=("total", "receipt", "quiz-sum"))
