"""What our runs of nbgrader's converters share: configuration, folders, log, reasons.

nbgrader's converters log what goes wrong and then raise an exception that says only "see
the log". Here the log is silent and the reason is kept.
"""

import logging
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.exc import OperationalError
from traitlets.config import Config
from traitlets.config.loader import ConfigFileNotFound, PyFileConfigLoader

from course.errors import CourseError

CONFIG_NAME = "nbgrader_config.py"


def load_config(root: Path) -> Config:
    """Read the `nbgrader_config.py` of a checkout.

    nbgrader's own commands silently go on with its defaults when they find none, and its
    defaults would put `raise NotImplementedError()` and the discussions into a release.

    Args:
        root: The folder of the checkout.

    Raises:
        CourseError: The file is missing or does not run.
    """
    path = root / CONFIG_NAME
    try:
        return PyFileConfigLoader(CONFIG_NAME, path=str(root)).load_config()
    except ConfigFileNotFound as error:
        raise CourseError(f"There is no {path}.", "Restore it from the repository.") from error
    except Exception as error:
        raise CourseError(f"{path} does not run: {type(error).__name__}: {error}") from error


def silent_log() -> logging.Logger:
    """A logger for nbgrader that writes nowhere: what matters is reported as a reason."""
    log = logging.getLogger("autograder.nbgrader")
    log.propagate = False
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    return log


class Folders(CourseDirectory):  # type: ignore[misc]
    """nbgrader's course directory, for folders of any name and at any place."""

    def format_path(
        self, nbgrader_step: str, student_id: str, assignment_id: str, escape: bool = False
    ) -> str:
        """As nbgrader's, which forgets to escape the step and so breaks at `/tmp/a+b`."""
        step = re.escape(nbgrader_step) if escape else nbgrader_step
        path: str = super().format_path(step, student_id, assignment_id, escape=escape)
        return path

    def get_existing_timestamp(self, dest_path: str) -> datetime | None:
        """As nbgrader's, but an unreadable `timestamp.txt` costs the time, not the grade."""
        try:
            stamp: datetime | None = super().get_existing_timestamp(dest_path)
        except Exception:
            # nbgrader calls a method here that the class does not have.
            return None
        return stamp


class OneFolder:
    """Mixed into an nbgrader converter: converts one folder, and says why when it cannot.

    nbgrader reads the paths of what it converts as patterns, so that a folder named `[a]`
    is not found, and logs the exception that stopped a conversion without passing it on.

    Attributes:
        chosen: The notebooks to convert, all in one folder. Texts, for nbgrader compares them
            with its own, in which a `.` stands for the student of a release.
        reason: What stopped the last conversion.
    """

    chosen: Sequence[str] = ()
    reason: Exception | None = None

    def init_notebooks(self) -> None:
        """Take the chosen notebooks."""
        folder = os.path.dirname(self.chosen[0])  # noqa: PTH120 -- a Path drops the `.`
        self.assignments: dict[str, list[str]] = {folder: list(self.chosen)}
        self.notebooks: list[str] = []

    @contextmanager
    def _keeping(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            self.reason = error
            raise

    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        """As nbgrader's."""
        with self._keeping():
            super().init_assignment(assignment_id, student_id)  # type: ignore[misc]

    def convert_single_notebook(self, notebook_filename: str) -> None:
        """As nbgrader's."""
        with self._keeping():
            super().convert_single_notebook(notebook_filename)  # type: ignore[misc]


def run(converter: Any) -> None:
    """Run a converter made with `OneFolder`.

    nbgrader changes the process's working folder meanwhile, so two converters must not
    run in two threads.

    Raises:
        NbGraderException: It failed; the text is the reason.
        sqlalchemy.exc.OperationalError: The gradebook cannot be used, which is no fault of
            the notebook.
    """
    try:
        converter.start()
    except NbGraderException as error:
        reason = converter.reason
        if isinstance(reason, OperationalError):
            raise reason from error
        if reason is None or isinstance(reason, NbGraderException):
            raise NbGraderException(str(reason or error)) from error
        raise NbGraderException(f"{type(reason).__name__}: {reason}") from reason
