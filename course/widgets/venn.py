"""The figure of two sets: every element in its region, and what an operation takes of them.

`venn(a, b)` draws two sets as circles. The reader chooses an operation and may change both
sets; the regions that belong to the result are shaded, and the result is written below.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from html import escape
from typing import Any

import ipywidgets as widgets

from course.widgets._figure import Figure, image
from course.widgets._look import ACCENT, GRAY, INK, LINE, PAPER
from course.widgets.names import _MARGIN, _cut, _text

OPERATIONS = ("|", "&", "-", "^")
MAX_SHOWN = 7
MAX_CHARACTERS = 1_000
_SHADED = "#fbd9a6"
_PLAIN = "#eef2f7"
_RADIUS = 160
_LEFT, _MIDDLE, _RIGHT = 190, 290, 390
_CENTER_Y = 222
_HALF = (_RADIUS**2 - ((_RIGHT - _LEFT) / 2) ** 2) ** 0.5
_WIDTH = 600
_TAKES = {
    "|": ("left", "both", "right"),
    "&": ("both",),
    "-": ("left",),
    "^": ("left", "right"),
}
_WORDS = {
    "|": "union: in {a}, in {b}, or in both",
    "&": "intersection: in {a} and in {b}",
    "-": "difference: in {a}, but not in {b}",
    "^": "symmetric difference: in exactly one of the two",
}


@dataclass(frozen=True)
class Picture:
    """Two sets and an operation, or what is wrong with what was typed."""

    names: tuple[str, str]
    left: frozenset[Any]
    right: frozenset[Any]
    sign: str
    error: str = ""

    @property
    def regions(self) -> dict[str, list[str]]:
        """The elements of each region, as they are written, in an order that stays the same."""
        return {
            "left": _listed(self.left - self.right),
            "both": _listed(self.left & self.right),
            "right": _listed(self.right - self.left),
        }

    @property
    def result(self) -> list[str]:
        """The elements of the result, as they are written."""
        regions = self.regions
        found = [text for region in _TAKES[self.sign] for text in regions[region]]
        return sorted(found)

    @property
    def code(self) -> str:
        """The operation as one writes it."""
        return f"{self.names[0]} {self.sign} {self.names[1]}"


def _listed(elements: frozenset[Any]) -> list[str]:
    return sorted(map(repr, elements))


def read(text: str) -> frozenset[Any]:
    """A set as it is written in Python.

    Raises:
        ValueError: It is something else; the text says what.
    """
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"This figure takes up to {MAX_CHARACTERS} characters.")
    try:
        value = ast.literal_eval(text.strip())
    except TypeError as error:
        raise ValueError(f"TypeError: {error}. Elements must not be able to change.") from None
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        raise ValueError(f"{_cut(text, 40)} is no set: write it like {{'Emma', 'Dune'}}.") from None
    if isinstance(value, set):
        return frozenset(value)
    if value == {}:
        raise ValueError("{} is an empty dictionary. The empty set is written set().")
    raise ValueError(f"{_cut(text, 40)} is a {type(value).__name__}, not a set.")


def caption(picture: Picture) -> str:
    """Say what the operation takes."""
    if picture.error:
        return picture.error
    a, b = picture.names
    number = len(picture.result)
    counted = f"{number} element{'s' * (number != 1)}"
    says = f"{picture.code} is the {_WORDS[picture.sign].format(a=a, b=b)}: {counted}."
    left, right = picture.left, picture.right
    if left == right:
        return f"{says} Both sets are equal."
    if left <= right:
        return f"{says} {a} is a subset of {b}: {a} <= {b} is True."
    if right <= left:
        return f"{says} {b} is a subset of {a}: {b} <= {a} is True."
    return says


def describe(picture: Picture) -> str:
    """Give the picture as lines of plain text."""
    if picture.error:
        return picture.error
    a, b = picture.names
    where = {"left": f"only in {a}", "both": "in both", "right": f"only in {b}"}
    lines = [caption(picture)]
    for region, texts in picture.regions.items():
        taken = ", in the result" if region in _TAKES[picture.sign] else ""
        shown = ", ".join(_cut(text, 30) for text in texts) or "nothing"
        lines.append(f"  {where[region]}{taken}: {shown}")
    return "\n".join(lines)


def _paths() -> dict[str, str]:
    """The outlines of the three regions."""
    top, bottom, r = f"{_MIDDLE} {_CENTER_Y - _HALF:g}", f"{_MIDDLE} {_CENTER_Y + _HALF:g}", _RADIUS
    return {
        "left": f"M {top} A {r} {r} 0 1 0 {bottom} A {r} {r} 0 0 1 {top} Z",
        "both": f"M {top} A {r} {r} 0 0 1 {bottom} A {r} {r} 0 0 1 {top} Z",
        "right": f"M {top} A {r} {r} 0 1 1 {bottom} A {r} {r} 0 0 0 {top} Z",
    }


def _region(picture: Picture, region: str, path: str) -> str:
    """Draw one region with its elements."""
    taken = region in _TAKES[picture.sign]
    x, room = {"left": (120, 19), "both": (_MIDDLE, 14), "right": (460, 19)}[region]
    texts = picture.regions[region]
    shown = [_cut(text, room) for text in texts[:MAX_SHOWN]]
    if len(texts) > MAX_SHOWN:
        shown.append(f"and {len(texts) - MAX_SHOWN} more")
    start = _CENTER_Y + 5 - (len(shown) - 1) * 12
    more = 'text-anchor="middle"' + (' font-weight="bold"' if taken else "")
    rows = [
        _text(x, start + row * 24, text, size=13, fill=INK if taken else GRAY, more=more)
        for row, text in enumerate(shown)
    ]
    a, b = picture.names
    where = {"left": f"only in {a}", "both": "in both", "right": f"only in {b}"}[region]
    title = f"{where}{', in the result' if taken else ''}: {', '.join(texts) or 'nothing'}"
    return (
        f'<g><title>{escape(title)}</title><path d="{path}" '
        f'fill="{_SHADED if taken else _PLAIN}" stroke="{LINE}" stroke-width="2"/>'
        + "".join(rows)
        + "</g>"
    )


def _lines_below(picture: Picture) -> list[tuple[str, str, bool]]:
    if picture.error:
        return [(_cut(picture.error, 84), ACCENT, False)]
    result = "{" + ", ".join(picture.result) + "}" if picture.result else "set()"
    says, _, rest = caption(picture).partition(". ")
    lines = [(_cut(f"{picture.code}  →  {result}", 68), INK, True)]
    lines.append((_cut(f"{says.rstrip('.')}.", 84), INK, False))
    if rest:
        lines.append((rest, INK, False))
    return [*lines, ("Shaded and bold: in the result. A set has no order.", GRAY, False)]


def draw(picture: Picture) -> str:
    """Draw the two circles and the result as an SVG."""
    a, b = picture.names
    middle = 'text-anchor="middle"'
    parts = [
        _text(_LEFT - 60, 44, _cut(a, 22), size=15, more=middle),
        _text(_RIGHT + 60, 44, _cut(b, 22), size=15, more=middle),
    ]
    parts += [_region(picture, region, path) for region, path in _paths().items()]
    body = _CENTER_Y + _RADIUS + 32
    below = _lines_below(picture)
    for row, (text, color, mono) in enumerate(below):
        parts.append(_text(_MARGIN, body + row * 22, text, size=13, fill=color, mono=mono))
    height = body + len(below) * 22
    label = escape(" ".join(describe(picture).split()), quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'width="{_WIDTH}" height="{height}" style="max-width:100%;height:auto" '
        f'role="img" aria-label="{label}"><title>{label}</title>'
        f'<rect width="{_WIDTH}" height="{height}" rx="8" fill="{PAPER}"/>'
        + "".join(parts)
        + "</svg>"
    )


class Venn(Figure):
    """Two sets to edit, an operation to choose, and the picture."""

    def __init__(self, left: str, right: str, names: tuple[str, str], sign: str) -> None:
        """Begin with these sets, as they are written in Python."""
        self.names = names
        width = widgets.Layout(width="min(100%, 44em)")
        self.left = widgets.Text(
            value=left, description=names[0], continuous_update=False, layout=width
        )
        self.right = widgets.Text(
            value=right, description=names[1], continuous_update=False, layout=width
        )
        self.sign = widgets.ToggleButtons(
            options=[(f"{names[0]} {sign} {names[1]}", sign) for sign in OPERATIONS],
            value=sign,
            description="Operation",
            tooltips=[_WORDS[sign].format(a=names[0], b=names[1]) for sign in OPERATIONS],
            style={"button_width": "auto"},
        )
        self.swapping = widgets.Button(
            description="Swap the two sets", tooltip="Exchange left and right"
        )
        self.picture = widgets.HTML()
        for part in (self.left, self.right, self.sign):
            part.observe(lambda _: self.show(), names="value")
        self.swapping.on_click(lambda _: self.swap())
        super().__init__([self.left, self.right, self.sign, self.swapping, self.picture])
        self.show()

    @property
    def current(self) -> Picture:
        """What stands in the boxes now."""
        try:
            left, right = read(self.left.value), read(self.right.value)
        except ValueError as error:
            nothing: frozenset[Any] = frozenset()
            return Picture(self.names, nothing, nothing, self.sign.value, str(error))
        return Picture(self.names, left, right, self.sign.value)

    def swap(self) -> None:
        """Exchange the contents of the two sets."""
        self.left.value, self.right.value = self.right.value, self.left.value

    def show(self) -> None:
        """Draw what stands in the boxes now."""
        self.picture.value = draw(self.current)

    def as_text(self) -> str:
        """All that it shows, in words."""
        return describe(self.current)

    def as_html(self) -> str:
        """All that it shows, where no kernel draws it."""
        return image(draw(self.current), self.as_text())


def venn(
    left: set[Any], right: set[Any], names: tuple[str, str] = ("a", "b"), sign: str = "|"
) -> Venn:
    """Show which elements of two sets an operation takes.

    Args:
        left: The first set.
        right: The second set.
        names: What the figure calls them.
        sign: The operation to begin with: "|", "&", "-" or "^".
    """
    if not isinstance(left, set | frozenset) or not isinstance(right, set | frozenset):
        raise TypeError("venn() draws two sets: put their names here.")
    return Venn(_written(left), _written(right), names, sign)


def _written(elements: set[Any] | frozenset[Any]) -> str:
    texts = _listed(frozenset(elements))
    return "{" + ", ".join(texts) + "}" if texts else "set()"
