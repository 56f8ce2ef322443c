"""`course check` runs the saved notebook from the top and tells each item's verdict."""

import io

import nbformat
import psutil
import pytest
from rich.console import Console
from tinycourse import TOTAL, answer, mine

from course import check as checking
from course.check import Result, Verdict
from course.errors import CourseError


@pytest.fixture
def week(syllabus):
    return syllabus.find("week01")


def by_id(results: list[Result]) -> dict[str, Result]:
    return {r.item.id: r for r in results}


def test_tells_passed_failed_and_not_attempted_apart(begun, week):
    answer(mine(begun), "total", "def total(prices):\n    return 0.0")
    results = by_id(checking.check(begun, week))
    assert results["total"].verdict is Verdict.FAILED
    assert "total([2.5, 4.0]) gave 0.0, expected 6.5" in results["total"].message
    assert results["pick"].verdict is Verdict.NOT_ATTEMPTED

    answer(mine(begun), "total", TOTAL)
    answer(mine(begun), "pick", 'pick = "C"')
    results = by_id(checking.check(begun, week))
    assert results["total"].verdict is Verdict.PASSED
    assert results["pick"].message.startswith("B comes after A")


def test_never_writes_the_learners_file_and_leaves_no_process(begun, week):
    answer(mine(begun), "total", TOTAL)
    before = mine(begun).read_bytes(), mine(begun).stat().st_mtime_ns
    running = set(psutil.Process().children(recursive=True))
    checking.check(begun, week)
    assert (mine(begun).read_bytes(), mine(begun).stat().st_mtime_ns) == before
    assert set(psutil.Process().children(recursive=True)) <= running
    assert [p.name for p in mine(begun).parent.iterdir()] == [mine(begun).name]


def test_stored_outputs_count_for_nothing(begun, week):
    notebook = nbformat.read(mine(begun), as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.execution_count = 1
    nbformat.write(notebook, mine(begun))
    assert {r.verdict for r in checking.check(begun, week)} == {Verdict.NOT_ATTEMPTED}


def test_runs_in_the_folder_of_the_notebook(begun, week):
    (mine(begun).parent / "prices.txt").write_text("6.5")
    answer(mine(begun), "total", "def total(prices):\n    return float(open('prices.txt').read())")
    (result,) = checking.check(begun, week, "total")
    assert result.verdict is Verdict.PASSED


def test_names_what_goes_wrong_first(begun, week):
    answer(mine(begun), "total", "def total(prices)\n    return sum(prices)")
    (result,) = checking.check(begun, week, "total")
    assert result.message.startswith("Your answer stops with SyntaxError")


def test_a_loop_without_end_is_stopped_and_the_rest_still_runs(begun, week):
    answer(mine(begun), "total", "while True:\n    pass")
    answer(mine(begun), "pick", 'pick = "B"')
    results = by_id(checking.check(begun, week, seconds=4))
    assert "Does its loop end?" in results["total"].message
    assert results["pick"].verdict is Verdict.PASSED


def test_a_loop_that_cannot_be_stopped_ends_the_run(begun, week, monkeypatch):
    monkeypatch.setattr(checking, "GRACE_SECONDS", 1)
    answer(
        mine(begun),
        "total",
        "while True:\n    try:\n        while True:\n            pass\n    except:\n        pass",
    )
    answer(mine(begun), "pick", 'pick = "B"')
    results = by_id(checking.check(begun, week, seconds=4))
    assert "did not end and could not be stopped" in results["total"].message
    assert "did not run" in results["pick"].message


def test_a_kernel_that_dies_is_said(begun, week):
    answer(mine(begun), "total", "import os\nos._exit(1)")
    (result,) = checking.check(begun, week, "total")
    assert "Python itself stopped in a cell of total" in result.message


def test_a_deleted_check_is_not_passed(begun, week):
    notebook = nbformat.read(mine(begun), as_version=4)
    notebook.cells = [c for c in notebook.cells if c.id != "total-tests"]
    nbformat.write(notebook, mine(begun))
    results = by_id(checking.check(begun, week))
    assert results["total"].verdict is Verdict.FAILED
    assert "was deleted" in results["total"].message


def test_without_a_notebook_it_says_course_lab_first(checkout, week):
    with pytest.raises(CourseError, match="Run `course lab` first"):
        checking.check(checkout, week)


def test_an_unknown_item_gets_the_list(begun, week):
    with pytest.raises(CourseError, match="Its items: total, pick"):
        checking.check(begun, week, "totale")


def test_what_is_no_notebook_is_named(begun, week):
    mine(begun).write_text("nothing")
    with pytest.raises(CourseError, match="is not a notebook"):
        checking.check(begun, week)


def test_the_report_names_each_item_with_its_message(begun, week):
    answer(mine(begun), "pick", 'pick = "C"')
    console = Console(file=io.StringIO(), width=120)
    checking.show(checking.check(begun, week), console)
    text = console.file.getvalue()
    assert "total  not attempted" in text
    assert "pick   failed" in text
    assert "    B comes after A" in text
    assert "0 of 2 passed. Hidden tests run when your work is graded." in text
