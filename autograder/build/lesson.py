"""A text notebook as the build sees it: cells with their place in the file, and items.

The notation is py:percent, read by jupytext (chosen because it keeps a cell's header
options as metadata and is what the authors' editors know), with the headers that
CONTRIBUTING.md describes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import jupytext

from course.errors import CourseError

Role = Literal[
    "text", "setup", "section", "prompt", "starter", "answer", "tests", "key", "discussion"
]

KINDS = ("predict", "fill", "parsons", "write", "debug", "refactor", "quiz", "mini-project")
CHOICE_KINDS = ("predict", "quiz")

# The header option that makes a cell what it is, and the cell type that it must have.
_ROLES: dict[str, tuple[Role, str]] = {
    "item": ("prompt", "markdown"),
    "starter": ("starter", "code"),
    "answer": ("answer", "code"),
    "tests": ("tests", "code"),
    "key": ("key", "raw"),
    "discussion": ("discussion", "markdown"),
    "section": ("section", "markdown"),
}
# The kind of item that is answered in words.
WRITE_UP = "write-up"
_OPTIONS: dict[Role, dict[str, type]] = {
    "prompt": {"item": str, "kind": str, "topic": int, "points": int, "minutes": int},
    "section": {"section": str, "topic": int},
}
# What jupytext itself adds.
_INTERNAL = ("lines_to_next_cell", "lines_to_end_of_cell_marker", "title")
_MARKER = re.compile(r"# %%(?:\s|$)")


@dataclass(frozen=True)
class Cell:
    """One cell of the text notebook.

    Attributes:
        role: What the build does with it.
        name: The id of its item or section; "" for plain cells.
        line: The line of its header in the file, counted from 1.
    """

    role: Role
    cell_type: str
    source: str
    line: int
    name: str = ""
    options: dict[str, Any] = field(default_factory=dict)


@dataclass
class Item:
    """A graded item: its prompt and the cells that belong to it."""

    prompt: Cell
    starter: Cell | None = None
    answer: Cell | None = None
    tests: Cell | None = None
    key: Cell | None = None
    discussion: Cell | None = None

    @property
    def id(self) -> str:
        """The item's id, unique in its assignment."""
        return self.prompt.name

    @property
    def kind(self) -> str:
        """One of `KINDS`."""
        return str(self.prompt.options.get("kind", ""))

    @property
    def topic(self) -> int:
        """The number of the roadmap row that it exercises."""
        return int(self.prompt.options.get("topic", 0))

    @property
    def points(self) -> int:
        """What it is worth."""
        return int(self.prompt.options.get("points", 0))

    @property
    def minutes(self) -> int:
        """How long it takes a learner, honestly."""
        return int(self.prompt.options.get("minutes", 0))

    @property
    def variable(self) -> str:
        """The name that holds the answer of a quiz, predict or Parsons item."""
        return self.id.replace("-", "_")

    @property
    def is_choice(self) -> bool:
        """Whether a key stands in for its answer and tests."""
        return self.kind in CHOICE_KINDS

    def cells(self) -> Iterator[Cell]:
        """Its cells in the order in which they must stand."""
        parts = (self.prompt, self.starter, self.answer, self.tests, self.key, self.discussion)
        return (cell for cell in parts if cell is not None)


@dataclass
class Lesson:
    """A whole text notebook."""

    assignment_id: str
    path: Path
    cells: list[Cell]
    items: dict[str, Item]
    problems: list["Problem"]

    @property
    def sections(self) -> list[Cell]:
        """The cells that start a section."""
        return [cell for cell in self.cells if cell.role == "section"]


@dataclass(frozen=True)
class Problem:
    """A fault in a lesson: where it is, what it is, how to mend it."""

    line: int
    text: str
    mend: str
    where: str = ""


class LessonError(CourseError):
    """A lesson that the build refuses, with every fault found in it."""

    def __init__(self, path: Path, problems: list[Problem]) -> None:
        self.problems = problems
        rows = []
        for problem in sorted(problems, key=lambda p: p.line):
            where = f" ({problem.where})" if problem.where else ""
            rows.append(f"{path}:{problem.line}{where}: {problem.text}\n  {problem.mend}")
        super().__init__("\n".join(rows))


def lesson_path(lessons: Path, assignment_id: str) -> Path:
    """Where the text notebook of an assignment is."""
    return lessons / f"{assignment_id.replace('-', '_')}.py"


def read_lesson(path: Path, assignment_id: str) -> Lesson:
    """Read a text notebook; what is wrong with its cells is left in `problems`.

    Raises:
        CourseError: The file is missing or is no text.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CourseError(
            f"Cannot read the lesson of {assignment_id}: {path}: {error}.",
            "Write it there, or set the assignment's status to 'planned' in the manifest.",
        ) from error
    lines = [n for n, row in enumerate(text.split("\n"), 1) if _MARKER.match(row)]
    if not lines:
        raise CourseError(f"{path} holds no cell.", "A cell starts with a line `# %%`.")
    # Comments above the first cell are for authors.
    cells_only = "\n".join(text.split("\n")[lines[0] - 1 :])
    notebook = jupytext.reads(cells_only, fmt="py:percent")
    if len(notebook.cells) != len(lines):
        raise CourseError(
            f"{path} holds {len(lines)} lines that start with `# %%`, "
            f"but {len(notebook.cells)} cells were read.",
            "Look for a `# %%` at the start of a line inside a text.",
        )
    lesson = Lesson(assignment_id, path, [], {}, [])
    for raw, line in zip(notebook.cells, lines, strict=True):
        _add(lesson, raw, line)
    return lesson


def _add(lesson: Lesson, raw: Any, line: int) -> None:
    options = {k: v for k, v in raw.metadata.items() if k not in _INTERNAL}
    role, name = _role(lesson, raw, options, line)
    cell = Cell(role, raw.cell_type, raw.source, line, name, options)
    lesson.cells.append(cell)
    if role == "prompt":
        if name in lesson.items:
            lesson.problems.append(
                Problem(
                    line,
                    f"the id {name!r} is used twice, first in line "
                    f"{lesson.items[name].prompt.line}.",
                    "Give the second item an id of its own.",
                    name,
                )
            )
            return
        lesson.items[name] = Item(prompt=cell)
    elif role in ("starter", "answer", "tests", "key", "discussion"):
        _attach(lesson, cell)


def _role(lesson: Lesson, raw: Any, options: dict[str, Any], line: int) -> tuple[Role, str]:
    def refuse(text: str, mend: str) -> None:
        lesson.problems.append(Problem(line, text, mend))

    if raw.metadata.get("title"):
        if raw.metadata["title"] == "setup" and raw.cell_type == "code":
            return "setup", "setup"
        refuse(
            f"unknown words in the cell's header: {raw.metadata['title']!r}.",
            'A header holds options such as item="receipt", or the word setup.',
        )
    named = [key for key in _ROLES if key in options]
    if len(named) > 1:
        refuse(f"the header says both `{named[0]}` and `{named[1]}`.", "Keep one of them.")
    if not named:
        if options:
            refuse(
                f"unknown option `{next(iter(options))}` in the cell's header.",
                f"Known options: {', '.join(_ROLES)}.",
            )
        return "text", ""
    role, cell_type = _ROLES[named[0]]
    if role in ("starter", "answer") and _kind(lesson, options[named[0]]) == WRITE_UP:
        cell_type = "markdown"
    known = _OPTIONS.get(role, {named[0]: str})
    for key, value in options.items():
        if key not in known:
            refuse(f"unknown option `{key}` of a {role} cell.", f"Known: {', '.join(known)}.")
        elif type(value) is not known[key]:
            refuse(
                f"the option `{key}` must be {known[key].__name__}, not {value!r}.",
                "Put texts in double quotes and numbers without quotes.",
            )
    if raw.cell_type != cell_type:
        marker = "# %%" if cell_type == "code" else f"# %% [{cell_type}]"
        refuse(
            f"a {role} cell must be of type {cell_type}, not {raw.cell_type}.",
            f"Start it with `{marker} {named[0]}=...`.",
        )
    return role, str(options[named[0]])


def _kind(lesson: Lesson, name: object) -> str:
    item = lesson.items.get(str(name))
    return item.kind if item else ""


def _attach(lesson: Lesson, cell: Cell) -> None:
    item = lesson.items.get(cell.name)
    if item is None:
        lesson.problems.append(
            Problem(
                cell.line,
                f"this {cell.role} cell names the item {cell.name!r}, which has no prompt above.",
                f'Put its prompt above: # %% [markdown] item="{cell.name}" ...',
                cell.name,
            )
        )
        return
    if getattr(item, cell.role) is not None:
        lesson.problems.append(
            Problem(
                cell.line,
                f"a second {cell.role} cell for this item.",
                "Keep one of them, or correct its item id.",
                cell.name,
            )
        )
        return
    setattr(item, cell.role, cell)
