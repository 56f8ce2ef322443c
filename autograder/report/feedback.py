"""Feedback for learners: one page for each graded submission.

The page is an exporter of nbconvert, which `nbgrader_config.py` names: `autograder feedback`, the
stock `nbgrader generate_feedback` and the button in formgrader make the same one.
"""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nbconvert.exporters import Exporter
from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.converters import GenerateFeedback
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from traitlets import default

from autograder.build.release import notebook_of
from autograder.converters import Folders, OneFolder, load_config, run, silent_log
from autograder.grade.submissions import EXCHANGED
from autograder.report.feedback_page import assignment_of, feedback_page
from autograder.report.marks import read_marks
from course.errors import CourseError

Resources = dict[str, Any]


class FeedbackExporter(Exporter):
    """Turns a graded notebook into the page for its learner."""

    output_mimetype = "text/html"

    @default("file_extension")
    def _file_extension_default(self) -> str:
        return ".html"

    @property
    def _folders(self) -> CourseDirectory:
        """Where everything is: nbgrader's converter, which made this exporter, knows."""
        assert isinstance(self.parent, GenerateFeedback)
        return self.parent.coursedir

    def from_notebook_node(  # type: ignore[override]  # as all exporters, it gives a text
        self, nb: NotebookNode, resources: Resources | None = None, **kw: Any
    ) -> tuple[str, Resources]:
        """Make the page.

        Args:
            nb: The graded notebook.
            resources: Whose it is and where the gradebook is, as nbgrader's converter says.
            kw: As nbconvert's.

        Raises:
            MissingEntry: The gradebook knows no such submission.
            sqlalchemy.exc.OperationalError: The gradebook cannot be used.
        """
        notebook, found = super().from_notebook_node(nb, resources, **kw)
        student, assignment = found["nbgrader"]["student"], found["nbgrader"]["assignment"]
        with Gradebook(found["nbgrader"]["db_url"]) as gradebook:
            marks = read_marks(gradebook, assignment, student).get(student)
        if marks is None:
            raise MissingEntry(f"The gradebook has no submission of {student} for {assignment}.")
        folders = self._folders
        root = Path(folders.root)
        made = feedback_page(
            notebook,
            marks,
            student,
            assignment_of(root, assignment),
            notebook_of(root / folders.release_directory, assignment),
            # When the file was written, and grading writes it last of all.
            found["metadata"].get("modified_date", ""),
        )
        # The name of a folder, or a text from JSON, may hold what no file can.
        return made.encode("utf-8", "replace").decode("utf-8"), found


class _Feedback(OneFolder, GenerateFeedback):  # type: ignore[misc]
    """nbgrader's `generate_feedback` of exactly one graded notebook."""

    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        """Copy only what nbgrader's exchange needs to give the page to its learner.

        The folder may hold whatever the submission wrote while it ran.
        """
        target = Path(self._format_dest(assignment_id, student_id))
        for name in EXCHANGED:
            path = Path(self._format_source(assignment_id, student_id)) / name
            if path.is_file() and not path.is_symlink():
                target.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target / name)


def write_feedback(
    root: Path, assignment: str, students: Sequence[str] = ()
) -> dict[str, Path | str]:
    """Write the feedback pages of an assignment.

    Args:
        root: The checkout whose `nbgrader_config.py` decides.
        assignment: The id of the assignment.
        students: Only these students; by default all that are graded.

    Returns:
        For each student the page, or why there is none (as text).

    Raises:
        CourseError: Nothing is graded yet, or not of a named student.
        sqlalchemy.exc.OperationalError: The gradebook cannot be used.
    """
    config = load_config(root)
    config.CourseDirectory.assignment_id = assignment
    log = silent_log()
    folders = Folders(config=config, log=log)
    base = root / folders.autograded_directory
    found = {
        path.parents[1].name: path
        for path in sorted(base.glob(f"*/{assignment}/{assignment}.ipynb"))
        if not students or path.parents[1].name in set(students)
    }
    missing = sorted(set(students) - set(found))
    if missing or not found:
        whose = f" of {', '.join(missing)}" if missing else ""
        raise CourseError(
            f"No graded submission{whose} for {assignment} in {base}.",
            f"Run `autograder grade {assignment}` first.",
        )
    pages: dict[str, Path | str] = {}
    for student, path in found.items():
        converter = _Feedback(
            coursedir=folders,
            config=config,
            log=log,
            force=True,
            # Whatever a configuration says: stock nbgrader's page shows the hidden tests.
            exporter_class=FeedbackExporter,
            preprocessors=[],
        )
        converter.chosen = [str(path)]
        folder = folders.format_path(folders.feedback_directory, student, assignment)
        try:
            run(converter)
            pages[student] = Path(folder) / f"{assignment}.html"
        except NbGraderException as error:
            pages[student] = str(error)
    return pages
