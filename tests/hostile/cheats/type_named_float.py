"""A class that is called `float`, in a module called `builtins`."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
Fake = type("float", (), {"__eq__": lambda self, other: True, "__module__": "builtins"})

def total(prices):
    return Fake()
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
