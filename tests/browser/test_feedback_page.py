"""The feedback page in a real browser: calm, readable, silent on the network, and no stage."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from gradedcourse import HOSTILE, NAMES, Graded, graded_project, graded_week
from playwright.sync_api import Browser, Page, expect

from autograder import sandbox
from browser.accessibility import findings

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not sandbox.check().ok, reason="no sandbox can be had here"),
]

FULL = 1400
ZOOMED = FULL // 2  # what is left of the width at 200 %
STUDENTS = ("good", "half", "blank", "loops", "broken", HOSTILE, NAMES[-1])


@dataclass
class Opened:
    """A page that is open, and what the browser noted meanwhile."""

    page: Page
    requests: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def week(tmp_path_factory) -> Graded:
    week = graded_week(tmp_path_factory.mktemp("week") / "course")
    week.comment("half", "total", "Try `[1, 1]`.")
    week.write()
    return week


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Graded:
    project = graded_project(tmp_path_factory.mktemp("project") / "course")
    project.write()
    return project


@contextmanager
def opened(
    browser: Browser, course: Graded, student: str, width: int = FULL, scheme: str = "light"
) -> Iterator[Opened]:
    """A student's page from the disk, with the network off."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True
    )
    found = Opened(context.new_page())
    found.page.on("request", lambda request: found.requests.append(request.url))
    found.page.on("console", lambda message: found.console.append(message.text))
    found.page.on("pageerror", lambda error: found.console.append(str(error)))
    found.page.on("dialog", lambda dialog: (found.dialogs.append(dialog.message), dialog.dismiss()))
    found.page.goto(course.path(student).as_uri())
    yield found
    context.close()


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")


def overhang(page: Page) -> int:
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )


@pytest.mark.parametrize("student", STUDENTS, ids=lambda name: name[:20])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_hangs_over_at_200_percent(browser, week, student, scheme):
    with opened(browser, week, student, ZOOMED, scheme) as found:
        assert overhang(found.page) <= 0
        unfold(found.page)
        assert overhang(found.page) <= 0
        assert findings(found.page) == []


@pytest.mark.parametrize("student", ["good", "half", "empty"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_same_for_a_project(browser, project, student, scheme):
    with opened(browser, project, student, ZOOMED, scheme) as found:
        unfold(found.page)
        assert overhang(found.page) <= 0
        assert findings(found.page) == []


@pytest.mark.parametrize("student", STUDENTS, ids=lambda name: name[:20])
def test_it_opens_without_a_network_asks_for_nothing_and_complains_of_nothing(
    browser, week, student
):
    with opened(browser, week, student) as found:
        unfold(found.page)
        found.page.wait_for_load_state("networkidle")
        assert found.requests == [week.path(student).as_uri()]
        assert found.console == []


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:20])
def test_a_hostile_name_is_read_and_runs_nothing(browser, week, name):
    with opened(browser, week, name) as found:
        assert found.page.locator("header bdi").inner_text() == name
        assert found.page.locator("img, script, iframe").count() == 0
        found.page.wait_for_timeout(200)
        assert found.dialogs == []
        # What turns the direction of a name turns nothing beside it.
        assert found.page.locator(".who").inner_text().startswith("For ")
        assert "graded on" in found.page.locator(".who").inner_text()


def test_the_page_itself_forbids_scripts_and_requests(browser, week):
    with opened(browser, week, "good") as found:
        refused: list[str | None] = []
        found.page.on("requestfailed", lambda request: refused.append(request.failure))
        ran = found.page.evaluate(
            """() => {
                const script = document.createElement("script");
                script.textContent = "window.itRan = true";
                document.body.append(script);
                const picture = document.createElement("img");
                picture.src = "http://127.0.0.1:9/x.png";
                document.body.append(picture);
                return Boolean(window.itRan);
            }"""
        )
        assert ran is False
        found.page.wait_for_timeout(200)
        assert sum("Content Security Policy" in text for text in found.console) == 2
        assert refused == ["csp"]


def test_a_link_to_a_section_opens_the_folded_notebook_there(browser, week):
    with opened(browser, week, "half") as found:
        heading = found.page.locator(".cell h2", has_text="Sums")
        expect(heading).to_be_hidden()
        found.page.locator("article").first.get_by_role("link", name="Sums").click()
        expect(heading).to_be_in_viewport()


def test_the_keyboard_reaches_and_opens_a_hint(browser, week):
    with opened(browser, week, "half") as found:
        hint = found.page.locator(".hints details").first
        hint.locator("summary").focus()
        found.page.keyboard.press("Enter")
        expect(hint.get_by_text("Look at the plus sign.")).to_be_visible()
