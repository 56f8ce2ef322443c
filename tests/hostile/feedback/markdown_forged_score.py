"""A markdown cell that looks like the head of the feedback page. It is shown as the learner's
text at most: its style must not be obeyed.
"""

from hostile.corpus import Case, Expect, add_cell, write

EXPECT = Expect(score=10, feedback_absent=('position:fixed;top:0">Score', "<style>body"))

PAYLOAD = """
<style>body { visibility: hidden }</style>
<div style="position:fixed;top:0">Score: 1000 of 10</div>
"""


def submit(case: Case) -> None:
    nb = case.solution()
    add_cell(nb, PAYLOAD, kind="markdown")
    write(case, nb)
