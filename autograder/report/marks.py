"""What nbgrader's gradebook says about one submission: points, marks and comments of people."""

from dataclasses import dataclass, field
from datetime import datetime

from nbgrader import api
from nbgrader.api import Gradebook, MissingEntry
from sqlalchemy import select

# What `autograder grade` and nbgrader itself write beside an answer cell that nobody changed.
NO_RESPONSE = "No response."


@dataclass(frozen=True)
class Mark:
    """The points for one graded cell.

    Attributes:
        points: What it has now, as nbgrader counts: a manual mark in place of the automatic one,
            and the extra credit.
        maximum: What it can have without extra credit.
        manual: What a person gave, if one did.
        extra: The extra credit in `points`.
        waiting: Whether a person has to look at it, for the first time or again.
    """

    points: float
    maximum: float
    manual: float | None = None
    extra: float = 0.0
    waiting: bool = False


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
    def points(self) -> float:
        """The score, less the penalty."""
        return sum((mark.points for mark in self.cells.values()), start=0.0) - self.penalty

    @property
    def maximum(self) -> float:
        """What can be earned without extra credit."""
        return sum((mark.maximum for mark in self.cells.values()), start=0.0)

    @property
    def extra(self) -> float:
        """All extra credit."""
        return sum((mark.extra for mark in self.cells.values()), start=0.0)


def read_marks(gradebook: Gradebook, assignment: str, student: str) -> Marks:
    """Read what is recorded about a submission.

    Raises:
        MissingEntry: The gradebook knows no such submission.
        sqlalchemy.exc.OperationalError: The gradebook cannot be used.
    """
    db = gradebook.db
    found = db.execute(
        select(
            api.SubmittedAssignment.id,
            api.SubmittedAssignment.timestamp,
            api.Student.first_name,
            api.Student.last_name,
        )
        .join(api.Student, api.Student.id == api.SubmittedAssignment.student_id)
        .join(api.Assignment, api.Assignment.id == api.SubmittedAssignment.assignment_id)
        .where(api.Assignment.name == assignment, api.Student.id == student)
    ).first()
    if found is None:
        raise MissingEntry(f"The gradebook has no submission of {student} for {assignment}.")
    submission, handed_in, first, last = found
    notebooks = db.execute(
        select(api.SubmittedNotebook.id, api.SubmittedNotebook.late_submission_penalty).where(
            api.SubmittedNotebook.assignment_id == submission
        )
    ).all()
    own = [notebook for notebook, _ in notebooks]
    grades = db.execute(
        select(
            api.BaseCell.name,
            api.Grade.score,
            api.Grade.max_score,
            api.Grade.manual_score,
            api.Grade.extra_credit,
            api.Grade.needs_manual_grade,
        )
        .join(api.BaseCell, api.BaseCell.id == api.Grade.cell_id)
        .where(api.Grade.notebook_id.in_(own))
    )
    comments = db.execute(
        select(api.BaseCell.name, api.Comment.auto_comment, api.Comment.manual_comment)
        .join(api.BaseCell, api.BaseCell.id == api.Comment.cell_id)
        .where(api.Comment.notebook_id.in_(own))
    ).all()
    return Marks(
        name=" ".join(filter(None, (first, last))),
        handed_in=handed_in,
        cells={
            name: Mark(points, maximum, manual, extra or 0.0, bool(waiting))
            for name, points, maximum, manual, extra, waiting in grades
        },
        comments={name: manual for name, _, manual in comments if manual and manual.strip()},
        unanswered=frozenset(name for name, auto, _ in comments if auto == NO_RESPONSE),
        penalty=sum((penalty or 0.0 for _, penalty in notebooks), start=0.0),
    )
