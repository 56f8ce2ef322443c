"""The home notebook in a real browser: the map, what follows the learner, the servers."""

import json
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from labserver import LabServer
from playwright.sync_api import Locator, Page, expect
from tinycourse import mine

from browser.accessibility import findings
from browser.labpage import LabNotebook

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parent.parent.parent
WEEK = "week01-values"
REFRESH = "Bring this page up to date"
DRAWN = ".jp-Notebook .jp-OutputArea"


@pytest.fixture(scope="class")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LabServer]:
    """The real course, opened for the first time."""
    folder = tmp_path_factory.mktemp("home") / "workspace"
    with LabServer(ROOT, folder) as running:
        yield running


@pytest.fixture
def elsewhere(page: Page) -> list[str]:
    """The requests of this test to other machines."""
    found: list[str] = []

    def note(url: str) -> None:
        if not url.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:")):
            found.append(url)

    page.on("request", lambda request: note(request.url))
    page.on("websocket", lambda socket: note(socket.url))
    return found


@pytest.fixture
def home(page: Page, lab: LabServer, elsewhere: list[str]) -> Iterator[LabNotebook]:
    """The home notebook as it is opened; nothing was asked of another machine afterwards."""
    path = lab.workspace / "home.ipynb"
    written = path.read_bytes()
    page.goto(lab.url("/lab/tree/home.ipynb?reset"))
    opened = LabNotebook(page, path)
    # JupyterLab asks for a kernel when something is run before it has started one.
    expect(page.locator("#jp-main-statusbar")).to_contain_text("| Idle")
    yield opened
    assert elsewhere == []
    page.goto("about:blank")  # no autosave comes after this
    path.write_bytes(written)


def drawn(home: LabNotebook) -> Locator:
    """What the one code cell of the page shows."""
    return home.panel.locator(".jp-Cell-outputWrapper .jp-OutputArea-output").first


def wake(home: LabNotebook) -> Locator:
    """Press the button that makes the page live; gives what it shows then."""
    drawn(home).get_by_role("button", name=REFRESH).click()
    expect(home.panel.get_by_text("This page follows your work by itself.").last).to_be_visible()
    expect(home.panel.get_by_role("button", name="Start Redis")).to_be_attached()
    return drawn(home)


def card(where: Locator, name: str) -> Locator:
    """A week or project on the map."""
    link = where.page.get_by_role("link", name=name)
    return where.get_by_role("listitem").filter(has=link).first


def come_back(page: Page) -> None:
    """Choose the tab of the home notebook."""
    page.locator(".lm-TabBar-tab", has_text="home.ipynb").click()


class TestFirstStart:
    def test_the_map_says_what_is_next_before_anything_is_run(self, page, home):
        first = home.panel.get_by_role("heading", name="Start here: Week 1")
        expect(first).to_be_in_viewport()
        expect(card(home.panel, "Week 1: Values")).to_contain_text("→ next")
        expect(card(home.panel, "Week 1: Values")).to_contain_text("0 of 100 points: 27 to do")
        expect(card(home.panel, "Project 1: Calculator")).to_contain_text("not started")
        expect(home.panel.get_by_role("heading", name="Phase 5")).to_be_attached()
        expect(home.panel).to_contain_text("There is no estimate of your own pace yet.")
        expect(page.locator(".Toastify__toast, .jp-Dialog")).to_have_count(0)

    def test_both_tracks_are_a_choice(self, home):
        expect(home.panel.get_by_role("heading", name="Track B, Django")).to_be_hidden()
        home.panel.get_by_text("Show the weeks and projects of phase 3").click()
        expect(home.panel.get_by_role("heading", name="Track A, FastAPI")).to_be_visible()
        expect(home.panel.get_by_role("heading", name="Track B, Django")).to_be_visible()
        expect(home.panel).to_contain_text("One of them is enough.")

    def test_the_first_open_exercise_is_one_click_away(self, page, lab, home):
        drawn(home).get_by_role("link", name="Make: a card for a book").click()
        week = LabNotebook(page, lab.workspace / WEEK / f"{WEEK}.ipynb")
        prompt = week.panel.get_by_role("heading", name="Make: a card for a book")
        expect(prompt).to_be_in_viewport()

    def test_a_topic_leads_to_its_section(self, page, lab, home):
        drawn(home).get_by_text("Topics of week 1", exact=True).click()
        drawn(home).get_by_role("link", name="Operators", exact=True).click()
        week = LabNotebook(page, lab.workspace / WEEK / f"{WEEK}.ipynb")
        path = lab.workspace / WEEK / f"{WEEK}.ipynb"
        section = next(
            c
            for c in nbformat.read(path, as_version=4).cells
            if c.metadata.get("course", {}).get("role") == "section"
            and c.metadata["course"]["topic"] == 2
        )
        title = section.source.splitlines()[0].lstrip("# ")
        expect(week.panel.get_by_role("heading", name=title)).to_be_in_viewport()

    def test_the_button_works_with_the_keyboard_and_asks_nothing(self, page, home):
        drawn(home).get_by_role("button", name=REFRESH).focus()
        page.keyboard.press("Enter")
        expect(home.panel.get_by_role("button", name="Start Redis")).to_be_attached()
        expect(page.locator(".jp-Dialog")).to_have_count(0)
        home.panel.get_by_role("button", name=REFRESH).focus()
        page.keyboard.press("Enter")
        expect(home.panel.get_by_role("alert")).to_contain_text("Nothing has changed")

    def test_is_the_same_map_where_jupyter_does_not_trust_it(self, page, lab, elsewhere):
        notebook = nbformat.read(lab.workspace / "home.ipynb", as_version=4)
        notebook.metadata["copied"] = "from another machine"
        nbformat.write(notebook, lab.workspace / "copied.ipynb")
        page.goto(lab.url("/lab/tree/copied.ipynb?reset"))
        copied = LabNotebook(page, lab.workspace / "copied.ipynb")
        week = card(copied.panel, "Week 1: Values")
        expect(week).to_be_visible()
        expect(week.locator("..")).to_have_css("display", "grid")
        expect(week).to_have_css("border-left-width", "6px")
        expect(week.get_by_role("progressbar", name="Points of Week 1")).to_be_visible()
        drawn(copied).get_by_role("button", name=REFRESH).click()
        expect(page.locator(".jp-Dialog")).to_contain_text("Run Command?")
        page.get_by_role("button", name="Cancel").click()
        assert elsewhere == []


class TestFollowing:
    def test_a_solved_and_saved_exercise_is_there_when_the_learner_comes_back(
        self, page, lab, home
    ):
        live = wake(home)
        live.get_by_role("link", name="Week 1: Values").first.click()
        week = LabNotebook(page, lab.workspace / WEEK / f"{WEEK}.ipynb")
        week.run("setup")
        week.write("book-card", reference("book-card"))
        week.run("book-card")
        expect(week.run("book-card-tests")).to_contain_text("✓")
        week.save()
        come_back(page)
        expect(card(live, "Week 1: Values")).to_contain_text("in progress, next")
        expect(card(live, "Week 1: Values")).to_contain_text("5 of 100 points: 1 passed, 26 to do")
        expect(live.get_by_role("heading", name="Go on here: Week 1")).to_be_visible()
        record = json.loads((lab.workspace / ".course" / "pace.json").read_bytes())
        assert record["stretches"][0]["items"] == ["book-card"]

    def test_a_page_that_was_left_open_goes_on_after_a_reload(self, page, lab, home):
        wake(home)
        home.save()
        page.reload()
        again = LabNotebook(page, lab.workspace / "home.ipynb")
        button = again.panel.get_by_role("button", name=REFRESH)
        expect(button).to_have_count(1)
        button.click()
        expect(again.panel.get_by_role("alert")).to_contain_text("Nothing has changed")

    def test_a_damaged_notebook_is_named_and_the_others_stay(self, lab, home):
        live = wake(home)
        path = mine(lab, "week02-control-flow")
        kept = path.read_bytes()
        try:
            path.write_text("<b>not a notebook</b>")
            expect(card(live, "Week 2: Conditionals")).to_contain_text("is not a notebook")
            expect(card(live, "Week 3: Lists")).to_contain_text("0 of 100 points")
        finally:
            path.write_bytes(kept)
        expect(card(live, "Week 2: Conditionals")).to_contain_text("not started")


class TestServers:
    def test_a_button_starts_one_says_so_and_stops_it(self, page, home):
        wake(home)
        home.panel.get_by_role("button", name="Start Redis").click()
        answer = home.panel.get_by_role("alert").filter(has_text="Runs, started here in")
        expect(answer).to_contain_text("redis://")
        stop = home.panel.get_by_role("button", name="Stop Redis")
        expect(stop).to_be_focused()  # the keyboard stays where it was
        page.keyboard.press("Enter")
        expect(home.panel.get_by_role("button", name="Start Redis")).to_be_visible()
        expect(home.panel.get_by_role("alert").filter(has_text="Stopped.")).to_be_visible()

    def test_one_that_runs_programs_is_tried(self, home):
        wake(home)
        home.panel.get_by_role("button", name="Try nginx").click()
        expect(home.panel.get_by_text("Works: nginx")).to_be_visible()


class TestForEverybody:
    @pytest.fixture(params=["JupyterLab Light", "JupyterLab Dark"])
    def theme(self, request, lab) -> Iterator[str]:
        address = "/lab/api/settings/@jupyterlab/apputils-extension:themes"
        lab.put(address, {"raw": json.dumps({"theme": request.param})})
        yield request.param
        lab.put(address, {"raw": "{}"})

    def test_axe_finds_nothing_serious_before_and_after_the_start(self, page, theme, home):
        dark = "false" if theme == "JupyterLab Dark" else "true"
        expect(page.locator("body")).to_have_attribute("data-jp-theme-light", dark)
        for summary in home.panel.locator("summary").all():
            summary.click()
        assert findings(page, within=DRAWN) == []
        wake(home)
        for summary in home.panel.locator("summary").all():
            summary.click()
        home.panel.get_by_role("button", name="Try nginx").click()
        expect(home.panel.get_by_text("Works: nginx")).to_be_visible()
        assert findings(page, within=DRAWN) == []

    def test_nothing_scrolls_sideways_at_200_percent(self, page, home):
        page.set_viewport_size({"width": 700, "height": 450})
        wake(home)
        wide = page.evaluate(
            """() => [document.documentElement, ...document.querySelectorAll(
                '.jp-WindowedPanel-outer, .jp-OutputArea, .jp-OutputArea-output, .widget-vbox'
            )].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.className)"""
        )
        assert wide == []

    def test_headings_lists_and_bars_are_what_a_screen_reader_calls_so(self, home):
        live = wake(home)
        for name in ("Start here|Go on here", "The map", "Hours left", "Servers"):
            titles = "|".join(live.get_by_role("heading", level=2).all_inner_texts())
            assert any(part in titles for part in name.split("|")), (name, titles)
        assert live.get_by_role("heading", level=3).count() == 5
        bar = live.get_by_role("progressbar", name="Points of Week 2")
        expect(bar).to_have_attribute("max", "100")
        buttons = home.panel.locator(".widget-vbox").get_by_role("button").all()
        names = [one.inner_text() for one in buttons]
        assert len(names) == len(set(names)) == 13
        assert all(names)


def reference(item: str) -> str:
    """The reference answer of week 1 for an item."""
    path = ROOT / "solutions" / WEEK / f"{WEEK}.ipynb"
    return next(c.source for c in nbformat.read(path, as_version=4).cells if c.id == item)
