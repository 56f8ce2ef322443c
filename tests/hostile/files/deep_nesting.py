"""100,000 brackets: a parser that recurses overflows its stack."""

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="failed", note="nested too deeply")


def submit(case: Case) -> None:
    case.notebook.write_text("[" * 100_000 + "]" * 100_000, encoding="utf-8")
