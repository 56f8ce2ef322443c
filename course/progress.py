"""How far the learner is, read from the notebooks in the workspace."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from nbformat import NotebookNode

from course import notebooks, project, workspace
from course.errors import CourseError
from course.manifest import Assignment, Manifest
from course.notebooks import Item, State
from course.paths import Checkout

Stage = Literal["done", "in progress", "not started", "not released", "unreadable"]

# Said wherever points are shown.
HONESTY = (
    "Points count the checks that passed when you last ran them. "
    "Hidden tests run when your work is graded."
)


@dataclass(frozen=True)
class ItemProgress:
    """One graded item and what the learner's notebook shows about it."""

    item: Item
    state: State

    @property
    def earned(self) -> float:
        """Its points, once it passed."""
        return self.item.points if self.state is State.PASSED else 0.0


@dataclass(frozen=True)
class AssignmentProgress:
    """One available assignment.

    Attributes:
        items: In the order of the notebook; empty when there is nothing to read.
        problem: Why the learner's notebook cannot be read, and the mend; else empty.
        released: Whether there is a notebook to work on at all.
        sections: The cell where the first section about a topic begins, by the topic's number.
        track: The track that it belongs to; that of a project is its week's.
    """

    assignment: Assignment
    items: tuple[ItemProgress, ...] = ()
    problem: str = ""
    released: bool = True
    sections: Mapping[int, str] = field(default_factory=dict, hash=False)
    track: str | None = None

    @property
    def points(self) -> float:
        """What can be earned."""
        return total(i.item.points for i in self.items) or float(self.assignment.points)

    @property
    def earned(self) -> float:
        """What was earned so far, by visible checks."""
        return total(i.earned for i in self.items)

    @property
    def stage(self) -> Stage:
        """Where the learner is with it."""
        if self.problem:
            return "unreadable"
        if not self.released:
            return "not released"
        if self.count(State.PASSED) == len(self.items):
            return "done"
        if self.count(State.PASSED) or self.count(State.FAILING):
            return "in progress"
        return "not started"

    def count(self, state: State) -> int:
        """How many of its items are in this state."""
        return sum(i.state is state for i in self.items)

    @property
    def minutes_left(self) -> int:
        """What the authors give the items that did not pass yet."""
        return sum(i.item.minutes or 0 for i in self.items if i.state is not State.PASSED)

    @property
    def minutes(self) -> int:
        """What the authors give all items."""
        return sum(i.item.minutes or 0 for i in self.items)

    def topics(self) -> dict[int, tuple[float, float]]:
        """Points earned and possible for each roadmap topic that its items name."""
        found: dict[int, tuple[float, float]] = {}
        for row in self.items:
            if row.item.topic is not None:
                earned, points = found.get(row.item.topic, (0.0, 0.0))
                found[row.item.topic] = (earned + row.earned, points + row.item.points)
        return found

    def first_open(self) -> ItemProgress | None:
        """The first item that did not pass yet and can still be worked on."""
        opened = [i for i in self.items if i.state is not State.PASSED]
        return next((i for i in opened if i.state is not State.MISSING), None) or next(
            iter(opened), None
        )


@dataclass(frozen=True)
class Progress:
    """All available assignments, in the order of the course."""

    assignments: tuple[AssignmentProgress, ...]

    @property
    def track(self) -> str | None:
        """The track that the learner has chosen by working in it; the one with more points."""
        begun = [a for a in self.assignments if a.track and a.stage in ("in progress", "done")]
        return max(begun, key=lambda a: a.earned).track if begun else None

    @property
    def next(self) -> AssignmentProgress | None:
        """What to work on now: the first assignment that is not done, in the learner's track."""
        return next(
            (
                a
                for a in self.assignments
                if a.stage not in ("done", "not released") and self.leads_to(a)
            ),
            None,
        )

    def leads_to(self, row: AssignmentProgress) -> bool:
        """Whether the learner's way leads there: it is in no other track than the chosen one."""
        return not (row.track and self.track and row.track != self.track)

    def next_step(self) -> str:
        """What to do now, as one sentence without markup."""
        current = self.next
        if current is None:
            done = [a for a in self.assignments if a.stage == "done"]
            return "You have passed every check there is. Well done." if done else "Nothing yet."
        name = f"{current.assignment.label}: {current.assignment.title}"
        opened = current.first_open()
        if opened is None:
            return f"{name}."
        verb = {
            State.FAILING: "mend",
            State.TO_DO: "do" if current.stage == "in progress" else "start with",
            State.MISSING: "bring back the deleted check of",
        }[opened.state]
        return f'{name}, {verb} "{opened.item.title or opened.item.id}".'


def load(checkout: Checkout, manifest: Manifest) -> Progress:
    """Read the learner's notebooks; one that cannot be read is reported, not raised."""
    return Progress(
        tuple(
            replace(load_one(checkout, a), track=manifest.track_of(a)) for a in manifest.available
        )
    )


def points_text(number: float) -> str:
    """Points as people write them: `7`, `7.5`."""
    return f"{number:g}"


def total(numbers: Iterable[float]) -> float:
    """A sum that is a float also when there is nothing to add."""
    return sum(numbers, start=0.0)


def load_one(checkout: Checkout, assignment: Assignment) -> AssignmentProgress:
    """Read the learner's notebook of one assignment."""
    release = checkout.exercises / assignment.id / f"{assignment.id}.ipynb"
    path = workspace.notebook_path(checkout, assignment)
    try:
        mine = notebooks.read(path) if path.exists() else None
    except CourseError as error:
        return AssignmentProgress(assignment, problem=str(error))
    try:
        # The release says what there is to do: a learner may have deleted cells.
        source = notebooks.read(release)
    except CourseError:
        if mine is None:
            return AssignmentProgress(assignment, released=False)
        source = mine
    released = notebooks.items(source)
    if assignment.kind == "project":
        # Its program is in files: what counts is the last check, wherever it was run.
        tried = project.remembered(checkout, assignment.id)
        states = {None: State.TO_DO, True: State.PASSED, False: State.FAILING}
        rows = (ItemProgress(item, states[tried.get(item.id)]) for item in released.values())
    elif mine is None:
        rows = (ItemProgress(item, State.TO_DO) for item in released.values())
    else:
        rows = (ItemProgress(item, notebooks.state(item, mine)) for item in released.values())
    return AssignmentProgress(assignment, tuple(rows), sections=_sections(source))


def _sections(notebook: NotebookNode) -> dict[int, str]:
    found: dict[int, str] = {}
    for cell in notebook.cells:
        about = notebooks.course_of(cell)
        topic = about.get("topic")
        if about.get("role") == "section" and isinstance(topic, int) and cell.get("id"):
            found.setdefault(topic, str(cell.id))
    return found
