"""What the learner's tools read from a notebook: its cells, its graded items, their state."""

import hashlib
import json
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from course.errors import CourseError


class State(StrEnum):
    """What a saved notebook shows about one graded item."""

    PASSED = "passed"
    FAILING = "failing"
    TO_DO = "to do"
    MISSING = "missing"


@dataclass(frozen=True)
class Item:
    """One graded item of a released notebook.

    Attributes:
        id: The item's name, as in `basket-total`.
        title: The heading of its prompt.
        kind: `write`, `quiz`, ... as the lesson says.
        topic: The roadmap row that it belongs to.
        minutes: How long it takes, as its author thinks.
        tests: The `grade_id` of its test cell.
        starter: What the answer cell holds before the learner writes anything.
    """

    id: str
    title: str
    kind: str
    topic: int | None
    points: float
    minutes: int | None
    tests: str
    starter: str | None


def read(path: Path) -> NotebookNode:
    """Read a notebook that anybody may have written.

    Raises:
        CourseError: It is missing, or it is no notebook.
    """
    mend = (
        "Put the file away under another name; `course lab` then copies a fresh one. "
        "A copy that you saved earlier may be in .ipynb_checkpoints beside it."
    )
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise CourseError(f"There is no notebook {path}.", "Run `course lab` first.") from error
    except OSError as error:
        raise CourseError(f"Cannot read {path}: {error.strerror}.", mend) from error
    except UnicodeDecodeError as error:
        raise CourseError(f"{path} is not a notebook: it is no text.", mend) from error
    try:
        with warnings.catch_warnings():
            # Cells without an id are given one; that is no news for the learner.
            warnings.simplefilter("ignore")
            notebook: NotebookNode = nbformat.reads(text, as_version=4)
        _check_shape(notebook)
    except Exception as error:  # nbformat raises many kinds for what is no notebook
        raise CourseError(f"{path} is not a notebook: it cannot be read as one.", mend) from error
    return notebook


def items(notebook: NotebookNode) -> dict[str, Item]:
    """The graded items of a notebook by item id, in its order."""
    by_item: dict[str, list[NotebookNode]] = {}
    for cell in notebook.cells:
        if name := course_of(cell).get("item"):
            by_item.setdefault(str(name), []).append(cell)
    found: dict[str, Item] = {}
    for name, cells in by_item.items():
        tests = next((c for c in cells if is_tests(c)), None)
        if tests is None:
            continue
        about: dict[str, Any] = {}
        for cell in cells:
            about |= course_of(cell)
        prompt = next((c for c in cells if course_of(c).get("role") == "prompt"), None)
        answer = next((c for c in cells if course_of(c).get("role") == "answer"), None)
        found[name] = Item(
            id=name,
            title=_heading(prompt.source) if prompt else name,
            kind=str(about.get("kind", "")),
            topic=_whole(about.get("topic")),
            points=_points(nbgrader_of(tests).get("points")),
            minutes=_whole(about.get("minutes")),
            tests=str(nbgrader_of(tests).get("grade_id", f"{name}-tests")),
            starter=answer.source if answer else None,
        )
    return found


def state(item: Item, notebook: NotebookNode) -> State:
    """What the stored outputs of the learner's notebook say about `item`.

    An item passed when its test cell ran, without an error, after its answer was
    last run; it fails when that cell shows an error for an answer that was begun.
    A file cannot show more than that: whether the answer was edited afterwards is
    seen when everything runs again (`course check`, grading).
    """
    tests = tests_of(item, notebook)
    if tests is None:
        return State.MISSING
    if error_of(tests):
        return State.FAILING if attempted(item, notebook) else State.TO_DO
    ran = _whole(tests.get("execution_count"))
    if ran is None:
        return State.TO_DO
    answer = answer_of(item, notebook)
    if answer is not None and answer.cell_type == "code":
        answered = _whole(answer.get("execution_count"))
        if answered is None or answered > ran:
            return State.TO_DO
    return State.PASSED


def attempted(item: Item, notebook: NotebookNode) -> bool:
    """Whether the answer cell holds anything else than its starter."""
    answer = answer_of(item, notebook)
    if answer is None or item.starter is None:
        return True
    return bool(answer.source.strip() != item.starter.strip())


def tests_of(item: Item, notebook: NotebookNode) -> NotebookNode | None:
    """The test cell of an item; the first one, if the learner copied it."""
    return next(
        (c for c in notebook.cells if is_tests(c) and nbgrader_of(c).get("grade_id") == item.tests),
        None,
    )


def answer_of(item: Item, notebook: NotebookNode) -> NotebookNode | None:
    """The answer cell of an item; the first one, if the learner copied it."""
    return next(
        (
            c
            for c in notebook.cells
            if course_of(c).get("item") == item.id and course_of(c).get("role") == "answer"
        ),
        None,
    )


def error_of(cell: NotebookNode) -> NotebookNode | None:
    """The first error among the outputs of a code cell."""
    return next((o for o in outputs(cell) if o.get("output_type") == "error"), None)


def outputs(cell: NotebookNode) -> Iterator[NotebookNode]:
    """The outputs of a cell; none for text."""
    for output in cell.get("outputs", []):
        if isinstance(output, NotebookNode):
            yield output


def is_tests(cell: NotebookNode) -> bool:
    """Whether nbgrader gives points for this cell without a person."""
    about = nbgrader_of(cell)
    return bool(cell.cell_type == "code" and about.get("grade") and not about.get("solution"))


def course_of(cell: NotebookNode) -> Mapping[str, Any]:
    """What `metadata.course` says about a cell."""
    return _mapping(cell, "course")


def nbgrader_of(cell: NotebookNode) -> Mapping[str, Any]:
    """What `metadata.nbgrader` says about a cell."""
    return _mapping(cell, "nbgrader")


def fingerprint(notebook: NotebookNode) -> str:
    """A hash of what people write in a notebook: kinds, texts and pasted pictures of its cells.

    Running cells, folding them or saving changes outputs, counters and metadata, not this.
    """
    written = [[c.cell_type, c.source, c.get("attachments") or {}] for c in notebook.cells]
    return hashlib.sha256(json.dumps(written, sort_keys=True).encode()).hexdigest()


def _check_shape(notebook: NotebookNode) -> None:
    """Refuse what the rest of this module could not read.

    Less than the full schema: a notebook with an unknown field is still a notebook.
    """
    if not isinstance(notebook.cells, list):
        raise TypeError("cells")
    for cell in notebook.cells:
        if not (isinstance(cell.cell_type, str) and isinstance(cell.source, str)):
            raise TypeError("cell")
        if cell.cell_type == "code" and not isinstance(cell.outputs, list):
            raise TypeError("outputs")


def _mapping(cell: NotebookNode, key: str) -> Mapping[str, Any]:
    metadata = cell.get("metadata")
    value = metadata.get(key) if isinstance(metadata, dict) else None
    return value if isinstance(value, dict) else {}


def _heading(source: str) -> str:
    for line in source.splitlines():
        if line.startswith("#"):
            return line.lstrip("#").strip()
    return ""


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _points(value: object) -> float:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if number else 0.0  # type: ignore[arg-type]
