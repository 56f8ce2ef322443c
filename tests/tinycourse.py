"""A released course of two tiny weeks, and what a learner does with it, for tests."""

from pathlib import Path

import nbformat
from labserver import LabServer
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.utils import compute_checksum

from course.paths import Checkout

SYLLABUS = """
[[phase]]
number = 1
title = "First steps"
duration = "1 week"

[[phase]]
number = 2
title = "Next steps"
duration = "2 weeks"

[[week]]
id = "week01-sums"
title = "Sums"
phase = 1
roadmap_weeks = "1"
after = []
status = "available"
points = 7
  [[week.topic]]
  number = 1
  title = "Adding"
  learn = "+"
  days = [1, 1]
  [[week.topic]]
  number = 2
  title = "Choosing"
  learn = "A to D"
  days = [1, 1]

[[week]]
id = "week02-texts"
title = "Texts"
phase = 1
roadmap_weeks = "1"
after = ["week01-sums"]
status = "available"
points = 5
  [[week.topic]]
  number = 3
  title = "Text"
  learn = "str"
  days = [1, 1]

[[week]]
id = "week03-lists"
title = "Lists"
phase = 2
roadmap_weeks = "2"
after = ["week02-texts"]
status = "planned"
points = 100
  [[week.topic]]
  number = 4
  title = "Lists"
  learn = "list"
  days = [1, 1]

[[project]]
id = "project01-till"
title = "A till"
phase = 2
after = ["week03-lists"]
status = "planned"
points = 100
"""

TOTAL = "def total(prices):\n    return sum(prices)"
STARTER = "# YOUR CODE HERE\n..."


def make_course(root: Path) -> Checkout:
    """Write a released course below `root`."""
    checkout = Checkout(root)
    checkout.manifest.parent.mkdir(parents=True)
    checkout.manifest.write_text(SYLLABUS)
    release(checkout, "week01-sums", week01())
    release(checkout, "week02-texts", week02())
    return checkout


def release(checkout: Checkout, name: str, notebook: NotebookNode) -> Path:
    """Put a notebook into the release of a course."""
    path = checkout.exercises / name / f"{name}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)
    return path


def week01(title: str = "Week 1: Sums") -> NotebookNode:
    """Two items: one to write, one to choose."""
    return _notebook(
        _text("intro", f"# {title}\nA week of two exercises."),
        *_item(
            "total",
            kind="write",
            topic=1,
            points=4,
            prompt="### Total of a basket\nWrite `total(prices)`.",
            starter=STARTER,
            tests="from course.testing import returns\nreturns(total, [2.5, 4.0], expected=6.5)",
        ),
        *_item(
            "pick",
            kind="quiz",
            topic=2,
            points=3,
            prompt="### Pick a letter\nThe right one is B.",
            starter='pick = ""',
            tests="from course.testing import check\ncheck(pick == 'B', 'B comes after A')",
        ),
    )


def week02() -> NotebookNode:
    """One item."""
    return _notebook(
        _text("intro", "# Week 2: Texts"),
        *_item(
            "shout",
            kind="write",
            topic=3,
            points=5,
            prompt="### Shout\nWrite `shout(text)`.",
            starter=STARTER,
            tests="from course.testing import returns\nreturns(shout, 'hi', expected='HI')",
        ),
    )


def mine(checkout: Checkout | LabServer, name: str = "week01-sums") -> Path:
    """The learner's notebook of a week."""
    return checkout.workspace / name / f"{name}.ipynb"


def answer(path: Path, item: str, source: str) -> None:
    """Write an answer into a learner's notebook and save it, without running anything."""
    notebook = nbformat.read(path, as_version=4)
    cell(notebook, item).source = source
    nbformat.write(notebook, path)


def run(path: Path) -> None:
    """Run a learner's notebook from the top and save it, as JupyterLab does."""
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(
        notebook, allow_errors=True, resources={"metadata": {"path": str(path.parent)}}
    ).execute()
    nbformat.write(notebook, path)


def cell(notebook: NotebookNode, grade_id: str) -> NotebookNode:
    """The cell with this `grade_id`."""
    (found,) = (
        c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == grade_id
    )
    return found


def _item(
    name: str, *, kind: str, topic: int, points: int, prompt: str, starter: str, tests: str
) -> list[NotebookNode]:
    about = {"item": name, "kind": kind, "topic": topic, "minutes": 5}
    cells = [
        _text(f"{name}-prompt", prompt),
        new_code_cell(starter, id=name),
        new_code_cell(tests, id=f"{name}-tests"),
    ]
    for role, one in zip(("prompt", "answer", "tests"), cells, strict=True):
        one.metadata["course"] = about | {"role": role}
    cells[1].metadata["nbgrader"] = _grading(name, "code", solution=True)
    cells[2].metadata["nbgrader"] = _grading(
        f"{name}-tests", "code", grade=True, locked=True, points=points
    )
    for one in cells[1:]:
        one.metadata["nbgrader"]["checksum"] = compute_checksum(one)
    return cells


def _grading(grade_id: str, cell_type: str, **more: object) -> dict[str, object]:
    return {
        "grade": False,
        "grade_id": grade_id,
        "locked": False,
        "schema_version": 3,
        "solution": False,
        "task": False,
        "cell_type": cell_type,
    } | more


def _text(name: str, source: str) -> NotebookNode:
    return new_markdown_cell(source, id=name)


def _notebook(*cells: NotebookNode) -> NotebookNode:
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    return new_notebook(cells=list(cells), metadata={"kernelspec": kernel})
