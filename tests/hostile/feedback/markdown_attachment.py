"""An attachment with markup in its name and kind."""

from hostile.corpus import Case, Expect, add_cell, place, write

EXPECT = Expect(score=10, feedback_absent=('onerror="inkwell_attached(',))


def submit(case: Case) -> None:
    nb = case.solution()
    add_cell(nb, "![x](attachment:a.png)", kind="markdown")
    forged = 'image/png" onerror="inkwell_attached(1)'
    nb["cells"][place(nb, "total-tests") + 1]["attachments"] = {"a.png": {forged: "AAAA"}}
    write(case, nb)
