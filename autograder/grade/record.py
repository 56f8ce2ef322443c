"""Scores in nbgrader's gradebook; one transaction for each submission."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from nbgrader import api
from nbgrader.api import Gradebook
from sqlalchemy import insert, select, update

from autograder.grade.unit import Graded

# What nbgrader writes, too, beside an answer cell that is as it was released.
NO_RESPONSE = "No response."


@dataclass(frozen=True)
class Score:
    """What a submission has and what it could have."""

    points: float
    maximum: float


class Record:
    """The gradebook's view of one assignment.

    Manual marks, extra credit and comments of people are never changed: nbgrader counts a
    manual mark in place of the automatic one.
    """

    def __init__(self, db_url: str, course_id: str, assignment: str) -> None:
        """Name the gradebook; it is opened when it is needed."""
        self._db_url, self._course_id, self._assignment = db_url, course_id, assignment
        self._gradebook: Gradebook | None = None
        # By nbgrader's ids: the assignment's notebooks, and of each its cells by kind.
        self._layout: dict[str, _Cells] = {}
        self._id = ""

    def close(self) -> None:
        """Close the gradebook."""
        if self._gradebook:
            self._gradebook.close()
        self._gradebook, self._layout = None, {}

    def score(self, student: str) -> Score | None:
        """The score of a student; None when the gradebook holds no submission."""
        with self._transaction() as db:
            notebooks = self._notebooks(db, student)
            return self._sum(db, notebooks) if notebooks else None

    def write(self, student: str, graded: Graded, timestamp: datetime | None = None) -> Score:
        """Record a result: all of it, or nothing.

        Args:
            student: Whose it is.
            graded: The result; what failed sets every automatic score to 0.
            timestamp: When it was handed in, if that is known.

        Raises:
            sqlalchemy.exc.OperationalError: The gradebook cannot be used.
        """
        verdicts = {item.name: item.points for item in graded.items}
        with self._transaction() as db:
            notebooks = self._notebooks(db, student) or self._new(db, student)
            if timestamp:
                which = (api.SubmittedAssignment.student_id == student) & (
                    api.SubmittedAssignment.assignment_id == self._id
                )
                db.execute(update(api.SubmittedAssignment).where(which).values(timestamp=timestamp))
            for own, notebook in notebooks.items():
                mine = api.SubmittedNotebook.id == own
                db.execute(
                    update(api.SubmittedNotebook).where(mine).values(late_submission_penalty=None)
                )
                self._write_grades(db, own, self._layout[notebook], graded, verdicts)
                if graded.outcome == "graded":
                    self._write_comments(db, own, self._layout[notebook], graded)
            return self._sum(db, notebooks)

    def _write_grades(
        self,
        db: Any,
        notebook: str,
        cells: "_Cells",
        graded: Graded,
        verdicts: dict[str, float | None],
    ) -> None:
        columns = (api.Grade.id, api.Grade.cell_id, api.Grade.manual_score)
        rows = []
        for key, cell, manual in db.execute(
            select(*columns).where(api.Grade.notebook_id == notebook)
        ):
            name = cells.graded[cell][0]
            if name not in verdicts and graded.outcome == "graded":
                continue  # a task, which only a person marks
            points = verdicts.get(name, 0.0)
            # As nbgrader does: a person looks again at what a person had marked.
            wanted = manual is not None or points is None
            rows.append({"id": key, "auto_score": points, "needs_manual_grade": wanted})
        if rows:
            db.execute(update(api.Grade), rows)

    def _write_comments(self, db: Any, notebook: str, cells: "_Cells", graded: Graded) -> None:
        columns = (api.Comment.id, api.Comment.cell_id)
        rows = [
            {
                "id": key,
                "auto_comment": NO_RESPONSE
                if cells.answered.get(cell) in graded.unanswered
                else None,
            }
            for key, cell in db.execute(select(*columns).where(api.Comment.notebook_id == notebook))
        ]
        if rows:
            db.execute(update(api.Comment), rows)

    def _notebooks(self, db: Any, student: str) -> dict[str, str]:
        """The student's notebooks: their ids, and the ids of what they are versions of."""
        found = db.execute(
            select(api.SubmittedNotebook.id, api.SubmittedNotebook.notebook_id)
            .join(
                api.SubmittedAssignment,
                api.SubmittedAssignment.id == api.SubmittedNotebook.assignment_id,
            )
            .where(
                api.SubmittedAssignment.student_id == student,
                api.SubmittedAssignment.assignment_id == self._id,
            )
        )
        return {str(own): str(notebook) for own, notebook in found}

    def _new(self, db: Any, student: str) -> dict[str, str]:
        """A submission with all its rows, as `Gradebook.add_submission` makes it."""
        if db.execute(select(api.Student.id).where(api.Student.id == student)).first() is None:
            assert self._gradebook is not None
            self._gradebook.add_student(student)
        submission = api.new_uuid()
        db.execute(
            insert(api.SubmittedAssignment),
            [{"id": submission, "assignment_id": self._id, "student_id": student}],
        )
        made = {}
        for notebook, cells in self._layout.items():
            own = api.new_uuid()
            made[own] = notebook
            db.execute(
                insert(api.SubmittedNotebook),
                [{"id": own, "assignment_id": submission, "notebook_id": notebook}],
            )
            for table, names in ((api.Grade, cells.graded), (api.Comment, cells.answered)):
                rows = [{"cell_id": cell, "notebook_id": own} for cell in names]
                if rows:
                    db.execute(insert(table), rows)
        return made

    def _sum(self, db: Any, notebooks: dict[str, str]) -> Score:
        columns = (api.Grade.manual_score, api.Grade.auto_score, api.Grade.extra_credit)
        rows = db.execute(select(*columns).where(api.Grade.notebook_id.in_(list(notebooks))))
        points = sum(
            ((auto or 0) if manual is None else manual) + (extra or 0)
            for manual, auto, extra in rows
        )
        maximum = sum(
            points for cells in self._layout.values() for _, points in cells.graded.values()
        )
        return Score(points, maximum)

    @contextmanager
    def _transaction(self) -> Iterator[Any]:
        if self._gradebook is None:
            self._gradebook = Gradebook(self._db_url, self._course_id)
        db = self._gradebook.db
        try:
            if not self._layout:
                self._id, self._layout = _layout(self._gradebook, self._assignment)
            yield db
            db.commit()
        except BaseException:
            db.rollback()
            raise


@dataclass
class _Cells:
    """Of a notebook, by nbgrader's ids: graded cells with their points, answer cells."""

    graded: dict[str, tuple[str, float]]
    answered: dict[str, str]


def _layout(gradebook: Gradebook, assignment: str) -> tuple[str, dict[str, _Cells]]:
    found = gradebook.find_assignment(assignment)
    layout = {}
    for notebook in found.notebooks:
        tasks = {cell.id: cell.name for cell in notebook.task_cells}
        graded = [*notebook.grade_cells, *notebook.task_cells]
        layout[str(notebook.id)] = _Cells(
            {cell.id: (cell.name, cell.max_score) for cell in graded},
            {cell.id: cell.name for cell in notebook.solution_cells} | tasks,
        )
    return str(found.id), layout
