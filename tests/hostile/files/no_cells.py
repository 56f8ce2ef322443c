"""A notebook without any cell: nothing was handed in."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=0, outcome="failed", note="no cells")


def submit(case: Case) -> None:
    write(case, {**case.release(), "cells": []})
