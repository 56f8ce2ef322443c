"""What git says about a folder."""

import os
import subprocess
from pathlib import Path

from course.errors import CourseError


def git(folder: Path, *arguments: str) -> str:
    """What a git command prints in a folder.

    Raises:
        CourseError: There is no git, or it refuses.
    """
    # Inside a hook of git, its variables name another repository than the folder's own.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            env=clean,
            capture_output=True,
            check=True,
        )
    except OSError as error:
        raise CourseError(f"git does not start: {error.strerror}.", "Install git.") from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode("utf-8", "replace").strip()
        raise CourseError(
            f"git refuses in {folder}: {said}", "Mend that, and try again."
        ) from error
    return done.stdout.decode("utf-8", "surrogateescape")


def is_work_tree(folder: Path) -> bool:
    """Whether a folder is the top of a git work tree."""
    return (folder / ".git").exists()


def tracked(folder: Path) -> set[str]:
    """The files that git tracks below a folder, by path in it."""
    return set(git(folder, "ls-files", "-z").split("\0")) - {""}


def changes(folder: Path, *paths: str) -> list[str]:
    """The files that differ from the last commit, those without one included."""
    rows = git(folder, "status", "--porcelain", "-z", "--no-renames", "--", *paths).split("\0")
    return [row[3:] for row in rows if row]


def ever_held(folder: Path, *paths: str) -> list[str]:
    """Which of some paths the history of the branch holds; none for a branch without commits."""
    try:
        git(folder, "rev-parse", "--verify", "--quiet", "HEAD")
    except CourseError:
        return []
    return [path for path in paths if git(folder, "rev-list", "--max-count=1", "HEAD", "--", path)]
