"""Takes out of a graded notebook what its learner must not see.

A graded notebook holds the hidden tests, in the checks and in what a submission may have printed
of them.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any

from nbformat import NotebookNode

from autograder.grade.hidden import BEGIN, END, split_hidden
from autograder.grade.unit import RUN
from autograder.notebooks import marks

# Forms of output that a page shows: texts, pictures, and HTML after cleaning.
SHOWN = ("text/plain", "text/html", "text/markdown", "text/latex", "image/png", "image/jpeg")
HIDDEN = "[hidden]"
PICTURES = ("image/png", "image/jpeg", "image/gif")
# What steers a terminal, except colors, which a page leaves out or turns into its own.
CONTROL = re.compile(r"\x1b(?!\[[\d;]*m)|[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]")
# A shorter line, such as `x = 1`, may well be the learner's own.
SHORTEST_SECRET = 12


def hide_tests(notebook: NotebookNode) -> None:
    """Mend the sources, tracebacks and outputs of a graded notebook, in place."""
    secrets: set[str] = {BEGIN, END}
    for cell in notebook.cells:
        if cell.cell_type != "code" or not marks(cell).get("grade"):
            continue
        cell.source, hidden = split_hidden(cell.source)
        # As a whole, which takes the shortest lines along, and line by line.
        secrets.update(["\n".join(hidden), *(line.strip() for line in hidden)])
        _shorten_errors(cell)
    secrets = {line for line in secrets if len(line) >= SHORTEST_SECRET}
    # The longest first: one may be a part of another.
    _scrub(notebook, sorted(secrets, key=len, reverse=True))
    for cell in notebook.cells:
        cell.metadata.pop(RUN, None)
        _keep_harmless(cell)
    # The page is static; the state of widgets would carry texts past the steps above.
    notebook.metadata.pop("widgets", None)


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


def _scrub(notebook: NotebookNode, secrets: Sequence[str]) -> None:
    """Blot out the hidden lines in outputs, where a submission may have printed them."""

    def clean(text: str) -> str:
        for secret in secrets:
            text = text.replace(secret, HIDDEN)
        return CONTROL.sub("", text)

    for cell in notebook.cells:
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
