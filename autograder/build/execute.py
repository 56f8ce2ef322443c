"""Run an instructor notebook and keep outputs that are the same everywhere and every time."""

import os
import re
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

import nbformat
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError

from autograder.build.expand import KERNELSPEC, LANGUAGE
from autograder.build.lesson import Lesson, LessonError, Problem

CELL_TIMEOUT_SECONDS = 60
_WIDGET = "application/vnd.jupyter.widget-view+json"

# What may not stand in a stored output: it would differ on another machine or another day.
_UNSTABLE = {
    "an address": re.compile(r"\b0x[0-9a-f]{6,}\b"),
    "a date and time": re.compile(r"\b20\d\d-\d\d-\d\d[T ]\d\d:\d\d"),
    "a path of this machine": re.compile(r"/(?:home|root|tmp|Users|work|var)/[\w.-]+"),
}


def execute(
    notebook: nbformat.NotebookNode,
    lesson: Lesson,
    files: Mapping[str, bytes] | None = None,
    environment: Mapping[str, str] | None = None,
) -> None:
    """Run every cell in a fresh kernel with nobody at the keyboard; outputs stay in the notebook.

    Args:
        notebook: The instructor notebook.
        lesson: What it was made from.
        files: What is beside it, by path.
        environment: Variables for its kernel.

    Raises:
        LessonError: A cell failed, or its output would not be the same elsewhere.
    """
    with tempfile.TemporaryDirectory(prefix="build-") as folder:
        work = Path(folder) / "work"
        work.mkdir()
        for name, content in (files or {}).items():
            (work / name).parent.mkdir(parents=True, exist_ok=True)
            (work / name).write_bytes(content)
        # The kernel of this very environment, whatever kernelspecs the user has.
        manager = AsyncKernelManager(kernel_name=KERNELSPEC["name"], transport="ipc")
        manager.ip = str(Path(folder) / "kernel")
        client = NotebookClient(
            notebook,
            km=manager,
            timeout=CELL_TIMEOUT_SECONDS,
            allow_errors=True,
            record_timing=False,
            store_widget_state=False,
            coalesce_streams=True,
            resources={"metadata": {"path": str(work)}},
        )
        try:
            # What the kernel itself logs is no output of the lesson.
            client.execute(env={**_environment(), **(environment or {})}, stderr=subprocess.DEVNULL)
        except (CellTimeoutError, DeadKernelError) as error:
            text = str(error).strip().split("\n")[0]
            raise LessonError(
                lesson.path,
                [Problem(1, f"the solution did not run: {text}", "Make every cell end in time.")],
            ) from error
    notebook.metadata["language_info"] = dict(LANGUAGE)
    notebook.metadata.pop("widgets", None)
    problems = [
        problem
        for cell in notebook.cells
        if cell.cell_type == "code"
        for problem in _keep(cell, lesson)
    ]
    if problems:
        raise LessonError(lesson.path, problems)


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONHASHSEED": "0", "COLUMNS": "80"}


def _keep(cell: nbformat.NotebookNode, lesson: Lesson) -> list[Problem]:
    """Drop what is random in a cell's outputs and report what must not be there."""
    line, where = _place(cell, lesson)
    problems = []
    for output in cell.outputs:
        if output.output_type == "error":
            problems.append(
                Problem(
                    line,
                    f"the cell fails: {output.ename}: {output.evalue.strip()}",
                    "Every cell of the solution must run; show errors as text in markdown.",
                    where,
                )
            )
        elif output.output_type == "stream" and output.name == "stderr":
            problems.append(
                Problem(
                    line, f"the cell writes to stderr: {output.text[:200]!r}", "Mend it.", where
                )
            )
        if "data" in output:
            output.data.pop(_WIDGET, None)
        text = output.get("text", "") or "\n".join(map(str, output.get("data", {}).values()))
        for what, pattern in _UNSTABLE.items():
            if found := pattern.search(text):
                problems.append(
                    Problem(
                        line,
                        f"the output holds {what}, {found[0]!r}: it would differ elsewhere.",
                        "Print something that is the same every time.",
                        where,
                    )
                )
    return problems


def _place(cell: nbformat.NotebookNode, lesson: Lesson) -> tuple[int, str]:
    """The line of the lesson that a notebook cell comes from, and how to name it."""
    item = lesson.items.get(cell.metadata.get("course", {}).get("item", ""))
    if item is not None:
        part = getattr(item, cell.metadata["course"]["role"], None) or item.key or item.prompt
        return part.line, f"item {item.id}"
    number = cell.id.rpartition("-")[2]
    place = int(number) - 1 if number.isdigit() else 0
    return lesson.cells[place].line, f"cell {cell.id}"


def write_notebook(notebook: nbformat.NotebookNode, path: Path) -> None:
    """Write a notebook so that the same notebook gives the same bytes."""
    nbformat.validate(notebook)
    path.parent.mkdir(parents=True, exist_ok=True)
    text = nbformat.writes(notebook, version=4)
    path.write_text(text.rstrip("\n") + "\n", encoding="utf-8")
