"""The figure of an exception on its way: the open calls, the handlers asked, where finally runs.

`unwinding(code)` shows a short program that the reader may change, and one picture per step:
the program with the lines where its calls stand, the frames of these calls on top of each
other, the exception on its way, and the output so far.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from course.widgets._look import (
    ACCENT,
    CELL,
    GRAY,
    INK,
    MAX_ROWS,
    MONO,
    PAPER,
    RULE,
    TITLE,
    all_steps,
    box,
)
from course.widgets._player import Drawing, ProgramFigure
from course.widgets._recording import recorded

MAX_LINES = 40

_GREEN = "#1d6b3a"
_NOW_FILL = "#e6eefb"
_WAITS_FILL = "#f4f1e8"
_ERROR_FILL = "#fbe3d8"
_CAUGHT_FILL = "#def2e4"

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
    result = recorded(code, "_unwinder.py", max_lines=MAX_LINES)
    if isinstance(result, str):
        return Run(code, (start,), result)
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


def _fill(kind: str) -> str:
    if kind in ("caught", "lost"):
        return _CAUGHT_FILL if kind == "caught" else _ERROR_FILL
    return _ERROR_FILL if kind in MARKS else _NOW_FILL


def _program(run: Run, step: Step | None) -> str:
    waiting = {frame.line for frame in step.frames[:-1]} if step is not None else set()
    rows = []
    for number, line in enumerate(run.code.splitlines(), start=1):
        mark, fill, color = "", PAPER, GRAY
        if number in waiting:
            mark, fill = "waits", _WAITS_FILL
        if step is not None and step.kind != "end" and number == step.line:
            mark, fill = MARKS.get(step.kind, "now"), _fill(step.kind)
            color = _GREEN if step.kind == "caught" else ACCENT if step.kind in MARKS else INK
        rows.append(
            f'<tr style="background:{fill}">'
            f'<td style="{CELL}color:{color};font-size:12px;min-width:4.5em">{mark}</td>'
            f'<td style="{CELL}color:{GRAY};text-align:right">{number}</td>'
            f'<td style="{CELL}font-family:{MONO};white-space:pre">{escape(line) or " "}</td>'
            "</tr>"
        )
    return (
        '<table aria-label="The program" style="border-collapse:collapse;margin:0">'
        + "".join(rows)
        + "</table>"
    )


def _frames(step: Step) -> str:
    if not step.frames:
        return f'<p style="margin:0;color:{GRAY}">no call is open</p>'
    boxes = []
    for depth, frame in enumerate(reversed(step.frames)):
        top = depth == 0
        state = "waits" if not top else ("is left" if frame.left else "runs")
        fill = _fill(step.kind) if top else _WAITS_FILL
        border = f"2px dashed {ACCENT}" if frame.left else f"1px solid {GRAY if top else RULE}"
        names = "".join(
            f'<div style="font-family:{MONO};font-size:12px">{escape(f"{name} = {value}")}</div>'
            for name, value in frame.names
        )
        boxes.append(
            f'<li style="list-style:none;margin:0 0 4px;padding:6px 10px;border-radius:6px;'
            f'background:{fill};border:{border};color:{INK};min-width:13em">'
            f'<span style="font-family:{MONO};font-weight:600">{escape(frame.name)}</span> '
            f'<span style="color:{GRAY};font-size:12px">{state}, line {frame.line}</span>'
            f"{names}</li>"
        )
    return (
        '<ol aria-label="Open calls, the newest on top" style="margin:0;padding:0">'
        + "".join(boxes)
        + "</ol>"
    )


def _on_its_way(step: Step) -> str:
    if not step.exception:
        return f'<p style="margin:0 0 8px;color:{GRAY};font-size:13px">no exception on its way</p>'
    return (
        f'<p style="margin:0 0 8px;padding:4px 10px;border-radius:6px;border:1px solid {ACCENT};'
        f"background:{_ERROR_FILL};color:{ACCENT};font-family:{MONO};font-size:13px;"
        f'overflow-wrap:anywhere">on its way: {escape(step.exception)}</p>'
    )


def draw(run: Run, index: int) -> str:
    """Draw one step as HTML with its own background."""
    step = run.steps[index]
    last = index == len(run.steps) - 1
    error = (
        f'<p style="margin:8px 0 0;color:{ACCENT};font-weight:600">{escape(run.error)}</p>'
        if run.error and last
        else ""
    )
    page = escape(step.printed) or "(nothing yet)"
    return box(
        f'<p role="status" style="margin:0 0 10px">{escape(step.says)}</p>'
        '<div style="display:flex;flex-wrap:wrap;gap:24px">'
        f'<div><p style="{TITLE}">Program</p>{_program(run, step)}</div>'
        '<div style="flex:1 1 17em;min-width:17em">'
        f'<p style="{TITLE}">Open calls, the newest on top</p>'
        f"{_on_its_way(step)}{_frames(step)}"
        f'<p style="{TITLE};padding-top:12px">Output so far</p>'
        f'<pre style="margin:0;padding:6px 10px;'
        f"color:{INK};background:{PAPER};border:1px solid {RULE};font-family:{MONO};"
        f'white-space:pre-wrap;min-width:10em">{page}</pre></div></div>{error}'
    )


def draw_all(run: Run) -> str:
    """Draw the program and all its steps as HTML, for a page without a kernel."""
    rows = []
    for index, step in enumerate(run.steps[1:MAX_ROWS], start=1):
        calls = " › ".join(f"{frame.name} line {frame.line}" for frame in step.frames)
        fill = _fill(step.kind) if step.kind in MARKS else PAPER
        rows.append(
            f'<tr style="background:{fill}"><td style="{CELL}">{index}</td>'
            f'<td style="{CELL}font-family:{MONO};font-size:12px">{escape(calls)}</td>'
            f'<td style="{CELL}">{escape(step.says)}</td></tr>'
        )
    return all_steps(
        _program(run, None),
        "All steps of the program",
        ("Step", "Open calls, the newest last", "What happens"),
        rows,
        (len(run.steps) - MAX_ROWS, "steps"),
        run.error,
    )


def unwinding(code: str) -> ProgramFigure:
    """Show where an exception goes: the calls it leaves, the handlers asked, where finally runs.

    Args:
        code: The program, at most 40 lines; the reader can change it.
    """
    return ProgramFigure(code, Drawing(run, draw, describe, draw_all), MAX_LINES)
