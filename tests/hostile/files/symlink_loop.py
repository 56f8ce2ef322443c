"""A link to its own folder: walking the submission would not end."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10, note="symbolic link; it was left out")


def submit(case: Case) -> None:
    write(case, case.solution())
    (case.folder / "again").symlink_to(case.folder, target_is_directory=True)
