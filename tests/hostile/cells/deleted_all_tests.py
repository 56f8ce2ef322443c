"""No test cell is left, and nothing is solved."""

from hostile.corpus import POINTS, Case, Expect, find, write

EXPECT = Expect(score=0, note="quiz-sum-tests")


def submit(case: Case) -> None:
    nb = case.release()
    for item in POINTS:
        nb["cells"].remove(find(nb, f"{item}-tests"))
    write(case, nb)
