"""A proper notebook with metadata of 50,000 levels: the parser overflows late, in a good file."""

import json

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="failed", note="nested too deeply")


def submit(case: Case) -> None:
    nb = case.solution()
    nb["metadata"]["deep"] = "@"
    deep = '{"a":' * 50_000 + "1" + "}" * 50_000
    case.notebook.write_text(json.dumps(nb).replace('"@"', deep), encoding="utf-8")
