"""How nbgrader works in this repository; every stock nbgrader command reads it from here."""

import os
import shutil
import sys
from pathlib import Path

c = get_config()  # noqa: F821 -- the loader provides it; an imported one changes nothing

root = Path(__file__).resolve().parent

c.CourseDirectory.course_id = "inkwell"
c.CourseDirectory.root = str(root)
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"
c.CourseDirectory.submitted_directory = "submitted"
c.CourseDirectory.autograded_directory = "autograded"
c.CourseDirectory.feedback_directory = "feedback"
# The reference programs of projects stay with the instructor; the rest is nbgrader's own list.
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__", "feedback", "reference"]
c.CourseDirectory.db_url = f"sqlite:///{root / 'gradebook.db'}"

# nbgrader makes a new gradebook by the command `alembic`, which is beside Python; without
# this, a first run outside an activated environment fails and leaves half a gradebook.
if shutil.which("alembic") is None:
    beside = str(Path(sys.executable).parent)
    os.environ["PATH"] = os.pathsep.join(filter(None, [os.environ.get("PATH"), beside]))

# nbgrader's own default is a folder of the system, which it makes when it may.
c.Exchange.root = str(root / "exchange")
c.Exchange.cache = str(root / "exchange" / "cache")

# What learners find in place of an answer. `raise` is not taught before week 5, and an
# unsolved cell must not stop the cells below it.
c.ClearSolutions.code_stub = {"python": "# YOUR CODE HERE\n..."}
c.ClearSolutions.text_stub = "YOUR ANSWER HERE"

# nbgrader's own steps in their order, and ours between them.
c.GenerateAssignment.preprocessors = [
    "autograder.build.preprocessors.RemoveDiscussions",
    "nbgrader.preprocessors.IncludeHeaderFooter",
    "nbgrader.preprocessors.InstantiateTests",
    "nbgrader.preprocessors.LockCells",
    "nbgrader.preprocessors.ClearSolutions",
    # After the solutions are gone, before the checksums tell "No response" from an answer.
    "autograder.build.preprocessors.InsertStarters",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.ClearHiddenTests",
    "nbgrader.preprocessors.ClearMarkScheme",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.CheckCellMetadata",
    # The last word: what must not reach learners stops the release.
    "autograder.build.preprocessors.RefuseLeaks",
]

c.Autograde.sanitize_preprocessors = [
    "nbgrader.preprocessors.ClearOutput",
    # In place of nbgrader's DeduplicateIds, after which a copied cell stops the grading.
    "autograder.grade.execute.UnmarkCopies",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]
# For the stock `nbgrader autograde`, which runs what was handed in with your own rights, in one
# process with the tests. `autograder grade` uses none of these steps: see SECURITY.md.
c.Autograde.autograde_preprocessors = [
    # In place of nbgrader's Execute, which lets a check that never ran earn full points.
    "autograder.grade.execute.RunChecks",
    "nbgrader.preprocessors.IgnorePattern",
    "nbgrader.preprocessors.LimitOutput",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.Execute.timeout = 30  # seconds for one cell
c.Execute.shutdown_kernel = "immediate"

# Stock nbgrader's page shows the hidden tests, and loads its parts from the network.
c.GenerateFeedback.exporter_class = "autograder.report.feedback.FeedbackExporter"
c.GenerateFeedback.preprocessors = []
# What learners wrote or printed must not act in the browser of whoever opens it in formgrader.
c.HTMLExporter.sanitize_html = True
c.HTMLExporter.filters = {
    "clean_html": "autograder.report.clean.clean_html",
    # nbgrader's own pages do not clean Markdown, but pass it through this one.
    "strip_files_prefix": "autograder.report.clean.finished_markdown",
}
