"""A notebook of no bytes: there is nothing to read, so it scores 0 and says so."""

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="failed", note="empty file")


def submit(case: Case) -> None:
    case.notebook.write_bytes(b"")
