"""What a run says about a submission as a whole, and which sections it sends a learner to."""

import json

import pytest
from nbformat.v4 import new_markdown_cell, new_notebook

from autograder.grade.unit import NOT_GRADED, RUN
from autograder.report.sections import read_sections
from autograder.report.told import Told, told


def graded(*, cell: str = "total", **left):
    """A graded notebook in which a run left something."""
    notebook = new_notebook(cells=[new_markdown_cell("x", id=cell)])
    notebook.metadata[RUN] = left
    return notebook


def test_limits_and_repairs_are_told_apart():
    limit = "The submission used more than 3 seconds for one cell in cell 'total'."
    found = told(graded(notes=["Cell 'a' was missing.", limit], limits_hit=["cell_seconds"]))
    assert found.notes == ("Cell 'a' was missing.",)
    assert found.limits == (limit,)
    assert len(found.advice) == 1


def test_limits_without_a_note_are_put_into_words():
    """As in a project, where the note is the message of the criterion."""
    found = told(graded(notes=[], limits_hit=["memory", "unwatched"]))
    assert found.limits == (
        "The submission used more memory than is allowed.",
        "The submission used more unwatched than is allowed.",
    )


def test_the_last_note_of_what_could_not_be_graded_is_the_reason():
    found = told(graded(cell=NOT_GRADED, notes=["The file 'x' was left out.", "It is empty."]))
    assert (found.failed, found.notes) == ("It is empty.", ("The file 'x' was left out.",))


def test_the_missing_sandbox_is_told():
    assert told(graded(notes=[], sandbox="none")).notes == ("Graded without a sandbox.",)


@pytest.mark.parametrize(
    "left", [{"notes": "text"}, {"notes": [1, None]}, {"limits_hit": {"memory": 1}}, {}]
)
def test_what_a_stock_command_left_may_be_anything(left):
    assert told(graded(**left)) == Told()


def test_a_notebook_that_no_run_of_ours_graded_says_nothing():
    notebook = graded()
    notebook.metadata[RUN] = ["list"]
    assert told(notebook) == Told()


def section(title: str, topic: int, cell: str) -> dict:
    about = {"course": {"role": "section", "section": cell, "topic": topic}}
    return {
        "cell_type": "markdown",
        "id": cell,
        "metadata": about,
        "source": [f"## {title}\n", "x"],
    }


def prompt(item: str, topic: int, heading: str = "### x") -> dict:
    about = {"course": {"role": "prompt", "item": item, "topic": topic}}
    return {"cell_type": "markdown", "id": item, "metadata": about, "source": heading}


def test_an_item_leads_to_its_section_and_one_behind_all_to_those_of_its_topic(tmp_path):
    quiz = {"cell_type": "markdown", "id": "quiz", "metadata": {}, "source": "## Quiz"}
    cells = [
        section("1. `if`", 1, "s1"),
        prompt("first", 1),
        section("2. Loops", 2, "s2"),
        section("3. More loops", 2, "s3"),
        prompt("second", 2),
        quiz,
        prompt("asked", 2),
        prompt("project", 1, "## Mini-project"),
    ]
    path = tmp_path / "week.ipynb"
    path.write_text(json.dumps({"cells": cells, "metadata": {}}))
    found = {item: [each.title for each in them] for item, them in read_sections(path).items()}
    assert found == {
        "first": ["1. if"],
        "second": ["3. More loops"],
        "asked": ["2. Loops", "3. More loops"],
        "project": ["1. if"],
    }


@pytest.mark.parametrize("content", [None, "{", "[]", '{"cells": [{}]}'])
def test_a_release_that_cannot_be_read_costs_only_the_advice(tmp_path, content):
    path = tmp_path / "week.ipynb"
    if content is not None:
        path.write_text(content)
    assert read_sections(path) == {}
