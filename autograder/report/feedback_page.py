"""The page that a learner reads about one submission."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from markupsafe import Markup
from nbformat import NotebookNode

from autograder.report import page, shown
from autograder.report.hide import hide_tests
from autograder.report.items import Item, State, cell_anchor, items_of, other_comments
from autograder.report.marks import Marks
from autograder.report.sections import read_sections
from autograder.report.told import told
from course import manifest
from course.errors import CourseError
from course.manifest import Assignment

# What is worth another look, the nearest to a solution first.
OPEN = (State.PARTLY, State.OPEN, State.BLANK)


@dataclass(frozen=True)
class Cell:
    """A cell of the graded notebook, as the page shows it.

    Attributes:
        anchor: Its place in the page.
        content: A program, or a text as HTML.
        outputs: What it showed.
    """

    anchor: str
    content: Markup
    outputs: tuple[shown.Output, ...]


def feedback_page(
    notebook: NotebookNode,
    marks: Marks,
    student: str,
    about: Assignment | str,
    released: Path,
    graded_on: str = "",
) -> str:
    """The page for a graded notebook.

    Args:
        notebook: The graded notebook, with its hidden tests; they are taken out of it.
        marks: The gradebook's view of it.
        student: Whose it is: the name of a folder, which may be anything.
        about: The assignment, or its id where the manifest does not know it.
        released: The released notebook, for the sections.
        graded_on: The day on which it was graded, if that is known.
    """
    words = told(notebook)
    hide_tests(notebook)
    items = items_of(notebook, marks, read_sections(released))
    known = about if isinstance(about, Assignment) else None
    return page.render(
        "feedback.html.j2",
        title=f"{known.label}: {known.title}" if known else about,
        assignment=known.id if known else about,
        project=bool(known and known.kind == "project"),
        topics={topic.number: topic.title for topic in known.topics} if known else {},
        student=student,
        marks=marks,
        handed_in=_moment(marks.handed_in),
        graded_on=graded_on,
        told=words,
        items=items,
        solved=sum(item.state is State.SOLVED for item in items),
        waiting=sum(item.unmarked for item in items),
        again=any(item.waiting and item.by_hand for item in items),
        next=_next(items),
        comments=other_comments(items, marks),
        cells=[_cell(number, cell) for number, cell in enumerate(notebook.cells)],
        State=State,
        points=points,
    )


def points(number: float) -> str:
    """Points as people write them: `7`, `7.5`, `-2`."""
    return f"{round(number, 2):g}".replace("-", "\N{MINUS SIGN}")


def assignment_of(root: Path, name: str) -> Assignment | str:
    """What the manifest of a checkout says about an assignment; its id where it says nothing."""
    try:
        return manifest.load(root / "course" / "syllabus.toml").find(name)
    except CourseError:
        return name


def _next(items: Sequence[Item]) -> Item | None:
    """The item to go on with: one that was begun, else the first that is open."""
    return next((item for state in OPEN for item in items if item.state is state), None)


def _cell(number: int, cell: NotebookNode) -> Cell:
    if cell.cell_type == "code":
        content = shown.code(cell.source)
    elif cell.cell_type == "markdown":
        content = shown.markdown(cell.source, cell.get("attachments"))
    else:
        content = Markup("<pre>{}</pre>").format(cell.source)
    return Cell(cell_anchor(number), content, shown.outputs(cell))


def _moment(when: datetime | None) -> str:
    # nbgrader keeps times in UTC, without saying so.
    return f"{when.day} {when:%B %Y, %H:%M} UTC" if when else ""
