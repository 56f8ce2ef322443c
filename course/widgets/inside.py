"""The figure of an object from the inside: what is really in it, and what `__name` becomes.

`inside(thing, name)` lists the `__dict__` of one of the reader's objects and of its classes,
and follows a name that the reader chooses: what Python makes of it at the chosen place (name
mangling, as Python's own compiler does it), and where the result is found.
"""

from __future__ import annotations

import keyword
from dataclasses import dataclass
from html import escape

import ipywidgets as widgets

from course.widgets._figure import Figure
from course.widgets._look import ACCENT, CELL, GRAY, HEAD, INK, MONO, PAPER, RULE, SANS
from course.widgets._members import FOUND_FILL, members, own_attributes, shown

OUTSIDE = "outside of any class"
MAX_ROWS = 25


@dataclass(frozen=True)
class Row:
    """A name that is in an object or a class.

    Attributes:
        name: The real name.
        value: The value as a text.
        meant_for: Whom the name is meant for.
    """

    name: str
    value: str
    meant_for: str


@dataclass(frozen=True)
class Answer:
    """What became of a name at a certain place.

    Attributes:
        written: The name as it was written.
        where: `OUTSIDE`, or the name of the class in which it stands.
        real: The name that Python looks for.
        found_in: "the object", the name of a class, or "" for nowhere.
        value: The value as a text.
        error: What Python says when it is nowhere.
    """

    written: str
    where: str
    real: str
    found_in: str = ""
    value: str = ""
    error: str = ""


def mangled(name: str, class_name: str) -> str:
    """The name that Python makes of `self.<name>` in a class, asked of the compiler itself.

    Raises:
        ValueError: It is no name.
    """
    if not name.isidentifier() or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is no name")
    code = compile(f"class {class_name}:\n    lambda self: self.{name}", "<figure>", "exec")
    body = next(part for part in code.co_consts if hasattr(part, "co_consts"))
    inner = next(part for part in body.co_consts if hasattr(part, "co_names"))
    return str(inner.co_names[0])


def meant_for(name: str, classes: tuple[type, ...]) -> str:
    """Whom a real name is meant for, by its underscores."""
    if name.startswith("__") and name.endswith("__"):
        return "Python"
    for cls in classes:
        prefix = f"_{cls.__name__.lstrip('_')}__"
        if name.startswith(prefix):
            return f"private to {cls.__name__}"
    if name.startswith("__"):
        return "everybody (made outside of a class)"
    return "the class and its children" if name.startswith("_") else "everybody"


def contents(thing: object) -> list[tuple[str, list[Row]]]:
    """The object and its classes, each with the names that are really in it."""
    classes = type(thing).__mro__
    tables = [("the object", own_attributes(thing))]
    tables += [(cls.__name__, members(cls)) for cls in classes if cls.__module__ != "builtins"]
    return [
        (
            place,
            [Row(name, shown(value), meant_for(name, classes)) for name, value in table.items()],
        )
        for place, table in tables
    ]


def ask(thing: object, name: str, where: str) -> Answer:
    """What Python makes of a name that is written at a place, and what it finds."""
    try:
        real = mangled(name, "Outside" if where == OUTSIDE else where)
        real = name if where == OUTSIDE else real
    except (ValueError, SyntaxError):
        return Answer(name, where, name, error=f"{name!r} is no name that can stand behind a dot.")
    owned = own_attributes(thing)
    if real in owned:
        return Answer(name, where, real, "the object", shown(owned[real]))
    for cls in type(thing).__mro__:
        if real in vars(cls):
            return Answer(name, where, real, cls.__name__, shown(vars(cls)[real]))
    kind = type(thing).__name__
    error = f"AttributeError: '{kind}' object has no attribute '{real}'"
    return Answer(name, where, real, error=error)


def says(answer: Answer) -> str:
    """An answer in a sentence or two."""
    place = OUTSIDE if answer.where == OUTSIDE else f"inside class {answer.where}"
    owner = "thing" if answer.where == OUTSIDE else "self"
    start = f"{owner}.{answer.written}, written {place}: "
    if not answer.found_in and not answer.error.startswith("AttributeError"):
        return start + answer.error
    changed = (
        f"Python makes {answer.real} of it"
        if answer.real != answer.written
        else f"Python looks for {answer.real} as it stands"
    )
    if answer.error:
        return f"{start}{changed}, and finds it nowhere. {answer.error}"
    found = "the object itself" if answer.found_in == "the object" else f"class {answer.found_in}"
    return f"{start}{changed}, and finds it in {found}: {answer.value}"


def describe(thing: object, answer: Answer) -> str:
    """The whole picture as lines of plain text."""
    rows = []
    for place, table in contents(thing):
        rows.append(f"In {place if place == 'the object' else f'class {place}'}:")
        rows += [f"  {row.name} = {row.value} (for {row.meant_for})" for row in table[:MAX_ROWS]]
        rows += ["  nothing"] * (not table)
    return "\n".join([*rows, says(answer)])


def draw(thing: object, answer: Answer) -> str:
    """Draw the object, its classes and the answer as HTML with its own background."""
    tables = "".join(_table(place, rows, answer) for place, rows in contents(thing))
    color = ACCENT if answer.error else INK
    return (
        f'<div style="background:{PAPER};color:{INK};border:1px solid {RULE};border-radius:8px;'
        f'padding:12px 16px;font-family:{SANS};font-size:14px;line-height:1.5">'
        f'<p role="status" style="margin:0 0 10px;color:{color}">{escape(says(answer))}</p>'
        f'<div style="display:flex;flex-wrap:wrap;gap:24px">{tables}</div></div>'
    )


def _table(place: str, rows: list[Row], answer: Answer) -> str:
    title = "In the object itself" if place == "the object" else f"In class {place}"
    lines = []
    for row in rows[:MAX_ROWS]:
        found = place == answer.found_in and row.name == answer.real
        lines.append(
            f'<tr style="background:{FOUND_FILL if found else PAPER}">'
            f'<td style="{CELL}font-family:{MONO}">{escape(row.name)}</td>'
            f'<td style="{CELL}font-family:{MONO};white-space:pre-wrap">{escape(row.value)}</td>'
            f'<td style="{CELL}color:{GRAY}">{escape(row.meant_for)}</td>'
            f'<td style="{CELL}color:{ACCENT};font-size:12px">{"found" if found else ""}</td>'
            "</tr>"
        )
    if len(rows) > MAX_ROWS:
        lines.append(f'<tr><td style="{CELL}">... and {len(rows) - MAX_ROWS} more</td></tr>')
    heads = "".join(
        f'<th scope="col" style="{HEAD}">{text}</th>'
        for text in ("Real name", "Value", "Meant for", "")
    )
    nothing = f'<p style="margin:0;color:{GRAY}">nothing</p>'
    table = (
        f'<table aria-label="{escape(title, quote=True)}" '
        'style="border-collapse:collapse;margin:0">'
        f'<tr style="background:{PAPER}">{heads}</tr>{"".join(lines)}</table>'
    )
    heading = f"margin:0 0 4px;color:{GRAY};font-size:13px;font-weight:600"
    return f'<div><p style="{heading}">{escape(title)}</p>{table if rows else nothing}</div>'


class InsideFigure(Figure):
    """An object from the inside, and a name that the reader writes at a place of their choice."""

    def __init__(self, thing: object, name: str) -> None:
        """Begin with this name, written inside the object's class."""
        self.thing = thing
        classes = [cls for cls in type(thing).__mro__ if cls.__module__ != "builtins"]
        places = [(f"inside class {cls.__name__}", cls.__name__) for cls in classes]
        self.name = widgets.Text(value=name, description="You write", continuous_update=False)
        self.where = widgets.Dropdown(
            options=[*places, (OUTSIDE, OUTSIDE)], description="Where", value=places[0][1]
        )
        self.picture = widgets.HTML()
        self.name.observe(lambda _: self.show(), names="value")
        self.where.observe(lambda _: self.show(), names="value")
        super().__init__(
            [
                widgets.HBox([self.name, self.where], layout=widgets.Layout(flex_flow="row wrap")),
                self.picture,
            ]
        )
        self.show()

    @property
    def current(self) -> Answer:
        """What becomes of the name in the field at the chosen place."""
        return ask(self.thing, self.name.value.strip(), self.where.value)

    def show(self) -> None:
        """Draw the object as it is now, and the answer."""
        self.picture.value = draw(self.thing, self.current)

    def as_text(self) -> str:
        """All that it shows, in words."""
        return describe(self.thing, self.current)

    def as_html(self) -> str:
        """All that it shows, where no kernel draws it."""
        return draw(self.thing, self.current)


def inside(thing: object, name: str) -> InsideFigure:
    """Show what is really in an object and its classes, and where a name leads.

    Args:
        thing: An object of a class of yours.
        name: The name to begin with, such as `"__price"`; the reader can choose others.

    Raises:
        TypeError: It is no object of a class of the reader's.
    """
    if isinstance(thing, type) or type(thing).__module__ == "builtins":
        raise TypeError("inside() shows an object of a class of yours, such as inside(book, ...)")
    return InsideFigure(thing, name)
