"""All answers stand in one cell at the end: where the checks are judged, nothing is solved."""

from hostile.corpus import ANSWERS, Case, Expect, add_cell, write

EXPECT = Expect(score=0)


def submit(case: Case) -> None:
    nb = case.release()
    add_cell(nb, "\n".join(ANSWERS.values()), after="quiz-sum-tests")
    write(case, nb)
