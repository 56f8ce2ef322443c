"""A notebook that was cut off in the middle, as by a full disk."""

import json

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="failed", note="not valid JSON")


def submit(case: Case) -> None:
    text = json.dumps(case.solution())
    case.notebook.write_text(text[: len(text) // 2], encoding="utf-8")
