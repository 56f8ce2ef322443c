"""What the build and the grader both ask of a notebook cell."""

from typing import Any

from nbformat import NotebookNode


def course_metadata(cell: NotebookNode) -> dict[str, Any]:
    """The course's own metadata of a cell; empty when it has none.

    The result is the cell's own mapping: a change of it changes the cell.
    """
    course = cell.metadata.get("course", {})
    # A learner can write anything into the metadata of a submitted notebook.
    return course if isinstance(course, dict) else {}
