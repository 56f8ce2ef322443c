"""The figure of a slice: the places of a list, and which of them start:stop:step selects.

`slicing_ruler("shelf", shelf)` draws the reader's own list (or text) as a row of places, with
the position above each and the negative position below. Three boxes take start, stop and step,
each of which may stay empty; the picture marks what is selected, in which order, and where the
slice begins and ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

import ipywidgets as widgets

from course.widgets._figure import Figure, image
from course.widgets._look import ACCENT, GRAY, INK, LINE, PAPER
from course.widgets.names import _LETTER, _MARGIN, _OBJECT_FILL, _box, _cut, _text

MAX_PLACES = 20

_CELL = 40
_LONGEST = 12
_PICKED_FILL = "#fbe3d8"
_HEIGHT = 190

Sequence = list[Any] | tuple[Any, ...] | str


@dataclass(frozen=True)
class Slice:
    """A slice of a list, as it was typed.

    Attributes:
        name: The name of the list.
        values: The list itself.
        start: Where it begins, or None where that was left out.
        stop: Where it ends, or None.
        step: How it moves on, or None.
        error: Why there is no such slice.
    """

    name: str
    values: Sequence
    start: int | None = None
    stop: int | None = None
    step: int | None = None
    error: str = ""

    @property
    def code(self) -> str:
        """The expression in Python."""
        parts = [self.start, self.stop] + ([self.step] if self.step is not None else [])
        return f"{self.name}[{':'.join('' if part is None else str(part) for part in parts)}]"

    @property
    def positions(self) -> list[int]:
        """The positions that are selected, in their order."""
        if self.error:
            return []
        return list(range(*slice(self.start, self.stop, self.step).indices(len(self.values))))


def read(name: str, values: Sequence, start: str, stop: str, step: str) -> Slice:
    """Read a slice from what stands in the three boxes."""
    numbers: list[int | None] = []
    for what, text in (("start", start), ("stop", stop), ("step", step)):
        try:
            numbers.append(int(text) if text.strip() else None)
        except ValueError:
            return Slice(name, values, error=f"The {what} must be a whole number, or empty.")
    first, last, by = numbers
    error = "A step of 0 gets nowhere. Python says: ValueError: slice step cannot be zero"
    return Slice(name, values, first, last, by, error if by == 0 else "")


def _end(number: int | None, length: int, what: str) -> str:
    """What a start or stop outside of the list, or below zero, means."""
    if number is None:
        return ""
    if number >= length + (what == "stop"):
        return f"There is no position {number}: the slice ends with the list, without an error."
    if -length <= number < 0:
        return f"{number} counts from the end: it is position {length + number}."
    if number < -length:
        return f"There is no position {number}: the slice begins with the list, without an error."
    return ""


def caption(cut: Slice) -> str:
    """Say in some sentences what the slice selects."""
    if cut.error:
        return cut.error
    length, found = len(cut.values), cut.positions
    picked = ", ".join(map(str, found)) or "nothing"
    word = "position" if len(found) == 1 else "positions"
    sentences = [f"{cut.code} selects {word if found else ''} {picked}.".replace("  ", " ")]
    sentences += [_end(cut.start, length, "start"), _end(cut.stop, length, "stop")]
    stop = cut.stop if cut.stop is None or cut.stop >= 0 else cut.stop + length
    if stop is not None and 0 <= stop < length and found:
        sentences.append(f"The stop, position {stop}, is not included.")
    if not found and length and stop is not None:
        way = "backward" if (cut.step or 1) < 0 else "forward"
        sentences.append(f"Going {way} from the start, the stop is not ahead: an empty slice.")
    return " ".join(sentence for sentence in sentences if sentence)


def result(cut: Slice) -> str:
    """The value of the slice, as Python writes it."""
    return "" if cut.error else repr(cut.values[slice(cut.start, cut.stop, cut.step)])


def describe(cut: Slice) -> str:
    """Give the picture as lines of plain text."""
    lines = [caption(cut)]
    for position, value in enumerate(cut.values[:MAX_PLACES]):
        mark = " selected" if position in cut.positions else ""
        lines.append(f"  {position} ({position - len(cut.values)}): {value!r}{mark}")
    if not cut.error:
        lines.append(f"{cut.code} is {_cut(result(cut), 200)}")
    return "\n".join(lines)


def draw(cut: Slice) -> str:
    """Draw the places of the list and what is selected as an SVG."""
    shown = [_cut(repr(value), _LONGEST) for value in cut.values[:MAX_PLACES]]
    widths = [max(_CELL, len(text) * _LETTER + 16) for text in shown]
    order = {position: nth for nth, position in enumerate(cut.positions, start=1)}
    left = float(_MARGIN + 90)
    below = [
        (f"{cut.code} is {_cut(result(cut), 90)}", True, INK),
        (_cut(caption(cut), 150), False, ACCENT if cut.error else INK),
    ][bool(cut.error) :]
    longest = max(len(text) * (8.2 if mono else 7.1) for text, mono, _ in below)
    more = len(cut.values) - len(shown)
    width = max(left + sum(widths) + (90 if more > 0 else 0), longest + _MARGIN) + _MARGIN
    parts = [
        _text(_MARGIN, 42, "position", size=13, fill=GRAY, mono=False),
        _text(_MARGIN, 72, _cut(cut.name, 10)),
        _text(_MARGIN, 104, "from the end", size=13, fill=GRAY, mono=False),
        _text(_MARGIN, 128, "selected", size=13, fill=GRAY, mono=False),
    ]
    for position, (text, cell) in enumerate(zip(shown, widths, strict=True)):
        picked = position in order
        middle = left + cell / 2
        center = 'text-anchor="middle"'
        title = f"position {position}: {text}" + (", selected" if picked else "")
        color = ACCENT if picked else GRAY
        parts += [
            f"<g><title>{escape(title)}</title>",
            _text(middle, 42, str(position), size=13, fill=color, more=center),
            _box(
                left,
                50,
                cell,
                34,
                _PICKED_FILL if picked else _OBJECT_FILL,
                ACCENT if picked else LINE,
                'stroke-width="2.5"' if picked else "",
            ),
            _text(middle, 72, text, more=center),
            _text(middle, 104, str(position - len(cut.values)), size=13, fill=color, more=center),
        ]
        if picked:
            nth = order[position]
            ending = "th" if 10 < nth < 14 else {1: "st", 2: "nd", 3: "rd"}.get(nth % 10, "th")
            said = f"{nth}{ending}"
            parts.append(_text(middle, 128, said, size=12, fill=ACCENT, mono=False, more=center))
        parts.append("</g>")
        left += cell
    if not shown:
        parts.append(_text(left, 72, "(empty)", fill=GRAY, mono=False))
    if more > 0:
        parts.append(_text(left + 8, 72, f"and {more} more", size=13, fill=GRAY, mono=False))
    for line, (text, mono, color) in enumerate(below):
        size = 14 if mono else 13
        parts.append(_text(_MARGIN, 156 + line * 22, text, size=size, fill=color, mono=mono))
    label = escape(" ".join(describe(cut).split()), quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {_HEIGHT}" '
        f'width="{width:g}" height="{_HEIGHT}" style="max-width:100%;height:auto" '
        f'role="img" aria-label="{label}"><title>{label}</title>'
        f'<rect width="{width:g}" height="{_HEIGHT}" rx="8" fill="{PAPER}"/>'
        + "".join(parts)
        + "</svg>"
    )


class SlicingRuler(Figure):
    """A list, three boxes for start, stop and step, and the picture of the slice."""

    def __init__(self, name: str, values: Sequence, start: str, stop: str, step: str) -> None:
        """Begin with this slice."""
        if not isinstance(values, list | tuple | str):
            raise TypeError("slicing_ruler() draws a list, a tuple or a text: put its name here.")
        self.name, self.values = name, values
        boxes = []
        for what, text in (("start", start), ("stop", stop), ("step", step)):
            box = widgets.Text(
                value=text,
                description=what,
                placeholder="(empty)",
                continuous_update=True,
                layout=widgets.Layout(width="13em"),
            )
            box.observe(lambda _: self.show(), names="value")
            boxes.append(box)
        self.start, self.stop, self.step = boxes
        self.picture = widgets.HTML()
        super().__init__(
            [widgets.HBox(boxes, layout=widgets.Layout(flex_flow="row wrap")), self.picture]
        )
        self.show()

    @property
    def current(self) -> Slice:
        """The slice that stands in the boxes now."""
        return read(self.name, self.values, self.start.value, self.stop.value, self.step.value)

    def show(self) -> None:
        """Draw the slice that stands in the boxes now."""
        self.picture.value = draw(self.current)

    def as_text(self) -> str:
        """All that it shows, in words."""
        return describe(self.current)

    def as_html(self) -> str:
        """All that it shows, where no kernel draws it."""
        return image(draw(self.current), self.as_text())


def slicing_ruler(
    name: str, values: Sequence, start: str = "1", stop: str = "4", step: str = ""
) -> SlicingRuler:
    """Show which places of a list a slice selects.

    Args:
        name: The name of the list, to be shown.
        values: The list, or a tuple or a text.
        start: What stands in the box of the start at the beginning; empty for none.
        stop: The same for the stop.
        step: The same for the step.
    """
    return SlicingRuler(name, values, start, stop, step)
