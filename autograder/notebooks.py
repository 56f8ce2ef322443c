"""What the build and the grader both ask of a notebook cell."""

from typing import Any

from nbformat import NotebookNode

from course.testing.programs import WRITES


def course_metadata(cell: NotebookNode) -> dict[str, Any]:
    """The course's own metadata of a cell; empty when it has none.

    The result is the cell's own mapping: a change of it changes the cell.
    """
    course = cell.metadata.get("course", {})
    # A learner can write anything into the metadata of a submitted notebook.
    return course if isinstance(course, dict) else {}


def marks(cell: NotebookNode) -> dict[str, Any]:
    """What nbgrader keeps in the metadata of a cell; empty when it has none."""
    found = cell.metadata.get("nbgrader", {})
    return found if isinstance(found, dict) else {}


def grade_id(cell: NotebookNode) -> str | None:
    """The name by which nbgrader knows a cell."""
    name = marks(cell).get("grade_id")
    return name if isinstance(name, str) else None


def is_check(cell: NotebookNode) -> bool:
    """Whether a cell is a test cell: code that gives points and that nobody answers in."""
    found = marks(cell)
    return bool(cell.cell_type == "code" and found.get("grade") and not found.get("solution"))


def split_magic(source: str) -> tuple[str, str]:
    """The line `%%writefile name.py` that a cell begins with, or "", and the Python below it.

    A cell that writes a file of another kind holds no Python: its line comes with "" below.
    """
    found = WRITES.match(f"{source}\n")
    if found is None:
        return "", source
    return source[: found.end()], source[found.end() :] if found["name"].endswith(".py") else ""
