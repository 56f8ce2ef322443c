"""The figure of names and objects: what each name points to after each line.

`names_and_objects(code)` shows a short program that the reader may change, and draws one
picture per line that ran: the program, the names, the objects (type and value) and an
arrow from each name to its object. Two names of one object have arrows to one box.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape

from course.widgets._figure import image
from course.widgets._look import ACCENT, GRAY, INK, LINE, MONO, PAPER, SANS
from course.widgets._player import StepPlayer
from course.widgets._recording import MAX_LINES, recorded

_NAME_FILL = "#e6eefb"
_OBJECT_FILL = "#fdf0cf"
_LEFT_FILL = "#f1f1f1"
_CURRENT_FILL = "#fbe3d8"

_MARGIN = 16
_TOP = 46
_CODE_ROW = 22
_ROW = 54
_LETTER = 8.2


@dataclass(frozen=True)
class Row:
    """A list or a tuple: what is in its places.

    Attributes:
        kind: Its type.
        letter: What the figure calls it during the whole run: A, B, ...
        length: How many places it has; the figure may show fewer.
        places: The text of a value, or the number of the list or tuple that is there.
    """

    kind: str
    letter: str
    length: int
    places: tuple[str | int, ...]


@dataclass(frozen=True)
class Step:
    """What was there after one line had run."""

    line: int
    names: dict[str, int] = field(default_factory=dict)
    objects: dict[int, tuple[str, str]] = field(default_factory=dict)
    printed: str = ""
    rows: dict[int, Row] = field(default_factory=dict)


@dataclass(frozen=True)
class Run:
    """A program and what happened when it ran."""

    code: str
    steps: tuple[Step, ...]
    error: str = ""
    line: int | None = None


def run(code: str) -> Run:
    """Run a short program in a process of its own and record a step per line."""
    code = code.strip("\n")
    start = Step(line=0)
    result = recorded(code, "_steps.py")
    if isinstance(result, str):
        return Run(code, (start,), result)
    in_order = sorted({number for step in result["steps"] for number in step["parts"]}, key=int)
    letters = {
        number: chr(ord("A") + index) if index < 26 else str(index)
        for index, number in enumerate(in_order)
    }
    steps = [
        Step(
            line=step["line"],
            names=step["names"],
            objects={int(number): (kind, text) for number, (kind, text) in step["objects"].items()},
            printed=step["printed"],
            rows={
                int(number): Row(row["kind"], letters[number], row["length"], tuple(row["places"]))
                for number, row in step["parts"].items()
            },
        )
        for step in result["steps"]
    ]
    error, line = result["error"] or "", result["line"]
    if error and line:
        error = f"Line {line}: {error}"
    return Run(code, (start, *steps), error, line)


def _cut(text: str, length: int) -> str:
    """Shorten a text, saying with an ellipsis that it was longer."""
    return text if len(text) <= length else text[: length - 1] + "…"


def caption(run: Run, index: int) -> str:
    """Say in one sentence what the line of a step has done."""
    if index == 0:
        return "Before line 1: there are no names yet."
    before, now = run.steps[index - 1], run.steps[index]
    news = [
        f"{name} now points to the {now.objects[number][0]} {_cut(now.objects[number][1], 30)}"
        for name, number in now.names.items()
        if before.names.get(name) != number
    ]
    news += [
        f"the {kind} itself changed to {_cut(text, 30)}"
        for number, (kind, text) in now.objects.items()
        if number in before.objects and before.objects[number] != (kind, text)
    ]
    news += [f"the name {name} is gone" for name in before.names if name not in now.names]
    return f"After line {now.line}: {', '.join(news) or 'every name points where it did'}."


def describe(run: Run, index: int) -> str:
    """Give the picture of a step as lines of plain text."""
    step = run.steps[index]
    lines = [caption(run, index)]
    lines += [
        f"  {name} -> {step.objects[number][0]} {_cut(step.objects[number][1], 60)}"
        for name, number in step.names.items()
    ]
    if run.error and index == len(run.steps) - 1:
        lines.append(run.error)
    return "\n".join(lines)


def _left_alone(before: Step, now: Step) -> dict[int, tuple[str, str]]:
    """Give the objects that lost their last name in this step: still drawn, but pale."""
    return {number: shown for number, shown in before.objects.items() if number not in now.objects}


def _text(
    x: float,
    y: float,
    text: str,
    *,
    size: int = 14,
    fill: str = INK,
    mono: bool = True,
    more: str = "",
) -> str:
    """Draw a text."""
    family = MONO if mono else SANS
    return (
        f'<text x="{x:g}" y="{y:g}" font-family="{family}" font-size="{size}" fill="{fill}" '
        f'xml:space="preserve" {more}>{escape(text)}</text>'
    )


def _box(
    x: float, y: float, width: float, height: float, fill: str, line: str, more: str = ""
) -> str:
    """Draw a box with round corners."""
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="6" '
        f'fill="{fill}" stroke="{line}" {more}/>'
    )


def _arrow(x1: float, y1: float, x2: float, y2: float, *, new: bool) -> str:
    """Draw an arrow that leaves and arrives level."""
    color, width = (ACCENT, 2.5) if new else (LINE, 1.5)
    tip = x2 - 10
    bend = (tip - x1) / 2
    return (
        f'<path d="M {x1:g} {y1:g} C {x1 + bend:g} {y1:g}, {tip - bend:g} {y2:g}, {tip:g} {y2:g}" '
        f'fill="none" stroke="{color}" stroke-width="{width}"/>'
        f'<polygon points="{x2:g},{y2:g} {tip:g},{y2 - 5:g} {tip:g},{y2 + 5:g}" fill="{color}"/>'
    )


def _code_column(run: Run, index: int, width: float) -> list[str]:
    """Draw the program, the line of this step marked."""
    parts = [_text(_MARGIN, 28, "Program", size=13, fill=GRAY, mono=False)]
    current = run.steps[index].line
    for number, line in enumerate(run.code.splitlines(), start=1):
        y = _TOP + (number - 1) * _CODE_ROW
        if number == current:
            parts.append(_box(_MARGIN - 6, y, width + 6, _CODE_ROW, _CURRENT_FILL, _CURRENT_FILL))
        parts.append(_text(_MARGIN, y + 16, f"{number:>2}", fill=GRAY))
        parts.append(_text(_MARGIN + 30, y + 16, _cut(line, 40)))
    return parts


def draw(run: Run, index: int) -> str:
    """Draw the picture of a step as an SVG."""
    step = run.steps[index]
    before = run.steps[index - 1] if index else Step(line=0)
    longest = max((len(_cut(line, 40)) for line in run.code.splitlines()), default=0)
    code_width = max(110.0, 30 + longest * _LETTER + 10)
    shown_names = {name for one in run.steps for name in one.names} or {"name"}
    name_width = max(56.0, max(len(_cut(name, 20)) for name in shown_names) * _LETTER + 24)
    shown_values = [_cut(text, 30) for one in run.steps for _, text in one.objects.values()]
    object_width = max(168.0, max((len(text) for text in shown_values), default=0) * _LETTER + 28)
    names_x = _MARGIN + code_width + 28
    objects_x = names_x + name_width + 110
    width = objects_x + object_width + _MARGIN

    left = _left_alone(before, step)
    objects = dict(sorted((left | step.objects).items()))
    rows = max(
        max(len(now.names), len(_left_alone(last, now)) + len(now.objects))
        for last, now in zip(run.steps, run.steps[1:] or run.steps, strict=False)
    )
    notes = [line for line in step.printed.splitlines() if line.strip()]
    failed = run.error if index == len(run.steps) - 1 else ""
    body = _TOP + max(len(run.code.splitlines()) * _CODE_ROW, rows * _ROW)
    below = [(f"Printed: {_cut(' / '.join(notes), 80)}", INK)] if notes else []
    below.append((_cut(caption(run, index), 100), INK))
    if failed:
        below.append((_cut(failed, 100), ACCENT))
    width = max(width, *(len(text) * 7.1 + 2 * _MARGIN for text, _ in below))
    height = body + 14 + len(below) * 22 + 8

    parts = _code_column(run, index, code_width)
    parts.append(_text(names_x, 28, "Names", size=13, fill=GRAY, mono=False))
    parts.append(_text(objects_x, 28, "Objects: type and value", size=13, fill=GRAY, mono=False))
    centers: dict[int, float] = {}
    for row, (number, (kind, text)) in enumerate(objects.items()):
        y = _TOP + row * _ROW
        centers[number] = y + 21
        alone = number in left
        changed = number in before.objects and before.objects[number] != (kind, text)
        line = ACCENT if changed else (GRAY if alone else LINE)
        fill = _LEFT_FILL if alone else _OBJECT_FILL
        more = 'stroke-dasharray="5 4"' if alone else ""
        title = f"{kind} {text}" + (", no name points to it any more" if alone else "")
        parts.append(
            f"<g><title>{escape(title)}</title>"
            + _box(objects_x, y, object_width, 42, fill, line, more)
            + _text(
                objects_x + 10,
                y + 15,
                kind + (" (no name any more)" if alone else ""),
                size=11,
                fill=GRAY,
                mono=False,
            )
            + _text(objects_x + 10, y + 34, _cut(text, 30), fill=GRAY if alone else INK)
            + "</g>"
        )
    for row, (name, number) in enumerate(step.names.items()):
        y = _TOP + row * _ROW + 6
        new = before.names.get(name) != number
        kind, text = step.objects[number]
        parts.append(
            f"<g><title>{escape(f'{name} points to the {kind} {text}')}</title>"
            + _box(names_x, y, name_width, 30, _NAME_FILL, ACCENT if new else LINE)
            + _text(names_x + 12, y + 20, _cut(name, 20))
            + _arrow(names_x + name_width, y + 15, objects_x, centers[number], new=new)
            + "</g>"
        )
    for row, (text, color) in enumerate(below):
        parts.append(_text(_MARGIN, body + 24 + row * 22, text, size=13, fill=color, mono=False))
    label = escape(describe(run, index).replace("\n", " "), quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}" style="max-width:100%;height:auto" '
        f'role="img" aria-label="{label}">'
        f"<title>{label}</title>"
        f'<rect width="{width:g}" height="{height:g}" rx="8" fill="{PAPER}"/>'
        + "".join(parts)
        + "</svg>"
    )


class NamesFigure(StepPlayer):
    """Names and objects after each line of a program that the reader can change."""

    step_name = "line"
    start_name = "Draw"
    start_tooltip = "Run the program above and draw it line by line"

    def __init__(self, code: str) -> None:
        """Begin with this program."""
        rows = min(MAX_LINES, max(6, code.strip("\n").count("\n") + 2))
        super().__init__(code, rows, "36em")

    def run(self, code: str) -> Run:
        """Run a program."""
        return run(code)

    def draw(self, index: int) -> str:
        """Draw the names and objects after one line."""
        return draw(self.current, index)

    def describe(self, index: int) -> str:
        """Give the picture after one line as text."""
        return describe(self.current, index)

    def as_text(self) -> str:
        """All that it shows, in words."""
        return self.describe(len(self.current.steps) - 1)

    def as_html(self) -> str:
        """All that it shows, where no kernel draws it."""
        return image(self.draw(len(self.current.steps) - 1), self.as_text())


def names_and_objects(code: str) -> NamesFigure:
    """Show what each name points to after each line of a short program."""
    return NamesFigure(code)
