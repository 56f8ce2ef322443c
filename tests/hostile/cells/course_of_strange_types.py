"""The course's own metadata are a text, a list and a number."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    for number, cell in enumerate(nb["cells"]):
        cell["metadata"]["course"] = ("text", ["list"], 42)[number % 3]
    nb["metadata"]["course"] = "text"
    write(case, nb)
