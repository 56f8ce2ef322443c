"""Cell ids that the format forbids: too long, with spaces and markup, numbers, none."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10, feedback_absent=('<b id="id-markup">',))


def submit(case: Case) -> None:
    nb = case.solution()
    strange = ("x" * 500, '<b id="id-markup">', 42, None)
    for number, cell in enumerate(nb["cells"]):
        cell["id"] = strange[number % 4]
    write(case, nb)
