"""A package `course` beside the notebook, with checks that check nothing: the kernel imports the
real one, so the honest items keep their points.
"""

from hostile.corpus import Case, Expect, answer, solve, write, write_module

EXPECT = Expect(score=6)

PAYLOAD = """
def returns(*args, **kwargs):
    print("all is well")

prints = program = choice = hidden = handle = returns
"""


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    write(case, nb)
    for name in ("__init__", "keyboard", "testing/__init__", "testing/remote"):
        write_module(case, f"course/{name}.py", PAYLOAD)
