"""What nbgrader's gradebook says about submissions: points, marks and comments of people."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from nbgrader import api
from nbgrader.api import Gradebook
from sqlalchemy import Select, select

from autograder.grade.record import NO_RESPONSE


@dataclass(frozen=True)
class Mark:
    """The points for one graded cell.

    Attributes:
        points: What it has now, as nbgrader counts: a manual mark in place of the automatic one,
            and the extra credit.
        maximum: What it can have without extra credit.
        automatic: What its check gave, if one did.
        manual: What a person gave, if one did.
        extra: The extra credit in `points`.
        waiting: Whether a person has to look at it, for the first time or again.
    """

    points: float
    maximum: float
    automatic: float | None = None
    manual: float | None = None
    extra: float = 0.0
    waiting: bool = False

    @property
    def given(self) -> bool:
        """Whether a check or a person gave points."""
        return self.automatic is not None or self.manual is not None


@dataclass(frozen=True)
class Marks:
    """The gradebook's view of one submission.

    Attributes:
        name: The student's full name, as far as the gradebook has it.
        handed_in: When it was handed in (UTC), if that was recorded.
        cells: The marks by the name of the cell, in no order.
        comments: What people wrote about answer cells, by their names.
        unanswered: The answer cells that are as they were released.
        penalty: Points taken off because it was late.
    """

    name: str = ""
    handed_in: datetime | None = None
    cells: dict[str, Mark] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    unanswered: frozenset[str] = frozenset()
    penalty: float = 0.0

    @property
    def raw(self) -> float:
        """The points of all cells."""
        return sum((mark.points for mark in self.cells.values()), start=0.0)

    @property
    def points(self) -> float:
        """The score: less the penalty and, as where nbgrader exports it, never below 0."""
        return max(0.0, self.raw - self.penalty)

    @property
    def maximum(self) -> float:
        """What can be earned without extra credit."""
        return sum((mark.maximum for mark in self.cells.values()), start=0.0)

    @property
    def extra(self) -> float:
        """All extra credit."""
        return sum((mark.extra for mark in self.cells.values()), start=0.0)

    @property
    def waiting(self) -> bool:
        """Whether a person has to look at it."""
        return any(mark.waiting for mark in self.cells.values())


def read_marks(
    gradebook: Gradebook, assignment: str, student: str | None = None
) -> dict[str, Marks]:
    """Read what is recorded about the submissions of an assignment, in few queries.

    Args:
        gradebook: Where it is recorded.
        assignment: The id of the assignment.
        student: Only of this one.

    Returns:
        By student; whoever handed in nothing is not in it.

    Raises:
        sqlalchemy.exc.OperationalError: The gradebook cannot be used.
    """
    db = gradebook.db

    def of_assignment(query: Select[Any]) -> Any:
        found = query.join(
            api.Assignment, api.Assignment.id == api.SubmittedAssignment.assignment_id
        ).where(api.Assignment.name == assignment)
        if student is not None:
            found = found.where(api.SubmittedAssignment.student_id == student)
        return db.execute(found)

    def of_cells(kind: Any, *columns: Any) -> Any:
        """Columns of what belongs to the cells of the submissions."""
        return of_assignment(
            select(api.SubmittedAssignment.student_id, api.BaseCell.name, *columns)
            .select_from(api.SubmittedAssignment)
            .join(
                api.SubmittedNotebook,
                api.SubmittedNotebook.assignment_id == api.SubmittedAssignment.id,
            )
            .join(kind, kind.notebook_id == api.SubmittedNotebook.id)
            .join(api.BaseCell, api.BaseCell.id == kind.cell_id)
        )

    cells: dict[str, dict[str, Mark]] = defaultdict(dict)
    for whose, name, points, maximum, automatic, manual, extra, waiting in of_cells(
        api.Grade,
        api.Grade.score,
        api.Grade.max_score,
        api.Grade.auto_score,
        api.Grade.manual_score,
        api.Grade.extra_credit,
        api.Grade.needs_manual_grade,
    ):
        cells[whose][name] = Mark(points, maximum, automatic, manual, extra or 0.0, bool(waiting))
    comments: dict[str, dict[str, str]] = defaultdict(dict)
    unanswered: dict[str, set[str]] = defaultdict(set)
    for whose, name, auto, manual in of_cells(
        api.Comment, api.Comment.auto_comment, api.Comment.manual_comment
    ):
        if manual and manual.strip():
            comments[whose][name] = manual
        if auto == NO_RESPONSE:
            unanswered[whose].add(name)
    submissions = of_assignment(
        select(
            api.SubmittedAssignment.student_id,
            api.SubmittedAssignment.timestamp,
            api.SubmittedAssignment.late_submission_penalty,
            api.Student.first_name,
            api.Student.last_name,
        )
        .select_from(api.SubmittedAssignment)
        .join(api.Student, api.Student.id == api.SubmittedAssignment.student_id)
    )
    return {
        whose: Marks(
            name=" ".join(filter(None, (first, last))),
            handed_in=handed_in,
            cells=cells[whose],
            comments=comments[whose],
            unanswered=frozenset(unanswered[whose]),
            penalty=float(penalty),
        )
        for whose, handed_in, penalty, first, last in submissions
    }
