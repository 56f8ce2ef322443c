"""A learner opens the course in a real browser and works in it."""

import re
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from labserver import LabServer
from playwright.sync_api import Page, expect
from tinycourse import TOTAL, answer, make_course, mine

from browser.labpage import LabNotebook
from course.paths import Checkout

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parent.parent.parent
WEEK = "week01-values"
SUCCESS = "Success! Your notebook passes all the tests."


def home(page: Page, lab: LabServer) -> LabNotebook:
    """Go where `course lab` points to, with nothing open from the last visit."""
    page.goto(lab.url("/lab/tree/home.ipynb?reset"))
    return LabNotebook(page, lab.workspace / "home.ipynb")


def follow(page: Page, lab: LabServer, label: str, name: str) -> LabNotebook:
    """Click a link of the home notebook and wait for the week that it opens."""
    board = home(page, lab)
    board.cell("home-progress").get_by_role("link", name=label).first.click()
    return LabNotebook(page, lab.workspace / name / f"{name}.ipynb")


def visit(page: Page, lab: LabServer, name: str) -> LabNotebook:
    """Open a week by its address."""
    page.goto(lab.url(f"/lab/tree/{name}/{name}.ipynb?reset"))
    return LabNotebook(page, lab.workspace / name / f"{name}.ipynb")


@pytest.fixture(scope="class")
def small_lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LabServer]:
    root = tmp_path_factory.mktemp("browser") / "clone"
    make_course(root)
    with LabServer(root) as running:
        yield running


class TestSmallCourse:
    """With a course of two tiny weeks, whose messages are known word by word."""

    def test_home_shows_the_weeks_and_no_pop_ups(self, page, small_lab):
        board = home(page, small_lab)
        heading = board.cell("home-hello").get_by_role("heading", name="Inkwell Books")
        expect(heading).to_be_visible()
        plan = board.cell("home-progress")
        expect(plan.get_by_text("0 of 7 points")).to_be_visible()
        expect(plan.get_by_text("Week 3: Lists")).to_be_hidden()
        plan.get_by_text("Show the weeks and projects of phase 2").click()
        expect(plan.get_by_text("Week 3: Lists")).to_be_visible()
        expect(page.locator(".Toastify__toast, .jp-Dialog")).to_have_count(0)

    def test_a_wrong_answer_gets_its_message_and_a_right_one_its_line(self, page, small_lab):
        week = follow(page, small_lab, "Week 1: Sums", "week01-sums")
        week.write("total", "def total(prices):\n    return prices[0]")
        week.run("total")
        expect(week.run("total-tests")).to_contain_text("total([2.5, 4.0]) gave 2.5, expected 6.5")
        week.write("total", TOTAL)
        week.run("total")
        expect(week.run("total-tests")).to_contain_text("✓ total([2.5, 4.0]) gives 6.5")

    def test_home_shows_fresh_points(self, page, small_lab):
        week = visit(page, small_lab, "week02-texts")
        week.write("shout", "def shout(text):\n    return text.upper()")
        week.run("shout")
        week.run("shout-tests")
        week.save()
        expect(home(page, small_lab).run("home-progress")).to_contain_text("5 of 5")

    def test_validate_names_what_fails_and_then_succeeds(self, page, small_lab):
        answer(mine(small_lab, "week02-texts"), "shout", "def shout(text):\n    return text")
        week = visit(page, small_lab, "week02-texts")
        dialog = week.validate()
        expect(dialog).to_contain_text("shout('hi') gave 'hi', expected 'HI'")
        dialog.get_by_role("button").last.click()
        week.write("shout", "def shout(text):\n    return text.upper()")
        expect(week.validate()).to_contain_text(SUCCESS)


@pytest.fixture(scope="class")
def real_lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LabServer]:
    folder = tmp_path_factory.mktemp("week01") / "workspace"
    with LabServer(ROOT, folder) as running:
        yield running


class TestWeekOne:
    """With the real first week; cells are found by their ids, so its prose may change."""

    @pytest.fixture
    def week(self, page: Page, real_lab: LabServer) -> LabNotebook:
        opened = follow(page, real_lab, "Week 1", WEEK)
        setup = next(
            c.id for c in opened.cells if c.metadata.get("course", {}).get("role") == "setup"
        )
        opened.run(setup)
        expect(opened.cell(setup)).not_to_contain_text("Error")
        return opened

    def test_the_first_exercise_is_answered_wrong_then_right(self, week):
        item = first(week, kind="write")
        wrong = labelled_wrong(item)
        folded = week.cell(f"{item}-tests").locator(".jp-InputPlaceholder")
        expect(folded).to_contain_text("Check your answer: run this cell")
        read = []
        for source, message in wrong:
            week.write(item, source)
            week.run(item)
            output = week.run(f"{item}-tests")
            expect(output).to_contain_text(re.compile("[✓✗]"))
            read.append(output.inner_text())
            if message in flat(read[-1]):
                break
        assert any(m in flat(text) for text, (_, m) in zip(read, wrong, strict=False)), read
        week.write(item, solutions()[item])
        week.run(item)
        passing = week.run(f"{item}-tests")
        expect(passing).to_contain_text("✓")
        expect(passing).not_to_contain_text("✗")

    def test_the_figure_reacts_to_its_button(self, week):
        figure = next(c.id for c in week.cells if "course.widgets.names" in c.source)
        output = week.run(figure)
        button = output.get_by_role("button", name=re.compile("next", re.IGNORECASE))
        expect(button).to_be_visible()
        before = output.inner_html()
        button.click()
        expect(output).to_contain_text("After line 1")
        assert output.inner_html() != before

    def test_the_solved_week_validates(self, page, real_lab):
        path = mine(real_lab, WEEK)
        notebook = nbformat.read(path, as_version=4)
        solved = solutions()
        for cell in notebook.cells:
            if cell.metadata.get("course", {}).get("role") == "answer":
                cell.source = solved[cell.id]
        nbformat.write(notebook, path)
        week = follow(page, real_lab, "Week 1", WEEK)
        expect(week.validate()).to_contain_text(SUCCESS)


def first(week: LabNotebook, kind: str) -> str:
    """The id of the first item of a kind."""
    about = (c.metadata.get("course", {}) for c in week.cells)
    return next(a["item"] for a in about if a.get("kind") == kind)


def labelled_wrong(item: str) -> list[tuple[str, str]]:
    """The wrong answers of an item, each with a part of its message."""
    folder = Checkout(ROOT).answers / WEEK / item / "wrong"
    found = []
    for path in sorted(folder.glob("*.py")):
        lines = path.read_text().splitlines()
        message = next(n.removeprefix("# message:").strip() for n in lines if "# message:" in n)
        source = "\n".join(n for n in lines if not n.startswith(("# message:", "# misconception:")))
        found.append((source, flat(message)))
    assert found, f"no labelled wrong answers in {folder}"
    return found


def solutions() -> dict[str, str]:
    """The reference answers by cell id."""
    path = Checkout(ROOT).solutions / WEEK / f"{WEEK}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    return {c.id: c.source for c in notebook.cells}


def flat(text: str) -> str:
    """A text whose line breaks are spaces: a browser breaks lines where it likes."""
    return " ".join(text.split())
