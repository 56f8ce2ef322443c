"""An integer of 100,000 digits in the metadata: reading it costs time that grows with its
square.
"""

import json

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="failed", note="not valid JSON")


def submit(case: Case) -> None:
    text = json.dumps({**case.solution(), "metadata": {"number": "@"}})
    case.notebook.write_text(text.replace('"@"', "9" * 100_000), encoding="utf-8")
