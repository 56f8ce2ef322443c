"""What was handed in: finding it and reading it, whatever it may be.

nbgrader's layout is `<submitted>/<student>/<assignment>/<assignment>.ipynb`.
"""

import hashlib
import json
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from course.errors import CourseError
from course.submit import LARGEST_FILES, LARGEST_NOTEBOOK, MOST_FILES

MOST_NOTES, DEEPEST = 5, 8
# What nbgrader's exchange puts beside a notebook, and reads again to give feedback back.
EXCHANGED = ("timestamp.txt", "submission_secret.txt")
LARGEST_EXCHANGED = 4096


@dataclass(frozen=True)
class Submission:
    """The folder in which one student handed in one assignment.

    Attributes:
        student: The name of the student's folder, of any characters.
        assignment: The id of the assignment.
        folder: The folder, absolute.
    """

    student: str
    assignment: str
    folder: Path

    @property
    def notebook(self) -> Path:
        """Where the notebook must be."""
        return self.folder / f"{self.assignment}.ipynb"


@dataclass(frozen=True)
class Found:
    """What a folder of submissions holds.

    Attributes:
        submissions: What is to be graded, by student.
        absent: The students who handed in nothing for this assignment.
    """

    submissions: tuple[Submission, ...]
    absent: tuple[str, ...]


@dataclass(frozen=True)
class HandedIn:
    """The content of a submission.

    Attributes:
        digest: A hash of all that the score depends on.
        notebook: The bytes of the notebook; None when there is none.
        problem: Why there is none.
        files: The content of the other files, by path in the folder.
        notes: What the learner should know about it, a sentence each.
    """

    digest: str
    notebook: bytes | None
    problem: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def discover(submitted: Path, assignment: str, students: Sequence[str] = ()) -> Found:
    """Find the submissions of an assignment.

    Args:
        submitted: The folder that holds one folder per student. Names that begin with a
            period are not students.
        assignment: The id of the assignment.
        students: Only these students; by default all.

    Raises:
        CourseError: The folder cannot be read, a named student is not in it, or nobody
            handed in this assignment.
    """
    try:
        folders = sorted(p for p in submitted.iterdir() if p.is_dir() and p.name[0] != ".")
    except OSError as error:
        raise CourseError(
            f"Cannot read the submissions in {submitted}: {error.strerror}.",
            f"It must hold <student>/{assignment}/{assignment}.ipynb.",
        ) from error
    unknown = sorted(set(students) - {folder.name for folder in folders})
    if unknown:
        raise CourseError(
            f"No folder in {submitted} belongs to {', '.join(map(repr, unknown))}.",
            "--student takes the name of a student's folder.",
        )
    if students:
        folders = [folder for folder in folders if folder.name in set(students)]
    found = [
        Submission(folder.name, assignment, (folder / assignment).absolute())
        for folder in folders
        if (folder / assignment).is_dir()
    ]
    if not found:
        raise CourseError(
            f"Nothing was handed in for {assignment} in {submitted}.",
            f"It must hold <student>/{assignment}/{assignment}.ipynb.",
        )
    handed_in = {submission.student for submission in found}
    absent = tuple(folder.name for folder in folders if folder.name not in handed_in)
    return Found(tuple(found), absent)


def recordable(student: str) -> bool:
    """Whether nbgrader can keep this name of a student.

    Its patterns stop at a line end, its database at bytes that are no text.
    """
    return "\n" not in student and student.encode("utf-8", "replace").decode() == student


class _Refused(Exception):
    """A file that is not looked at; the text says why."""


def read(submission: Submission, *tests: bytes, program: str = "") -> HandedIn:
    """Read what was handed in, following no link and waiting for nothing.

    Args:
        submission: What was handed in; it may hold anything.
        tests: What the score depends on besides: it becomes part of the digest.
        program: For a project, the folder of its program: other folders are not looked at,
            so that an environment or notes beside it take nobody's room.
    """
    total = hashlib.sha256()
    for content in tests:
        total.update(hashlib.sha256(content).digest())
    found = _Reader(submission, program)
    try:
        notebook, problem = found.notebook(), ""
    except _Refused as error:
        notebook, problem = None, str(error)
    for name, content in sorted(found.files.items()):
        total.update(name.encode("utf-8", "surrogateescape") + b"\0")
        total.update(hashlib.sha256(content).digest())
    total.update(notebook or b"")
    return HandedIn(total.hexdigest(), notebook, problem, found.files, tuple(found.notes))


class _Reader:
    def __init__(self, submission: Submission, program: str) -> None:
        self.submission, self.program = submission, program
        self.notes: list[str] = []
        self.files: dict[str, bytes] = {}
        self.notebooks: list[str] = []
        self.room = LARGEST_FILES
        for path in (submission.folder.parent, submission.folder):
            if path.is_symlink():
                self.broken = f"The folder {path.name!r} is a symbolic link."
                return
        self.broken = ""
        try:
            self._look(submission.folder, "", 0)
        except OSError as error:
            self.broken = f"The folder cannot be read ({error.strerror})."

    def notebook(self) -> bytes:
        """The content of the notebook, under its own name or another."""
        if self.broken:
            raise _Refused(self.broken)
        wanted = self.submission.notebook.name
        if os.path.lexists(self.submission.notebook):
            return self._notebook(wanted)
        # One that unpacking left a folder too deep counts only where there is none above.
        names = sorted(name for name in self.notebooks if "/" not in name)
        names = names or sorted(self.notebooks)
        if len(names) > 1:
            names = [name for name in names if self._names_us(name)]
        if len(names) == 1:
            content = self._notebook(names[0])
            self.notes.append(f"The notebook is called {names[0]!r} and was taken for {wanted}.")
            return content
        others = ", ".join(map(repr, sorted(self.notebooks)[:5]))
        instead = f" There is {others} instead." if others else ""
        raise _Refused(f"The notebook {wanted} is missing.{instead}")

    def _notebook(self, name: str) -> bytes:
        try:
            return _content(self.submission.folder / name, LARGEST_NOTEBOOK)
        except _Refused as error:
            raise _Refused(f"The notebook {name!r} {error}.") from None

    def _names_us(self, name: str) -> bool:
        try:
            course = json.loads(self._notebook(name))["metadata"]["course"]
            return bool(course["assignment"] == self.submission.assignment)
        except (_Refused, ValueError, RecursionError, KeyError, TypeError, IndexError):
            return False

    def _look(self, folder: Path, prefix: str, depth: int) -> None:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
        for entry in entries:
            name = prefix + entry.name
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                other = self.program and not prefix and entry.name != self.program
                if depth < DEEPEST and not other and entry.name != "__pycache__":
                    self._look(Path(entry.path), f"{name}/", depth + 1)
            elif name.lower().endswith(".ipynb"):
                if not entry.is_symlink():
                    self.notebooks.append(name)
            else:
                self._take(Path(entry.path), name)

    def _take(self, path: Path, name: str) -> None:
        try:
            if len(self.files) >= MOST_FILES:
                raise _Refused(f"is one of more than {MOST_FILES}")
            content = _content(path, self.room)
        except _Refused as error:
            if len(self.notes) < MOST_NOTES:
                self.notes.append(f"The file {name!r} {error}; it was left out.")
            return
        self.room -= len(content)
        self.files[name] = content


def _content(path: Path, most: int) -> bytes:
    """The content of a plain file, which may be changing while it is read."""
    if path.is_symlink():
        raise _Refused("is a symbolic link")
    try:
        # Without waiting: a pipe without writer would never open.
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        descriptor = os.open(path, flags)
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise _Refused("is no plain file")
            if status.st_size > most:
                raise _Refused(f"is larger than {most // 1024**2} MB")
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                content = file.read(most + 1)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise _Refused(f"cannot be read ({error.strerror})") from None
    if len(content) > most:
        raise _Refused(f"is larger than {most // 1024**2} MB")
    return content
