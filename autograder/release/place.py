"""Putting a release where it was asked for: both parts as a whole, or nothing."""

import io
import os
import shutil
import zipfile
from pathlib import Path

from autograder.release import repository
from autograder.release.contents import MANIFEST, Files
from course.errors import CourseError
from course.files import write_atomically

# The earliest time that a zip can hold: the same files give the same bytes.
_TIME = (1980, 1, 1, 0, 0, 0)
# What the history of a branch for learners must never have held.
_SECRET = ("solutions", "course/lessons", "course/projects/*/reference", "tests/answers")


def archive_of(folder: Path) -> Path:
    """Where the zip of a release is."""
    return folder.with_name(f"{folder.name}.zip")


def refuse_target(folder: Path, force: bool) -> None:
    """See that a release can be put somewhere and that nothing is lost by it.

    Args:
        folder: The folder of the release; its zip will be beside it.
        force: Whether an earlier release may be replaced.

    Raises:
        CourseError: There is something else, or something that was not committed.
    """
    archive = archive_of(folder)
    if os.path.lexists(archive) and not (force and _is_archive(archive, folder.name)):
        raise CourseError(f"{archive} exists already.", _mend(_is_archive(archive, folder.name)))
    if not os.path.lexists(folder):
        return
    if folder.is_symlink() or not folder.is_dir():
        raise CourseError(f"{folder} is no folder.", "Name another one with --to.")
    if repository.is_work_tree(folder):
        _refuse_work_tree(folder)
    elif any(folder.iterdir()) and not (force and _is_release(folder)):
        raise CourseError(f"{folder} exists already.", _mend(_is_release(folder)))


def _mend(ours: bool) -> str:
    """What to do about something that exists, which may be an earlier release."""
    if ours:
        return "Replace this earlier release with --force, or name another folder with --to."
    return "It is no earlier release: put it away, or name another folder with --to."


def _refuse_work_tree(folder: Path) -> None:
    if held := repository.ever_held(folder, *_SECRET):
        raise CourseError(
            f"The branch in {folder} holds {', '.join(held)} in its history, so whoever gets it "
            "gets the answers.",
            "Release into a branch with a history of its own: git switch --orphan NAME, or a new "
            "repository: git init FOLDER",
        )
    if changed := repository.changes(folder):
        raise CourseError(
            f"{folder} holds changes that are not committed: {', '.join(changed[:5])}.",
            "Commit them or put them away: a release replaces all files of the branch.",
        )


def _is_release(folder: Path) -> bool:
    """Whether a folder is a release as it was made, and no checkout of an instructor or learner."""
    strange = ("workspace", "solutions", "submitted", "course/lessons", ".venv")
    return (folder / MANIFEST).is_file() and not any((folder / name).exists() for name in strange)


def _is_archive(path: Path, top: str) -> bool:
    try:
        with zipfile.ZipFile(path) as opened:
            names = opened.namelist()
    except (OSError, zipfile.BadZipFile):
        return False
    return f"{top}/{MANIFEST}" in names and all(name.startswith(f"{top}/") for name in names)


def write_folder(files: Files, folder: Path) -> None:
    """Write the files of a release into a new folder."""
    for name, file in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
        path.chmod(0o755 if file.executable else 0o644)


def packed(folder: Path) -> bytes:
    """A zip of a folder; the same files give the same bytes, on every machine.

    Nothing is compressed: what another version of zlib makes would be other bytes.
    """
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as opened:
        for path in sorted(folder.rglob("*")):
            if not path.is_file():
                continue
            entry = zipfile.ZipInfo(f"{folder.name}/{path.relative_to(folder).as_posix()}", _TIME)
            entry.create_system = 3  # Unix, whose permissions follow
            entry.external_attr = (0o100000 | path.stat().st_mode & 0o777) << 16
            opened.writestr(entry, path.read_bytes())
    return archive.getvalue()


def put(made: Path, target: Path) -> None:
    """Move a finished release and its zip to where they were asked for.

    In a git work tree the files are synchronized: what the branch has and the release has not is
    removed, `.git` and what git ignores stay.

    Args:
        made: The release, on the disk of the target; its zip is beside it.
        target: Where it goes; `refuse_target` has looked at it.

    Raises:
        OSError: The disk refuses.
    """
    if target.is_dir() and repository.is_work_tree(target):
        _synchronize(made, target)
    elif target.is_dir():
        old = made.with_name("old")
        target.rename(old)
        made.rename(target)
        shutil.rmtree(old)
    else:
        made.rename(target)
    archive_of(made).replace(archive_of(target))


def _synchronize(made: Path, target: Path) -> None:
    new = {path.relative_to(made).as_posix(): path for path in made.rglob("*") if path.is_file()}
    for name in repository.tracked(target) - new.keys():
        (target / name).unlink(missing_ok=True)
        for folder in (target / name).parents:
            if folder == target or any(folder.iterdir()):
                break
            folder.rmdir()
    for name, path in new.items():
        write_atomically(target / name, path.read_bytes())
        (target / name).chmod(path.stat().st_mode & 0o777)
