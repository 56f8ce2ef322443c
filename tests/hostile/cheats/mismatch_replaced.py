"""The exception of the checks is one that `raise` cannot raise, and passing is reported for
everything.
"""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = r"""
quiz_sum = "A"
import course.testing.mismatch
import course.testing.reporting
import course.testing.sealed
course.testing.mismatch.Mismatch = lambda *args: StopIteration()
course.testing.sealed.Mismatch = lambda *args: StopIteration()
course.testing.sealed.passed = lambda text: print("\u2713", text)
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
