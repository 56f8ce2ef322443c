"""Scores in nbgrader's gradebook."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from nbgrader.api import Gradebook, MissingEntry


@dataclass(frozen=True)
class Score:
    """What a submission has and what it could have."""

    points: float
    maximum: float


class Record:
    """The gradebook's view of one assignment.

    Manual marks and extra credit are never changed: nbgrader counts a manual mark in place
    of the automatic one.
    """

    def __init__(self, db_url: str, course_id: str, assignment: str) -> None:
        """Name the gradebook; it is opened for each step and closed after it."""
        self._db_url = db_url
        self._course_id = course_id
        self._assignment = assignment

    @contextmanager
    def _open(self) -> Iterator[Gradebook]:
        with Gradebook(self._db_url, self._course_id) as gradebook:
            yield gradebook

    def checks(self) -> tuple[str, ...]:
        """The grade ids of the assignment."""
        with self._open() as gradebook:
            assignment = gradebook.find_assignment(self._assignment)
            return tuple(cell.name for nb in assignment.notebooks for cell in nb.grade_cells)

    def score(self, student: str) -> Score | None:
        """The score of a student; None when the gradebook holds no submission."""
        with self._open() as gradebook:
            try:
                submission = gradebook.find_submission(self._assignment, student)
            except MissingEntry:
                return None
            return Score(submission.score, submission.max_score)

    def zero(self, student: str) -> Score:
        """Set all automatic scores of a student to 0, making the submission if need be."""
        with self._open() as gradebook:
            gradebook.update_or_create_student(student)
            submission = gradebook.update_or_create_submission(self._assignment, student)
            for notebook in submission.notebooks:
                notebook.late_submission_penalty = None
                for grade in notebook.grades:
                    grade.auto_score = 0
                    # As nbgrader does: a person looks again at what a person had marked.
                    grade.needs_manual_grade = grade.manual_score is not None
            gradebook.db.commit()
            return Score(submission.score, submission.max_score)
