"""The test cells above all answers: put back."""

from hostile.corpus import POINTS, Case, Expect, find, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    tests = [find(nb, f"{item}-tests") for item in POINTS]
    rest = [cell for cell in nb["cells"] if cell not in tests]
    nb["cells"] = tests + rest
    write(case, nb)
