"""A folder stands where the notebook belongs."""

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="failed")


def submit(case: Case) -> None:
    case.notebook.mkdir()
    (case.notebook / "inside.txt").write_text("nothing", encoding="utf-8")
