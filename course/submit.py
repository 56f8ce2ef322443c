"""Pack a learner's work into one file that can be handed in.

Unpacked into a student's folder, it is what `autograder grade` reads:
`<assignment>/<assignment>.ipynb` and, of a project, the package of its program beside it.
"""

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from nbformat import NotebookNode
from rich.console import Console
from rich.text import Text

from course import acceptance, notebooks, progress, project, workspace
from course.errors import CourseError
from course.files import TooMuch, explained, read_files, write_atomically
from course.manifest import Assignment
from course.notebooks import State
from course.paths import Checkout
from course.progress import AssignmentProgress, points_text
from course.testing.mismatch import Mismatch

# What grading takes; more is left out there, so it is refused here.
LARGEST_NOTEBOOK = 20 * 1024 * 1024
LARGEST_FILES = 32 * 1024 * 1024  # all files beside the notebook together
MOST_FILES = 500

FOLDER = "submissions"
BLANK = "[your words]"  # what a released text for a reader has in place of the learner's


@dataclass(frozen=True)
class Packed:
    """What was packed.

    Attributes:
        path: The file to hand in.
        names: What is in it, by path in it.
        saved: When the notebook was saved last.
        progress: What the checks of the learner's own notebook said.
        unwritten: The texts for a reader, by item id, that still hold a blank.
    """

    path: Path
    names: tuple[str, ...]
    saved: datetime
    progress: AssignmentProgress
    unwritten: tuple[str, ...]


def pack(checkout: Checkout, assignment: Assignment) -> Packed:
    """Pack the saved work on an assignment; nothing that is there is changed or replaced.

    Args:
        checkout: Where the workspace is.
        assignment: What to hand in.

    Raises:
        CourseError: There is no such notebook, it cannot be read or belongs to another
            assignment, a project has no program, or there is more than grading takes.
    """
    notebook = workspace.notebook_path(checkout, assignment)
    if not notebook.is_file():
        raise CourseError(
            f"There is no notebook of {assignment.id} in your workspace ({notebook}).",
            "Run `course lab` first: it copies what is missing there. If you gave yours another "
            "name, give it this one again.",
        )
    cells = _read(notebook, assignment).cells
    now = datetime.now().astimezone()
    with explained(
        f"Cannot read your work in {notebook.parent}",
        "Give yourself the right to read this file, or move it away, and pack again.",
    ):
        files = {notebook.name: notebook.read_bytes(), **_beside(checkout, assignment, notebook)}
    names = tuple(f"{assignment.id}/{name}" for name in files)
    _refuse_strange(names)
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, data in zip(names, files.values(), strict=True):
            entry = zipfile.ZipInfo(name, now.timetuple()[:6])
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED)
    with workspace.writing(checkout):
        path = _free(checkout.workspace / FOLDER, f"{assignment.id}-{now:%Y-%m-%d-%H%M%S}")
        write_atomically(path, content.getvalue())
    saved = datetime.fromtimestamp(notebook.stat().st_mtime).astimezone()
    unwritten = tuple(
        str(notebooks.course_of(cell).get("item"))
        for cell in cells
        if cell.cell_type == "markdown"
        and notebooks.course_of(cell).get("role") == "answer"
        and BLANK in cell.source
    )
    return Packed(path, names, saved, progress.load_one(checkout, assignment), unwritten)


def show(packed: Packed, console: Console) -> None:
    """Print what is in the file, what is still open, and what to do with it."""
    row = packed.progress
    passed = row.count(State.PASSED)
    console.print(
        Text(
            f"{row.assignment.id}: {passed} of {len(row.items)} checks had passed when you last "
            f"ran them ({points_text(row.earned)} of {points_text(row.points)} points)."
        )
    )
    for state, words in (
        (State.FAILING, "Not passed"),
        (State.TO_DO, "Not run since you wrote the answer, or not begun"),
        (State.MISSING, "Their check was deleted; grading brings it back"),
    ):
        if found := [one.item.id for one in row.items if one.state is state]:
            console.print(Text(f"  {words}: {', '.join(found)}"))
    if packed.unwritten:
        console.print(Text(f"  {BLANK} still stands in: {', '.join(packed.unwritten)}"))
    console.print(Text(f"\nPacked, as saved on {packed.saved:%Y-%m-%d at %H:%M:%S}:"))
    for name in packed.names:
        console.print(Text(f"  {name}"), soft_wrap=True)
    console.print(Text(f"\nHand in this file:\n  {packed.path}"), soft_wrap=True)
    console.print(Text("What you change from now on is not in it: pack again."))


def _read(notebook: Path, assignment: Assignment) -> NotebookNode:
    """Read the notebook; refuse what grading could not read, or would read as something else."""
    size = notebook.stat().st_size
    if size > LARGEST_NOTEBOOK:
        raise CourseError(
            f"{notebook} is larger than {LARGEST_NOTEBOOK // 1024**2} MB, which grading does not "
            "read.",
            "Clear large outputs (Edit > Clear Outputs of All Cells), save, and pack again.",
        )
    found = notebooks.read(notebook)
    about = found.metadata.get("course", {})
    name = about.get("assignment") if isinstance(about, dict) else None
    if name not in (None, assignment.id):
        raise CourseError(
            f"{notebook} holds the notebook of {name}, not of {assignment.id}.",
            "Did you save one under the name of the other? Bring yours back under this name.",
        )
    return found


def _refuse_strange(names: Iterable[str]) -> None:
    """Refuse names that cannot be written into a zip."""
    for name in names:
        try:
            name.encode()
        except UnicodeEncodeError:
            raise CourseError(
                f"The name of the file {name!r} is no text (UTF-8).",
                "Rename it, and pack again.",
            ) from None


def _beside(checkout: Checkout, assignment: Assignment, notebook: Path) -> dict[str, bytes]:
    """The files beside the notebook that belong to the work, by path in its folder."""
    if assignment.kind == "project":
        found, _ = acceptance.load(checkout.projects, assignment.id)
        try:
            return project.program_files(notebook.parent, found.program)
        except Mismatch as error:
            raise CourseError(
                str(error), f"The brief says what belongs into {notebook.parent / found.program}."
            ) from error
    try:
        return read_files(notebook.parent, MOST_FILES, LARGEST_FILES, leave_out={".ipynb"})
    except TooMuch:
        raise CourseError(
            f"{notebook.parent} holds more than {MOST_FILES} files or "
            f"{LARGEST_FILES // 1024**2} MB beside the notebook, which grading does not read.",
            "Move what does not belong to your answers to another folder, and pack again.",
        ) from None


def _free(folder: Path, stem: str) -> Path:
    path, number = folder / f"{stem}.zip", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}.zip", number + 1
    return path
