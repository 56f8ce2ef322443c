"""A notebook whose text is sprinkled with NUL bytes: no JSON, whatever C code makes of it."""

import json

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="failed", note="not valid JSON")


def submit(case: Case) -> None:
    raw = json.dumps(case.solution()).encode()
    case.notebook.write_bytes(raw[:40] + b"\0" * 64 + raw[40:])
