"""Cells that are numbers, texts and null."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=0, outcome="either")


def submit(case: Case) -> None:
    write(case, {**case.release(), "cells": [1, "two", None, [], True]})
