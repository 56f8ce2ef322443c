"""What JupyterLab is told about solved items."""

import json
import urllib.error
import urllib.request

import nbformat
import pytest
from labserver import LabServer
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from tinycourse import make_course

from course.discussions import discussions
from course.paths import Checkout

ANSWER = """\
def total(prices):
    ### BEGIN SOLUTION
    return sum(prices)
    ### END SOLUTION"""


def solve(checkout: Checkout, name: str = "week01-sums") -> None:
    """Write an instructor notebook, as the build does."""

    def about(cell, item, kind, role):
        cell.metadata["course"] = {"item": item, "kind": kind, "role": role}
        return cell

    notebook = new_notebook(
        cells=[
            new_markdown_cell("# Week 1: Sums"),
            about(new_markdown_cell("### Total"), "total", "write", "prompt"),
            about(new_code_cell(ANSWER), "total", "write", "answer"),
            about(new_markdown_cell("`sum` adds up."), "total", "write", "discussion"),
            about(new_code_cell('pick = "B"'), "pick", "quiz", "answer"),
            about(new_markdown_cell("**The answer is** **B**."), "pick", "quiz", "discussion"),
            about(new_code_cell("use('reference')"), None, None, "discussion"),
        ]
    )
    path = checkout.solutions / name / f"{name}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)


class TestDiscussions:
    def test_has_the_reference_above_what_is_said_about_it(self, checkout):
        solve(checkout)
        assert discussions(checkout, "week01-sums")["total"] == (
            "One answer:\n\n```python\ndef total(prices):\n    return sum(prices)\n```"
            "\n\n`sum` adds up."
        )

    def test_says_the_letter_of_a_quiz_once(self, checkout):
        solve(checkout)
        assert discussions(checkout, "week01-sums")["pick"] == "**The answer is** **B**."

    def test_has_none_of_what_belongs_to_no_item(self, checkout):
        solve(checkout)
        assert set(discussions(checkout, "week01-sums")) == {"total", "pick"}

    def test_a_reference_with_a_fence_stays_in_its_block(self, checkout):
        solve(checkout)
        path = checkout.solutions / "week01-sums" / "week01-sums.ipynb"
        path.write_text(path.read_text().replace("return sum(prices)", "return '```'"))
        assert (
            "````python\ndef total(prices):\n    return '```'\n````"
            in (discussions(checkout, "week01-sums")["total"])
        )

    def test_without_solutions_there_are_none(self, checkout):
        assert discussions(checkout, "week01-sums") == {}

    def test_a_broken_notebook_has_none(self, checkout):
        solve(checkout)
        (checkout.solutions / "week01-sums" / "week01-sums.ipynb").write_text("{")
        assert discussions(checkout, "week01-sums") == {}


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    checkout = make_course(tmp_path_factory.mktemp("served") / "clone")
    solve(checkout)
    with LabServer(checkout.root) as running:
        yield running


class TestServed:
    def test_the_lab_answers_with_those_of_its_checkout(self, server):
        assert set(server.get_json("/course/discussions/week01-sums")) == {"total", "pick"}
        assert server.get_json("/course/discussions/week02-texts") == {}

    def test_it_answers_nobody_without_the_token(self, server):
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"{server.address}/course/discussions/week01-sums", timeout=20)
        assert refused.value.code == 403

    @pytest.mark.parametrize("name", ["..", "..%2Fsolutions", "a/b", "Week01"])
    def test_it_leads_to_no_other_folder(self, server, name):
        with pytest.raises(urllib.error.HTTPError) as refused:
            server.get(f"/course/discussions/{name}")
        assert refused.value.code == 404

    def test_the_page_is_told_of_the_forms_and_can_load_them(self, server):
        page = server.get("/lab")
        config = json.loads(page.split('type="application/json">', 1)[1].split("</script>", 1)[0])
        (ours,) = (e for e in config["federated_extensions"] if e["name"] == "inkwell-items")
        script = server.get(f"/lab/extensions/{ours['name']}/{ours['load']}")
        assert "window._JUPYTERLAB['inkwell-items']" in script
