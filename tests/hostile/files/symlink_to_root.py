"""A folder link to the root of the file system, to be walked, hashed or copied."""

from hostile.corpus import Case, Expect, write

EXPECT = Expect(score=10, note="symbolic link; it was left out")


def submit(case: Case) -> None:
    write(case, case.solution())
    (case.folder / "data").symlink_to("/", target_is_directory=True)
