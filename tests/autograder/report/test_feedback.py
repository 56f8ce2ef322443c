"""Feedback pages: the score and the message, never the hidden tests."""

import re
from pathlib import Path

import grading_course
import pytest
import typer
from grading_course import ID, TITLE, Shop
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from typer.testing import CliRunner

from autograder.grade.grader import Grader
from autograder.grade.hidden import split_hidden
from autograder.grade.submissions import discover
from autograder.grade.workers import Processes
from autograder.report.command import feedback
from autograder.report.hide import HIDDEN, hide_tests
from autograder.sandbox import check
from course.errors import CourseError

SANDBOXED = check().ok
app = typer.Typer()
app.command()(feedback)

# Python shows the lines of a function that fails, and of the test that called it.
FAILS = "def total(a, b):\n    return {3: 3}.get(a + b, 0) / (1 if a < 9 else 0)"
# A hidden line, got by whatever way: in no piece in the source, in one piece in the output.
PRINTS = """print("hidden_" + "amounts = [47" + "11, 815]")
def total(a, b):
    return a + b"""


ATTACK = "<script>alert(3)</script><img src=x onerror=alert(4)><iframe src=//x></iframe>"
SHOWS = f"""def total(a, b): return a + b
from IPython.display import HTML, SVG, Javascript, display
display(HTML({ATTACK!r}), Javascript('alert(5)'))
display({{'image/svg+xml': '<svg onload="alert(6)"/>', 'text/plain': 'x'}}, raw=True)
display({{'image/png': 'AAAA"><script>alert(7)</script>'}}, raw=True)
HTML('<a href="javascript:alert(8)">x</a><b>bold</b>')"""


def command(*arguments: str):
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    shop = grading_course.make(tmp_path_factory.mktemp("feedback") / "a+b [x]")
    shop.submit("solved", **shop.solved)
    shop.submit("wrong", total="def total(a, b):\n    return 3", title=TITLE)
    shop.submit("fails", total=FAILS, title='title = "Dune "')
    shop.submit("prints", total=PRINTS, title=TITLE)
    shop.submit("<b>Zoë</b>".replace("/", ""), **shop.solved)
    path = shop.submit("renamed", **shop.solved)
    path.rename(path.with_name("<script>alert(1).ipynb"))
    for name in ("a.ipynb", "<script>alert(2).ipynb"):
        path = shop.submit("unclear", **shop.solved)
        path.rename(path.with_name(name))
    notebook = shop.read_released()
    notebook.cells.append(new_markdown_cell(f"# Mine\n{ATTACK}\n\n- a\n"))
    shop.submit("attacks", notebook, total=SHOWS, title=TITLE)
    grader = Grader(shop.root, ID, shop.root / "submitted", Processes(2, SANDBOXED))
    grader.register()
    assert list(grader.run(discover(shop.root / "submitted", ID).submissions))
    # What a submission writes while it runs lies beside the graded notebook.
    (shop.autograded("solved").parent / "loot.txt").write_text("hidden_amounts")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(shop.root)
        done = command("week01")
    assert done.exit_code == 0, done.output
    assert "8 pages in" in done.output
    assert str(shop.root) in done.output
    return shop


@pytest.mark.parametrize("student", ["solved", "wrong", "fails", "prints"])
def test_no_hidden_test_is_on_a_page(shop: Shop, student: str):
    assert "hidden_amounts" in shop.autograded(student).read_text("utf-8")
    page = shop.page(student)
    for secret in ("HIDDEN TESTS", "hidden_amounts", "4711", "5526", "title.upper"):
        assert secret not in page
    # The visible tests are there, in the colors of the page.
    assert '<span class="k">assert</span> <span class="n">total</span>' in page


def test_the_page_holds_scores_and_messages(shop: Shop):
    assert "10 of 10 points" in shop.page("solved")
    assert "6 of 10 points" in shop.page("wrong")
    assert "A hidden check failed" in shop.page("wrong")
    assert "basket is wrong" not in shop.page("wrong")
    fails = shop.page("fails")
    assert "ZeroDivisionError" not in fails
    assert "Traceback (most recent call last)" not in fails
    assert HIDDEN in shop.page("prints")
    for student in ("solved", "wrong", "fails", "prints"):
        assert ("Graded without a sandbox." in shop.page(student)) != SANDBOXED


def test_a_submission_that_could_not_be_graded_gets_the_reason(shop: Shop):
    assert "&lt;script&gt;alert(1)" in shop.page("renamed")
    assert "<script>alert(1)" not in shop.page("renamed")
    page = shop.page("unclear")
    assert "Your work could not be graded" in page
    assert "is missing" in page
    assert "<script>alert(2)" not in page
    assert "0 of 10 points" in page


def test_nothing_that_a_learner_wrote_acts_on_the_page(shop: Shop):
    page = shop.page("attacks")
    for number in range(3, 9):
        assert f"<script>alert({number})" not in re.sub(r"(?s)<pre.*?</pre>", "", page)
    for act in ("onerror=", "<iframe", "onload=", 'href="javascript:'):
        # As text, in the source of the cell, it does no harm.
        assert not [tag for tag in re.findall(r"<[a-z][^>]*>", page) if act in tag], act
    assert "<b>bold</b>" in page
    assert "<h1" in page


def test_nothing_but_the_page_is_published(shop: Shop):
    files = {path.name for path in (shop.root / "feedback").rglob("*") if path.is_file()}
    assert files == {f"{ID}.html"}


def test_one_student_and_misuse(shop: Shop, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(shop.root)
    done = command("week01", "--student", "solved")
    assert done.exit_code == 0
    assert "1 page in" in done.output
    for arguments, message in [
        (["week01", "--student", "eve"], "No graded submission of eve"),
        (["week02"], "planned"),
        (["week07"], "no assignment"),
    ]:
        done = command(*arguments)
        assert isinstance(done.exception, CourseError)
        assert message in str(done.exception)


def test_a_page_that_cannot_be_made_does_not_stop_the_others(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(shop.root)
    odd = shop.root / "autograded" / "nobody" / ID
    odd.mkdir(parents=True)
    (odd / f"{ID}.ipynb").write_text("{")
    done = command("week01")
    assert done.exit_code == 1
    assert "no page for nobody" in done.output
    assert "8 pages in" in done.output


def test_nothing_graded_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    shop = grading_course.make(tmp_path / "shop")
    monkeypatch.chdir(shop.root)
    done = command("week01")
    assert isinstance(done.exception, CourseError)
    assert "autograder grade" in str(done.exception)


def test_a_hidden_region_without_end_hides_the_rest():
    seen, hidden = split_hidden("a\n### BEGIN HIDDEN TESTS\nb\n### END HIDDEN TESTS\nc")
    assert (seen, hidden) == ("a\nc", ["b"])
    assert split_hidden("a\n  ### BEGIN HIDDEN TESTS\nb\nc") == ("a", ["b", "c"])


def test_the_text_of_an_expectation_stands_alone():
    outputs = [
        new_output("error", ename="Mismatch", evalue="total(1) gave 2", traceback=["x", "y"]),
        new_output("error", ename="KeyboardInterrupt", evalue="", traceback=["secret()"]),
    ]
    marks = {"nbgrader": {"grade": True, "solution": False, "locked": True, "grade_id": "t"}}
    cell = new_code_cell("t()", metadata=marks, outputs=outputs)
    hide_tests(new_notebook(cells=[cell]))
    assert [output.traceback for output in cell.outputs] == [
        ["total(1) gave 2"],
        ["KeyboardInterrupt"],
    ]
