"""All cells have the same cell id, which the format forbids."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    for cell in nb["cells"]:
        cell["id"] = "same"
    write(case, nb)
