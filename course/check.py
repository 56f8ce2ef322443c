"""Run a learner's notebook from top to bottom in a fresh kernel and say what each item got."""

import asyncio
import copy
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from nbclient import NotebookClient
from nbclient.exceptions import CellControlSignal, DeadKernelError
from nbformat import NotebookNode
from rich.console import Console
from rich.text import Text

from course import kernels, notebooks, workspace
from course.errors import CourseError
from course.manifest import Assignment
from course.notebooks import Item
from course.paths import Checkout

# A cell of a lesson takes less than a second; this is for slow machines.
CELL_SECONDS = 30
# How long a cell may take to stop after it was interrupted.
GRACE_SECONDS = 5

_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


class Verdict(StrEnum):
    """What one item got."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_ATTEMPTED = "not attempted"


@dataclass(frozen=True)
class Result:
    """One item: its verdict, and what the learner reads when it failed."""

    item: Item
    verdict: Verdict
    message: str = ""


def check(
    checkout: Checkout,
    assignment: Assignment,
    only: str | None = None,
    *,
    seconds: int = CELL_SECONDS,
    on_cell: Callable[[int, int], None] = lambda _number, _of: None,
) -> list[Result]:
    """Run the learner's saved notebook; the file is read, never written.

    Args:
        checkout: Where the workspace is.
        assignment: Whose notebook is run.
        only: An item id: run up to its tests and report it alone.
        seconds: How long each cell may take.
        on_cell: Called before each cell with its number and the number of all cells.

    Returns:
        One result for each item, in the order of the notebook.

    Raises:
        CourseError: There is no notebook yet, it cannot be read, or it has no such item.
    """
    path = workspace.notebook_path(checkout, assignment)
    if not path.exists():
        raise CourseError(
            f"There is no notebook of {assignment.id} in your workspace ({path}).",
            "Run `course lab` first: it copies the notebooks of the course there.",
        )
    mine = notebooks.read(path)
    release = checkout.exercises / assignment.id / path.name
    known = notebooks.items(notebooks.read(release) if release.exists() else mine)
    if only is not None and only not in known:
        raise CourseError(
            f"{assignment.id} has no item {only!r}.",
            f"Its items: {', '.join(known) or 'none'}.",
        )
    wanted = [item for item in known.values() if only in (None, item.id)]
    executed = copy.deepcopy(mine)
    if only is not None:
        _cut_after(executed, known[only])
    trouble = asyncio.run(_run(executed, path.parent, seconds, on_cell))
    return [_result(item, mine, executed, trouble) for item in wanted]


def show(results: list[Result], console: Console) -> None:
    """Print the verdict of each item, then how many passed."""
    styles = {Verdict.PASSED: "green", Verdict.FAILED: "red", Verdict.NOT_ATTEMPTED: "yellow"}
    width = max((len(r.item.id) for r in results), default=0)
    for result in results:
        line = Text(f"{result.item.id:{width}}  ")
        console.print(line.append(result.verdict, style=styles[result.verdict]))
        for text in result.message.splitlines():
            console.print(Text(f"    {text}"), soft_wrap=True)
    passed = sum(r.verdict is Verdict.PASSED for r in results)
    console.print(
        Text(f"\n{passed} of {len(results)} passed. Hidden tests run when your work is graded.")
    )


async def _run(
    notebook: NotebookNode, folder: Path, seconds: int, on_cell: Callable[[int, int], None]
) -> str:
    """Execute all cells in place; returns why it had to stop early, or nothing."""
    kernel = kernels.manager()
    client = NotebookClient(
        notebook,
        km=kernel,
        timeout=seconds,
        allow_errors=True,
        # A cell without end becomes a KeyboardInterrupt, and the next one runs.
        interrupt_on_timeout=True,
        record_timing=False,
        resources={"metadata": {"path": str(folder)}},
    )
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    # A kernel that was given to it is not stopped by nbclient unless told.
    async with client.async_setup_kernel(cleanup_kc=True):
        for index, cell in enumerate(notebook.cells):
            on_cell(index + 1, len(notebook.cells))
            try:
                # An answer may swallow the interrupt (`except:` in a loop without end).
                await asyncio.wait_for(
                    client.async_execute_cell(cell, index), seconds + GRACE_SECONDS
                )
            except TimeoutError:
                return f"{_name(cell)} did not end and could not be stopped"
            except (DeadKernelError, CellControlSignal):
                if await kernel.is_alive():
                    return f"{_name(cell)} did not end and could not be stopped"
                return f"Python itself stopped in {_name(cell)}"
    return ""


def _cut_after(notebook: NotebookNode, item: Item) -> None:
    """Drop what stands below the tests of `item`: it cannot change their result."""
    tests = notebooks.tests_of(item, notebook)
    if tests is not None:
        notebook.cells = notebook.cells[: notebook.cells.index(tests) + 1]


def _result(item: Item, mine: NotebookNode, executed: NotebookNode, trouble: str) -> Result:
    tests = notebooks.tests_of(item, executed)
    if tests is None:
        return Result(
            item,
            Verdict.FAILED,
            "The cell with its checks was deleted. Your instructor's copy still has it; "
            "to see it again, rename your notebook and run `course lab`.",
        )
    error = notebooks.error_of(tests)
    ran = tests.execution_count is not None
    if ran and error is None:
        return Result(item, Verdict.PASSED)
    if not notebooks.attempted(item, mine):
        return Result(item, Verdict.NOT_ATTEMPTED)
    if not ran:
        return Result(item, Verdict.FAILED, f"Its checks did not run: {trouble}.")
    answer = notebooks.answer_of(item, executed)
    broken = notebooks.error_of(answer) if answer is not None else None
    if broken is not None:
        # What goes wrong first is what to mend first.
        return Result(item, Verdict.FAILED, f"Your answer stops with {_error_text(broken)}")
    return Result(item, Verdict.FAILED, _error_text(error) if error else "")


def _error_text(error: NotebookNode) -> str:
    """An error output as a learner reads it."""
    kind, text = str(error.get("ename", "")), _ANSI.sub("", str(error.get("evalue", "")))
    if kind == "Mismatch":
        return text
    if kind == "KeyboardInterrupt":
        return "a stop: it ran too long. Does its loop end?"
    return f"{kind}: {text}" if text else kind


def _name(cell: NotebookNode) -> str:
    """How a message names a cell: by its item or by its first line."""
    if item := notebooks.course_of(cell).get("item"):
        return f"a cell of {item}"
    first = next(iter(cell.source.strip().splitlines()), "")
    return f"the cell that starts with `{first}`"
