"""The test cell of a wrong answer stands twice, and the copy checks nothing."""

import copy

from hostile.corpus import Case, Expect, answer, find, guarded, place, solve, write

EXPECT = Expect(score=6, note="total-tests")


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    fake = copy.deepcopy(find(nb, "total-tests"))
    fake["source"] = guarded("print('all is well')")
    nb["cells"].insert(place(nb, "total-tests") + 1, fake)
    write(case, nb)
