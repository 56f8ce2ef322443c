"""What nbgrader's gradebook says about who has how many points; it is opened to be read only."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from nbgrader.api import Assignment as AssignmentRow
from nbgrader.api import Student as StudentRow
from nbgrader.api import SubmittedAssignment
from sqlalchemy import create_engine, select
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from autograder.converters import Folders, load_config, silent_log
from course.errors import CourseError


@dataclass(frozen=True)
class Student:
    """A student of the gradebook; what it does not know is "".

    Attributes:
        id: nbgrader's id, which is also the name of the folder of submissions.
        lms_user_id: By what a learning management system knows the student.
    """

    id: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    lms_user_id: str = ""

    @property
    def sortable_name(self) -> str:
        """As in "Lovelace, Ada"; the id where the gradebook has no name."""
        return ", ".join(filter(None, [self.last_name, self.first_name])) or self.id

    def __str__(self) -> str:
        """How messages name the student."""
        name = " ".join(f"{self.first_name} {self.last_name}".split())
        text = f"{self.id} ({name})" if name else self.id
        # A terminal obeys control characters; a name is no place for them.
        return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


@dataclass(frozen=True)
class Grade:
    """What one student has for one assignment that was handed in.

    Attributes:
        score: In points, after the late penalty, never below 0 (as nbgrader's own export has it).
        late_penalty: In points.
        unfinished: A person must still mark some of it, so that `score` is not the last word.
        submitted: When it was handed in, in UTC, if that is known.
    """

    score: float
    late_penalty: float
    unfinished: bool
    submitted: datetime | None


@dataclass(frozen=True)
class Grades:
    """The grades of some assignments.

    Attributes:
        students: All students of the gradebook, by id.
        maximum: What can be earned, in points, by the id of the assignment.
        of: By the ids of student and assignment; nothing there means nothing was handed in.
    """

    students: tuple[Student, ...]
    maximum: dict[str, float]
    of: dict[tuple[str, str], Grade]

    def unfinished(self) -> list[tuple[Student, str]]:
        """Whose work on which assignment a person must still mark."""
        return [
            (student, assignment)
            for assignment in self.maximum
            for student in self.students
            if (grade := self.of.get((student.id, assignment))) and grade.unfinished
        ]


def read_grades(root: Path, wanted: Sequence[str] | None, order: Sequence[str]) -> Grades:
    """Read the gradebook of a checkout.

    Args:
        root: The checkout whose `nbgrader_config.py` names the gradebook.
        wanted: The ids of assignments; None for all that the gradebook knows.
        order: The ids of all assignments of the course in their order.

    Raises:
        CourseError: There is no gradebook, it cannot be read, or an assignment is not in it.
    """
    config = load_config(root)
    folders = Folders(config=config, log=silent_log())
    with _reading(str(folders.db_url)) as session:
        rows = session.execute(
            select(AssignmentRow.name, AssignmentRow.max_score).where(
                AssignmentRow.course_id == folders.course_id
            )
        )
        maximum = {str(name): float(points) for name, points in rows}
        chosen = _in_order(maximum, order) if wanted is None else list(wanted)
        for name in chosen:
            if name not in maximum:
                raise CourseError(
                    f"The gradebook has no {name}: nothing of it was graded yet.",
                    f"Run `autograder grade {name}` first. "
                    f"Graded: {', '.join(_in_order(maximum, order)) or 'nothing'}.",
                )
        students = tuple(
            Student(*(value or "" for value in row))
            for row in session.execute(
                select(
                    StudentRow.id,
                    StudentRow.first_name,
                    StudentRow.last_name,
                    StudentRow.email,
                    StudentRow.lms_user_id,
                ).order_by(StudentRow.id)
            )
        )
        found = session.execute(
            select(
                SubmittedAssignment.student_id,
                AssignmentRow.name,
                SubmittedAssignment.score,
                SubmittedAssignment.late_submission_penalty,
                SubmittedAssignment.needs_manual_grade,
                SubmittedAssignment.timestamp,
            )
            .join(AssignmentRow, AssignmentRow.id == SubmittedAssignment.assignment_id)
            .where(
                AssignmentRow.course_id == folders.course_id,
                AssignmentRow.name.in_(chosen),
            )
        )
        of = {
            (student, name): Grade(max(0.0, score - penalty), penalty, bool(unfinished), stamp)
            for student, name, score, penalty, unfinished, stamp in found
        }
    return Grades(students, {name: maximum[name] for name in chosen}, of)


def _in_order(names: dict[str, float], order: Sequence[str]) -> list[str]:
    """As in the course; what the course does not know any more comes last."""
    known = [name for name in order if name in names]
    return known + sorted(names.keys() - set(known))


@contextmanager
def _reading(url: str) -> Iterator[Session]:
    """A session on a gradebook, which is never committed."""
    engine = _engine(url)
    try:
        with Session(engine) as session:
            yield session
    except DatabaseError as error:
        raise CourseError(
            f"The gradebook {url} cannot be read: {error.orig}.",
            "Run `nbgrader db upgrade` if nbgrader is newer than it; else restore it from a copy.",
        ) from error
    finally:
        engine.dispose()


def _engine(url: str) -> Engine:
    kind, _, place = url.partition(":///")
    if kind != "sqlite" or not place:
        return create_engine(url)
    path = Path(place)
    if not path.is_file():
        raise CourseError(f"There is no gradebook {path}.", "Grade first: autograder grade week01")
    # nbgrader's own `Gradebook` makes tables when it opens one; this connection cannot.
    return create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=ro", uri=True),
    )
