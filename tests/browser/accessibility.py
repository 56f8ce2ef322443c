"""What axe-core finds on a page that Chromium shows.

axe-playwright-python was chosen because its wheel carries axe-core: nothing is downloaded by a
test, and no Node.js is needed.
"""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# Findings of lesser weight are hints, and their number depends on axe's version.
WEIGHTY = ("serious", "critical")


def findings(page: Page, within: str | None = None) -> list[str]:
    """The serious findings on a page, one line each, with the first element that has it.

    Args:
        page: What Chromium shows.
        within: A CSS selector; only what is in there is looked at.
    """
    answer = Axe().run(page, context=within).response
    return [
        f"{found['id']} ({found['impact']}): {found['help']}: {found['nodes'][0]['html'][:200]}"
        for found in answer["violations"]
        if found["impact"] in WEIGHTY
    ]
