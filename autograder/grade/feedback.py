"""nbgrader's feedback pages, without the hidden tests.

The graded notebooks hold the hidden tests, in the checks and in the tracebacks of the
errors that they raise, and stock nbgrader shows all of it to the learner.
"""

import html
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import bleach
from nbconvert.filters import strip_files_prefix
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell
from nbgrader.converters import GenerateFeedback
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_grade

from autograder.converters import Folders, OneFolder, load_config, run, silent_log
from autograder.grade.hidden import BEGIN, END, split_hidden
from autograder.grade.unit import RUN
from course.errors import CourseError

Resources = dict[str, Any]

# Forms of output that a page shows: texts, pictures, and HTML after cleaning.
SHOWN = ("text/plain", "text/html", "text/markdown", "text/latex", "image/png", "image/jpeg")
TAGS = frozenset(
    """a abbr b blockquote br caption code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img
    kbd li ol p pre s span strong sub summary sup table tbody td tfoot th thead tr tt u ul
    """.split()  # noqa: SIM905 -- a list of quoted names is harder to read
)
ATTRIBUTES = {
    "a": ("href", "name"),
    "img": ("src", "alt", "width", "height"),
    "td": ("colspan", "rowspan", "align"),
    "th": ("colspan", "rowspan", "align"),
    "details": ("open",),
    "ol": ("start",),
}
HIDDEN = "[hidden]"
PICTURES = ("image/png", "image/jpeg", "image/gif")
# What steers a terminal, except colors, which become part of the page.
CONTROL = re.compile(r"\x1b(?!\[[\d;]*m)|[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]")
# A shorter line, such as `x = 1`, may well be the learner's own.
SHORTEST_SECRET = 12


class HideTests(NbGraderPreprocessor):  # type: ignore[misc]
    """Takes the hidden tests out of a graded notebook and puts the run's notes on top."""

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        """Mend sources, tracebacks and outputs."""
        checks = [cell for cell in nb.cells if is_grade(cell) and cell.cell_type == "code"]
        secrets: set[str] = {BEGIN, END}
        for cell in checks:
            cell.source, hidden = split_hidden(cell.source)
            # As a whole, which takes the shortest lines along, and line by line.
            secrets.update(["\n".join(hidden), *(line.strip() for line in hidden)])
            _shorten_errors(cell)
        secrets = {line for line in secrets if len(line) >= SHORTEST_SECRET}
        # The longest first: one may be a part of another.
        _scrub(nb, sorted(secrets, key=len, reverse=True))
        for cell in nb.cells:
            cell.metadata.pop(RUN, None)
            _keep_harmless(cell)
        # The page is static; the state of widgets would carry texts past the steps above.
        nb.metadata.pop("widgets", None)
        _insert_notes(nb)
        return nb, resources


def clean_html(element: str | bytes) -> str:
    """Take scripts, frames, forms, styles and strange links out of HTML, and nothing else.

    nbconvert's own filter, which this one takes the place of, would also take out
    paragraphs and headings.
    """
    text = element.decode(errors="replace") if isinstance(element, bytes) else str(element)
    protocols = [*bleach.ALLOWED_PROTOCOLS, "data"]
    made: str = bleach.clean(text, tags=TAGS, attributes=_allowed, protocols=protocols, strip=True)
    return made


def finished_markdown(element: str) -> str:
    """The last step of nbconvert for the HTML that it made of Markdown; and then clean it."""
    return clean_html(strip_files_prefix(element))


def _allowed(tag: str, name: str, value: str) -> bool:
    if value.lstrip().lower().startswith("data:"):
        # A picture is data; a page in a link is data as well.
        return tag == "img" and name == "src" and value.startswith("data:image/")
    return name in ATTRIBUTES.get(tag, ()) or name in ("class", "title")


def _keep_harmless(cell: NotebookNode) -> None:
    """Drop outputs in forms that can act, and what learners may have put beside them."""
    for output in cell.get("outputs", ()):
        if "data" in output:
            output.data = {kind: value for kind, value in output.data.items() if kind in SHOWN}
            output.metadata = {}
    if "attachments" in cell:
        cell.attachments = {
            # An attachment without any form would stop nbconvert.
            name: {kind: data for kind, data in forms.items() if kind in PICTURES}
            or {"image/png": ""}
            for name, forms in cell.attachments.items()
            if isinstance(forms, dict)
        }


def _shorten_errors(cell: NotebookNode) -> None:
    """Replace tracebacks, which quote lines of the test, by the message alone."""
    for output in cell.outputs:
        if output.output_type == "error":
            # The text of a failed expectation is written for the learner as it is.
            named = output.ename not in ("Mismatch", "NotRun")
            parts = [output.ename if named else "", output.evalue]
            output.traceback = [": ".join(filter(None, parts))]


def _scrub(nb: NotebookNode, secrets: Sequence[str]) -> None:
    """Blot out the hidden lines in outputs, where a submission may have printed them."""

    def clean(text: str) -> str:
        for secret in secrets:
            text = text.replace(secret, HIDDEN)
        return CONTROL.sub("", text)

    for cell in nb.cells:
        for output in cell.get("outputs", ()):
            for key in ("text", "ename", "evalue", "traceback", "data"):
                if key in output:
                    output[key] = _map_text(output[key], clean)


def _map_text(value: Any, change: Callable[[str], str]) -> Any:
    """Change every text in a JSON value."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_map_text(item, change) for item in value]
    if isinstance(value, dict):
        return type(value)({key: _map_text(item, change) for key, item in value.items()})
    return value


def _insert_notes(nb: NotebookNode) -> None:
    run = nb.metadata.get(RUN, {})
    notes = [*run.get("notes", ())]
    if run.get("sandbox") == "none":
        notes.append("Graded without a sandbox.")
    if notes:
        # A note may quote the name of a file that was handed in.
        items = "".join(f"<li>{html.escape(note)}</li>" for note in notes)
        nb.cells.insert(0, new_markdown_cell(f"<ul>{items}</ul>", id="course-notes"))


class _Feedback(OneFolder, GenerateFeedback):  # type: ignore[misc]
    """nbgrader's `generate_feedback` of exactly one graded notebook."""

    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        """Copy nothing: the folder holds whatever the submission wrote while it ran."""


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
        converter = _Feedback(coursedir=folders, config=config, log=log, force=True)
        converter.chosen = [str(path)]
        folder = folders.format_path(folders.feedback_directory, student, assignment)
        try:
            run(converter)
            pages[student] = Path(folder) / f"{assignment}.html"
        except NbGraderException as error:
            pages[student] = str(error)
    return pages
