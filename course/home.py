"""The home notebook: where the learner is, what to do next, what is to come.

In a notebook, `home.show()` draws the progress afresh.
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
from nbformat import NotebookNode

from course import homepage, notebooks, roadmap, workspace
from course.errors import CourseError
from course.files import write_atomically
from course.manifest import Manifest
from course.paths import Checkout, checkout
from course.roadmap import Roadmap

if TYPE_CHECKING:
    from course.widgets.home import HomePage

NAME = "home.ipynb"

# What this kernel shows now: one page at a time looks at the files.
_shown: HomePage | None = None

_HOW = """\
## How this works

- **Read, and run every gray cell** with <kbd>Shift</kbd>+<kbd>Enter</kbd>, \
from the top of a week to its end.
- **Answer, then run the check** in the cell below your answer. It says what is not right yet. \
Try as often as you like; nobody counts.
- **Stuck?** Open the hints under the exercise, one at a time.
- **Finished?** Press **Validate** above the notebook: everything runs again, from the top.
- **Projects** are programs in files: the notebook of a project is its brief. Write in the folder \
beside it, start your program in a terminal, and let `course check project01` try it.
- **Your files are yours.** When a week gets a new version, what you changed is never touched.
- In a terminal (*File > New > Terminal*), `course progress` shows your points, \
`course check week01` runs a week from the top, and `course doctor` finds out what does not work."""

_HELLO = """\
# Inkwell Books

Welcome to your course. In 36 weeks you write the software of a small bookshop, \
from its first receipt to a service that runs on the internet."""

# Short: JupyterLab shows the first line of a folded cell, and never breaks it.
_SHOW = """\
# Run me with Shift+Enter.
from course import home

home.show()"""

_GENERATED = (
    "*This page is written anew by `course lab`. Keep your own notes in a notebook of your own; "
    "if you do write here, your page is put aside, not lost.*"
)


def show() -> None:
    """Draw the learner's progress below the cell that calls this, and keep it up to date."""
    global _shown
    from IPython.display import display

    from course.widgets.home import HomePage

    if _shown is not None:
        _shown.close()
        _shown = None
    try:
        page = HomePage(checkout())
    except CourseError as error:
        display({"text/plain": str(error)}, raw=True)
        return
    _shown = page
    # Outside of a kernel there is nobody to look again.
    with contextlib.suppress(RuntimeError):
        page.follow()
    display(page)


def write(checkout: Checkout, manifest: Manifest) -> list[str]:
    """Write the home notebook anew, or for the first time.

    A page in which the learner wrote is put aside under another name first.

    Returns:
        What the learner should know, one sentence each.

    Raises:
        CourseError: The workspace cannot be written.
    """
    path = workspace.make_folder(checkout) / NAME
    notebook = build(roadmap.load(checkout, manifest))
    notes: list[str] = []
    with workspace.writing(checkout):
        if path.is_symlink() or (path.exists() and not _is_ours(path)):
            kept = workspace.put_aside(path, "home-mine")
            notes.append(f"You wrote in {NAME}; your page is kept as {kept.name}.")
        write_atomically(path, nbformat.writes(notebook).encode())
    _sign(notebook)
    return notes


def build(state: Roadmap) -> NotebookNode:
    """The home notebook; the same progress gives the same bytes."""
    shown = _code("home-progress", _SHOW)
    # The page is to be read; who wants to see the code opens it.
    shown.metadata["jupyter"] = {"source_hidden": True}
    shown.outputs = [nbformat.v4.new_output("display_data", data=homepage.bundle(state))]
    notebook: NotebookNode = nbformat.v4.new_notebook(
        cells=[
            _text("home-hello", _HELLO),
            shown,
            _text("home-how", _HOW),
            _text("home-generated", _GENERATED),
        ],
        metadata={
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
            "language_info": {"name": "python"},
        },
    )
    # By this a later run knows whether the learner wrote in it.
    notebook.metadata["course"] = {"generated": notebooks.fingerprint(notebook)}
    return notebook


def _sign(notebook: NotebookNode) -> None:
    """Tell Jupyter that this notebook is of this user: its button needs no question then."""
    from nbformat.sign import NotebookNotary

    # Without a signature the page is the same, and its button is asked for first.
    with contextlib.suppress(OSError, sqlite3.Error):
        NotebookNotary().sign(notebook)


def _is_ours(path: Path) -> bool:
    try:
        notebook = notebooks.read(path)
    except CourseError:
        return False
    about = notebook.metadata.get("course")
    made = about.get("generated") if isinstance(about, dict) else None
    return bool(made == notebooks.fingerprint(notebook))


def _text(name: str, source: str) -> NotebookNode:
    cell: NotebookNode = nbformat.v4.new_markdown_cell(source, id=name)
    return cell


def _code(name: str, source: str) -> NotebookNode:
    cell: NotebookNode = nbformat.v4.new_code_cell(source, id=name)
    return cell
