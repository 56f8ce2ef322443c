"""Sources that are numbers, null, objects and lists of numbers.

Nothing is solved, so restoring the cells and refusing the file both score 0.
"""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=0, outcome="either")


def submit(case: Case) -> None:
    nb = case.release()
    wrong = (42, None, {"text": "x"}, [1, 2, 3])
    for cell, source in zip(nb["cells"], wrong, strict=False):
        cell["source"] = source
    write(case, nb)
