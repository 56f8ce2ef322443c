"""Grading submissions one after the other with nbgrader's own `Autograde`."""

import warnings
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

import nbformat
from nbformat.v4 import new_markdown_cell, new_notebook
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.utils import rmtree
from traitlets.config import Config

from autograder.build.release import generate, notebook_of
from autograder.converters import Folders, OneFolder, load_config, run, silent_log
from autograder.grade.execute import RUN
from autograder.grade.record import Record, Score
from autograder.grade.submissions import Submission, digest, problem, recordable
from course.errors import CourseError

Outcome = Literal["graded", "unchanged", "failed"]


@dataclass(frozen=True)
class Result:
    """What became of one submission.

    Attributes:
        outcome: `graded` now, `unchanged` since it was graded before, or `failed`: it could
            not be graded and scores 0.
        notes: What the instructor should know, in sentences.
    """

    student: str
    outcome: Outcome
    score: Score
    notes: tuple[str, ...] = field(default=())


class _Grade(OneFolder, Autograde):  # type: ignore[misc]
    """nbgrader's `autograde` of exactly one submission, whatever its folder is called."""

    course: dict[str, Any]

    def init_single_notebook_resources(self, notebook_filename: str) -> dict[str, Any]:
        """As nbgrader's, and what our execution must know."""
        resources: dict[str, Any] = super().init_single_notebook_resources(notebook_filename)
        return {**resources, "course": self.course}


class Grader:
    """Grades submissions of one assignment and records them in the gradebook.

    nbgrader changes the process's working folder meanwhile, so two graders must not work
    in two threads.
    """

    def __init__(self, root: Path, assignment: str, submitted: Path) -> None:
        """Read the configuration; nothing is written.

        Args:
            root: The checkout whose `nbgrader_config.py` decides.
            assignment: The id of the assignment.
            submitted: The folder that holds one folder per student.

        Raises:
            CourseError: The configuration cannot be read.
        """
        self._root = root
        self._assignment = assignment
        self._config = load_config(root)
        self._config.CourseDirectory.merge(
            {"submitted_directory": str(submitted.absolute()), "assignment_id": assignment}
        )
        self._folders = Folders(config=self._config, log=silent_log())
        self._solutions = root / self._folders.source_directory
        self._source = notebook_of(self._solutions, assignment)
        self._record = Record(self._folders.db_url, self._folders.course_id, assignment)
        self._checks: tuple[str, ...] = ()

    def register(self) -> None:
        """Put the assignment and its tests into the gradebook; `exercises/` stays as it is.

        Raises:
            CourseError: There is no instructor notebook, or nbgrader refuses it.
            sqlalchemy.exc.OperationalError: The gradebook cannot be used.
        """
        with TemporaryDirectory(prefix="autograder-") as scratch:
            try:
                generate(self._solutions, Path(scratch), self._assignment, self._root, Config())
            except NbGraderException as error:
                raise CourseError(
                    f"nbgrader cannot record {self._source} in the gradebook: {error}",
                    "When items were added or removed after submissions had been graded, put "
                    "gradebook.db aside and grade again.",
                ) from error
        self._checks = self._record.checks()

    def grade(self, submission: Submission, force: bool = False) -> Result:
        """Grade one submission, unless it is graded and unchanged.

        Args:
            submission: What was handed in.
            force: Grade it in any case.

        Raises:
            sqlalchemy.exc.OperationalError: The gradebook cannot be used. Nothing else that
                a submission holds raises.
        """
        with warnings.catch_warnings():
            # nbformat warns of each fault in a notebook, SQLAlchemy of nbgrader's ways.
            warnings.simplefilter("ignore")
            return self._grade(submission, force)

    def _grade(self, submission: Submission, force: bool) -> Result:
        if not recordable(submission.student):
            reason = "The student's folder has a name that nbgrader cannot record."
            return Result(submission.student, "failed", Score(0, 0), (reason,))
        unreadable = problem(submission)
        if unreadable:
            return self._fail(submission, unreadable)
        try:
            now = digest(submission, self._source)
        except OSError as error:
            return self._fail(submission, f"A file of it cannot be read ({error.strerror}).")
        if not force:
            before = self._left(submission)
            score = self._record.score(submission.student)
            if score and before.get("digest") == now:
                return Result(submission.student, "unchanged", score, tuple(before["notes"]))
        # A run that is cut short must not leave an older, better score.
        self._record.zero(submission.student)
        try:
            self._autograde(submission, now)
        except NbGraderException as error:
            return self._fail(submission, f"nbgrader could not grade it. {error}")
        score = self._record.score(submission.student) or Score(0, 0)
        notes = tuple(self._left(submission).get("notes", ()))
        return Result(submission.student, "graded", score, notes)

    def _autograde(self, submission: Submission, now: str) -> None:
        log = silent_log()
        converter = _Grade(coursedir=self._folders, config=self._config, log=log, force=True)
        converter.chosen = [str(submission.notebook)]
        converter.course = {"digest": now, "checks": self._checks}
        run(converter)

    def _autograded(self, submission: Submission) -> Path:
        step = self._folders.autograded_directory
        folder = self._folders.format_path(step, submission.student, self._assignment)
        return Path(folder) / submission.notebook.name

    def _left(self, submission: Submission) -> dict[str, Any]:
        """What the last complete run left in the graded notebook; empty when there is none."""
        try:
            notebook = nbformat.read(self._autograded(submission), as_version=4)
        except Exception:  # none, or one that a killed run left half written
            return {}
        left = notebook.metadata.get(RUN)
        # A run killed early leaves what the learner wrote there, which may be anything.
        return left if isinstance(left, dict) else {}

    def _fail(self, submission: Submission, reason: str) -> Result:
        """Record 0, and leave a notebook that tells the reason where nbgrader looks for one."""
        score = self._record.zero(submission.student)
        path = self._autograded(submission)
        if path.parent.exists():
            rmtree(str(path.parent))
        path.parent.mkdir(parents=True)
        text = "This submission could not be graded and scores 0. The reason is below."
        notebook = new_notebook(cells=[new_markdown_cell(text, id="not-graded")])
        notebook.metadata[RUN] = {"digest": None, "notes": [reason], "sandbox": "none"}
        nbformat.write(notebook, path)
        return Result(submission.student, "failed", score, (reason,))
