"""50,000 color sequences, each of which becomes an element of the page."""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = r"""
print("".join(f"\x1b[3{n % 8}mx" for n in range(50_000)))
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
