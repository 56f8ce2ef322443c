"""The figure of a search: which class answers for a name, and where `super()` goes on.

`family(thing, name)` takes an object or a class of the reader's. It draws the classes as a tree,
numbered in the order in which Python asks them (the MRO, as Python has computed it), and steps
through the search for a name: the object first, then class after class. When a method that
was found calls its own name through `super()`, the steps go on behind the class that it stands in.
"""

from __future__ import annotations

import dis
from dataclasses import dataclass
from html import escape
from textwrap import wrap
from types import FunctionType

import ipywidgets as widgets

from course.widgets._figure import Figure, image
from course.widgets._look import ACCENT, GRAY, INK, LINE, MONO, PAPER, SANS
from course.widgets._members import (
    ASKED_FILL,
    CLASS_FILL,
    FOUND_FILL,
    OBJECT_FILL,
    members,
    own_attributes,
)

MAX_CLASSES = 12
MAX_LINES = 4

_MARGIN = 16
_GAP_X = 28
_GAP_Y = 34
_LETTER = 7.4
_BOLD_LETTER = 8.3
_NARROWEST = 210.0  # room for the longest mark
_ROW = 18
_COLUMN = 30
OBJECT = -1  # the place of the object itself, before the first class


@dataclass(frozen=True)
class Step:
    """One question of the search.

    Attributes:
        place: Who is asked: a place in the MRO, or `OBJECT`.
        found: Whether the name is there.
        says: What happened, in a sentence.
    """

    place: int
    found: bool
    says: str


@dataclass(frozen=True)
class Search:
    """A search for a name.

    Attributes:
        name: What is searched.
        classes: The MRO.
        owned: The attributes of the object; None when a class was given.
        steps: The questions, in order.
        error: What Python says when nobody has the name.
    """

    name: str
    classes: tuple[type, ...]
    owned: tuple[str, ...] | None
    steps: tuple[Step, ...]
    error: str = ""


def search(thing: object, name: str) -> Search:
    """Search a name as Python does, without running any code of the reader's."""
    is_class = isinstance(thing, type)
    classes = (thing if isinstance(thing, type) else type(thing)).__mro__
    owned = None if is_class else tuple(own_attributes(thing))
    steps: list[Step] = []
    in_classes = _first(classes, name, 0)
    # A property and its like come before what is in the object.
    guarded = in_classes is not None and hasattr(type(vars(classes[in_classes])[name]), "__set__")
    if owned is not None and not guarded:
        if name in owned:
            steps.append(Step(OBJECT, True, f"The object itself has {name}: here it is."))
            return Search(name, classes, owned, tuple(steps))
        steps.append(Step(OBJECT, False, f"The object itself has no {name}. Its class is next."))
    steps += _asked(classes, name, 0, in_classes)
    place = in_classes
    while place is not None and _calls_super(vars(classes[place])[name], name):
        behind = _first(classes, name, place + 1)
        calling = f"super().{name}" if name != "__init__" else "super().__init__"
        here = classes[place].__name__
        for step in _asked(classes, name, place + 1, behind):
            said = step.says.replace(": this one answers.", ", and it runs.")
            text = f"{calling} in {here} goes on behind {here}: {said}"
            steps.append(Step(step.place, step.found, text))
        place = behind
    error = ""
    if not steps[-1].found:
        error = _error(thing, name) if in_classes is None else f"super() finds no {name}"
    return Search(name, classes, owned, tuple(steps), error)


def _first(classes: tuple[type, ...], name: str, start: int) -> int | None:
    """The first place of the MRO from `start` on whose class has the name in its body."""
    return next((n for n in range(start, len(classes)) if name in vars(classes[n])), None)


def _asked(classes: tuple[type, ...], name: str, start: int, found: int | None) -> list[Step]:
    steps = []
    for place in range(start, len(classes) if found is None else found + 1):
        cls = classes[place].__name__
        if place == found:
            steps.append(Step(place, True, f"{cls} has {name}: this one answers."))
        else:
            more = "" if place < len(classes) - 1 else " Nobody is left to ask."
            steps.append(Step(place, False, f"{cls} has no {name}.{more}"))
    return steps


def _calls_super(value: object, name: str) -> bool:
    """Whether a method calls its own name through `super()`: read from its bytecode."""
    function = getattr(value, "__func__", value)
    if not isinstance(function, FunctionType):
        return False
    waiting = False
    for instruction in dis.get_instructions(function):
        if instruction.opname.startswith("LOAD_SUPER"):  # one step from Python 3.12 on
            if instruction.argval == name:
                return True
        elif instruction.opname == "LOAD_GLOBAL" and instruction.argval == "super":
            waiting = True
        elif waiting and instruction.opname in ("LOAD_METHOD", "LOAD_ATTR"):
            if instruction.argval == name:
                return True
            waiting = False
    return False


def _error(thing: object, name: str) -> str:
    kind = thing.__name__ if isinstance(thing, type) else type(thing).__name__
    what = f"type object '{kind}'" if isinstance(thing, type) else f"'{kind}' object"
    return f"AttributeError: {what} has no attribute '{name}'"


def names_of(thing: object) -> list[str]:
    """The names that are worth a search: those of the object, then those of its classes."""
    classes = (thing if isinstance(thing, type) else type(thing)).__mro__
    found = [] if isinstance(thing, type) else list(own_attributes(thing))
    for cls in classes:
        if cls.__module__ != "builtins":
            found += members(cls)
    return list(dict.fromkeys(found))


def order(result: Search) -> str:
    """The MRO as a line of text."""
    return "MRO: " + ", ".join(
        f"{number} {cls.__name__}" for number, cls in enumerate(result.classes, 1)
    )


def describe(result: Search) -> str:
    """The whole search as lines of plain text."""
    rows = [order(result), f"Looking for {result.name}:"]
    rows += [f"  {step.says}" for step in result.steps]
    if result.error:
        rows.append(result.error)
    return "\n".join(rows)


@dataclass(frozen=True)
class _Box:
    """A class or the object, with its place in the drawing."""

    place: int
    title: str
    rows: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float

    @property
    def center(self) -> float:
        return self.x + self.width / 2


def _rows_of(names: list[str]) -> tuple[str, ...]:
    """What a box says about its names, in a few short lines."""
    if not names:
        return ("(nothing of its own)",)
    rows = wrap(", ".join(names), _COLUMN, break_long_words=True)
    return tuple(rows if len(rows) <= MAX_LINES else [*rows[: MAX_LINES - 1], "…"])


def _width(title: str, rows: tuple[str, ...]) -> float:
    text = max(len(title) * _BOLD_LETTER, max(map(len, rows)) * _LETTER)
    return max(text + 24, _NARROWEST)


def _boxes(result: Search) -> tuple[list[_Box], float, float]:
    """The boxes, ancestors above their children and the object at the bottom; width and height."""
    depth: dict[type, int] = {}
    for cls in reversed(result.classes):
        depth[cls] = 1 + max((depth[base] for base in cls.__bases__), default=-1)
    levels: dict[int, list[tuple[int, str, tuple[str, ...]]]] = {}
    for place, cls in enumerate(result.classes):
        named = ["__init__, and what all objects have"] if cls is object else list(members(cls))
        if cls is not object and cls.__module__ == "builtins":
            named = [f"{len(named)} names of Python's own"]
        title = f"{place + 1}  {cls.__name__}"
        levels.setdefault(depth[cls], []).append((place, title, _rows_of(named)))
    if result.owned is not None:
        title = f"the object, made by {result.classes[0].__name__}"
        levels[max(levels) + 1] = [(OBJECT, title, _rows_of(list(result.owned)))]
    boxes: list[_Box] = []
    sizes = {
        level: [_width(title, rows) for _, title, rows in level_rows]
        for level, level_rows in levels.items()
    }
    whole = max(sum(widths) + _GAP_X * (len(widths) - 1) for widths in sizes.values())
    y = float(_MARGIN)
    for level in sorted(levels):
        x = _MARGIN + (whole - sum(sizes[level]) - _GAP_X * (len(sizes[level]) - 1)) / 2
        tallest = max(len(rows) for _, _, rows in levels[level]) * _ROW + 50
        for (place, title, rows), width in zip(levels[level], sizes[level], strict=True):
            height = len(rows) * _ROW + 50
            boxes.append(_Box(place, title, rows, x, y + tallest - height, width, height))
            x += width + _GAP_X
        y += tallest + _GAP_Y
    return boxes, whole + 2 * _MARGIN, y - _GAP_Y + _MARGIN


def _text(
    x: float,
    y: float,
    text: str,
    size: int = 13,
    fill: str = INK,
    family: str = MONO,
    more: str = "",
) -> str:
    return (
        f'<text x="{x:g}" y="{y:g}" font-family="{family}" font-size="{size}" fill="{fill}" '
        f'xml:space="preserve" {more}>{escape(text)}</text>'
    )


def _marks(result: Search, index: int) -> dict[int, tuple[str, str]]:
    """What each box says about the search up to a step, and its colour."""
    marks: dict[int, tuple[str, str]] = {}
    answers = 0
    for number, step in enumerate(result.steps[: index + 1]):
        answers += step.found
        word = ("answers" if answers == 1 else "super() goes on here") if step.found else "not here"
        now = number == index
        fill = ASKED_FILL if now else FOUND_FILL if step.found else PAPER
        marks[step.place] = (f"{'now: ' if now else ''}{word}", fill)
    return marks


def draw(result: Search, index: int) -> str:
    """Draw the classes and one step of the search as an SVG."""
    boxes, width, height = _boxes(result)
    by_place = {box.place: box for box in boxes}
    marks = _marks(result, index)
    parts = []
    for place, cls in enumerate(result.classes):
        child = by_place[place]
        for base in cls.__bases__:
            parent = by_place[result.classes.index(base)]
            parts.append(_edge(child, parent))
    if OBJECT in by_place:
        parts.append(_edge(by_place[OBJECT], by_place[0], dashed=True))
    for box in boxes:
        mark, fill = marks.get(box.place, ("", OBJECT_FILL if box.place == OBJECT else CLASS_FILL))
        now = mark.startswith("now")
        stroke, thick = (ACCENT, 2.5) if now else (LINE, 1.2)
        parts.append(
            f"<g><title>{escape(box.title)}: {escape(', '.join(box.rows))}</title>"
            f'<rect x="{box.x:g}" y="{box.y:g}" width="{box.width:g}" height="{box.height:g}" '
            f'rx="6" fill="{fill}" stroke="{stroke}" stroke-width="{thick}"/>'
            + _text(box.x + 12, box.y + 20, box.title, more='font-weight="600"')
            + "".join(
                _text(box.x + 12, box.y + 38 + number * _ROW, row, size=12, fill=GRAY)
                for number, row in enumerate(box.rows)
            )
            + _text(
                box.x + 12,
                box.y + box.height - 9,
                mark,
                size=12,
                fill=ACCENT,
                family=SANS,
                more='font-weight="600"',
            )
            + "</g>"
        )
    step = result.steps[index]
    said = [order(result), f"Step {index + 1} of {len(result.steps)}: {step.says}"]
    if result.error and index == len(result.steps) - 1:
        said.append(result.error)
    widest = max(width, 560.0)
    rows = [row for text in said for row in wrap(text, int((widest - 2 * _MARGIN) / 6.6))]
    for number, row in enumerate(rows):
        fill = ACCENT if row.startswith("AttributeError") else INK
        parts.append(_text(_MARGIN, height + 14 + number * 20, row, fill=fill, family=SANS))
    total = height + len(rows) * 20 + _MARGIN
    label = escape(" ".join([*said]), quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {widest:g} {total:g}" '
        f'width="{widest:g}" height="{total:g}" style="max-width:100%;height:auto" '
        f'role="img" aria-label="{label}"><title>{label}</title>'
        f'<rect width="{widest:g}" height="{total:g}" rx="8" fill="{PAPER}"/>'
        + "".join(parts)
        + "</svg>"
    )


def _edge(child: _Box, parent: _Box, dashed: bool = False) -> str:
    """A line from a class up to its parent, with the arrow at the parent."""
    x1, y1, x2, y2 = child.center, child.y, parent.center, parent.y + parent.height
    dashes = 'stroke-dasharray="5 4"' if dashed else ""
    return (
        f'<path d="M {x1:g} {y1:g} L {x2:g} {y2 + 8:g}" fill="none" stroke="{LINE}" '
        f'stroke-width="1.5" {dashes}/>'
        f'<polygon points="{x2:g},{y2:g} {x2 - 5:g},{y2 + 9:g} {x2 + 5:g},{y2 + 9:g}" '
        f'fill="{LINE}"/>'
    )


class FamilyFigure(Figure):
    """The search for a name that the reader chooses, step by step."""

    def __init__(self, thing: object, name: str) -> None:
        """Begin with the first step of the search for this name."""
        self.thing = thing
        names = names_of(thing) or ["__init__"]
        self.name = widgets.Dropdown(
            options=names, value=name if name in names else names[0], description="Look for"
        )
        self.other = widgets.Text(
            value="" if name in names else name,
            description="or another",
            placeholder="a name of your own",
            continuous_update=False,
        )
        self.back = widgets.Button(
            description="Previous step", tooltip="Go back one question of the search"
        )
        self.forward = widgets.Button(
            description="Next step", tooltip="Ask the next one", button_style="primary"
        )
        self.picture = widgets.HTML()
        self.current = search(thing, self.wanted)
        self.index = 0
        self.back.on_click(lambda _: self.go(-1))
        self.forward.on_click(lambda _: self.go(1))
        self.name.observe(lambda _: self.choose(), names="value")
        self.other.observe(lambda _: self.restart(), names="value")
        super().__init__(
            [
                widgets.HBox(
                    [self.name, self.other, self.back, self.forward],
                    layout=widgets.Layout(flex_flow="row wrap"),
                ),
                self.picture,
            ]
        )
        self.show()

    @property
    def wanted(self) -> str:
        """The name that was typed, or else the one that was chosen."""
        return str(self.other.value.strip() or self.name.value)

    def choose(self) -> None:
        """Take the name of the list, and forget the one that was typed."""
        self.other.value = ""
        self.restart()

    def restart(self) -> None:
        """Search the wanted name, from the beginning."""
        self.current = search(self.thing, self.wanted)
        self.index = 0
        self.show()

    def go(self, steps: int) -> None:
        """Move some steps forward or back."""
        self.index = min(max(self.index + steps, 0), len(self.current.steps) - 1)
        self.show()

    def show(self) -> None:
        """Draw the step that the reader is at."""
        self.back.disabled = self.index == 0
        self.forward.disabled = self.index == len(self.current.steps) - 1
        self.picture.value = draw(self.current, self.index)

    def as_text(self) -> str:
        """All that it shows, in words."""
        return describe(self.current)

    def as_html(self) -> str:
        """All that it shows, where no kernel draws it."""
        return image(draw(self.current, len(self.current.steps) - 1), self.as_text())


def family(thing: object, name: str = "") -> FamilyFigure:
    """Show, step by step, who answers for a name: an object, its class, the parents.

    Args:
        thing: An object of a class of yours, or the class.
        name: The name to begin with; the reader can choose another.

    Raises:
        ValueError: It has more classes above it than a picture can show.
    """
    classes = (thing if isinstance(thing, type) else type(thing)).__mro__
    if len(classes) > MAX_CLASSES:
        raise ValueError(f"this figure draws families of up to {MAX_CLASSES} classes")
    return FamilyFigure(thing, name)
