"""A folder without any notebook."""

from hostile.corpus import Case, Expect

EXPECT = Expect(score=0, outcome="failed")


def submit(case: Case) -> None:
    (case.folder / "readme.txt").write_text("It is on my other computer.", encoding="utf-8")
