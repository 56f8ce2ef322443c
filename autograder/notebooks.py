"""What the build and the grader both ask of a notebook cell."""

from pathlib import PurePath
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
    """The line `%%writefile name` that a cell begins with, or "", and what is below it."""
    found = WRITES.match(f"{source}\n")
    return (source[: found.end()], source[found.end() :]) if found else ("", source)


def written_suffix(source: str) -> str:
    """The ending of the file that a cell writes, such as ".sql"; "" when it writes none."""
    found = WRITES.match(f"{source}\n")
    return PurePath(found["name"]).suffix if found else ""


def python_of(source: str) -> str:
    """The Python of a cell, also of one that writes a module; "" where there is none."""
    return split_magic(source)[1] if written_suffix(source) in ("", ".py") else ""
