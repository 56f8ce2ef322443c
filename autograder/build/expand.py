"""A lesson as an instructor notebook: the notation becomes nbgrader's own metadata."""

from typing import Any

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.build import key as keys
from autograder.build.lesson import WRITE_UP, Cell, Item, Lesson
from autograder.build.project import CRITERION, REFERENCE, RUBRIC, Parts, rubric

KERNELSPEC = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
CHECK_LINE = "# Check your answer: run this cell (Shift+Enter)."
LANGUAGE = {"name": "python", "file_extension": ".py", "mimetype": "text/x-python"}


CRITERION_LINE = "# Check this criterion: run this cell (Shift+Enter)."


def expand(lesson: Lesson, parts: Parts | None = None) -> nbformat.NotebookNode:
    """Make the instructor notebook, not executed yet.

    Cell ids are derived from item ids and places, so that the same lesson
    always gives the same notebook.

    Args:
        lesson: A lesson without faults.
        parts: What belongs to a project; None for a week.
    """
    stem = lesson.assignment_id.split("-")[0]
    cells = []
    for number, cell in enumerate(lesson.cells, 1):
        item = lesson.items.get(cell.name)
        if item is None or cell.role in ("text", "section"):
            made = _plain_cell(cell, f"{stem}-{number:03}")
            made.source = made.source.replace(RUBRIC, rubric(lesson)) if parts else made.source
            cells.append(made)
            if parts and number == 1:
                cells.append(_reference_cell(parts))
        elif cell.role == "key":
            cells.extend(_choice_cells(lesson, item))
        elif cell.role != "starter":
            cells.append(_item_cell(item, cell))
            if cell.role == "prompt" and item.kind == CRITERION:
                cells.append(_criterion_cell(lesson, item))
    about = {
        "assignment": lesson.assignment_id,
        "generated": f"by `autograder build` from {lesson.path.name}; do not edit",
    }
    if parts:
        about["program"] = parts.program
    notebook: nbformat.NotebookNode = new_notebook(
        cells=cells,
        metadata={
            "kernelspec": dict(KERNELSPEC),
            "language_info": dict(LANGUAGE),
            "course": about,
        },
    )
    return notebook


def _plain_cell(cell: Cell, cell_id: str) -> nbformat.NotebookNode:
    if cell.role == "setup":
        course = {"role": "setup"}
        return _cell("code", cell.source, "setup", {"course": course, **_locked("setup", "code")})
    metadata: dict[str, Any] = {}
    if cell.role == "section":
        metadata["course"] = {
            "role": "section",
            "section": cell.name,
            "topic": cell.options["topic"],
        }
    return _cell(cell.cell_type, cell.source, cell_id, metadata)


def _item_cell(item: Item, cell: Cell) -> nbformat.NotebookNode:
    if cell.role == "prompt":
        grade_id = f"{item.id}-prompt"
        nbgrader = _locked(grade_id, "markdown")
    elif cell.role == "answer":
        starter = item.starter.source if item.starter else None
        if item.kind == WRITE_UP:
            return _write_up_cell(item, cell.source, starter)
        return _answer_cell(item, cell.source, starter)
    elif cell.role == "tests":
        return _tests_cell(item, cell.source)
    else:
        grade_id, nbgrader = f"{item.id}-discussion", {}
    return _cell(
        cell.cell_type, cell.source, grade_id, {"course": _course(item, cell.role), **nbgrader}
    )


def _reference_cell(parts: Parts) -> nbformat.NotebookNode:
    """What makes the checks of the instructor's notebook run the reference."""
    source = (
        f"# In this copy, the checks below run the reference, {REFERENCE}/{parts.program}/.\n"
        f'from course.project import use\n\nuse("{REFERENCE}")'
    )
    return _cell("code", source, "reference-program", {"course": {"role": "discussion"}})


def _criterion_cell(lesson: Lesson, item: Item) -> nbformat.NotebookNode:
    source = f'from course.project import check\n\ncheck("{lesson.assignment_id}", "{item.id}")'
    return _tests_cell(item, source, CRITERION_LINE)


def _write_up_cell(item: Item, source: str, starter: str | None) -> nbformat.NotebookNode:
    """A cell that a person marks, of nbgrader's own kind."""
    nbgrader = _nbgrader(item.id, "markdown", grade=True, solution=True, locked=False)
    nbgrader["nbgrader"]["points"] = item.points
    metadata = {"course": {**_course(item, "answer"), "starter": starter}, **nbgrader}
    return _cell("markdown", source, item.id, metadata)


def _choice_cells(lesson: Lesson, item: Item) -> list[nbformat.NotebookNode]:
    key = keys.read_key(item)
    cells = [
        _answer_cell(item, keys.answer_source(item, key.right), keys.starter_source(item, key)),
        _tests_cell(item, keys.tests_source(lesson.assignment_id, item, key)),
    ]
    if item.discussion is None:
        metadata = {"course": _course(item, "discussion")}
        source = keys.discussion_source(key)
        cells.append(_cell("markdown", source, f"{item.id}-discussion", metadata))
    return cells


def _answer_cell(item: Item, source: str, starter: str | None) -> nbformat.NotebookNode:
    course = _course(item, "answer")
    if starter is not None:
        course["starter"] = starter
    nbgrader = _nbgrader(item.id, "code", grade=False, solution=True, locked=False)
    return _cell("code", source, item.id, {"course": course, **nbgrader})


def _tests_cell(item: Item, source: str, line: str = CHECK_LINE) -> nbformat.NotebookNode:
    grade_id = f"{item.id}-tests"
    nbgrader = _nbgrader(grade_id, "code", grade=True, solution=False, locked=True)
    nbgrader["nbgrader"]["points"] = item.points
    # Folded: a check may be long, and names the very mistakes that one might make. JupyterLab
    # shows the first line of a folded cell.
    folded = {"jupyter": {"source_hidden": True}}
    metadata = {"course": _course(item, "tests"), **folded, **nbgrader}
    return _cell("code", f"{line}\n{source}", grade_id, metadata)


def _course(item: Item, role: str) -> dict[str, Any]:
    about = {"item": item.id, "kind": item.kind, "minutes": item.minutes, "role": role}
    # A project exercises many rows of the roadmap, and teaches none.
    return about | ({"topic": item.topic} if item.topic else {})


def _locked(grade_id: str, cell_type: str) -> dict[str, Any]:
    return _nbgrader(grade_id, cell_type, grade=False, solution=False, locked=True)


def _nbgrader(
    grade_id: str, cell_type: str, *, grade: bool, solution: bool, locked: bool
) -> dict[str, Any]:
    # nbgrader's own cell metadata, version 3 of its schema.
    return {
        "nbgrader": {
            "cell_type": cell_type,
            "grade": grade,
            "grade_id": grade_id,
            "locked": locked,
            "schema_version": 3,
            "solution": solution,
            "task": False,
        }
    }


def _cell(
    cell_type: str, source: str, cell_id: str, metadata: dict[str, Any]
) -> nbformat.NotebookNode:
    cell: nbformat.NotebookNode
    if cell_type == "code":
        cell = new_code_cell(source=source, id=cell_id, metadata=metadata)
    else:
        cell = new_markdown_cell(source=source, id=cell_id, metadata=metadata)
    return cell
