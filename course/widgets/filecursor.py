"""The figure of a file that is read and written: its bytes, and where the program is in them.

`file_cursor(code, files)` runs a short program, which the reader may change, in a folder of its own
with these files. Each step shows the bytes that are really in a file at that moment, the place
where the next read or write happens, and what was written but has not arrived yet.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import ipywidgets as widgets

from course.widgets import trace
from course.widgets._look import (
    ACCENT,
    CELL,
    GRAY,
    INK,
    MAX_ROWS,
    MONO,
    PAPER,
    RULE,
    all_steps,
    box,
)
from course.widgets._player import StepPlayer
from course.widgets._recording import MAX_LINES

MAX_FILES = 3
MAX_BYTES = 400  # as in _file_tracer.py
_BYTE = 17  # the width of one byte in the picture
_SIGNS = {"\n": "⏎", "\r": "␍", "\t": "⇥", " ": "␣"}


@dataclass(frozen=True)
class Handle:
    """An opened file, after one line.

    Attributes:
        place: How many bytes lie before the next read or write.
        part: First and last place of what this very line has read or written.
        writes: Whether its mode allows to write.
    """

    name: str
    mode: str
    open: bool
    place: int
    part: tuple[int, int] | None
    writes: bool


@dataclass(frozen=True)
class FileStep(trace.Step):
    """What holds after one line: the names, the bytes of each file, and who is where in them."""

    files: tuple[tuple[str, bytes], ...] = ()
    opened: tuple[Handle, ...] = ()


def run(code: str, files: Mapping[str, str]) -> trace.Run:
    """Run a short program in a process and a folder of its own and record a step per line."""
    code = code.strip("\n")
    given = tuple((name, text.encode()) for name, text in files.items())
    start = FileStep(line=0, next=None, files=given)
    with tempfile.TemporaryDirectory(prefix="figure-", ignore_cleanup_errors=True) as folder:
        for name, content in given:
            (Path(folder) / Path(name).name).write_bytes(content)
        result = trace.recorded_lines(code, "_file_tracer.py", folder=folder)
    if isinstance(result, str):
        return trace.Run(code, (start,), result)
    steps = [_step(step) for step in result["steps"]]
    first = steps[0].line if steps else result["line"]
    begin = FileStep(line=0, next=first, files=_files(result["files"]))
    return trace.Run(code, (begin, *steps), result["error"])


def _step(step: Mapping[str, Any]) -> FileStep:
    opened = [
        Handle(
            name=one["name"],
            mode=one["mode"],
            open=one["open"],
            place=one["place"],
            part=tuple(one["part"]) if one["part"] else None,
            writes=one["writes"],
        )
        for one in step["opened"]
    ]
    return FileStep(
        line=step["line"],
        next=step["next"],
        names=tuple((name, kind, value) for name, kind, value in step["names"]),
        printed=step["printed"],
        says=step["says"],
        files=_files(step["files"]),
        opened=tuple(opened),
    )


def _files(found: Mapping[str, list[int]]) -> tuple[tuple[str, bytes], ...]:
    return tuple((name, bytes(content)) for name, content in found.items())[:MAX_FILES]


def _handle(step: FileStep, name: str) -> Handle | None:
    """The handle of a file that a picture shows: the last one that is open, else the last."""
    found = [one for one in step.opened if one.name == name]
    return next((one for one in reversed(found) if one.open), found[-1] if found else None)


def _waiting(step: FileStep, name: str, content: bytes) -> int:
    """How many bytes were written, through any handle, but are not in the file yet."""
    places = [one.place for one in step.opened if one.name == name and one.open and one.writes]
    return max([0, *(place - len(content) for place in places)])


def file_line(step: FileStep, name: str, content: bytes) -> str:
    """Say in words how it stands with one file."""
    size = f"{len(content)} byte{'s' * (len(content) != 1)}"
    handle = _handle(step, name)
    if handle is None:
        return f"{name}: {size}, not open."
    if not handle.open:
        return f"{name}: {size}, closed."
    text = f"{name}: {size}, open with mode {handle.mode!r}, the cursor is at byte {handle.place}"
    if handle.part and handle.part[0] != handle.part[1]:
        verb = "wrote" if handle.writes else "read"
        text += f"; this line {verb} bytes {handle.part[0]} to {handle.part[1] - 1}"
    elif handle.part:
        text += "; nothing was left to read"
    if waiting := _waiting(step, name, content):
        text += (
            f"; {waiting} byte{'s are' if waiting > 1 else ' is'} waiting and not in the file yet"
        )
    return f"{text}."


def describe(run: trace.Run) -> str:
    """Give all steps as lines of plain text."""
    rows = []
    for index in range(1, min(len(run.steps), MAX_ROWS)):
        step = run.steps[index]
        assert isinstance(step, FileStep)
        told = " ".join(file_line(step, *file) for file in step.files)
        rows.append(f"{trace.caption(run, index)} {told}")
    if len(run.steps) > MAX_ROWS:
        rows.append(f"... and {len(run.steps) - MAX_ROWS} more steps")
    if run.error:
        rows.append(run.error)
    return "\n".join(rows)


def _characters(content: bytes) -> list[tuple[int, int, str]]:
    """First byte, number of bytes and sign of each character."""
    found, place = [], 0
    for character in content.decode("utf-8", errors="replace"):
        size = len(character.encode()) if character != "\ufffd" else 1
        found.append((place, size, _SIGNS.get(character, character)))
        place += size
    return found


def _bytes_row(step: FileStep, name: str, content: bytes) -> str:
    handle = _handle(step, name)
    is_open = handle is not None and handle.open
    place = handle.place if handle and is_open else -1
    first, last = (handle.part if handle and handle.part else None) or (-1, -1)
    shown = content[:MAX_BYTES]
    cells = []
    for start, size, sign in _characters(shown):
        fill = trace._NEW_FILL if first <= start < last else PAPER
        edge = f"3px solid {ACCENT}" if start == place else f"1px solid {RULE}"
        cells.append(
            f'<span style="display:inline-block;box-sizing:border-box;width:{_BYTE * size}px;'
            f"text-align:center;border-left:{edge};border-bottom:1px solid {RULE};"
            f'background:{fill}" title="byte {start}">{escape(sign)}</span>'
        )
    waiting = _waiting(step, name, content)
    at_end = place >= len(content)
    edge = f"border-left:3px solid {ACCENT};" if at_end and is_open else ""
    end = f"…{waiting} waiting" if waiting else "end"
    dashes = f"border:1px dashed {ACCENT};" if waiting else ""
    cells.append(
        f'<span style="display:inline-block;padding:0 6px;{dashes}{edge}color:{GRAY};'
        f'font-size:12px">{end}</span>'
    )
    return (
        f'<div aria-hidden="true" style="font-family:{MONO};font-size:14px;'
        f'line-height:1.9;max-width:{_BYTE * 34}px;overflow-wrap:anywhere">{"".join(cells)}</div>'
    )


def _files_block(step: FileStep) -> str:
    rows = [
        f'<p style="margin:8px 0 2px">{escape(file_line(step, name, content))}</p>'
        + _bytes_row(step, name, content)
        for name, content in step.files
    ]
    legend = (
        f'<p style="margin:8px 0 0;color:{GRAY};font-size:12px">One box is one byte; '
        "⏎ is the line break, ␣ a space. The thick line on the left of a box is the cursor; what "
        "this line has read or written is colored.</p>"
    )
    none = f'<p style="margin:8px 0 0;color:{GRAY}">no files yet</p>'
    return ("".join(rows) + legend) if rows else none


def draw(run: trace.Run, index: int) -> str:
    """Draw one step as HTML with its own background."""
    step = run.steps[index]
    assert isinstance(step, FileStep)
    last = index == len(run.steps) - 1
    error = (
        f'<p style="margin:8px 0 0;color:{ACCENT};font-weight:600">{escape(run.error)}</p>'
        if run.error and last
        else ""
    )
    page = escape(step.printed) or "(nothing yet)"
    title = f"margin:0 0 4px;color:{GRAY};font-size:13px;font-weight:600"
    below = f"{title};margin-top:10px"
    return box(
        f'<p role="status" style="margin:0 0 10px">{escape(trace.caption(run, index))}</p>'
        '<div style="display:flex;flex-wrap:wrap;gap:24px">'
        f'<div><p style="{title}">Program</p>{trace._program(run, step, last)}</div>'
        f'<div><p style="{title}">The files, as they are on the disk now</p>{_files_block(step)}'
        f'<p style="{below}">Names and values</p>'
        f"{trace._names(step, trace.changes(run, index))}"
        f'<p style="{below}">Output so far</p><pre style="margin:0;padding:6px 10px;'
        f"color:{INK};background:{PAPER};border:1px solid {RULE};"
        f'font-family:{MONO};white-space:pre-wrap;min-width:10em">{page}</pre></div>'
        f"</div>{error}"
    )


def draw_all(run: trace.Run) -> str:
    """Draw the program and what each step did to the files, for a page without a kernel."""
    rows = []
    for index, step in enumerate(run.steps[:MAX_ROWS]):
        assert isinstance(step, FileStep)
        told = "".join(
            f'<p style="margin:2px 0">{escape(file_line(step, name, content))}</p>'
            + _bytes_row(step, name, content)
            for name, content in step.files
        )
        rows.append(
            f'<tr style="background:{PAPER}">'
            f'<td style="{CELL}">{step.line or ""}</td>'
            f'<td style="{CELL}">{escape(trace.caption(run, index))}{told}</td></tr>'
        )
    return all_steps(
        trace._program(run, None, last=False),
        "All steps of the program",
        ("Line", "What happened"),
        rows,
        (len(run.steps) - MAX_ROWS, "steps"),
        run.error,
    )


class FileCursorFigure(StepPlayer):
    """A program that reads or writes, and the bytes of its files, step by step."""

    def __init__(self, code: str, files: Mapping[str, str]) -> None:
        """Begin with this program and these files."""
        self.files = dict(files)
        super().__init__(code, min(MAX_LINES, code.strip("\n").count("\n") + 2), "40em")
        self.contents = {
            name: widgets.Textarea(
                value=text,
                description=name,
                rows=max(2, text.count("\n") + 1),
                layout=widgets.Layout(width="min(100%, 40em)"),
                style={"description_width": "initial"},
            )
            for name, text in self.files.items()
        }
        first, *others = self.children
        self.set_trait("children", [first, *self.contents.values(), *others])

    def rerun(self) -> None:
        """Take the files as they are in the boxes, too."""
        self.files = {name: box.value for name, box in self.contents.items()}
        super().rerun()

    def run(self, code: str) -> trace.Run:
        """Run a program."""
        return run(code, self.files)

    def draw(self, index: int) -> str:
        """Draw one step."""
        return draw(self.current, index)

    def as_text(self) -> str:
        """All that it shows, in words."""
        return describe(self.current)

    def as_html(self) -> str:
        """All that it shows, where no kernel draws it."""
        return draw_all(self.current)


def file_cursor(code: str, files: Mapping[str, str] | None = None) -> FileCursorFigure:
    """Show how a short program moves through the files that it reads and writes.

    Args:
        code: The program, at most 30 lines; the reader can change it.
        files: The text of each file that is there before it runs; the reader can change them, too.
    """
    return FileCursorFigure(code, files or {})
