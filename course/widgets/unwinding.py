"""The figure of an exception on its way: the open calls, the handlers asked, where finally runs.

`unwinding(code)` shows a short program that the reader may change, and one picture per step:
the program with the lines where its calls stand, the frames of these calls on top of each
other, the exception on its way, and the output so far.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from course.widgets._player import StepPlayer

MAX_LINES = 40
MAX_CHARACTERS = 3_000
MAX_ROWS = 60
SECONDS = 2

_PAPER = "#fffdf8"
_INK = "#22252a"
_GRAY = "#5c636b"
_ACCENT = "#a8380c"
_GREEN = "#1d6b3a"
_RULE = "#c9c4b8"
_NOW_FILL = "#e6eefb"
_WAITS_FILL = "#f4f1e8"
_ERROR_FILL = "#fbe3d8"
_CAUGHT_FILL = "#def2e4"
_MONO = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
_SANS = "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif"
_CELL = f"padding:2px 8px;text-align:left;vertical-align:top;color:{_INK};"
_HEAD = f"{_CELL}font-weight:600;border-bottom:1px solid {_RULE};"
_TITLE = f"margin:0 0 4px;color:{_GRAY};font-size:13px;font-weight:600"

# The steps of an exception's way, and how the line where they happen is marked.
MARKS = {
    "raised": "raised",
    "arrived": "arrives",
    "asked": "asked",
    "caught": "handles",
    "finally": "finally",
    "lost": "dropped",
    "left": "left",
}


@dataclass(frozen=True)
class Frame:
    """A call that is not over: where it stands, and its names.

    Attributes:
        name: The function, with parentheses, or "the program".
        line: The line that it runs or in which it waits.
        names: Its names and their values.
        left: Whether this very step leaves it.
    """

    name: str
    line: int
    names: tuple[tuple[str, str], ...] = ()
    left: bool = False


@dataclass(frozen=True)
class Step:
    """What holds at one step.

    Attributes:
        kind: What happens: line, call, returned, one of `MARKS`, or end.
        line: The line where it happens; 0 before the first.
        says: What happens, in a sentence.
        frames: The open calls, the program itself first.
        exception: The exception that is on its way, "" if there is none.
        printed: The output so far.
    """

    kind: str
    line: int
    says: str
    frames: tuple[Frame, ...] = ()
    exception: str = ""
    printed: str = ""


@dataclass(frozen=True)
class Run:
    """A program and what happened when it ran."""

    code: str
    steps: tuple[Step, ...]
    error: str = ""


def run(code: str) -> Run:
    """Run a short program in a process of its own and record its steps."""
    code = code.strip("\n")
    start = Step("start", 0, "Before the first line: no call is open.")
    if len(code.splitlines()) > MAX_LINES or len(code) > MAX_CHARACTERS:
        return Run(code, (start,), f"This figure shows programs of up to {MAX_LINES} lines.")
    program = Path(__file__).with_name("_unwinder.py")
    try:
        finished = subprocess.run(
            [sys.executable, "-I", "-S", "-X", "utf8", str(program)],
            input=code,
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=True,
        )
        result: dict[str, Any] = json.loads(finished.stdout)
    except subprocess.TimeoutExpired:
        return Run(code, (start,), f"Stopped: the program ran for longer than {SECONDS} seconds.")
    except (subprocess.CalledProcessError, ValueError, OSError):
        return Run(code, (start,), "The program could not be run in this figure.")
    steps = [
        Step(
            kind=step["kind"],
            line=step["line"],
            says=step["says"],
            frames=tuple(
                Frame(
                    frame["name"],
                    frame["line"],
                    tuple((name, value) for name, value in frame["names"]),
                    frame["left"],
                )
                for frame in step["frames"]
            ),
            exception=step["exception"],
            printed=step["printed"],
        )
        for step in result["steps"]
    ]
    return Run(code, (start, *steps), result["error"])


def describe(run: Run) -> str:
    """Give the steps of the exceptions, and what else happened, as lines of plain text."""
    rows = [step.says for step in run.steps[1:MAX_ROWS]]
    if len(run.steps) > MAX_ROWS:
        rows.append(f"... and {len(run.steps) - MAX_ROWS} more steps")
    if run.error:
        rows.append(run.error)
    return "\n".join(rows)


def _box(inner: str) -> str:
    return (
        f'<div style="background:{_PAPER};color:{_INK};border:1px solid {_RULE};border-radius:8px;'
        f'padding:12px 16px;font-family:{_SANS};font-size:14px;line-height:1.5">{inner}</div>'
    )


def _fill(kind: str) -> str:
    if kind in ("caught", "lost"):
        return _CAUGHT_FILL if kind == "caught" else _ERROR_FILL
    return _ERROR_FILL if kind in MARKS else _NOW_FILL


def _program(run: Run, step: Step | None) -> str:
    waiting = {frame.line for frame in step.frames[:-1]} if step is not None else set()
    rows = []
    for number, line in enumerate(run.code.splitlines(), start=1):
        mark, fill, color = "", _PAPER, _GRAY
        if number in waiting:
            mark, fill = "waits", _WAITS_FILL
        if step is not None and step.kind != "end" and number == step.line:
            mark, fill = MARKS.get(step.kind, "now"), _fill(step.kind)
            color = _GREEN if step.kind == "caught" else _ACCENT if step.kind in MARKS else _INK
        rows.append(
            f'<tr style="background:{fill}">'
            f'<td style="{_CELL}color:{color};font-size:12px;min-width:4.5em">{mark}</td>'
            f'<td style="{_CELL}color:{_GRAY};text-align:right">{number}</td>'
            f'<td style="{_CELL}font-family:{_MONO};white-space:pre">{escape(line) or " "}</td>'
            "</tr>"
        )
    return (
        '<table aria-label="The program" style="border-collapse:collapse;margin:0">'
        + "".join(rows)
        + "</table>"
    )


def _frames(step: Step) -> str:
    if not step.frames:
        return f'<p style="margin:0;color:{_GRAY}">no call is open</p>'
    boxes = []
    for depth, frame in enumerate(reversed(step.frames)):
        top = depth == 0
        state = "waits" if not top else ("is left" if frame.left else "runs")
        fill = _fill(step.kind) if top else _WAITS_FILL
        border = f"2px dashed {_ACCENT}" if frame.left else f"1px solid {_GRAY if top else _RULE}"
        names = "".join(
            f'<div style="font-family:{_MONO};font-size:12px">{escape(f"{name} = {value}")}</div>'
            for name, value in frame.names
        )
        boxes.append(
            f'<li style="list-style:none;margin:0 0 4px;padding:6px 10px;border-radius:6px;'
            f'background:{fill};border:{border};color:{_INK};min-width:13em">'
            f'<span style="font-family:{_MONO};font-weight:600">{escape(frame.name)}</span> '
            f'<span style="color:{_GRAY};font-size:12px">{state}, line {frame.line}</span>'
            f"{names}</li>"
        )
    return (
        '<ol aria-label="Open calls, the newest on top" style="margin:0;padding:0">'
        + "".join(boxes)
        + "</ol>"
    )


def _on_its_way(step: Step) -> str:
    if not step.exception:
        return f'<p style="margin:0 0 8px;color:{_GRAY};font-size:13px">no exception on its way</p>'
    return (
        f'<p style="margin:0 0 8px;padding:4px 10px;border-radius:6px;border:1px solid {_ACCENT};'
        f"background:{_ERROR_FILL};color:{_ACCENT};font-family:{_MONO};font-size:13px;"
        f'overflow-wrap:anywhere">on its way: {escape(step.exception)}</p>'
    )


def draw(run: Run, index: int) -> str:
    """Draw one step as HTML with its own background."""
    step = run.steps[index]
    last = index == len(run.steps) - 1
    error = (
        f'<p style="margin:8px 0 0;color:{_ACCENT};font-weight:600">{escape(run.error)}</p>'
        if run.error and last
        else ""
    )
    page = escape(step.printed) or "(nothing yet)"
    return _box(
        f'<p role="status" style="margin:0 0 10px">{escape(step.says)}</p>'
        '<div style="display:flex;flex-wrap:wrap;gap:24px">'
        f'<div><p style="{_TITLE}">Program</p>{_program(run, step)}</div>'
        '<div style="flex:1 1 17em;min-width:17em">'
        f'<p style="{_TITLE}">Open calls, the newest on top</p>'
        f"{_on_its_way(step)}{_frames(step)}"
        f'<p style="{_TITLE};padding-top:12px">Output so far</p>'
        f'<pre style="margin:0;padding:6px 10px;'
        f"color:{_INK};background:{_PAPER};border:1px solid {_RULE};font-family:{_MONO};"
        f'white-space:pre-wrap;min-width:10em">{page}</pre></div></div>{error}'
    )


def draw_all(run: Run) -> str:
    """Draw the program and all its steps as HTML, for a page without a kernel."""
    heads = "".join(
        f'<th scope="col" style="{_HEAD}">{text}</th>'
        for text in ("Step", "Open calls, the newest last", "What happens")
    )
    rows = []
    for index, step in enumerate(run.steps[1:MAX_ROWS], start=1):
        calls = " › ".join(f"{frame.name} line {frame.line}" for frame in step.frames)
        fill = _fill(step.kind) if step.kind in MARKS else _PAPER
        rows.append(
            f'<tr style="background:{fill}"><td style="{_CELL}">{index}</td>'
            f'<td style="{_CELL}font-family:{_MONO};font-size:12px">{escape(calls)}</td>'
            f'<td style="{_CELL}">{escape(step.says)}</td></tr>'
        )
    notes = ""
    if len(run.steps) > MAX_ROWS:
        notes += f'<p style="margin:8px 0 0">... and {len(run.steps) - MAX_ROWS} more steps</p>'
    if run.error:
        notes += f'<p style="margin:8px 0 0;color:{_ACCENT}">{escape(run.error)}</p>'
    return _box(
        f'{_program(run, None)}<table aria-label="All steps of the program" '
        'style="border-collapse:collapse;margin:12px 0 0">'
        f'<tr style="background:{_PAPER}">{heads}</tr>{"".join(rows)}</table>{notes}'
    )


class UnwindingFigure(StepPlayer):
    """The way of an exception through the open calls of a program that the reader can change."""

    def __init__(self, code: str) -> None:
        """Begin with this program."""
        super().__init__(code, min(MAX_LINES, code.strip("\n").count("\n") + 2), "40em")

    def run(self, code: str) -> Run:
        """Run a program."""
        return run(code)

    def draw(self, index: int) -> str:
        """Draw one step."""
        return draw(self.current, index)

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, Any]:
        """Add all steps, for a page without a kernel, to the live view."""
        bundle: dict[str, Any] = dict(super()._repr_mimebundle_(**kwargs) or {})
        bundle["text/plain"] = describe(self.current)
        bundle["text/html"] = draw_all(self.current)
        return bundle


def unwinding(code: str) -> UnwindingFigure:
    """Show where an exception goes: the calls it leaves, the handlers asked, where finally runs.

    Args:
        code: The program, at most 40 lines; the reader can change it.
    """
    return UnwindingFigure(code)
