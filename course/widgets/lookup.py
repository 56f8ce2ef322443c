"""The figure of name lookup: in which place Python finds each name that a program reads.

`lookup(code)` shows a short program that the reader may change, and one picture per name that is
read: the places that are searched in their order (local, enclosing, global, builtin), and the
one where the name is found. What is shown comes from the instructions that Python runs.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from course.widgets._look import (
    ACCENT,
    CELL,
    GRAY,
    MAX_ROWS,
    MONO,
    PAPER,
    RULE,
    TITLE,
    all_steps,
    box,
)
from course.widgets._player import Drawing, ProgramFigure
from course.widgets._recording import MAX_LINES
from course.widgets.trace import recorded_lines

_RAN_FILL = "#fbe3d8"
_NEW_FILL = "#fdf0cf"
_NAMES_OF = {
    "local": "local names",
    "enclosing": "enclosing function",
    "global": "global names",
    "builtin": "builtin names",
}
PLACES = ("local", "enclosing", "global", "builtin")


@dataclass(frozen=True)
class Step:
    """One name that is read.

    Attributes:
        name: The name; "" before the first one.
        line: The line where it stands.
        start: Its first character in that line.
        end: The character behind it.
        function: The function that is running; "" outside of functions.
        found: The place it belongs to; None when it is nowhere.
        bound: Whether it has a value there by now.
        value: The value that it stands for.
        places: The names of each place and their values. A place that is not there is left out.
        printed: The output so far.
    """

    name: str
    line: int
    start: int = 0
    end: int = 0
    function: str = ""
    found: str | None = None
    bound: bool = False
    value: str = ""
    places: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    printed: str = ""


@dataclass(frozen=True)
class Run:
    """A program and the names that were read when it ran."""

    code: str
    steps: tuple[Step, ...]
    error: str = ""


def run(code: str) -> Run:
    """Run a short program in a process of its own and record the names that it reads."""
    code = code.strip("\n")
    result = recorded_lines(code, "_function_tracer.py", figure="names")
    if isinstance(result, str):
        return Run(code, (Step("", 0),), result)
    steps = [
        Step(
            **{
                **step,
                "places": tuple(
                    (place, tuple(names.items())) for place, names in step["places"].items()
                ),
            }
        )
        for step in result["steps"]
    ]
    return Run(code, (Step("", 0), *steps), result["error"])


def caption(run: Run, index: int) -> str:
    """Say in a sentence or two where a name was found, and where it was not."""
    step = run.steps[index]
    if index == 0:
        return "Before the first name is read."
    where = f"Line {step.line} reads {step.name}"
    if step.found == "local" and not step.bound:
        return (
            f"{where}: {step.function} assigns to {step.name}, so it is a local name of "
            f"{step.function} and is searched nowhere else. It has no value yet."
        )
    there = [place for place, _ in step.places]
    if step.found is None:
        return f"{where}: it is in none of these places ({', '.join(there)})."
    missed = there[: there.index(step.found)]
    past = "".join(f"not {place}, " for place in missed)
    value = "" if step.value in ("", step.name) else f": {step.value}"
    return f"{where}: {past}found in the {_NAMES_OF[step.found]}{value}."


def describe(run: Run) -> str:
    """Give all names that are read as lines of plain text."""
    rows = [caption(run, index) for index in range(1, min(len(run.steps), MAX_ROWS))]
    if len(run.steps) > MAX_ROWS:
        rows.append(f"... and {len(run.steps) - MAX_ROWS} more names")
    if run.error:
        rows.append(run.error)
    return "\n".join(rows)


def _program(run: Run, step: Step | None) -> str:
    rows = []
    for number, line in enumerate(run.code.splitlines(), start=1):
        here = step is not None and number == step.line
        text = escape(line) or " "
        if here and step is not None and step.end:
            name = line[step.start : step.end]
            text = (
                f'{escape(line[: step.start])}<b style="background:{_RAN_FILL};color:{ACCENT};'
                f'border-bottom:2px solid {ACCENT}">{escape(name)}</b>{escape(line[step.end :])}'
            )
        rows.append(
            f'<tr style="background:{PAPER}">'
            f'<td style="{CELL}color:{ACCENT};font-size:12px;min-width:3em">'
            f"{'reads' if here else ''}</td>"
            f'<td style="{CELL}color:{GRAY};text-align:right">{number}</td>'
            f'<td style="{CELL}font-family:{MONO};white-space:pre">{text}</td></tr>'
        )
    return (
        '<table aria-label="The program" style="border-collapse:collapse;margin:0">'
        f"{''.join(rows)}</table>"
    )


def _place(step: Step, place: str, names: tuple[tuple[str, str], ...] | None) -> str:
    title = {
        "local": f"local: {step.function}()" if step.function else "local",
        "enclosing": "enclosing function",
        "global": "global: the program",
        "builtin": "builtin: what Python brings along",
    }[place]
    found = place == step.found
    there = [name for name, _ in step.places]
    searched = step.found is None or (
        place in there and there.index(place) < there.index(step.found)
    )
    if names is None:
        state = "outside of functions there is none" if place == "local" else "there is none here"
    elif found:
        state = "found here" if step.bound or place == "builtin" else "belongs here, no value yet"
    else:
        state = "not here" if searched and step.name else ""
    rows = "".join(
        f'<tr style="background:{_NEW_FILL if found and name == step.name else PAPER}">'
        f'<td style="{CELL}font-family:{MONO}">{escape(name)}</td>'
        f'<td style="{CELL}font-family:{MONO};white-space:pre-wrap">'
        f"{'' if value == name else escape(value)}</td></tr>"
        for name, value in names or ()
    )
    if place == "builtin":
        rows += (
            f'<tr style="background:{PAPER}"><td colspan="2" style="{CELL}color:{GRAY};'
            'font-size:12px">and all the others</td></tr>'
        )
    edge = f"2px solid {ACCENT}" if found else f"1px solid {RULE}"
    faint = f"color:{ACCENT};font-weight:600" if found else f"color:{GRAY}"
    return (
        f'<div style="border:{edge};border-radius:6px;padding:6px 4px;margin:0 0 6px;'
        f'min-width:16em"><p style="margin:0 8px 2px"><span style="font-weight:600">{escape(title)}'
        f'</span> <span style="{faint};font-size:12px">{state}</span></p>'
        f'<table aria-label="Names: {escape(title)}" style="border-collapse:collapse;margin:0">'
        f"{rows}</table></div>"
    )


def draw(run: Run, index: int) -> str:
    """Draw one lookup as HTML with its own background."""
    step = run.steps[index]
    names = dict(step.places)
    error = (
        f'<p style="margin:8px 0 0;color:{ACCENT};font-weight:600">{escape(run.error)}</p>'
        if run.error and index == len(run.steps) - 1
        else ""
    )
    places = "".join(_place(step, place, names.get(place)) for place in PLACES) if index else ""
    return box(
        f'<p role="status" style="margin:0 0 10px">{escape(caption(run, index))}</p>'
        '<div style="display:flex;flex-wrap:wrap;gap:24px">'
        f'<div><p style="{TITLE}">Program</p>{_program(run, step)}</div>'
        f'<div><p style="{TITLE}">Searched from top to bottom</p>{places or "(nothing yet)"}</div>'
        f"</div>{error}"
    )


def draw_all(run: Run) -> str:
    """Draw the program and all lookups as HTML, for a page without a kernel."""
    rows = [
        f'<tr style="background:{PAPER}"><td style="{CELL}">{index}</td>'
        f'<td style="{CELL}">{step.line}</td>'
        f'<td style="{CELL}font-family:{MONO}">{escape(step.name)}</td>'
        f'<td style="{CELL}">{escape(caption(run, index).partition(": ")[2])}</td></tr>'
        for index, step in enumerate(run.steps[1:MAX_ROWS], start=1)
    ]
    return all_steps(
        _program(run, None),
        "All names that are read",
        ("Step", "Line", "Name", "Where it was found"),
        rows,
        (len(run.steps) - MAX_ROWS, "names"),
        run.error,
    )


def lookup(code: str) -> ProgramFigure:
    """Show where each name is found that a short program reads.

    Args:
        code: The program, at most 30 lines; the reader can change it.
    """
    return ProgramFigure(code, Drawing(run, draw, describe, draw_all), MAX_LINES, step_name="name")
