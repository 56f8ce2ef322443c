"""A notebook of format 2, which has worksheets and no metadata to recognize a cell by.

Upgraded or refused, it holds no answer that can be told from another.
"""

from hostile.corpus import ANSWERS, Case, Expect, guarded, write

EXPECT = Expect(score=0, outcome="either")


def submit(case: Case) -> None:
    cell = {
        "cell_type": "code",
        "input": guarded(ANSWERS["total"]),
        "outputs": [],
        "language": "python",
    }
    worksheet = {"cells": [cell], "metadata": {}}
    nb = {"nbformat": 2, "nbformat_minor": 0, "metadata": {}, "worksheets": [worksheet]}
    write(case, nb)
