"""A named pipe stands where the notebook belongs: opening it would wait forever."""

import os

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="failed")


def submit(case: Case) -> None:
    os.mkfifo(case.notebook)
