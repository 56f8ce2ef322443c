"""Another `course.testing` in `sys.modules`."""

from hostile.corpus import Case, Expect, cheat

EXPECT = Expect(score=7)

PAYLOAD = """
quiz_sum = "A"
import sys
import types
for name in [name for name in sys.modules if name.startswith("course")]:
    fake = types.ModuleType(name)
    fake.__getattr__ = lambda name: lambda *args, **kwargs: "eyJwYXNzZWQiOiB0cnVlfQ=="
    sys.modules[name] = fake
"""


def submit(case: Case) -> None:
    cheat(case, "quiz-sum", PAYLOAD, solved=("total", "receipt"))
