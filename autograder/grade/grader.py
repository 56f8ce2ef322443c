"""A grading run: what to grade, where, and the record of it in nbgrader's gradebook.

One process writes: it hands out submissions and records each result when it is there. A run
that is killed at any moment is completed by the next one.
"""

import json
import os
import sqlite3
import warnings
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

import nbgrader
from alembic.script import ScriptDirectory
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import parse_utc
from sqlalchemy import Engine, event
from traitlets.config import Config

import course
from autograder.build.release import generate, notebook_of
from autograder.converters import Folders, load_config, silent_log
from autograder.grade.record import Record, Score
from autograder.grade.submissions import (
    EXCHANGED,
    LARGEST_EXCHANGED,
    HandedIn,
    Submission,
    read,
    recordable,
)
from autograder.grade.unit import RUN, Graded, Task, failed
from autograder.grade.workers import Crew, Here
from autograder.sandbox import Limits
from course.acceptance import load
from course.errors import CourseError
from course.files import write_atomically

Outcome = Literal["graded", "unchanged", "failed"]
# Scores of an earlier version of the grader are not taken over.
VERSION = b"2"
LATE = ("AssignLatePenalties", "LateSubmissionPlugin")


@dataclass(frozen=True)
class Result:
    """What became of one submission.

    Attributes:
        outcome: `graded` now, `unchanged` since it was graded before, or `failed`: it could
            not be graded and scores 0.
        notes: What the instructor should know, in sentences.
        limits_hit: The names of the limits that were hit.
    """

    student: str
    outcome: Outcome
    score: Score
    notes: tuple[str, ...] = field(default=())
    limits_hit: tuple[str, ...] = field(default=())


class Grader:
    """Grades submissions of one assignment and records them in the gradebook.

    nbgrader changes the process's working folder in `register`, so two graders must not
    work in two threads.
    """

    def __init__(
        self,
        root: Path,
        assignment: str,
        submitted: Path,
        crew: Crew | None = None,
        limits: Limits | None = None,
    ) -> None:
        """Read the configuration; nothing is written.

        Args:
            root: The checkout whose `nbgrader_config.py` decides.
            assignment: The id of the assignment.
            submitted: The folder that holds one folder per student.
            crew: Where submissions run; by default in this process, one by one, sandboxed.
            limits: What each may use.

        Raises:
            CourseError: The configuration cannot be read.
        """
        self._root = root
        self._assignment = assignment
        self._crew = crew or Here()
        self._limits = limits or Limits()
        self._config = load_config(root)
        self._config.CourseDirectory.merge(
            {"submitted_directory": str(submitted.absolute()), "assignment_id": assignment}
        )
        self._folders = Folders(config=self._config, log=silent_log())
        self._solutions = root / self._folders.source_directory
        self._source = notebook_of(self._solutions, assignment)
        self._record = Record(self._folders.db_url, self._folders.course_id, assignment)
        self._tests = self._released = self._acceptance = b""
        self._program = ""
        self._files: dict[str, bytes] = {}

    def register(self) -> None:
        """Put the assignment and its tests into the gradebook; `exercises/` stays as it is.

        Raises:
            CourseError: There is no instructor notebook, or nbgrader refuses it.
            sqlalchemy.exc.OperationalError: The gradebook cannot be used.
        """
        with TemporaryDirectory(prefix="autograder-") as scratch:
            try:
                self._generate(Path(scratch))
            except NbGraderException as error:
                raise CourseError(
                    f"nbgrader cannot record {self._source} in the gradebook: {error}",
                    "When items were added or removed after submissions had been graded, put "
                    "gradebook.db aside and grade again.",
                ) from error
            self._released = notebook_of(Path(scratch), self._assignment).read_bytes()
        self._tests = self._source.read_bytes()
        self._program = _program_of(self._tests)
        if self._program:
            # Its program is the learner's: nothing of it is replaced.
            self._acceptance = load(self._projects(), self._assignment)[1]
            return
        source = Submission("", self._assignment, self._source.parent)
        self._files = read(source).files

    def _projects(self) -> Path:
        """Where the acceptance tests are: in the checkout, or in the package."""
        here = self._root / "course" / "projects"
        return here if here.is_dir() else Path(course.__file__).parent / "projects"

    def _generate(self, scratch: Path) -> None:
        """Make the release, which records the assignment on the way."""
        gradebook = self._file_of_gradebook()
        if gradebook is None or gradebook.exists():
            generate(self._solutions, scratch, self._assignment, self._root, Config())
            return
        # A new gradebook appears as a whole: half a one would stop every later run.
        new = gradebook.with_name(f".{gradebook.name}.new")
        for left in (new, new.with_name(f"{new.name}-journal")):
            left.unlink(missing_ok=True)  # by a run that was killed
        _create(new)
        there = Config({"CourseDirectory": {"db_url": f"sqlite:///{new}"}})
        with _not_waiting_for_the_disk():
            generate(self._solutions, scratch, self._assignment, self._root, there)
        with new.open("rb") as written:
            os.fsync(written.fileno())
        new.replace(gradebook)

    def _file_of_gradebook(self) -> Path | None:
        kind, _, path = str(self._folders.db_url).partition(":///")
        return Path(path) if kind == "sqlite" and path else None

    def grade(self, submission: Submission, force: bool = False) -> Result:
        """Grade one submission; as `run`."""
        [result] = self.run([submission], force)
        return result

    def run(self, submissions: Sequence[Submission], force: bool = False) -> Iterator[Result]:
        """Grade submissions, except what is graded and unchanged; results come when recorded.

        Args:
            submissions: What was handed in.
            force: Grade it in any case.

        Raises:
            sqlalchemy.exc.OperationalError: The gradebook cannot be used. Nothing else that
                a submission holds raises.
            OSError: A result cannot be written.
        """
        settled: deque[Result] = deque()
        stamps: dict[str, datetime | None] = {}

        def tasks() -> Iterator[Task]:
            for submission in submissions:
                found = self._look(submission, force)
                if isinstance(found, Result):
                    settled.append(found)
                else:
                    task, stamps[task.student] = found
                    yield task

        with warnings.catch_warnings():
            # nbformat warns of each fault in a notebook, SQLAlchemy of nbgrader's ways.
            warnings.simplefilter("ignore")
            results = self._crew.run(tasks())
            try:
                for task, graded in results:
                    while settled:
                        yield settled.popleft()
                    yield self._keep(task.student, graded, stamps.pop(task.student, None))
                yield from settled
            finally:
                if hasattr(results, "close"):
                    results.close()
                self._record.close()

    def _look(self, submission: Submission, force: bool) -> Result | tuple[Task, datetime | None]:
        """Read a submission; what need not or cannot be graded is settled at once."""
        student = submission.student
        if not recordable(student):
            reason = "The student's folder has a name that nbgrader cannot record."
            return Result(student, "failed", Score(0, 0), (reason,))
        limits = json.dumps(self._limits.as_dict()).encode()
        handed_in = read(
            submission, VERSION, self._tests, limits, self._acceptance, program=self._program
        )
        if not force:
            before = self._left(student)
            if before.get("digest") == handed_in.digest:
                score = self._record.score(student)
                if score:
                    notes, hit = tuple(before["notes"]), tuple(before.get("limits_hit", ()))
                    return Result(student, "unchanged", score, notes, hit)
        self._pass_on(handed_in, student)
        task = Task(
            student,
            handed_in.digest,
            handed_in.notebook or b"",
            self._tests,
            self._released,
            # What comes with the assignment replaces what was handed in under its name.
            {**handed_in.files, **self._files},
            self._limits,
            handed_in.notes,
            self._acceptance,
        )
        if handed_in.notebook is None:
            return self._keep(student, failed(task, handed_in.problem, ""), _stamp(handed_in))
        return task, _stamp(handed_in)

    def _pass_on(self, handed_in: HandedIn, student: str) -> None:
        """Put beside the graded notebook what `nbgrader release_feedback` asks for."""
        for name in EXCHANGED:
            path = self._autograded(student).with_name(name)
            content = handed_in.files.get(name, b"")
            if 0 < len(content) <= LARGEST_EXCHANGED:
                write_atomically(path, content)
            else:
                path.unlink(missing_ok=True)  # of what was handed in before

    def _keep(self, student: str, graded: Graded, stamp: datetime | None) -> Result:
        """Record a result, so that a run killed on the way grades this submission again.

        The graded notebook says what was graded and is the last to appear; without it, the
        submission counts as not graded, whatever the gradebook says.
        """
        path = self._autograded(student)
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(f".{path.name}.new")
        new.write_text(graded.notebook, encoding="utf-8")
        path.unlink(missing_ok=True)
        score = self._record.write(student, graded, stamp)
        if any(name in self._config for name in LATE):
            self._penalize(student)
        new.replace(path)
        return Result(student, graded.outcome, score, graded.notes, graded.limits_hit)

    def _penalize(self, student: str) -> None:
        """Have nbgrader work out the penalty for a late submission, where one is configured."""
        about = {
            "notebook": self._assignment,
            "assignment": self._assignment,
            "student": student,
            "db_url": self._folders.db_url,
        }
        AssignLatePenalties(config=self._config, log=silent_log()).preprocess(
            None, {"nbgrader": about}
        )

    def _autograded(self, student: str) -> Path:
        step = self._folders.autograded_directory
        folder = self._folders.format_path(step, student, self._assignment)
        return Path(folder) / f"{self._assignment}.ipynb"

    def _left(self, student: str) -> dict[str, Any]:
        """What the last complete run left in the graded notebook; empty when there is none."""
        try:
            left = json.loads(self._autograded(student).read_bytes())["metadata"][RUN]
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return {}
        # A stock command leaves what the learner wrote there, which may be anything.
        return left if isinstance(left, dict) and isinstance(left.get("notes"), list) else {}


def _program_of(source: bytes) -> str:
    """The program that a project's notebook is about; empty for a week."""
    about = json.loads(source).get("metadata", {}).get("course", {})
    return str(about.get("program", ""))


@contextmanager
def _not_waiting_for_the_disk() -> Iterator[None]:
    """Let nbgrader commit a hundred times to a file that is nobody's yet, and wait for none."""

    def hurry(connection: Any, _: Any) -> None:
        connection.execute("PRAGMA synchronous = OFF")

    event.listen(Engine, "connect", hurry)
    try:
        yield
    finally:
        event.remove(Engine, "connect", hurry)


def _create(gradebook: Path) -> None:
    """Make a gradebook that says of which version it is.

    nbgrader would ask a program for its version, which takes longer than grading ten submissions.
    """
    head = ScriptDirectory(str(Path(nbgrader.__file__).parent / "alembic")).get_current_head()
    with closing(sqlite3.connect(gradebook)) as db:
        db.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        db.execute("INSERT INTO alembic_version VALUES (?)", [head])
        db.commit()


def _stamp(handed_in: HandedIn) -> datetime | None:
    """When it was handed in, as nbgrader's `timestamp.txt` says."""
    try:
        text = handed_in.files["timestamp.txt"].decode().strip()
        stamp: datetime = parse_utc(text)
    except (KeyError, ValueError, TypeError, OverflowError, AttributeError):
        return None
    return stamp
