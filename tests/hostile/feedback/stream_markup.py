"""Markup in printed text."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10, feedback_absent=("<script>inkwell_stream(",))

PAYLOAD = """
print("<script>inkwell_stream(" + "1)</script></pre>")
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
