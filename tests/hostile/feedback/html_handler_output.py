"""Event handlers in an HTML output, in spellings that simple filters miss."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(
    score=10, feedback_absent=("<img/src=x onerror=inkwell_handler", "='javascript:inkwell_handler")
)

PAYLOAD = """
from IPython.display import HTML, display
name = "inkwell_" + "handler"
display(HTML(f"<img/src=x onerror={name}(1)><a href='javascript:{name}(1)'>more</a>"))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
