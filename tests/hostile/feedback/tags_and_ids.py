"""Markup in tags and in the ids of cells, which become classes and anchors of the page."""

from hostile.corpus import Case, Expect, add_cell, place, write

EXPECT = Expect(score=10, feedback_absent=('" onclick="inkwell_tag(',))


def submit(case: Case) -> None:
    nb = case.solution()
    add_cell(nb, "Some text.", kind="markdown")
    cell = nb["cells"][place(nb, "total-tests") + 1]
    cell["id"] = 'x" onclick="inkwell_tag(1)'
    cell["metadata"]["tags"] = ['x" onclick="inkwell_tag(2)']
    write(case, nb)
