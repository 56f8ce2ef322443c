"""The figure of the call stack: which calls are waiting, with the local names of each.

`calls(code)` shows a short program that the reader may change, and one picture per step: the
program, the stack of frames with the newest call on top, and the output so far.
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
from course.widgets._recording import MAX_LINES
from course.widgets.trace import recorded_lines

_RAN_FILL = "#fbe3d8"
_NEXT_FILL = "#e6eefb"
_NEW_FILL = "#fdf0cf"


@dataclass(frozen=True)
class Frame:
    """One call that has not come back yet.

    Attributes:
        function: The name of the function; "" for the program itself.
        line: The line it is at; None when it has just begun.
        names: Name, type and value of each local name.
    """

    function: str
    line: int | None
    names: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Step:
    """What holds after a line, a call or a return.

    Attributes:
        event: "line", "call" or "return"; "" before the first line.
        line: The line that has run; for a call, the line that calls.
        next: The line that comes next; None when the program is over.
        frames: The stack, the program itself first, the newest call last.
        value: What a return gives back.
        says: What a question, a loop or a jump has decided.
        printed: The output so far.
    """

    event: str
    line: int
    next: int | None
    frames: tuple[Frame, ...] = ()
    value: str = ""
    says: str = ""
    printed: str = ""


@dataclass(frozen=True)
class Run:
    """A program and what happened when it ran."""

    code: str
    steps: tuple[Step, ...]
    error: str = ""


def run(code: str) -> Run:
    """Run a short program in a process of its own and record its calls."""
    code = code.strip("\n")
    result = recorded_lines(code, "_function_tracer.py", figure="calls")
    if isinstance(result, str):
        return Run(code, (Step("", 0, None),), result)
    steps = [
        Step(
            event=step["event"],
            line=step["line"],
            next=step["next"],
            frames=tuple(
                Frame(one["function"], one["line"], tuple((n, t, v) for n, t, v in one["names"]))
                for one in step["frames"]
            ),
            value=step["value"],
            says=step["says"],
            printed=step["printed"],
        )
        for step in result["steps"]
    ]
    first = steps[0].line if steps else result["line"]
    return Run(code, (Step("", 0, first), *steps), result["error"])


def _values(step: Step) -> dict[str, tuple[str, str]]:
    return {name: (kind, value) for name, kind, value in step.frames[-1].names}


def changes(run: Run, index: int) -> list[str]:
    """The names in the newest frame that this step has made or bound to something else."""
    step = run.steps[index]
    if index == 0:
        return []
    depth = len(step.frames)
    before: dict[str, tuple[str, str]] = {}
    if step.event != "call":
        for earlier in reversed(run.steps[1:index]):
            if len(earlier.frames) == depth:
                before = _values(earlier)
                break
    return [name for name, shown in _values(step).items() if before.get(name) != shown]


def caption(run: Run, index: int) -> str:
    """Say in a sentence or two what a step has done."""
    step = run.steps[index]
    if index == 0:
        return "Before the first line: there is one frame, that of the program itself."
    top = step.frames[-1]
    values = {name: value for name, _, value in top.names}
    if step.event == "call":
        given = ", ".join(f"{name} = {value}" for name, value in values.items())
        text = f"Line {step.line} calls {top.function}: a new frame, with {given or 'no names'}."
        return f"{text} Next is line {step.next}." if step.next is not None else text
    news = [step.says] if step.says else []
    if not step.says.startswith(("the next value", "def ")):
        news += [f"{name} is now {values[name]}" for name in changes(run, index)]
    printed = step.printed[len(run.steps[index - 1].printed) :]
    if printed.strip():
        news.append(f"printed {' / '.join(printed.splitlines())}")
    if step.event == "return":
        happened = f"{'; '.join(news)}. Then " if news else ""
        if _line(run, step.line).startswith("return"):
            back = f"{top.function} returns {step.value} to line {step.next}"
        else:
            back = (
                f"{top.function} is at its end without a return: it gives {step.value} to line "
                f"{step.next}"
            )
        return f"Line {step.line}: {happened}{back}, and its frame goes."
    text = f"Line {step.line}: {'; '.join(news) or 'no name changes'}."
    if step.next is not None:
        return f"{text} Next is line {step.next}."
    failed = run.error and index == len(run.steps) - 1
    return text if failed else f"{text} The program is over."


def _line(run: Run, number: int) -> str:
    return run.code.splitlines()[number - 1].strip()


def _stack(step: Step) -> str:
    """The frames in words, the newest first."""
    return ", ".join(
        f"{frame.function or 'the program'}({_names_in_words(frame)})"
        for frame in reversed(step.frames)
    )


def _names_in_words(frame: Frame) -> str:
    kept = [f"{name}={value}" for name, kind, value in frame.names if kind != "function"]
    return ", ".join(kept)


def describe(run: Run) -> str:
    """Give all steps as lines of plain text."""
    rows = [
        f"{caption(run, index)} Stack: {_stack(run.steps[index])}"
        for index in range(1, min(len(run.steps), MAX_ROWS))
    ]
    if len(run.steps) > MAX_ROWS:
        rows.append(f"... and {len(run.steps) - MAX_ROWS} more steps")
    if run.error:
        rows.append(run.error)
    return "\n".join(rows)


def _program(run: Run, step: Step | None, last: bool) -> str:
    waiting = {frame.line for frame in step.frames[:-1]} if step else set()
    rows = []
    for number, line in enumerate(run.code.splitlines(), start=1):
        ran = step is not None and number == step.line
        coming = step is not None and number == step.next and not (last and run.error)
        said = "calls" if step is not None and step.event == "call" else "ran"
        words = [(said, ran), ("next", coming), ("waits", number in waiting and not ran)]
        if coming and step is not None and step.event == "return":
            words[1:] = [("goes on", True)]
        fill = _RAN_FILL if ran else (_NEXT_FILL if coming else PAPER)
        mark = " ".join(word for word, on in words if on)
        rows.append(
            f'<tr style="background:{fill}">'
            f'<td style="{CELL}color:{ACCENT if ran else GRAY};font-size:12px;min-width:4em">'
            f'{mark}</td><td style="{CELL}color:{GRAY};text-align:right">{number}</td>'
            f'<td style="{CELL}font-family:{MONO};white-space:pre">{escape(line) or " "}</td>'
            "</tr>"
        )
    return (
        '<table aria-label="The program" style="border-collapse:collapse;margin:0">'
        f"{''.join(rows)}</table>"
    )


def _frame(frame: Frame, state: str, changed: list[str], value: str, newest: bool) -> str:
    title = escape(f"{frame.function}()" if frame.function else "the program itself (global names)")
    rows = "".join(
        f'<tr style="background:{_NEW_FILL if name in changed else PAPER}">'
        f'<td style="{CELL}font-family:{MONO}">{escape(name)}</td>'
        f'<td style="{CELL}font-family:{MONO};white-space:pre-wrap">'
        f"{'a function' if kind == 'function' else escape(shown)}</td>"
        f'<td style="{CELL}color:{ACCENT};font-size:12px">'
        f"{'changed' if name in changed else ''}</td></tr>"
        for name, kind, shown in frame.names
    )
    names = (
        f'<table aria-label="Names of {title}" style="border-collapse:collapse;margin:0">'
        f"{rows}</table>"
        if rows
        else f'<p style="margin:0 8px;color:{GRAY}">no names yet</p>'
    )
    gives = (
        f'<p style="margin:4px 8px 0;color:{ACCENT};font-weight:600">gives back '
        f'<span style="font-family:{MONO}">{escape(value)}</span></p>'
        if value
        else ""
    )
    edge = f"2px solid {ACCENT}" if newest else f"1px solid {RULE}"
    return (
        f'<div style="border:{edge};border-radius:6px;padding:6px 4px;margin:0 0 6px;'
        f'min-width:14em"><p style="margin:0 8px 2px"><span style="font-family:{MONO};'
        f'font-weight:600">{title}</span> <span style="color:{GRAY};font-size:12px">{state}'
        f"</span></p>{names}{gives}</div>"
    )


def _frames(run: Run, index: int) -> str:
    step = run.steps[index]
    drawn = []
    for place in range(len(step.frames) - 1, -1, -1):
        frame, newest = step.frames[place], place == len(step.frames) - 1
        if not newest:
            state = f"waits in line {frame.line}"
        else:
            state = {"call": "has just begun", "return": "is about to go"}.get(step.event, "")
        changed = changes(run, index) if newest else []
        value = step.value if newest and step.event == "return" else ""
        drawn.append(_frame(frame, state, changed, value, newest))
    return "".join(drawn) or _frame(Frame("", None, ()), "", [], "", newest=True)


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
        f'<p role="status" style="margin:0 0 10px">{escape(caption(run, index))}</p>'
        '<div style="display:flex;flex-wrap:wrap;gap:24px">'
        f'<div><p style="{TITLE}">Program</p>{_program(run, step, last)}</div>'
        f'<div><p style="{TITLE}">Call stack, the newest call on top</p>{_frames(run, index)}'
        f'</div><div><p style="{TITLE}">Output so far</p><pre style="margin:0;padding:6px 10px;'
        f"color:{INK};background:{PAPER};border:1px solid {RULE};font-family:{MONO};"
        f'white-space:pre-wrap;min-width:10em">{page}</pre></div></div>{error}'
    )


def draw_all(run: Run) -> str:
    """Draw the program and all its steps as HTML, for a page without a kernel."""
    rows = [
        f'<tr style="background:{PAPER}"><td style="{CELL}">{index}</td>'
        f'<td style="{CELL}">{escape(caption(run, index))}</td>'
        f'<td style="{CELL}font-family:{MONO}">{escape(_stack(run.steps[index]))}</td></tr>'
        for index in range(1, min(len(run.steps), MAX_ROWS))
    ]
    return all_steps(
        _program(run, None, last=False),
        "All steps of the program",
        ("Step", "What happened", "Call stack, the newest call first"),
        rows,
        (len(run.steps) - MAX_ROWS, "steps"),
        run.error,
    )


def calls(code: str) -> ProgramFigure:
    """Show the call stack of a short program, step by step.

    Args:
        code: The program, at most 30 lines; the reader can change it.
    """
    return ProgramFigure(code, Drawing(run, draw, describe, draw_all), MAX_LINES)
