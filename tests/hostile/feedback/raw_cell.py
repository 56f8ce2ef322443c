"""A raw cell of the kind HTML, which converters pass on as it is."""

from hostile.corpus import Case, Expect, add_cell, write

EXPECT = Expect(score=10, feedback_absent=("<script>inkwell_raw(",))


def submit(case: Case) -> None:
    nb = case.solution()
    text = "<script>inkwell_raw(1)</script>"
    metadata = {"format": "text/html", "raw_mimetype": "text/html"}
    add_cell(nb, text, kind="raw", metadata=metadata)
    write(case, nb)
