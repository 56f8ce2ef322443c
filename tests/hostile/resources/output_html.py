"""32 MB of HTML in one display."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=4, limit="output")

PAYLOAD = """
from IPython.display import HTML, display
display(HTML("<p>page</p>" * (32 * 1024 * 1024 // 11)))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD)
