"""The checks of `course.testing` do nothing any more."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import course.testing
import course.testing.expectations
for name in course.testing.__all__:
    for module in (course.testing, course.testing.expectations):
        if hasattr(module, name):
            setattr(module, name, lambda *args, **kwargs: None)
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
