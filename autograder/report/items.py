"""What a graded notebook and the gradebook say about each graded item, for its learner."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from markupsafe import Markup
from nbformat import NotebookNode

from autograder.grade.unit import HIDDEN
from autograder.notebooks import course_metadata, grade_id, is_check
from autograder.report import shown
from autograder.report.marks import Mark, Marks
from autograder.report.sections import Section

# How the message of a project's check ends.
SEED = re.compile(r"The data were drawn with the seed (\d+)\.\Z")


class State(StrEnum):
    """Where an item stands, in the words of the page."""

    SOLVED = "solved"
    PARTLY = "partly solved"
    OPEN = "not solved yet"
    BLANK = "not begun"
    WAITING = "to be marked"
    MARKED = "marked"


@dataclass(frozen=True)
class Link:
    """A section of the lesson.

    Attributes:
        title: Its heading.
        anchor: Its place in the page; empty when it is not in the notebook that was handed in.
    """

    title: str
    anchor: str = ""


@dataclass(frozen=True)
class Answer:
    """What the learner handed in for an item.

    Attributes:
        name: The name of the cell.
        kind: Its type.
        content: A program, or a text as HTML.
    """

    name: str
    kind: str
    content: Markup


@dataclass(frozen=True)
class Item:
    """One graded item.

    Attributes:
        id: Its name, as in `basket-total`.
        anchor: Its place in the page.
        title: The heading of its prompt.
        topic: The number of its roadmap topic, if it has one.
        marks: The points for its graded cells.
        blank: Whether its answer is as it was released.
        messages: What the checks say that failed.
        passed: What the checks say that passed.
        hints: Title and text of each.
        prompt: Where its prompt is.
        again: The sections that teach what it asks for.
        answers: What was handed in.
        comments: What people wrote about it.
    """

    id: str
    anchor: str
    title: str
    marks: tuple[Mark, ...]
    topic: int | None = None
    blank: bool = False
    messages: tuple[str, ...] = ()
    passed: str = ""
    hints: tuple[tuple[str, Markup], ...] = ()
    prompt: str = ""
    again: tuple[Link, ...] = ()
    answers: tuple[Answer, ...] = ()
    comments: tuple[Markup, ...] = ()

    @property
    def points(self) -> float:
        """What it has."""
        return sum((mark.points for mark in self.marks), start=0.0)

    @property
    def maximum(self) -> float:
        """What it can have."""
        return sum((mark.maximum for mark in self.marks), start=0.0)

    @property
    def extra(self) -> float:
        """The extra credit in its points."""
        return sum((mark.extra for mark in self.marks), start=0.0)

    @property
    def by_hand(self) -> bool:
        """Whether a person gave points for it."""
        return any(mark.manual is not None for mark in self.marks)

    @property
    def unmarked(self) -> float:
        """What a person can still give, where nobody has looked yet."""
        cells = (mark for mark in self.marks if mark.waiting and mark.manual is None)
        return sum((mark.maximum - mark.points for mark in cells), start=0.0)

    @property
    def waiting(self) -> bool:
        """Whether a person has to look at it."""
        return any(mark.waiting for mark in self.marks)

    @property
    def state(self) -> State:
        """Where it stands."""
        if self.waiting and not self.by_hand:
            return State.WAITING
        if self.points >= self.maximum:
            return State.SOLVED
        if self.by_hand:
            return State.MARKED
        if self.points > 0:
            return State.PARTLY
        return State.BLANK if self.blank else State.OPEN

    @property
    def hidden(self) -> bool:
        """Whether the check that failed is one that learners do not see."""
        return HIDDEN in self.messages

    @property
    def seed(self) -> str:
        """What the data of a project's check were drawn with; empty for others."""
        found = SEED.search(self.messages[0]) if self.messages else None
        return found[1] if found else ""


@dataclass
class _Cells:
    """The cells of one item, with their places in the notebook."""

    prompts: list[tuple[int, NotebookNode]] = field(default_factory=list)
    answers: list[NotebookNode] = field(default_factory=list)
    graded: list[NotebookNode] = field(default_factory=list)


def cell_anchor(number: int) -> str:
    """The place in the page of a cell of the notebook."""
    return f"cell-{number + 1}"


def items_of(
    notebook: NotebookNode, marks: Marks, sections: Mapping[str, Sequence[Section]]
) -> tuple[Item, ...]:
    """The graded items, in the order of the notebook.

    Args:
        notebook: The graded notebook, without its hidden tests.
        marks: The gradebook's view of it.
        sections: What to read again for each item.
    """
    found: dict[str, _Cells] = {}
    for number, cell in enumerate(notebook.cells):
        name = grade_id(cell)
        if not name:
            continue
        about = course_metadata(cell)
        cells = found.setdefault(str(about.get("item") or name), _Cells())
        if name in marks.cells:
            cells.graded.append(cell)
        if about.get("role") == "prompt":
            cells.prompts.append((number, cell))
        if cell.metadata.nbgrader.get("solution") or cell.metadata.nbgrader.get("task"):
            cells.answers.append(cell)
    graded = {name: cells for name, cells in found.items() if cells.graded}
    return tuple(
        _item(f"item-{number}", name, cells, marks, tuple(_again(sections.get(name, ()), notebook)))
        for number, (name, cells) in enumerate(graded.items(), start=1)
    )


def other_comments(items: Sequence[Item], marks: Marks) -> tuple[Markup, ...]:
    """What people wrote about cells that belong to no item, or are not in the notebook."""
    told = {answer.name for item in items for answer in item.answers}
    return tuple(shown.markdown(text) for name, text in marks.comments.items() if name not in told)


def _item(anchor: str, name: str, cells: _Cells, marks: Marks, again: tuple[Link, ...]) -> Item:
    place, prompt = (cells.prompts[0][0], cells.prompts[0][1].source) if cells.prompts else (0, "")
    topic = course_metadata(cells.graded[0]).get("topic")
    checks = [cell for cell in cells.graded if is_check(cell)]
    answers = [str(grade_id(cell)) for cell in cells.answers]
    return Item(
        id=name,
        anchor=anchor,
        title=shown.heading(prompt) or name,
        marks=tuple(marks.cells[str(grade_id(cell))] for cell in cells.graded),
        blank=bool(answers) and marks.unanswered.issuperset(answers),
        messages=tuple(text for cell in checks for text in shown.errors(cell)),
        passed="\n".join(filter(None, map(shown.printed, checks))),
        hints=shown.hints(prompt),
        prompt=cell_anchor(place) if cells.prompts else "",
        topic=topic if isinstance(topic, int) else None,
        again=again,
        answers=tuple(map(_answer, cells.answers)),
        comments=tuple(
            shown.markdown(marks.comments[answer]) for answer in answers if answer in marks.comments
        ),
    )


def _answer(cell: NotebookNode) -> Answer:
    name = str(grade_id(cell))
    if cell.cell_type == "code":
        return Answer(name, "code", shown.code(cell.source))
    text = shown.markdown(cell.source, cell.get("attachments"))
    return Answer(name, cell.cell_type, text)


def _again(sections: Sequence[Section], notebook: NotebookNode) -> Iterator[Link]:
    """Where the sections are in the page; a learner may have deleted or renamed one."""
    for section in sections:
        places = (
            cell_anchor(number)
            for number, cell in enumerate(notebook.cells)
            if cell.get("id") == section.cell and shown.heading(cell.source) == section.title
        )
        yield Link(section.title, next(places, ""))
