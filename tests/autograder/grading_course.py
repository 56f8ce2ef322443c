"""A small course for tests of releasing and grading: two items, 4 and 6 points.

It needs neither the build nor week 1: the instructor notebook is made here, and
`nbgrader_config.py` is the repository's own.
"""

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.api import Gradebook

REPOSITORY = Path(__file__).resolve().parents[2]
ID = "week01-shop"

MANIFEST = f"""
[[phase]]
number = 1
title = "Core"
duration = "8 weeks"

[[week]]
id = "{ID}"
title = "Shop"
phase = 1
status = "available"
points = 10
after = []
roadmap_weeks = "1"

[[week.topic]]
number = 1
title = "Values"
learn = "numbers"
days = [1, 2]

[[week]]
id = "week02-later"
title = "Later"
phase = 1
status = "planned"
points = 10
after = ["{ID}"]
roadmap_weeks = "2"

[[week.topic]]
number = 2
title = "Later"
learn = "more"
days = [1, 2]
"""

TOTAL = "def total(a, b):\n    ### BEGIN SOLUTION\n    return a + b\n    ### END SOLUTION"
TOTAL_TESTS = """assert total(1, 2) == 3
### BEGIN HIDDEN TESTS
hidden_amounts = [4711, 815]
assert total(*hidden_amounts) == 5526, "the basket is wrong"
### END HIDDEN TESTS"""
TITLE = 'title = "Dune"'
TITLE_STARTER = "title = ____"
TITLE_TESTS = """assert title == "Dune"
### BEGIN HIDDEN TESTS
assert title.upper() == "DUNE"
### END HIDDEN TESTS"""


def cell(role: str, item: str, source: str, **more) -> NotebookNode:
    """A cell as the build makes it."""
    name = {"answer": item, "tests": f"{item}-tests", "prompt": f"{item}-prompt"}[role]
    kind = "markdown" if role == "prompt" else "code"
    metadata = {
        "nbgrader": {
            "schema_version": 3,
            "grade": role == "tests",
            "solution": role == "answer",
            "locked": role != "answer",
            "task": False,
            "grade_id": name,
            "cell_type": kind,
        },
        "course": {"item": item, "kind": "write", "topic": 1, "minutes": 5, "role": role},
    }
    if "points" in more:
        metadata["nbgrader"]["points"] = more["points"]
    if "starter" in more:
        metadata["course"]["starter"] = more["starter"]
    make = new_markdown_cell if kind == "markdown" else new_code_cell
    made = make(source, id=name, metadata=metadata)
    if kind == "code":
        made.execution_count = 1
        made.outputs = [new_output("stream", text="what the instructor saw\n")]
    return made


def source_notebook() -> NotebookNode:
    """The instructor notebook."""
    discussion = {"course": {"item": "total", "role": "discussion"}}
    return new_notebook(
        metadata={
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
            "language_info": {"name": "python"},
        },
        cells=[
            new_markdown_cell("# The shop", id="shop-000"),
            cell("prompt", "total", "### Total\nWrite `total(a, b)`."),
            cell("answer", "total", TOTAL),
            cell("tests", "total", TOTAL_TESTS, points=4),
            new_markdown_cell("Why adding works.", id="total-discussion", metadata=discussion),
            cell("prompt", "title", "### Title\nName the book."),
            cell("answer", "title", TITLE, starter=TITLE_STARTER),
            cell("tests", "title", TITLE_TESTS, points=6),
        ],
    )


@dataclass
class Shop:
    """The course in a folder of its own, with what tests do to it."""

    root: Path
    solved: dict[str, str] = field(
        default_factory=lambda: {"total": "def total(a, b):\n    return a + b", "title": TITLE}
    )

    @property
    def source(self) -> Path:
        return self.root / "solutions" / ID / f"{ID}.ipynb"

    @property
    def released(self) -> Path:
        return self.root / "exercises" / ID / f"{ID}.ipynb"

    def read_released(self) -> NotebookNode:
        return nbformat.read(self.released, as_version=4)

    def folder(self, student: str) -> Path:
        return self.root / "submitted" / student / ID

    def submit(self, student: str, notebook: NotebookNode | None = None, **answers: str) -> Path:
        """Hand in a notebook (by default the released one) with these answers."""
        notebook = notebook or self.read_released()
        for each in notebook.cells:
            if each.id in answers:
                each.source = answers[each.id]
        path = self.folder(student) / f"{ID}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        # nbformat would mend what tests break.
        path.write_text(json.dumps(notebook), encoding="utf-8")
        return path

    def submit_bytes(self, student: str, content: bytes) -> Path:
        path = self.folder(student) / f"{ID}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    def gradebook(self) -> Gradebook:
        """Stock nbgrader's view of the scores."""
        return Gradebook(f"sqlite:///{self.root / 'gradebook.db'}", "inkwell")

    def score(self, student: str) -> float:
        with self.gradebook() as gradebook:
            return gradebook.find_submission(ID, student).score

    def grades(self, student: str) -> dict[str, dict]:
        with self.gradebook() as gradebook:
            found = gradebook.find_submission_notebook(ID, ID, student).grades
            return {grade.name: grade.to_dict() for grade in found}

    def autograded(self, student: str) -> Path:
        return self.root / "autograded" / student / ID / f"{ID}.ipynb"

    def page(self, student: str) -> str:
        path = self.root / "feedback" / student / ID / f"{ID}.html"
        return path.read_text(encoding="utf-8")


def make(root: Path) -> Shop:
    """Write the course into an empty folder, with a released version."""
    from autograder.build.release import release

    (root / "course").mkdir(parents=True)
    (root / "course" / "syllabus.toml").write_text(MANIFEST, encoding="utf-8")
    shutil.copy(REPOSITORY / "nbgrader_config.py", root)
    shop = Shop(root)
    shop.source.parent.mkdir(parents=True)
    nbformat.write(source_notebook(), shop.source)
    release(root / "solutions", root / "exercises", ID, root)
    return shop


def cells_by_id(path: Path) -> dict[str, dict]:
    """The raw cells of a notebook file."""
    return {each["id"]: each for each in json.loads(path.read_text("utf-8"))["cells"]}
