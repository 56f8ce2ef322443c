"""NUL and other control characters in printed text: backspaces, bells, line ends of other
systems.
"""

from hostile.corpus import Case, Expect, strike

EXPECT = Expect(score=10)

PAYLOAD = r"""
print("\x00\x07\x08\x0b\x0c\r\x1a\x7f\x85\u2028\u2029")
"""


def submit(case: Case) -> None:
    strike(case, PAYLOAD, solved=("total", "receipt", "quiz-sum"))
