"""Repair: whatever was handed in is read without harm, mended, and each repair is told."""

import copy
import json

import grading_course
import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from autograder.grade.repair import Unreadable, repair
from autograder.notebooks import grade_id
from course.submit import LARGEST_NOTEBOOK


@pytest.fixture(scope="module")
def released() -> NotebookNode:
    notebook = grading_course.source_notebook()
    notebook.cells = [cell for cell in notebook.cells if "discussion" not in cell.id]
    return notebook


@pytest.fixture
def submitted(released: NotebookNode) -> NotebookNode:
    return copy.deepcopy(released)


def mend(submitted: NotebookNode, released: NotebookNode):
    return repair(json.dumps(submitted).encode(), released)


def by_id(notebook: NotebookNode) -> dict[str, NotebookNode]:
    return {cell.id: cell for cell in notebook.cells}


def order(notebook: NotebookNode) -> list[str]:
    return [cell.id for cell in notebook.cells]


def test_what_is_as_released_needs_no_repair(submitted, released):
    found = mend(submitted, released)
    assert found.notes == []
    assert order(found.notebook) == order(released)
    nbformat.validate(found.notebook)


def test_answers_stay_and_outputs_go(submitted, released):
    by_id(submitted)["total"].source = "def total(a, b): return 7"
    found = mend(submitted, released)
    assert found.notes == []
    cells = by_id(found.notebook)
    assert cells["total"].source == "def total(a, b): return 7"
    for cell in found.notebook.cells:
        if cell.cell_type == "code":
            assert cell.outputs == []
            assert cell.execution_count is None


@pytest.mark.parametrize("name", ["total", "total-tests", "total-prompt"])
def test_deleted_cells_come_back(submitted, released, name: str):
    submitted.cells = [cell for cell in submitted.cells if cell.id != name]
    found = mend(submitted, released)
    assert order(found.notebook) == order(released)
    assert by_id(found.notebook)[name].source == by_id(released)[name].source
    assert found.notes == [f"Cell '{name}' was missing and restored from the release."]


def test_of_copies_the_original_counts(submitted, released):
    again = copy.deepcopy(by_id(submitted)["total"])
    again.update(id="pasted", source="total = None")
    submitted.cells.insert(2, again)
    by_id(submitted)["total"].source = "mine"
    found = mend(submitted, released)
    cells = by_id(found.notebook)
    assert cells["total"].source == "mine"
    assert grade_id(cells["pasted"]) is None
    assert cells["pasted"].source == "total = None"
    assert found.notes == ["Cell 'total' was there 2 times; the original counts."]
    nbformat.validate(found.notebook)


def test_of_copies_without_original_the_first_counts(submitted, released):
    cell = by_id(submitted)["total"]
    again = copy.deepcopy(cell)
    cell.update(id="one", source="first")
    again.update(id="two", source="second")
    submitted.cells.append(again)
    found = mend(submitted, released)
    assert by_id(found.notebook)["total"].source == "first"
    assert "the first one counts" in found.notes[0]


def test_moved_cells_go_back(submitted, released):
    cells = submitted.cells
    cells.append(cells.pop(order(submitted).index("total-tests")))
    found = mend(submitted, released)
    assert order(found.notebook) == order(released)
    assert found.notes == ["'total-tests' was in another place and put back in order."]


def test_retyped_cells_get_their_type_back(submitted, released):
    cell = by_id(submitted)["total"]
    cell.update(cell_type="markdown", source="def total(a, b): ...")
    by_id(submitted)["total-tests"]["cell_type"] = "raw"
    found = mend(submitted, released)
    cells = by_id(found.notebook)
    assert cells["total"].cell_type == cells["total-tests"].cell_type == "code"
    assert cells["total"].source == "def total(a, b): ..."
    assert [note for note in found.notes if "changed to markdown" in note]
    assert [note for note in found.notes if "changed to raw" in note]
    nbformat.validate(found.notebook)


def test_edited_tests_and_prompts_come_back(submitted, released):
    by_id(submitted)["total-tests"].source = "pass"
    by_id(submitted)["title-prompt"].source = "nothing to do"
    found = mend(submitted, released)
    cells = by_id(found.notebook)
    assert cells["total-tests"].source == by_id(released)["total-tests"].source
    assert cells["title-prompt"].source == by_id(released)["title-prompt"].source
    assert any("Locked tests" in note and "'total-tests'" in note for note in found.notes)
    assert any("Locked texts" in note and "'title-prompt'" in note for note in found.notes)


def test_line_ends_are_no_edit(submitted, released):
    cell = by_id(submitted)["total-tests"]
    cell.source = cell.source.replace("\n", "\r\n") + "  \n"
    assert mend(submitted, released).notes == []


def test_forged_marks_do_not_count(submitted, released):
    cell = by_id(submitted)["total-tests"]
    cell.metadata.nbgrader.update(points=600, solution=True)
    found = mend(submitted, released)
    assert by_id(found.notebook)["total-tests"].metadata.nbgrader.points == 4
    [note] = found.notes
    assert "'solution', 'points'" in note


def test_marks_that_the_release_does_not_have_go(submitted, released):
    cell = new_code_cell("1 + 1", id="extra")
    cell.metadata["nbgrader"] = {"grade_id": "bonus", "grade": True, "points": 100}
    submitted.cells.append(cell)
    found = mend(submitted, released)
    assert by_id(found.notebook)["extra"].metadata == {}
    assert "'bonus'" in found.notes[0]


def test_lost_marks_are_found_by_the_id(submitted, released):
    for cell in submitted.cells:
        cell.metadata = {}
    by_id(submitted)["title"].source = "title = 'Dune'"
    found = mend(submitted, released)
    assert order(found.notebook) == order(released)
    assert by_id(found.notebook)["title"].source == "title = 'Dune'"
    assert "recognized by its id" in found.notes[0]


def test_own_cells_stay_behind_their_neighbors(submitted, released):
    at = order(submitted).index("total")
    submitted.cells.insert(at, new_code_cell("x = 1", id="before-total"))
    submitted.cells.insert(0, new_markdown_cell("mine", id="top"))
    found = mend(submitted, released)
    ids = order(found.notebook)
    assert ids[0] == "top"
    assert ids.index("before-total") == ids.index("total") - 1
    assert found.notes == []


def test_kernel_and_metadata_come_from_the_release(submitted, released):
    submitted.metadata.kernelspec = {"name": "perl", "display_name": "Perl"}
    submitted.metadata.course_grading = {"digest": "forged"}
    found = mend(submitted, released)
    assert found.notebook.metadata == released.metadata


def test_a_byte_order_mark_and_ids_that_are_none(submitted, released):
    for cell in submitted.cells:
        cell.id = "../../etc" if not grade_id(cell) else cell.id
    content = b"\xef\xbb\xbf" + json.dumps(submitted).encode()
    found = repair(content, released)
    nbformat.validate(found.notebook)


@pytest.mark.parametrize(
    "damage",
    [
        {"source": None},
        {"source": ["a", 1, None]},
        {"source": 5},
        {"metadata": []},
        {"metadata": {"nbgrader": "x"}},
        {"metadata": {"nbgrader": {"grade_id": ["x"]}}},
        {"metadata": None, "id": 7},
        {"cell_type": {"a": 1}},
        {"outputs": "none", "execution_count": "1"},
        {"attachments": {"a.png": 3, "b.png": {"image/png": [1]}}},
        {"source": "\ud800"},
    ],
)
def test_cells_of_any_form_are_read(submitted, released, damage: dict):
    raw = json.loads(json.dumps(submitted))
    raw["cells"][0].update(damage)
    raw["cells"] += [None, 3, "x", []]
    found = repair(json.dumps(raw).encode(), released)
    nbformat.validate(found.notebook)
    json.dumps(found.notebook, ensure_ascii=False).encode("utf-8")


def test_older_formats_are_upgraded(released):
    old = {
        "nbformat": 3,
        "nbformat_minor": 0,
        "metadata": {"name": ""},
        "worksheets": [
            {
                "metadata": {},
                "cells": [
                    {
                        "cell_type": "code",
                        "language": "python",
                        "input": "title = 'Dune'",
                        "outputs": [],
                        "collapsed": False,
                        "metadata": {"nbgrader": {"grade_id": "title", "solution": True}},
                    }
                ],
            }
        ],
    }
    found = repair(json.dumps(old).encode(), released)
    assert by_id(found.notebook)["title"].source == "title = 'Dune'"


def nested(depth: int) -> bytes:
    return b'{"cells": ' + b"[" * depth + b"]" * depth + b"}"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty file"),
        (b"{nope", "not valid JSON"),
        (b"\0" * 100, "not valid JSON"),
        (bytes(range(256)), "not text"),
        (b"[]", "JSON that is no notebook"),
        (b"{}", "unknown format version"),
        (b'{"nbformat": 99, "cells": []}', "unknown format version (99)"),
        (b'{"nbformat": "4", "cells": []}', "unknown format version"),
        (b'{"nbformat": 4, "cells": {}}', "no list of cells"),
        (b'{"nbformat": 4, "cells": []}', "no cells"),
        (b'{"nbformat": 4, "cells": [3, null]}', "no cells"),
        (b'{"nbformat": 2, "worksheets": 3}', "cannot be upgraded"),
        (b'{"nbformat": 4, "cells": [' + b"{}," * 6000 + b"{}]}", "more than 5000 cells"),
        (b'{"nbformat": ' + b"9" * 10_000 + b"}", "not valid JSON"),
        (nested(100_000), "nested too deeply"),
        (b" " * (LARGEST_NOTEBOOK + 1), "larger than 20 MB"),
    ],
)
def test_what_is_no_notebook_is_refused_with_the_reason(released, content: bytes, reason: str):
    with pytest.raises(Unreadable) as caught:
        repair(content, released)
    assert reason in str(caught.value)


def test_infinite_numbers_and_double_keys_do_no_harm(submitted, released):
    text = json.dumps(submitted).replace(
        '"kernelspec": {', '"a": NaN, "a": Infinity, "kernelspec": {'
    )
    assert mend(submitted, released).notes == repair(text.encode(), released).notes
