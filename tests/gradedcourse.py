"""The small week and the small project, handed in by many, graded, marked by a person.

What pages about submissions are tested with.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bs4
import nbformat
from minicourse import make_minicourse
from miniproject import ID as PROJECT
from miniproject import MAIN, NO_EOF, make_miniproject
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.api import Gradebook

from autograder.build import pipeline
from autograder.grade.grader import Grader
from autograder.grade.submissions import discover
from autograder.grade.workers import Processes
from autograder.report.feedback import write_feedback
from autograder.sandbox import Limits, check

WEEK = "week01-mini"
SOLVED = {
    "total": "def total(prices):\n    return sum(prices)",
    "receipt": '# program: receipt\ntitle = "Dune"\nprice = 9.5\nprint(f"{title}: {price:.2f}")',
    "quiz-sum": 'quiz_sum = "B"',
}
# Visible checks pass, a hidden one fails.
ALMOST = "def total(prices):\n    return sum(set(prices))"
HOSTILE = "<img src=x onerror=alert(1)>"
# Names of folders that are hard to show.
NAMES = (
    HOSTILE,
    "\"quoted\" & 'so' `on`",
    "up\\..\\.. ${1} {{ 7*7 }}",
    "\u05d0\u05d1\u05d2\u202eevil\u2066",
    "L" * 200,
)


@dataclass(frozen=True)
class Graded:
    """A checkout in which an assignment was graded."""

    root: Path
    assignment: str

    def read_released(self) -> Any:
        path = self.root / "exercises" / self.assignment / f"{self.assignment}.ipynb"
        return nbformat.read(path, as_version=4)

    def submit(self, student: str, answers: dict[str, str], *own: Any) -> Path:
        """Hand in the released notebook with these answers, and cells of the student's own."""
        notebook = self.read_released()
        for cell in notebook.cells:
            cell.source = answers.get(cell.id, cell.source)
        notebook.cells[1:1] = own
        path = self.root / "submitted" / student / self.assignment / f"{self.assignment}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, path)
        return path

    def grade(self, limits: Limits | None = None) -> None:
        crew = Processes(2, check().ok)
        grader = Grader(
            self.root, self.assignment, self.root / "submitted", crew, limits or Limits()
        )
        grader.register()
        assert list(grader.run(discover(self.root / "submitted", self.assignment).submissions))

    def gradebook(self) -> Gradebook:
        return Gradebook(f"sqlite:///{self.root / 'gradebook.db'}", "inkwell")

    def comment(self, student: str, cell: str, text: str) -> None:
        """Write a comment as formgrader does."""
        with self.gradebook() as book:
            found = book.find_comment(cell, self.assignment, self.assignment, student)
            found.manual_comment = text
            book.db.commit()

    def mark(self, student: str, cell: str, points: float, extra: float | None = None) -> None:
        """Give points as formgrader does."""
        with self.gradebook() as book:
            grade = book.find_grade(cell, self.assignment, self.assignment, student)
            grade.manual_score, grade.extra_credit = points, extra
            grade.needs_manual_grade = False
            book.db.commit()

    def late(self, student: str, points: float) -> None:
        """Take off points for lateness."""
        with self.gradebook() as book:
            notebook = book.find_submission_notebook(self.assignment, self.assignment, student)
            notebook.late_submission_penalty = points
            book.db.commit()

    def path(self, student: str) -> Path:
        return self.root / "feedback" / student / self.assignment / f"{self.assignment}.html"

    def write(self, *students: str) -> None:
        pages = write_feedback(self.root, self.assignment, students)
        assert all(isinstance(page, Path) for page in pages.values()), pages

    def page(self, student: str) -> bs4.BeautifulSoup:
        return bs4.BeautifulSoup(self.path(student).read_text("utf-8"), "html.parser")


def item(page: bs4.BeautifulSoup, title: str) -> bs4.Tag:
    """The part of a page that is about one item."""
    return next(found for found in page.select("article") if found.h3.text == title)


def words(part: bs4.Tag) -> str:
    """What a reader reads there, without line ends."""
    return " ".join(part.get_text().split())


def graded_week(root: Path) -> Graded:
    """The small week, handed in well, half, not at all, broken, attacking, and by hard names."""
    course = make_minicourse(root)
    pipeline.build(course.checkout, (course.week,), lambda _: None)
    week = Graded(root, WEEK)
    week.submit("good", SOLVED)
    week.submit(
        "half",
        {"total": ALMOST, "receipt": SOLVED["receipt"].replace(":.2f", "")},
        new_markdown_cell(
            "# My notes\n\n[a link](http://example.invalid) ![](http://x.invalid/p.png)"
        ),
        new_code_cell("print('a' * 500)\nprint('\\x1b[31mred\\x1b[0m')\n1 / 0"),
    )
    week.submit("blank", {})
    week.submit("loops", {**SOLVED, "receipt": "while True:\n    pass"})
    broken = week.submit("broken", {})
    broken.write_text('{"cells": [')
    notebook = week.read_released()
    notebook.cells = [cell for cell in notebook.cells if cell.id != "total-tests"]
    nbformat.write(notebook, week.submit("deleted", {}))
    for name in NAMES:
        week.submit(name, {"total": ALMOST, "quiz-sum": 'quiz_sum = "A"'})
    week.grade(Limits(cell_seconds=3, total_seconds=10))
    return week


def graded_project(root: Path) -> Graded:
    """The small project: one meets all criteria, one half, one has handed in no program."""
    mini = make_miniproject(root)
    pipeline.build(mini.checkout, mini.manifest.available, lambda _: None)
    project = Graded(root, PROJECT)
    for student, main in {"good": MAIN, "half": NO_EOF, "empty": None}.items():
        folder = mini.submit(student, main) if main else mini.submit(student)
        if main is None:
            shutil.rmtree(folder / "counter")
        elif student == "half":
            notebook = nbformat.read(folder / f"{PROJECT}.ipynb", as_version=4)
            next(c for c in notebook.cells if c.id == "write-up").source = "It **adds** one."
            nbformat.write(notebook, folder / f"{PROJECT}.ipynb")
    project.grade()
    return project
