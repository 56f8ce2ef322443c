"""JupyterLab in a browser, in a learner's terms: cells, answers, outputs."""

import os
import re
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from playwright.sync_api import Browser, Locator, Page, Playwright, Response, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

TIMEOUT = 60_000
SAVES = 12  # times that a learner would press the keys
ARGUMENTS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def launch(playwright: Playwright, path: str) -> Browser:
    """Start the system's Chromium, which calls nobody; a busy machine gets its time."""
    expect.set_options(timeout=TIMEOUT)
    # Chromium's own sandbox does not work for root.
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=path, args=[*ARGUMENTS, *sandbox])


def _saved(response: Response) -> bool:
    return response.request.method == "PUT" and "/api/contents/" in response.url and response.ok


class LabNotebook:
    """The notebook in front, its cells found by the ids in its file.

    Args:
        page: The page that shows JupyterLab.
        path: The notebook's file; its name is that of the tab.
    """

    def __init__(self, page: Page, path: Path) -> None:
        self.page = page
        self.path = path
        self.cells: list[NotebookNode] = nbformat.read(path, as_version=4).cells
        tab = page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab.lm-mod-current", has_text=path.name)
        expect(tab).to_be_visible()
        # Notebooks of the last visit are open behind it.
        self.panel = page.locator(f"[id='{tab.get_attribute('data-id')}']")
        expect(self.panel.locator(".jp-Notebook-cell")).to_have_count(len(self.cells))
        indicator = self.panel.locator(".jp-Notebook-ExecutionIndicator")
        expect(indicator).to_have_attribute("data-status", "idle")

    def index(self, cell_id: str) -> int:
        """Where a cell stands."""
        return next(i for i, c in enumerate(self.cells) if c.id == cell_id)

    def cell(self, cell_id: str) -> Locator:
        """A cell on the page, scrolled into view."""
        found = self.panel.locator(".jp-Notebook-cell").nth(self.index(cell_id))
        found.scroll_into_view_if_needed()
        return found

    def write(self, cell_id: str, source: str) -> None:
        """Replace what stands in a code cell, as if pasted."""
        editor = self.cell(cell_id).locator(".cm-content")
        editor.click()
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(source)
        expect(editor).to_contain_text(source.strip().splitlines()[-1].strip())

    def run(self, cell_id: str) -> Locator:
        """Run a code cell with Shift+Enter and wait until it is done; gives its output."""
        cell = self.cell(cell_id)
        if cell.locator(".jp-InputPlaceholder").count():
            cell.locator(".jp-Placeholder-content").first.click()  # unfold it
        prompt = cell.locator(".jp-InputPrompt")
        before = prompt.inner_text()
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Shift+Enter")
        # A number in brackets that was not there before: it ran to its end.
        expect(prompt).not_to_have_text(before)
        expect(prompt).to_have_text(re.compile(r"^\[\d+\]:$"))
        return cell.locator(".jp-Cell-outputWrapper")

    def save(self) -> None:
        """Save, and wait until it is on the disk."""
        for left in reversed(range(SAVES)):
            try:
                with self.page.expect_response(_saved, timeout=TIMEOUT / SAVES):
                    self.page.keyboard.press("ControlOrMeta+s")
                return
            except PlaywrightTimeout:
                # JupyterLab ignores the keys as long as it makes the checkpoint of the last save.
                if not left:
                    raise

    def validate(self) -> Locator:
        """Press nbgrader's button; gives its dialog."""
        self.panel.get_by_role("button", name="Validate").click()
        dialog = self.page.locator(".jp-Dialog")
        expect(dialog).to_be_visible()
        return dialog
