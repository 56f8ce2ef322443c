"""The figure of a running program: which line runs, what the names stand for, what is printed.

`trace(code)` shows a short program that the reader may change, and one picture per step: the
program with the line that has just run and the line that comes next, a table of the names,
and the output so far. Programs with `input()` say what is typed in a comment, as the cells of
the lessons do: `# typed: 3 | done`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import Any

from course.keyboard import typed_lines
from course.widgets._look import (
    ACCENT,
    CELL,
    GRAY,
    HEAD,
    INK,
    MAX_ROWS,
    MONO,
    PAPER,
    RULE,
    all_steps,
    box,
)
from course.widgets._player import Drawing, ProgramFigure
from course.widgets._recording import MAX_LINES, recorded

_RAN_FILL = "#fbe3d8"
_NEXT_FILL = "#e6eefb"
_NEW_FILL = "#fdf0cf"


@dataclass(frozen=True)
class Step:
    """What holds after one line has run.

    Attributes:
        line: The line that has just run; 0 before the first.
        next: The line that runs next; None when the program is over.
        names: Name, type and value, in the order in which the names were made.
        printed: The output so far.
        says: What a question, a loop or a jump has decided.
    """

    line: int
    next: int | None
    names: tuple[tuple[str, str, str], ...] = ()
    printed: str = ""
    says: str = ""


@dataclass(frozen=True)
class Run:
    """A program and what happened when it ran."""

    code: str
    steps: tuple[Step, ...]
    error: str = ""


def recorded_lines(code: str, recorder: str = "_tracer.py", **more: str) -> dict[str, Any] | str:
    """Run a program, with what its `# typed:` lines say at the keyboard.

    Args:
        code: The program.
        recorder: The file that runs it.
        more: What else to tell that file.

    Returns:
        As `recorded`; an error names its line.
    """
    asked = json.dumps({"code": code, "typed": typed_lines(code), **more})
    found = recorded(code, recorder, asked)
    if isinstance(found, dict) and found["error"] and found["line"]:
        found["error"] = f"Line {found['line']}: {found['error']}"
    return found


def run(code: str) -> Run:
    """Run a short program in a process of its own and record a step per line."""
    code = code.strip("\n")
    result = recorded_lines(code)
    if isinstance(result, str):
        return Run(code, (Step(line=0, next=None),), result)
    steps = [
        Step(
            line=step["line"],
            next=step["next"],
            names=tuple((name, kind, value) for name, kind, value in step["names"]),
            printed=step["printed"],
            says=step["says"],
        )
        for step in result["steps"]
    ]
    first = steps[0].line if steps else result["line"]
    return Run(code, (Step(line=0, next=first), *steps), result["error"])


def changes(run: Run, index: int) -> list[str]:
    """The names that the line of a step has made or bound to something else."""
    before = {name: (kind, value) for name, kind, value in run.steps[index - 1].names}
    if index == 0:
        return []
    return [name for name, *shown in run.steps[index].names if before.get(name) != tuple(shown)]


def caption(run: Run, index: int) -> str:
    """Say in a sentence or two what the line of a step has done."""
    step = run.steps[index]
    if index == 0:
        return "Before the first line: there are no names yet."
    values = {name: value for name, _, value in step.names}
    news = [step.says] if step.says else []
    if not step.says.startswith("the next value"):
        news += [f"{name} is now {values[name]}" for name in changes(run, index)]
    printed = step.printed[len(run.steps[index - 1].printed) :]
    if printed.strip():
        news.append(f"printed {' / '.join(printed.splitlines())}")
    text = f"Line {step.line}: {'; '.join(news) or 'no name changes'}."
    if step.next is not None:
        return f"{text} Next is line {step.next}."
    failed = run.error and index == len(run.steps) - 1
    return text if failed else f"{text} The program is over."


def describe(run: Run) -> str:
    """Give all steps as lines of plain text."""
    rows = [caption(run, index) for index in range(1, min(len(run.steps), MAX_ROWS))]
    if len(run.steps) > MAX_ROWS:
        rows.append(f"... and {len(run.steps) - MAX_ROWS} more steps")
    if run.error:
        rows.append(run.error)
    return "\n".join(rows)


def _program(run: Run, step: Step | None, last: bool) -> str:
    rows = []
    for number, line in enumerate(run.code.splitlines(), start=1):
        ran = step is not None and number == step.line
        coming = step is not None and number == step.next and not (last and run.error)
        mark = " ".join(word for word, on in (("ran", ran), ("next", coming)) if on)
        fill = _RAN_FILL if ran else (_NEXT_FILL if coming else PAPER)
        color = ACCENT if ran else GRAY
        rows.append(
            f'<tr style="background:{fill}">'
            f'<td style="{CELL}color:{color};font-size:12px;min-width:4em">{mark}</td>'
            f'<td style="{CELL}color:{GRAY};text-align:right">{number}</td>'
            f'<td style="{CELL}font-family:{MONO};white-space:pre">{escape(line) or " "}</td>'
            "</tr>"
        )
    return (
        '<table aria-label="The program" style="border-collapse:collapse;margin:0">'
        + "".join(rows)
        + "</table>"
    )


def _names(step: Step, changed: list[str]) -> str:
    if not step.names:
        return f'<p style="margin:0;color:{GRAY}">no names yet</p>'
    rows = []
    for name, kind, value in step.names:
        new = name in changed
        fill = _NEW_FILL if new else PAPER
        rows.append(
            f'<tr style="background:{fill}">'
            f'<td style="{CELL}font-family:{MONO}">{escape(name)}</td>'
            f'<td style="{CELL}font-family:{MONO};white-space:pre-wrap">{escape(value)}</td>'
            f'<td style="{CELL}color:{GRAY}">{escape(kind)}</td>'
            f'<td style="{CELL}color:{ACCENT};font-size:12px">{"changed" if new else ""}</td>'
            "</tr>"
        )
    heads = "".join(
        f'<th scope="col" style="{HEAD}">{text}</th>' for text in ("Name", "Value", "Type", "")
    )
    return (
        '<table aria-label="Names and values" style="border-collapse:collapse;margin:0">'
        f'<tr style="background:{PAPER}">{heads}</tr>{"".join(rows)}</table>'
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
    title = f"margin:0 0 4px;color:{GRAY};font-size:13px;font-weight:600"
    return box(
        f'<p role="status" style="margin:0 0 10px">{escape(caption(run, index))}</p>'
        '<div style="display:flex;flex-wrap:wrap;gap:24px">'
        f'<div><p style="{title}">Program</p>{_program(run, step, last)}</div>'
        f'<div><p style="{title}">Names and values</p>{_names(step, changes(run, index))}</div>'
        f'<div><p style="{title}">Output so far</p><pre style="margin:0;padding:6px 10px;'
        f"color:{INK};background:{PAPER};border:1px solid {RULE};font-family:{MONO};"
        f'white-space:pre-wrap;min-width:10em">{page}</pre></div></div>{error}'
    )


def draw_all(run: Run) -> str:
    """Draw the program and all its steps as HTML, for a page without a kernel."""
    names = list(dict.fromkeys(name for step in run.steps for name, *_ in step.names))
    rows = []
    for index, step in enumerate(run.steps[1:MAX_ROWS], start=1):
        values = {name: value for name, _, value in step.names}
        changed = changes(run, index)
        cells = "".join(
            f'<td style="{CELL}font-family:{MONO};'
            f'background:{_NEW_FILL if name in changed else PAPER}">'
            f"{escape(values.get(name, ''))}</td>"
            for name in names
        )
        rows.append(
            f'<tr style="background:{PAPER}"><td style="{CELL}">{index}</td>'
            f'<td style="{CELL}">{step.line}</td>{cells}'
            f'<td style="{CELL}">{escape(caption(run, index).partition(": ")[2])}</td></tr>'
        )
    return all_steps(
        _program(run, None, last=False),
        "All steps of the program",
        ("Step", "Line", *names, "What happened"),
        rows,
        (len(run.steps) - MAX_ROWS, "steps"),
        run.error,
    )


def trace(code: str) -> ProgramFigure:
    """Show a short program line by line: the path it takes, its names and its output.

    Args:
        code: The program, at most 30 lines; the reader can change it.
    """
    return ProgramFigure(code, Drawing(run, draw, describe, draw_all), MAX_LINES)
