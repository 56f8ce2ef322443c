"""The home notebook: readable before anything is run, and alive in its kernel."""

import asyncio
import os
import re
import time
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbformat.sign import NotebookNotary
from tinycourse import TOTAL, answer, mine, run

from course import home, homepage, lab, manifest, roadmap
from course.manifest import Manifest
from course.paths import Checkout
from course.widgets import home as live
from course.widgets.home import HomePage

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def ready(checkout: Checkout, syllabus: Manifest) -> Checkout:
    """A course whose workspace and home notebook are there."""
    lab.prepare(checkout, syllabus)
    return checkout


def page(checkout: Checkout) -> NotebookNode:
    return nbformat.read(checkout.workspace / home.NAME, as_version=4)


def shown(notebook: NotebookNode) -> str:
    (output,) = next(c for c in notebook.cells if c.cell_type == "code").outputs
    return output.data["text/html"]


def words(html: str) -> str:
    """What a reader sees, tags away, spaces as one."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def solve(checkout: Checkout, item: str = "pick", source: str = 'pick = "B"') -> None:
    answer(mine(checkout), item, source)
    run(mine(checkout))


class Tags(HTMLParser):
    """All tags and attributes of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


class TestNotebook:
    def test_is_valid(self, ready):
        nbformat.validate(page(ready))

    def test_links_to_what_is_next_and_to_its_first_open_exercise(self, ready):
        html = shown(page(ready))
        assert 'Start here: <a href="week01-sums/week01-sums.ipynb">Week 1: Sums</a>' in html
        assert 'ipynb#cell-id=total-prompt">Total of a basket</a>' in html

    def test_every_link_leads_to_a_cell_that_is_there(self, ready):
        links = re.findall(r'href="([^"#]+)(?:#cell-id=([^"]+))?"', shown(page(ready)))
        assert {path for path, _ in links} == {
            "week01-sums/week01-sums.ipynb",
            "week02-texts/week02-texts.ipynb",
        }
        for path, cell in links:
            notebook = nbformat.read(ready.workspace / path, as_version=4)
            assert not cell or cell in [c.id for c in notebook.cells]

    def test_shows_points_before_anything_is_run(self, ready, syllabus):
        assert "0 of 7 points" in shown(page(ready))
        solve(ready)
        lab.prepare(ready, syllabus)
        assert "3 of 7 points" in shown(page(ready))

    def test_draws_fresh_points_in_its_own_kernel(self, ready):
        solve(ready)
        notebook = page(ready)
        where = {"metadata": {"path": str(ready.workspace)}}
        NotebookClient(notebook, resources=where).execute()
        assert "3 of 7 points" in shown(notebook)

    def test_says_in_its_kernel_what_is_wrong_with_the_course(self, ready):
        ready.manifest.write_text("[[week")
        notebook = page(ready)
        where = {"metadata": {"path": str(ready.workspace)}}
        NotebookClient(notebook, resources=where).execute()
        outputs = next(c for c in notebook.cells if c.cell_type == "code").outputs
        assert len(outputs) == 1, outputs
        assert "is not valid TOML" in outputs[0].data["text/plain"]

    def test_says_when_a_notebook_cannot_be_read(self, ready, syllabus):
        mine(ready).write_text("<script>alert(1)</script>")
        lab.prepare(ready, syllabus)
        assert "is not a notebook" in shown(page(ready))
        assert "<script>" not in shown(page(ready))

    def test_is_the_same_for_the_same_progress(self, ready, syllabus):
        before = (ready.workspace / home.NAME).read_bytes()
        assert lab.prepare(ready, syllabus) == []
        assert (ready.workspace / home.NAME).read_bytes() == before

    def test_is_written_anew_after_it_was_only_run(self, ready, syllabus):
        run(ready.workspace / home.NAME)
        assert home.write(ready, syllabus) == []
        assert not list(ready.workspace.glob("home-mine*"))

    @pytest.mark.parametrize("content", ["a note", "no notebook"])
    def test_keeps_what_the_learner_wrote(self, ready, syllabus, content):
        path = ready.workspace / home.NAME
        for number in ("", "-2"):
            if content == "a note":
                notebook = page(ready)
                notebook.cells.append(nbformat.v4.new_markdown_cell("my note"))
                nbformat.write(notebook, path)
            else:
                path.write_text("my own file")
            before = path.read_bytes()
            (note,) = home.write(ready, syllabus)
            assert f"home-mine{number}.ipynb" in note
            assert (ready.workspace / f"home-mine{number}.ipynb").read_bytes() == before
            assert "Welcome" in page(ready).cells[0].source

    def test_is_signed_so_that_its_button_needs_no_question(self, ready):
        assert NotebookNotary().check_signature(page(ready))

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
    def test_is_written_where_signatures_cannot_be_kept(self, checkout, syllabus, tmp_path):
        (tmp_path / "jupyter").mkdir(mode=0o500)
        assert home.write(checkout, syllabus) == []


class TestMap:
    def test_has_every_week_and_project_with_its_status(self, ready):
        solve(ready, "total", TOTAL)
        text = words(homepage.html(roadmap.load(ready)))
        for line in (
            "Week 1: Sums → in progress, next 4 of 7 points: 1 passed, 1 to do",
            "Week 2: Texts ○ not started 0 of 5 points: 1 to do",
            "Week 3: Lists · planned",
            "Project 1: A till · planned",
        ):
            assert line in text, text

    def test_marks_what_is_done_and_goes_on(self, ready):
        answer(mine(ready), "total", TOTAL)
        solve(ready)
        text = words(homepage.html(roadmap.load(ready)))
        assert "Week 1: Sums ✓ done 7 of 7 points: 2 passed" in text
        assert "Start here: Week 2: Texts" in text
        assert "Week 2: Texts → next" in text
        assert "1 of 2 done, 7 of 12 points." in text

    def test_has_the_points_of_each_topic(self, ready):
        solve(ready)
        text = words(homepage.html(roadmap.load(ready)))
        assert "Topics of week 1 Adding : 0 of 4 Choosing : 3 of 3" in text

    def test_folds_all_phases_but_that_of_the_learner(self, ready):
        html = homepage.html(roadmap.load(ready))
        assert "Show the weeks and projects of phase 2" in html
        assert "Show the weeks and projects of phase 1" not in html

    def test_the_whole_course_has_both_tracks_as_a_choice(self, tmp_path, monkeypatch):
        monkeypatch.setenv("COURSE_WORKSPACE", str(tmp_path))
        plan = manifest.load(Checkout(ROOT).manifest)
        html = homepage.html(roadmap.load(Checkout(ROOT), plan))
        for assignment in plan.in_order:
            name = f"{assignment.label}: {assignment.title}".replace("&", "&amp;")
            assert html.count(f">{name}<") == 1 + (assignment.id == "week01-values")
        text = words(html)
        choice = "Here the course has two tracks. One of them is enough. Track A, FastAPI Week 17A"
        assert choice in text
        assert re.search(r"Track B, Django Week 17B.*After either track Week 21:", text)
        assert html.index("Project 8") < html.index("Track B, Django") < html.index("Project 10")

    def test_links_topics_to_their_sections(self, tmp_path, monkeypatch):
        monkeypatch.setenv("COURSE_WORKSPACE", str(tmp_path))
        html = homepage.html(roadmap.load(Checkout(ROOT)))
        cell = re.search(r'week01-values\.ipynb#cell-id=([^"]+)">Operators</a>', html)[1]
        path = Checkout(ROOT).exercises / "week01-values" / "week01-values.ipynb"
        section = next(c for c in nbformat.read(path, as_version=4).cells if c.id == cell)
        assert section.metadata["course"]["topic"] == 2

    def test_needs_nothing_that_jupyterlab_takes_out(self, ready):
        solve(ready)
        found = Tags(homepage.static(roadmap.load(ready)))
        assert found.open == [], "every tag is closed"
        assert not found.tags & {"script", "style", "svg", "link", "iframe", "object"}
        assert found.attributes <= {
            *("href", "style", "title", "value", "max", "class", "data-commandlinker-command")
        }

    def test_says_everything_in_words_where_there_is_no_html(self, ready):
        text = homepage.plain(roadmap.load(ready))
        assert "Next: Week 1: Sums" in text
        assert "Week 1: Sums: 0 of 7 points, next" in text
        assert "There is no estimate of your own pace yet." in text


class TestLivePage:
    @pytest.fixture
    def board(self, ready):
        board = HomePage(ready)
        yield board
        board.close()

    def test_draws_anew_when_it_is_asked_to(self, ready, board):
        solve(ready)
        board.refresh()
        assert "3 of 7 points" in drawn(board)
        assert "Brought up to date" in board.said.value

    def test_says_when_nothing_has_changed(self, board):
        before = board.page.outputs
        board.refresh()
        assert "Nothing has changed" in board.said.value
        assert board.page.outputs is before, "what the reader has opened stays open"

    def test_follows_what_is_saved_by_itself(self, ready, board, monkeypatch):
        monkeypatch.setattr(live, "LOOK_SECONDS", 0.02)
        solve(ready)

        async def wait():
            board.follow()
            end = time.monotonic() + 10
            while "3 of 7 points" not in drawn(board):
                assert time.monotonic() < end, "it did not follow"
                await asyncio.sleep(0.02)

        asyncio.run(wait())

    def test_keeps_what_it_shows_while_the_course_is_broken(self, ready, board):
        ready.manifest.write_text("[[week")
        board.refresh()
        assert "not valid TOML" in board.said.value
        assert "0 of 7 points" in drawn(board)

    def test_has_one_button_for_each_server_with_its_name(self, board):
        names = [row.button.description for row in board.rows]
        assert "Start PostgreSQL" in names
        assert "Try nginx" in names
        assert len(set(names)) == len(names) == 12

    def test_a_page_without_a_kernel_gets_the_map(self, board):
        assert "0 of 7 points" in board._repr_mimebundle_()["text/html"]


def drawn(board: HomePage) -> str:
    return board.page.outputs[0]["data"]["text/html"]
