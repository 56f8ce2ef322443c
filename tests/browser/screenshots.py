"""Take the README's pictures by hand.

PYTHONPATH=tests:tests/autograder python -m browser.screenshots
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from classroom import make_week
from labserver import LabServer
from playwright.sync_api import Browser, Page, expect, sync_playwright

from browser.conftest import find_chromium
from browser.labpage import LabNotebook, launch

ROOT = Path(__file__).parent.parent.parent
PICTURES = ROOT / "docs" / "images"
WEEK = "week01-values"
ITEM, ORDER = "book-card", "parsons-points"
STUDENTS = 40
COMMAND = "from autograder.cli import app; app()"
WRONG = """\
# program: book-card
# Write your program below this line.
title = "Emma"
pages = "474"
price = 12.0
in_stock = True
print(title, pages, price, in_stock)"""


def main() -> int:
    """Work in week 1 like a reader, and picture what the reader sees."""
    path = find_chromium()
    if path is None:
        sys.stderr.write("No Chromium found: install one or set COURSE_CHROMIUM.\n")
        return 2
    PICTURES.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        LabServer(ROOT, Path(folder) / "workspace") as lab,
        sync_playwright() as playwright,
    ):
        browser = launch(playwright, path)
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        page.goto(lab.url(f"/lab/tree/{WEEK}/{WEEK}.ipynb?reset"))
        week = LabNotebook(page, lab.workspace / WEEK / f"{WEEK}.ipynb")
        page.locator(".jp-SideBar [title^='Table of Contents']").click()
        week.run("setup")

        figure = next(c.id for c in week.cells if "course.widgets.names" in c.source)
        output = week.run(figure)
        for line in (1, 2, 3):
            output.get_by_role("button", name="Next line").click()
            expect(output).to_contain_text(f"After line {line}")
        _picture(page, week, figure, "lesson.png")

        week.write(ITEM, WRONG)
        week.run(ITEM)
        page.keyboard.press("Shift+Enter")  # the folded check below
        expect(week.cell(f"{ITEM}-tests")).to_contain_text("✗")
        _picture(page, week, ITEM, "check.png")

        pool = week.cell(ORDER).get_by_role("listbox", name="Lines to choose from")
        for label in "CA":
            pool.locator(f"[data-label={label}]").click()
        _picture(page, week, f"{ORDER}-prompt", "form.png")

        week.write(ITEM, WRONG.replace('"474"', "474"))
        week.run(ITEM)
        page.keyboard.press("Shift+Enter")
        expect(week.cell(f"{ITEM}-tests")).to_contain_text("✓")
        week.save()
        page.goto(lab.url("/lab/tree/home.ipynb?reset"))
        home = LabNotebook(page, lab.workspace / "home.ipynb")
        home.panel.get_by_role("button", name="Bring this page up to date").click()
        expect(home.panel.get_by_role("heading", name="Go on here")).to_be_visible()
        page.mouse.move(0, 0)
        page.screenshot(path=PICTURES / "home.png")
        sys.stdout.write(f"{PICTURES / 'home.png'}\n")
        _pages(browser, Path(folder) / "class")
        browser.close()
    return 0


def _pages(browser: Browser, root: Path) -> None:
    """Picture what is made after grading, for a class that answers as readers do."""
    make_week(root, STUDENTS)
    for command in ("feedback", "report"):
        subprocess.run([sys.executable, "-c", COMMAND, command, WEEK], cwd=root, check=True)
    page = browser.new_page(viewport={"width": 1100, "height": 800})
    feedback = root / "feedback" / "student003" / WEEK / f"{WEEK}.html"
    for name, path in (("feedback", feedback), ("report", root / "reports" / f"{WEEK}.html")):
        page.goto(path.as_uri())
        page.screenshot(path=PICTURES / f"{name}.png")
        sys.stdout.write(f"{PICTURES / name}.png\n")


def _picture(page: Page, week: LabNotebook, cell: str, name: str) -> None:
    """Picture the page with this cell at the top."""
    week.cell(cell).evaluate("cell => cell.scrollIntoView({block: 'start'})")
    page.mouse.move(0, 0)
    page.screenshot(path=PICTURES / name)
    sys.stdout.write(f"{PICTURES / name}\n")


if __name__ == "__main__":
    sys.exit(main())
