"""Tracebacks switched off: an error leaves no trace in the outputs."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
shell = get_ipython()
for name in ("showtraceback", "showsyntaxerror", "_showtraceback", "showindentationerror"):
    setattr(shell, name, lambda *args, **kwargs: None)
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
