"""Keys that stand twice, so that two readers see two notebooks: forged points, and an unsolved
twin.

Python's reader takes the last, which is the solved one; the points are the release's.
"""

import json

from hostile.corpus import Case, Expect

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    solved = json.dumps(case.solution()).replace('"points": 4', '"points": 4, "points": 1000')
    unsolved = json.dumps(case.release()["cells"])
    text = "{" + f'"cells": {unsolved}, ' + solved.removeprefix("{")
    case.notebook.write_text(text, encoding="utf-8")
