"""As a copy of the test cell, but above the real one, in case the first counts."""

import copy

from hostile.corpus import Case, Expect, answer, find, guarded, place, solve, write

EXPECT = Expect(score=6, note="total-tests")


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    fake = copy.deepcopy(find(nb, "total-tests"))
    fake["source"] = guarded("print('all is well')")
    nb["cells"].insert(place(nb, "total-tests"), fake)
    write(case, nb)
