"""The home notebook: where the learner is, what to do next, what is to come.

In a notebook, `home.show()` draws the progress afresh.
"""

import html
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from course import manifest as manifests
from course import notebooks, progress, workspace
from course.errors import CourseError
from course.files import write_atomically
from course.manifest import Manifest
from course.notebooks import State
from course.paths import Checkout, checkout
from course.progress import AssignmentProgress, Progress, points_text

NAME = "home.ipynb"

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

_SHOW = """\
# Run this cell (Shift+Enter) to see where you are now.
from course import home

home.show()"""

_GENERATED = (
    "*This page is written anew by `course lab`. Keep your own notes in a notebook of your own; "
    "if you do write here, your page is put aside, not lost.*"
)


def show() -> None:
    """Draw the learner's progress below the cell that calls this."""
    from IPython.display import display

    try:
        here = checkout()
        state = progress.load(here, manifests.load(here.manifest))
    except CourseError as error:
        display({"text/plain": str(error)}, raw=True)
        return
    display(_bundle(state), raw=True)


def write(checkout: Checkout, manifest: Manifest) -> list[str]:
    """Write the home notebook anew, or for the first time.

    A page in which the learner wrote is put aside under another name first.

    Returns:
        What the learner should know, one sentence each.

    Raises:
        CourseError: The workspace cannot be written.
    """
    path = workspace.make_folder(checkout) / NAME
    notebook = build(manifest, progress.load(checkout, manifest))
    notes: list[str] = []
    with workspace.writing(checkout):
        if path.is_symlink() or (path.exists() and not _is_ours(path)):
            kept = workspace.put_aside(path, "home-mine")
            notes.append(f"You wrote in {NAME}; your page is kept as {kept.name}.")
        write_atomically(path, nbformat.writes(notebook).encode())
    return notes


def build(manifest: Manifest, state: Progress) -> NotebookNode:
    """The home notebook; the same progress gives the same bytes."""
    shown = _code("home-progress", _SHOW)
    shown.outputs = [nbformat.v4.new_output("display_data", data=_bundle(state))]
    notebook: NotebookNode = nbformat.v4.new_notebook(
        cells=[
            _text("home-hello", _hello(state)),
            shown,
            _text("home-how", _HOW),
            _text("home-plan", _plan(manifest)),
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


def _is_ours(path: Path) -> bool:
    try:
        notebook = notebooks.read(path)
    except CourseError:
        return False
    about = notebook.metadata.get("course")
    made = about.get("generated") if isinstance(about, dict) else None
    return bool(made == notebooks.fingerprint(notebook))


def _hello(state: Progress) -> str:
    lines = [
        "# Inkwell Books",
        "",
        "Welcome to your course. In 36 weeks you write the software of a small bookshop, "
        "from its first receipt to a service that runs on the internet.",
        "",
    ]
    current = state.next
    if current is None:
        return "\n".join([*lines, f"**{state.next_step()}**"])
    label = f"{current.assignment.label}: {current.assignment.title}"
    lines.append(f"### {_verb(current)} [{label}]({_link(current)})")
    lines.append("")
    if current.problem:
        lines.append(f"Its notebook cannot be read. {_markdown(current.problem)}")
    elif opened := current.first_open():
        lines.append(f"The first open exercise is **{_markdown(opened.item.title)}**.")
    return "\n".join(lines)


def _verb(row: AssignmentProgress) -> str:
    return "Start here:" if row.stage == "not started" else "Go on with"


def _link(row: AssignmentProgress) -> str:
    return f"{row.assignment.id}/{row.assignment.id}.ipynb"


def _plan(manifest: Manifest) -> str:
    blocks = ["## What is to come"]
    for phase in manifest.phases:
        planned = [a for a in manifest.in_order if a.phase == phase.number and not a.available]
        if not planned:
            continue
        rows = "\n".join(f"- {a.label}: {_markdown(a.title)}" for a in planned)
        blocks.append(
            f"<details><summary>Phase {phase.number}: {html.escape(phase.title)} "
            f"({html.escape(phase.duration)})</summary>\n\n{rows}\n\n</details>"
        )
    return "\n\n".join(blocks)


def _bundle(state: Progress) -> dict[str, str]:
    return {"text/html": _html(state), "text/plain": _plain(state)}


def _html(state: Progress) -> str:
    rows = "".join(_row(row) for row in state.assignments)
    return (
        "<table><thead><tr>"
        '<th style="text-align: left">Week</th><th></th><th>Points</th>'
        "<th>Passed</th><th>Failing</th><th>To do</th>"
        f"</tr></thead><tbody>{rows}</tbody></table>"
        f"<p>Next: <b>{html.escape(state.next_step())}</b></p>"
        f"<p><small>{html.escape(progress.HONESTY)}</small></p>"
    )


def _row(row: AssignmentProgress) -> str:
    label = html.escape(f"{row.assignment.label}: {row.assignment.title}")
    name = f'<a href="{_link(row)}">{label}</a>' if row.released else label
    points = f"{points_text(row.earned)} of {points_text(row.points)}"
    if row.items:
        counts = "".join(
            f"<td>{row.count(s)}</td>" for s in (State.PASSED, State.FAILING, State.TO_DO)
        )
    else:
        counts = f'<td colspan="3">{html.escape(row.problem or row.stage)}</td>'
    return (
        f'<tr><td style="text-align: left">{name}</td>'
        f'<td><progress value="{points_text(row.earned)}" max="{points_text(row.points)}">'
        f"</progress></td><td>{points}</td>{counts}</tr>"
    )


def _plain(state: Progress) -> str:
    lines = [
        f"{row.assignment.label}: {points_text(row.earned)} of {points_text(row.points)} points, "
        f"{row.stage}"
        for row in state.assignments
    ]
    return "\n".join([*lines, f"Next: {state.next_step()}", progress.HONESTY])


def _markdown(text: str) -> str:
    """Text that may stand in Markdown and shows as it is, except for code marks."""
    return html.escape(text, quote=False).replace("*", r"\*").replace("_", r"\_")


def _text(name: str, source: str) -> NotebookNode:
    cell: NotebookNode = nbformat.v4.new_markdown_cell(source, id=name)
    return cell


def _code(name: str, source: str) -> NotebookNode:
    cell: NotebookNode = nbformat.v4.new_code_cell(source, id=name)
    return cell
