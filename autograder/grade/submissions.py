"""What was handed in: finding it, and what keeps a submission from being graded.

nbgrader's layout is `<submitted>/<student>/<assignment>/<assignment>.ipynb`.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import nbformat

from course.errors import CourseError


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


def problem(submission: Submission) -> str | None:
    """Why a submission cannot even be given to nbgrader; None when it can.

    Never raises: whatever a student hands in must not stop the run.
    """
    try:
        return _problem(submission)
    except (AttributeError, KeyError, TypeError, nbformat.ValidationError):
        return "The file holds JSON that is no notebook."
    except Exception as error:  # any bytes at all may be in there
        return f"The notebook cannot be read ({_first_line(error)})."


def _problem(submission: Submission) -> str | None:
    for path in (submission.folder, *submission.folder.rglob("*")):
        if path.is_symlink():
            # nbgrader would copy what it points to, be it a file of the instructor.
            return f"The submission holds a symbolic link, {path.name!r}."
    path = submission.notebook
    if not path.is_file():
        others = sorted(p.name for p in submission.folder.glob("*.ipynb"))
        instead = f" There is {', '.join(map(repr, others))} instead." if others else ""
        return f"The notebook {path.name} is missing.{instead}"
    notebook = nbformat.read(path, as_version=4)
    if not notebook.cells:
        return "The notebook has no cells."
    return None


def _first_line(error: Exception) -> str:
    """The kind of an error and the start of its text, which may quote the whole file."""
    text = next(iter(str(error).splitlines()), "")[:160]
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def digest(submission: Submission, source: Path) -> str:
    """A hash of all that a score depends on: each file handed in, and the tests.

    Args:
        submission: What was handed in, without a `problem`.
        source: The instructor notebook of the assignment.
    """
    total = hashlib.sha256(source.read_bytes())
    for path in sorted(p for p in submission.folder.rglob("*") if p.is_file()):
        with path.open("rb") as file:
            content = hashlib.file_digest(file, "sha256").digest()
        name = path.relative_to(submission.folder).as_posix()
        total.update(name.encode("utf-8", "surrogateescape") + b"\0" + content)
    return total.hexdigest()
