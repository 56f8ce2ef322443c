"""Event handlers, script links and frames in a markdown cell."""

from hostile.corpus import Case, Expect, add_cell, write

EXPECT = Expect(
    score=10,
    feedback_absent=(
        "<img src=x onerror=inkwell",
        'href="javascript:inkwell',
        '<iframe src="//example',
    ),
)

PAYLOAD = """
<img src=x onerror=inkwell(1)>
[more](javascript:inkwell(1))
<a href="javascript:inkwell(1)">more</a>
<iframe src="//example.invalid"></iframe>
"""


def submit(case: Case) -> None:
    nb = case.solution()
    add_cell(nb, PAYLOAD, kind="markdown")
    write(case, nb)
