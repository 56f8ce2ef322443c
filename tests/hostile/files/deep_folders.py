"""Folders in folders, 100 levels: walking them must not recurse without end."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10)


def submit(case: Case) -> None:
    write(case, case.solution())
    folder = case.folder.joinpath(*"d" * 100)
    folder.mkdir(parents=True)
    (folder / "end.txt").write_text("nothing", encoding="utf-8")
