"""A function that prints without end while it is judged; here 200 MB at most."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = """
def total(prices):
    for _ in range(200):
        print("x" * (1024 * 1024))
    return sum(prices)
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
