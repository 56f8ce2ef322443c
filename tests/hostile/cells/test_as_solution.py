"""The test of a wrong answer says that it is an answer, with code of its author's."""

from hostile.corpus import Case, Expect, answer, find, guarded, solve, write

EXPECT = Expect(score=6)


def submit(case: Case) -> None:
    nb = solve(case.release(), "receipt", "quiz-sum")
    answer(nb, "total", "def total(prices):\n    return 6.5")
    cell = find(nb, "total-tests")
    cell["metadata"]["nbgrader"].update(solution=True, locked=False)
    cell["source"] = guarded("print('all is well')")
    write(case, nb)
