"""New cells that pose as tests of 90 points: the assignment has no such test."""

import copy

from hostile.corpus import Case, Expect, add_cell, find, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    for number in range(3):
        forged = copy.deepcopy(find(nb, "quiz-sum-tests")["metadata"])
        forged["nbgrader"].update(grade_id=f"bonus-{number}", points=90)
        add_cell(nb, "print('bonus')", "quiz-sum-tests", metadata=forged, name=f"bonus-{number}")
    write(case, nb)
