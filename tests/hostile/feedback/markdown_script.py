"""A script in a markdown cell."""

from hostile.corpus import Case, Expect, add_cell, write

EXPECT = Expect(score=10, feedback_absent=("<script>inkwell_markdown(",))

PAYLOAD = """
Some text.

<script>inkwell_markdown(1)</script>
"""


def submit(case: Case) -> None:
    nb = case.solution()
    add_cell(nb, PAYLOAD, kind="markdown")
    write(case, nb)
