"""Every available week, as built: unsolved 0, solved all, half-solved the sum of its items."""

import html
import re
import shutil
from pathlib import Path

import nbformat
import pytest
from grading_course import REPOSITORY
from nbgrader.api import Gradebook

from autograder.grade.grader import Grader
from autograder.grade.hidden import split_hidden
from autograder.grade.submissions import discover
from autograder.grade.workers import Processes
from autograder.report.feedback import write_feedback
from autograder.sandbox import check
from course.manifest import Assignment, load

COURSE = load(REPOSITORY / "course" / "syllabus.toml")
AVAILABLE = [week for week in COURSE.weeks if week.available]


def notebook_path(tree: Path, name: str) -> Path:
    return tree / name / f"{name}.ipynb"


@pytest.mark.parametrize("week", AVAILABLE, ids=lambda week: week.id)
def test_scores_of_released_solved_and_half_solved(week: Assignment, tmp_path: Path):
    source = notebook_path(REPOSITORY / "solutions", week.id)
    released = notebook_path(REPOSITORY / "exercises", week.id)
    assert source.is_file(), f"run `autograder build {week.id}`"
    shutil.copy(REPOSITORY / "nbgrader_config.py", tmp_path)
    shutil.copytree(source.parent, tmp_path / "solutions" / week.id)

    solution = nbformat.read(source, as_version=4)
    answers = {
        cell.metadata.course["item"]: cell.source
        for cell in solution.cells
        if cell.metadata.get("course", {}).get("role") == "answer"
    }
    points = {
        cell.metadata.course["item"]: cell.metadata.nbgrader["points"]
        for cell in solution.cells
        if cell.metadata.get("course", {}).get("role") == "tests"
    }
    assert answers.keys() == points.keys()
    assert sum(points.values()) == week.points
    half = set(list(answers)[::2])

    submitted = tmp_path / "submitted"
    for student, solved in {"unsolved": set(), "solved": set(answers), "half": half}.items():
        notebook = nbformat.read(released, as_version=4)
        for cell in notebook.cells:
            course = cell.metadata.get("course", {})
            if course.get("role") == "answer" and course["item"] in solved:
                cell.source = answers[course["item"]]
        path = notebook_path(submitted / student, week.id)
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)

    grader = Grader(tmp_path, week.id, submitted, Processes(2, check().ok))
    grader.register()
    results = list(grader.run(discover(submitted, week.id).submissions))
    assert [result.outcome for result in results] == ["graded"] * 3
    assert [result.notes for result in results] == [()] * 3

    with Gradebook(f"sqlite:///{tmp_path / 'gradebook.db'}", "inkwell") as gradebook:

        def earned(student: str) -> dict[str, float]:
            grades = gradebook.find_submission_notebook(week.id, week.id, student).grades
            assert not any(grade.needs_manual_grade for grade in grades)
            return {grade.name.removesuffix("-tests"): grade.score for grade in grades}

        assert earned("unsolved") == dict.fromkeys(points, 0)
        assert earned("solved") == points
        assert earned("half") == {item: points[item] * (item in half) for item in points}
        assert gradebook.find_submission(week.id, "solved").score == week.points
        assert gradebook.find_submission(week.id, "solved").max_score == week.points

    # No line of a hidden test is on a page, unless learners see or wrote the same line elsewhere.
    shown = [cell.source for cell in nbformat.read(released, as_version=4).cells]
    seen = "\n".join([*shown, *answers.values()])
    secrets = {
        line.strip()
        for cell in solution.cells
        for line in split_hidden(cell.source)[1]
        if len(line.strip()) > 8 and line.strip() not in seen
    }
    assert secrets
    for page in write_feedback(tmp_path, week.id).values():
        assert isinstance(page, Path)
        text = html.unescape(re.sub(r"<[^>]*>", "", page.read_text(encoding="utf-8")))
        assert not [secret for secret in secrets if secret in text]
