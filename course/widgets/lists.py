"""The figure of names and lists: which names share a list, and what is in its places.

`names_and_lists(code)` is the figure of names and objects for programs with lists: a list (or
a tuple) is drawn as a row of numbered places. A place that holds another list has an arrow to
it, so that one list with two names, or in three places, is one row with two or three arrows.
"""

from __future__ import annotations

from html import escape

from course.widgets._look import ACCENT, GRAY, INK, LINE
from course.widgets.names import (
    _CODE_ROW,
    _LETTER,
    _MARGIN,
    _NAME_FILL,
    _OBJECT_FILL,
    _TOP,
    NamesFigure,
    Row,
    Run,
    Step,
    _arrow,
    _box,
    _code_column,
    _cut,
    _text,
)

_NAME_ROW = 42
_LIST_ROW = 78
_CELL = 34
_LONGEST = 16
_GAP = 90


def _order(step: Step) -> list[int]:
    """The objects of a step from top to bottom: those with names first, then those inside."""
    named = list(dict.fromkeys(step.names.values()))
    return named + [number for number in step.rows if number not in named]


def _holders(step: Step, number: int) -> int:
    """How many names and places lead to an object."""
    places = [place for row in step.rows.values() for place in row.places]
    return list(step.names.values()).count(number) + places.count(number)


def _called(row: Row) -> str:
    """The name of a list in the figure: "list B"."""
    return f"{row.kind} {row.letter}"


def _in_words(number: int, step: Step) -> str:
    """A list or another value, in words."""
    if number not in step.rows:
        kind, text = step.objects[number]
        return f"the {kind} {_cut(text, 30)}"
    row = step.rows[number]
    places = [
        _called(step.rows[place]) if place in step.rows else "..."
        for place in row.places
        if isinstance(place, int)
    ]
    inner = iter(places)
    shown = [place if isinstance(place, str) else next(inner) for place in row.places]
    more = [f"and {row.length - len(shown)} more"] if row.length > len(shown) else []
    return f"{_called(row)}: " + (", ".join(shown + more) or "empty")


def caption(run: Run, index: int) -> str:
    """Say in one sentence what the line of a step has done."""
    if index == 0:
        return "Before line 1: there are no names yet."
    before, now = run.steps[index - 1], run.steps[index]
    news = []
    for name, number in now.names.items():
        if before.names.get(name) == number:
            continue
        others = [other for other, its in now.names.items() if its == number and other != name]
        old = number in before.rows
        if number in now.rows and old and others:
            news.append(f"{name} is one more name of {_called(now.rows[number])}")
        else:
            what = _called(now.rows[number]) if number in now.rows else _in_words(number, now)
            fresh = "a new list, " if what.startswith("list") and not old else ""
            news.append(f"{name} now points to {fresh}{what}")
    for number, row in now.rows.items():
        if number in before.rows and before.rows[number] != row:
            seen = [name for name, its in now.names.items() if its == number]
            text = f"{_called(row)} itself changed"
            if len(seen) > 1:
                text += f", and so what {' and '.join(seen)} show"
            elif (places := _holders(now, number) - len(seen)) > 1:
                text += f", and it is in {places} places"
            news.append(text)
    news += [f"the name {name} is gone" for name in before.names if name not in now.names]
    return f"After line {now.line}: {', '.join(news) or 'every name points where it did'}."


def describe(run: Run, index: int) -> str:
    """Give the picture of a step as lines of plain text."""
    step = run.steps[index]
    lines = [caption(run, index)]
    lines += [f"  {name} -> {_in_words(number, step)}" for name, number in step.names.items()]
    lines += [
        f"  {_in_words(number, step)}" for number in step.rows if number not in step.names.values()
    ]
    if run.error and index == len(run.steps) - 1:
        lines.append(run.error)
    return "\n".join(lines)


def _widths(row: Row) -> list[float]:
    """The widths of the places of a list."""
    return [
        max(_CELL, len(_cut(place, _LONGEST)) * _LETTER + 14) if isinstance(place, str) else _CELL
        for place in row.places
    ]


def _more(row: Row) -> str:
    return f"and {row.length - len(row.places)} more" if row.length > len(row.places) else ""


def _width(step: Step, number: int) -> float:
    """The width of an object."""
    if number in step.rows:
        row = step.rows[number]
        return max(60.0, sum(_widths(row)) + len(_more(row)) * _LETTER)
    return max(60.0, len(_cut(step.objects[number][1], 30)) * _LETTER + 24)


def _inner(step: Step) -> set[int]:
    """The lists that are in a place of another list: they are drawn in a column of their own."""
    return {
        place
        for number, row in step.rows.items()
        for place in row.places
        if isinstance(place, int) and place != number and place in step.rows
    }


def _slots(step: Step) -> dict[int, tuple[str, int]]:
    """The column and the line of each object.

    An inner list with a name leaves its line of the first column free, for the arrow of the name.
    """
    inner, slots = _inner(step), dict[int, tuple[str, int]]()
    outer_line = inner_line = 0
    for number in _order(step):
        named = number in step.names.values()
        if number not in inner:
            slots[number] = ("outer", outer_line)
            outer_line += 1
        elif named:
            inner_line = outer_line = max(outer_line, inner_line)
            slots[number] = ("inner", inner_line)
            inner_line, outer_line = inner_line + 1, outer_line + 1
        else:
            slots[number] = ("inner", inner_line)
            inner_line += 1
    return slots


def _spread(nth: int, count: int) -> float:
    """How far above or below the middle one of several dots or arrowheads is."""
    return (nth - (count - 1) / 2) * min(8.0, 24 / max(count, 1))


def _dots(row: Row) -> dict[int, float]:
    """The positions that hold a list, and how far the dot of each is from the middle.

    At different heights the arrows of one row do not lie upon each other.
    """
    places = [position for position, place in enumerate(row.places) if isinstance(place, int)]
    return {position: _spread(nth, len(places)) for nth, position in enumerate(places)}


def _draw_row(step: Step, before: Step, number: int, x: float, y: float) -> list[str]:
    """Draw a list: its name, a row of places, the index under each."""
    row = step.rows[number]
    old = before.rows.get(number)
    changed = old is not None and old != row
    label = _called(row) + (" (changed)" if changed else "")
    parts = [
        f"<title>{escape(_in_words(number, step))}</title>",
        _text(x, y + 12, label, size=12, fill=ACCENT if changed else GRAY, mono=False),
    ]
    if not row.places:
        parts.append(_box(x, y + 18, 60, 30, _OBJECT_FILL, ACCENT if changed else LINE))
        parts.append(_text(x + 8, y + 38, "empty", size=12, fill=GRAY, mono=False))
    left = x
    for index, (place, width) in enumerate(zip(row.places, _widths(row), strict=True)):
        was = old.places[index] if old is not None and index < len(old.places) else None
        line = ACCENT if changed and was != place else LINE
        parts.append(_box(left, y + 18, width, 30, _OBJECT_FILL, line))
        if isinstance(place, str):
            parts.append(_text(left + 7, y + 38, _cut(place, _LONGEST)))
        else:
            dot = y + 33 + _dots(row)[index]
            parts.append(f'<circle cx="{left + width / 2:g}" cy="{dot:g}" r="3.5" fill="{INK}"/>')
        parts.append(_text(left + width / 2 - 4, y + 63, str(index), size=12, fill=GRAY))
        left += width
    if _more(row):
        parts.append(_text(left + 8, y + 38, _more(row), size=12, fill=GRAY, mono=False))
    return ["<g>", *parts, "</g>"]


def draw(run: Run, index: int) -> str:
    """Draw the picture of a step as an SVG."""
    step = run.steps[index]
    before = run.steps[index - 1] if index else Step(line=0)
    longest = max((len(_cut(line, 40)) for line in run.code.splitlines()), default=0)
    code_width = max(110.0, 30 + longest * _LETTER + 10)
    all_names = {name for one in run.steps for name in one.names} or {"name"}
    name_width = max(56.0, max(len(_cut(name, 20)) for name in all_names) * _LETTER + 24)
    names_x = _MARGIN + code_width + 28
    outer_x = names_x + name_width + _GAP
    widest = max(
        (
            _width(one, number)
            for one in run.steps
            for number in _order(one)
            if number not in _inner(one)
        ),
        default=120.0,
    )
    inner_x = outer_x + widest + _GAP
    widest_inner = max(
        (_width(one, number) for one in run.steps for number in _inner(one)), default=0.0
    )
    width = (inner_x + widest_inner if widest_inner else outer_x + max(widest, 160)) + _MARGIN

    def bottom(one: Step) -> float:
        lines = max((line + 1 for _, line in _slots(one).values()), default=0)
        return max(len(one.names) * _NAME_ROW, lines * _LIST_ROW)

    rows_height = max(bottom(one) for one in run.steps)
    body = _TOP + max(len(run.code.splitlines()) * _CODE_ROW, rows_height)
    notes = [line for line in step.printed.splitlines() if line.strip()]
    below = [(f"Printed: {_cut(' / '.join(notes), 80)}", INK)] if notes else []
    below.append((_cut(caption(run, index), 120), INK))
    if run.error and index == len(run.steps) - 1:
        below.append((_cut(run.error, 100), ACCENT))
    width = max(width, *(len(text) * 7.1 + 2 * _MARGIN for text, _ in below))
    height = body + 14 + len(below) * 22 + 8

    parts = _code_column(run, index, code_width)
    parts.append(_text(names_x, 28, "Names", size=13, fill=GRAY, mono=False))
    parts.append(_text(outer_x, 28, "Lists and other values", size=13, fill=GRAY, mono=False))
    targets: dict[int, tuple[float, float]] = {}
    for number, (column, slot) in _slots(step).items():
        x = inner_x if column == "inner" else outer_x
        y = _TOP + slot * _LIST_ROW
        targets[number] = (x, y + 33)
        if number in step.rows:
            parts += _draw_row(step, before, number, x, y)
        else:
            kind, text = step.objects[number]
            parts.append(_text(x, y + 12, kind, size=12, fill=GRAY, mono=False))
            parts.append(_box(x, y + 18, _width(step, number), 30, _OBJECT_FILL, LINE))
            parts.append(_text(x + 10, y + 38, _cut(text, 30)))
    for position, (name, number) in enumerate(step.names.items()):
        y = _TOP + position * _NAME_ROW + 18
        new = before.names.get(name) != number
        parts.append(
            f"<g><title>{escape(f'{name} points to {_in_words(number, step)}')}</title>"
            + _box(names_x, y, name_width, 30, _NAME_FILL, ACCENT if new else LINE)
            + _text(names_x + 12, y + 20, _cut(name, 20))
            + _arrow(names_x + name_width, y + 15, *targets[number], new=new)
            + "</g>"
        )
    incoming = [
        place for row in step.rows.values() for place in row.places if isinstance(place, int)
    ]
    arrived: list[int] = []
    for number, row in step.rows.items():
        left, middle = targets[number]
        old = before.rows.get(number)
        for position, (place, cell) in enumerate(zip(row.places, _widths(row), strict=True)):
            if isinstance(place, int) and place in _inner(step):
                was = old.places[position] if old and position < len(old.places) else None
                x, level = targets[place]
                tip = level + _spread(arrived.count(place), incoming.count(place))
                arrived.append(place)
                start = middle + _dots(row)[position]
                parts.append(_arrow(left + cell / 2, start, x, tip, new=was != place))
            left += cell
    for line, (text, color) in enumerate(below):
        parts.append(_text(_MARGIN, body + 24 + line * 22, text, size=13, fill=color, mono=False))
    label = escape(describe(run, index).replace("\n", " "), quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}" style="max-width:100%;height:auto" '
        f'role="img" aria-label="{label}">'
        f"<title>{label}</title>"
        f'<rect width="{width:g}" height="{height:g}" rx="8" fill="#fffdf8"/>'
        + "".join(parts)
        + "</svg>"
    )


class ListsFigure(NamesFigure):
    """Names and lists after each line of a program that the reader can change."""

    def draw(self, index: int) -> str:
        """Draw the names and lists after one line."""
        return draw(self.current, index)

    def describe(self, index: int) -> str:
        """Give the picture after one line as text."""
        return describe(self.current, index)


def names_and_lists(code: str) -> ListsFigure:
    """Show which names share a list after each line of a short program."""
    return ListsFigure(code)
