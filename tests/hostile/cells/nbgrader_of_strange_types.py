"""Metadata of nbgrader that are a text, a list, null and an id that is a number.

All four stand on extra cells: nothing honest hangs on them.
"""

from hostile.corpus import Case, Expect, add_cell, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    nb = case.solution()
    strange = ("yes", ["grade"], None, {"grade_id": 42, "grade": True, "locked": "perhaps"})
    for number, value in enumerate(strange):
        add_cell(nb, "print('extra')", metadata={"nbgrader": value}, name=f"extra-{number}")
    write(case, nb)
