"""Bytes that are no UTF-8, in the middle of a string."""

import json

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="failed", note="not text")


def submit(case: Case) -> None:
    text = json.dumps(case.solution())
    raw = text.encode().replace(b"Total of a basket", b"Total of a \xff\xfe\xe9")
    case.notebook.write_bytes(raw)
