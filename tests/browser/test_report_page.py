"""The report of a class of a hundred, as an instructor's browser shows it."""

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from classroom import WEEK, make_week
from playwright.sync_api import Browser, Page, expect

from browser.accessibility import findings

pytestmark = pytest.mark.browser

STUDENTS = 100
HOSTILE = "<img src=x onerror=\"document.title='owned'\">"
ANSWER = "</pre><img src=http://192.0.2.1/x onerror=\"document.title='owned'\"><script>x</script>"
COMMAND = "from autograder.cli import app; app()"
OWN = """\
# program: receipt
buyer = input("Customer: ")
first_book = input("First book: ")
everything = 0
for number in range(2):
    everything = everything + round(float(input("Price: ")) * 100) * int(input("Copies: "))
taken_off = everything // 10 * (input("Card: ") == "yes")
left_over = everything - taken_off
print("Inkwell Books")
print(f"Total {left_over / 100:>22.2f}", taken_off, first_book)
if left_over > 5000:
    print("Thank you, " + buyer)
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a class, written by the command."""
    root = tmp_path_factory.mktemp("report") / "course"
    renamed = OWN.replace("everything", "summe").replace("left_over", "rest")
    make_week(
        root,
        STUDENTS,
        changed={
            "student010": {"receipt": OWN},
            "student020": {"receipt": renamed},
            HOSTILE: {"receipt": ANSWER, "film-length": ANSWER},
        },
    )
    before = time.monotonic()
    subprocess.run([sys.executable, "-c", COMMAND, "report", "week01"], cwd=root, check=True)
    assert time.monotonic() - before < 30
    return root / "reports" / f"{WEEK}.html"


def shown(page: Page, path: Path, scheme: str = "light", width: int = 1400) -> Page:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(path.as_uri())
    return page


def open_all(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")


def test_a_hundred_submissions_open_in_under_two_seconds(browser: Browser, path: Path):
    times = []
    for _ in range(3):  # the machine may be busy with something else
        context = browser.new_context()
        opened = context.new_page()
        before = time.monotonic()
        opened.goto(path.as_uri())
        opened.get_by_role("heading", name="How to read this").wait_for()
        times.append(time.monotonic() - before)
        context.close()
    print(f"{path.stat().st_size / 1e6:.2f} MB, opened in {min(times):.2f} s")
    assert min(times) < 2
    assert path.stat().st_size < 3_000_000


def test_all_submissions_are_there(page: Page, path: Path):
    shown(page, path)
    rows = page.get_by_role("region", name="Table of the submissions").locator("tbody tr")
    expect(rows).to_have_count(STUDENTS + 1)
    expect(page.get_by_role("img", name="Bar chart of the scores")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(page: Page, path: Path, scheme: str):
    shown(page, path, scheme)
    assert findings(page) == []
    open_all(page)
    assert findings(page) == []


def test_at_200_percent_nothing_scrolls_sideways(page: Page, path: Path):
    shown(page, path, width=700)
    for _ in ("closed", "open"):
        widths = page.evaluate(
            "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
        )
        assert widths[0] <= widths[1]
        open_all(page)


def test_plots_take_the_colors_of_the_page(page: Page, path: Path):
    """Text as dark as the page's on light, as light as the page's on dark."""
    seen = {}
    for scheme in ("light", "dark"):
        shown(page, path, scheme)
        text = page.locator(".plot.scores svg text").first
        seen[scheme] = text.evaluate("each => getComputedStyle(each).fill")
        assert seen[scheme] == page.evaluate("getComputedStyle(document.body).color")
    assert seen["light"] != seen["dark"]


def test_a_highlight_opens_what_it_is_about(page: Page, path: Path):
    shown(page, path)
    entry = page.locator(".look li", has_text="failed with the same message").first
    item, count = re.match(r"(\S+): (\d+) answers", entry.inner_text()).groups()
    box = page.locator("details", has=page.locator("summary", has_text=f"({item})"))
    group = box.locator(".group").first
    expect(group).to_be_hidden()
    entry.get_by_role("link").press("Enter")
    expect(group).to_be_in_viewport()
    expect(box.locator("summary").first).to_be_in_viewport()
    expect(group).to_contain_text(f"{count} answers")


def test_hostile_names_and_answers_do_nothing(page: Page, path: Path):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: pytest.fail("a dialog"))
    shown(page, path)
    open_all(page)
    name = page.get_by_role("rowheader", name=HOSTILE)
    expect(name).to_be_visible()
    expect(page).to_have_title("Week 1: report")
    assert page.locator("main script, main img").count() == 0
    assert asked == [path.as_uri()]


def test_a_renamed_copy_is_side_by_side(page: Page, path: Path):
    shown(page, path)
    page.get_by_text("student010 and student020").click()
    pair = page.locator("details", has=page.get_by_text("student010 and student020"))
    left, right = (pair.locator("figure").nth(n) for n in (0, 1))
    expect(left.locator(".same", has_text="left_over = everything - taken_off")).to_be_visible()
    expect(right.locator(".same", has_text="rest = summe - taken_off")).to_be_visible()
    boxes = [each.bounding_box() for each in (left, right)]
    assert boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"]
    assert boxes[0]["y"] == boxes[1]["y"]


def test_the_page_can_be_kept_elsewhere(page: Page, path: Path, tmp_path: Path):
    alone = tmp_path / "elsewhere.html"
    shutil.copy(path, alone)
    page.on("request", lambda request: pytest.fail(request.url) if "http" in request.url else None)
    shown(page, alone)
    expect(page.get_by_role("heading", name="Look here first")).to_be_visible()
