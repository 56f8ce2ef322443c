"""The discussions of solved items, for JupyterLab: a server extension that `course lab` enables.

The released notebooks hold no discussions. A checkout of the course has them in `solutions/`, which
is no secret: the page asks for them when an item is solved, so that nobody reads them by
accident. Where there is no `solutions/`, there are none.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from jupyter_server.base.handlers import APIHandler
from jupyter_server.serverapp import ServerApp
from jupyter_server.utils import url_path_join
from nbformat import NotebookNode
from tornado import web

from course import notebooks
from course.errors import CourseError
from course.paths import Checkout, checkout

# The answer of these is one text, which its discussion repeats.
_SHORT_ANSWERS = {"quiz", "predict", "parsons"}
_MARKER = re.compile(r"^\s*### (BEGIN|END) SOLUTION *\n?", re.MULTILINE)


def discussions(here: Checkout, assignment_id: str) -> dict[str, str]:
    """What is said about each item of an assignment after the attempt.

    Args:
        here: Whose `solutions/` is read.
        assignment_id: The id of an assignment; another one has no discussions.

    Returns:
        Markdown by item id: the reference answer, where it is code, and the discussion. Empty
        where the checkout has no such instructor notebook, or it cannot be read.
    """
    path = here.solutions / assignment_id / f"{assignment_id}.ipynb"
    try:
        notebook = notebooks.read(path)
    except CourseError:
        return {}
    answers = {name: _reference(cell) for name, cell in _cells(notebook, "answer")}
    return {
        name: "\n\n".join(filter(None, [answers.get(name), cell.source]))
        for name, cell in _cells(notebook, "discussion")
    }


def _cells(notebook: NotebookNode, role: str) -> Iterator[tuple[str, NotebookNode]]:
    for cell in notebook.cells:
        about = notebooks.course_of(cell)
        if about.get("role") == role and isinstance(about.get("item"), str):
            yield about["item"], cell


def _reference(cell: NotebookNode) -> str | None:
    """The reference answer as Markdown."""
    if cell.cell_type != "code" or notebooks.course_of(cell).get("kind") in _SHORT_ANSWERS:
        return None
    source = _MARKER.sub("", cell.source).strip("\n")
    longest = max(map(len, re.findall("`+", source)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"One answer:\n\n{fence}python\n{source}\n{fence}"


class DiscussionsHandler(APIHandler):
    """`GET course/discussions/<assignment id>`: the discussions of an assignment by item."""

    @web.authenticated
    def get(self, assignment_id: str) -> None:
        """Answer with what `discussions` gives, as JSON."""
        try:
            here = checkout()
        except CourseError:
            found: dict[str, str] = {}
        else:
            found = discussions(here, assignment_id)
        self.finish(json.dumps(found))


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "course.discussions"}]


def _load_jupyter_server_extension(server: ServerApp) -> None:
    route = url_path_join(server.base_url, "course", "discussions", "([a-z0-9-]+)")
    handlers: list[Any] = [(route, DiscussionsHandler)]
    server.web_app.add_handlers(".*$", handlers)  # type: ignore[no-untyped-call]
