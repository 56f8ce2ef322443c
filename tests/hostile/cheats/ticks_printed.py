"""The lines that passing checks print, and nothing else."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=6)

PAYLOAD = r"""
print("\u2713 total([2.5, 4.0]) gives 6.5")
print("\u2713 total([]) gives 0")
"""


def submit(case: Case) -> None:
    cheat(case, "total", PAYLOAD, solved=("receipt", "quiz-sum"))
