"""A real Chromium for the browser tests; where there is none, they say so and skip."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from browser.labpage import TIMEOUT, launch

NAMES = ("chromium", "chromium-browser", "google-chrome")


def find_chromium() -> str | None:
    """The browser that `COURSE_CHROMIUM` names, or the first that is installed."""
    named = os.environ.get("COURSE_CHROMIUM")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = find_chromium()
    if path is None:
        pytest.skip(
            f"no Chromium found ({', '.join(NAMES)} on the path, or COURSE_CHROMIUM): "
            "JupyterLab was not tested in a browser"
        )
    with sync_playwright() as playwright:
        running = launch(playwright, path)
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """A page of a learner who has never been here; how it ended is kept as a picture."""
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    context.set_default_timeout(TIMEOUT)
    opened = context.new_page()
    yield opened
    opened.screenshot(path=tmp_path / "end.png")
    context.close()
