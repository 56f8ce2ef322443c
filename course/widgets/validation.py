"""The figure of validation: what a Pydantic model does with a text of JSON.

`validation(Book, '{"title": "Dune"}')` shows each field with what came in and what became of it,
and every error with the place where it is. Pydantic itself is asked; the reader changes the text.
"""

import json
import re
from dataclasses import dataclass
from html import escape
from typing import Any

import ipywidgets as widgets

from course.widgets._form import CELL, CODE, GOOD, MARKED, Form, cut, table, title
from course.widgets._look import ACCENT, GRAY, PAPER

MISSING = "(nothing)"


@dataclass(frozen=True)
class Field:
    """One field of the model, or one key of the text that no field has.

    Attributes:
        declared: The type that the model declares; "" where there is no such field.
        came: What came in, as JSON.
        value: What it became, as Python writes it; "" when no object was made.
        note: What happened to it, in words.
        wrong: Whether an error is in it.
    """

    name: str
    declared: str
    came: str
    value: str
    note: str
    wrong: bool = False


@dataclass(frozen=True)
class Fault:
    """One error: its place, its kind, its message."""

    place: str
    kind: str
    message: str


@dataclass(frozen=True)
class Validated:
    """What became of a text."""

    model: str
    fields: tuple[Field, ...] = ()
    faults: tuple[Fault, ...] = ()
    made: str = ""


def validate(model: Any, text: str, strict: bool = False) -> Validated:
    """Let a model validate a text of JSON, and tell what came of it.

    Args:
        model: A class that inherits from `pydantic.BaseModel`.
        text: The text.
        strict: Whether nothing may be converted.
    """
    from pydantic import ValidationError

    try:
        came = json.loads(text)
    except ValueError:
        came = None
    given = came if isinstance(came, dict) else {}
    try:
        made = model.model_validate_json(text, strict=strict or None)
    except ValidationError as error:
        faults = tuple(
            Fault(
                ".".join(map(str, one["loc"])) or "(the whole)",
                one["type"],
                one["msg"],
            )
            for one in error.errors(include_url=False, include_context=False)
        )
        wrong = {str(one["loc"][0]) for one in error.errors() if one["loc"]}
        return Validated(model.__name__, _fields(model, given, None, wrong), faults)
    return Validated(model.__name__, _fields(model, given, made, set()), made=cut(repr(made)))


def _fields(model: Any, given: dict[str, Any], made: Any, wrong: set[str]) -> tuple[Field, ...]:
    rows, known = [], set()
    for name, info in model.model_fields.items():
        alias = info.validation_alias if isinstance(info.validation_alias, str) else name
        key = next((one for one in (alias, name) if one in given), alias)
        known |= {key}
        there = key in given
        came = json.dumps(given[key], ensure_ascii=False) if there else MISSING
        value = repr(getattr(made, name)) if made is not None else ""
        faulty = key in wrong or name in wrong
        rows.append(
            Field(
                name if key == name else f"{name} (from {key})",
                _type(info),
                cut(came),
                cut(value),
                _note(there, given.get(key), made, name, faulty),
                faulty,
            )
        )
    for key in given.keys() - known if isinstance(given, dict) else ():
        allowed = key not in wrong
        note = "no field has this name: left out" if allowed else "no field has this name"
        rows.append(Field(key, "", cut(json.dumps(given[key])), "", note, not allowed))
    return tuple(rows)


def _type(info: Any) -> str:
    declared = info.annotation
    name = declared.__name__ if isinstance(declared, type) else str(declared)
    text = name if not getattr(declared, "__args__", None) else str(declared)
    # `Gt(gt=0)` says the same thing twice.
    limits = ", ".join(re.sub(r"^\w+\((.*)\)$", r"\1", str(one)) for one in info.metadata)
    text = text.replace("typing.", "").replace("__main__.", "")
    return f"{text} {limits}".strip()


def _note(there: bool, came: Any, made: Any, name: str, wrong: bool) -> str:
    if wrong:
        return "see the errors"
    if made is None:
        return "no error here, but no object is made"
    value = getattr(made, name)
    if not there:
        return "the default"
    if type(value) is not type(came):
        return f"{type(came).__name__} became {type(value).__name__}"
    return "as it came" if value == came else "changed"


def describe(found: Validated) -> str:
    """Give it as lines of plain text."""
    rows = [f"{one.name}: {one.came} -> {one.value or '-'} ({one.note})" for one in found.fields]
    rows += [f"error at {one.place}: {one.message} [{one.kind}]" for one in found.faults]
    return "\n".join([*rows, found.made or _refused(found)])


def _refused(found: Validated) -> str:
    count = len(found.faults)
    return f"No {found.model} was made: {count} error{'s' if count > 1 else ''}."


def draw(found: Validated) -> str:
    """Draw it as HTML."""
    good = bool(found.made)
    color = GOOD if good else ACCENT
    head = f"A {found.model} was made." if good else _refused(found)
    parts = [f'<p role="status" style="margin:0;color:{color};font-weight:600">{escape(head)}</p>']
    if found.fields:
        parts.append(title("Fields"))
        heads = ["Field", "Declared", "JSON that came", "Value in the object", ""]
        parts.append(table("Fields", heads, [_row(one) for one in found.fields]))
    if found.faults:
        parts.append(title("Errors: all of them at once, each with its place"))
        rows = [
            f'<tr style="background:{PAPER}"><td style="{CODE}">{escape(one.place)}</td>'
            f'<td style="{CODE}">{escape(one.kind)}</td>'
            f'<td style="{CELL}color:{ACCENT}">{escape(one.message)}</td></tr>'
            for one in found.faults
        ]
        parts.append(table("Errors", ["Place (loc)", "Kind (type)", "Message (msg)"], rows))
    if good:
        parts.append(title("The object"))
        parts.append(f'<div style="{CODE}padding-left:0">{escape(found.made)}</div>')
    return "".join(parts)


def _row(one: Field) -> str:
    color = ACCENT if one.wrong else GRAY
    return (
        f'<tr style="background:{MARKED if one.wrong else PAPER}">'
        f'<td style="{CODE}">{escape(one.name)}</td><td style="{CODE}">{escape(one.declared)}</td>'
        f'<td style="{CODE}">{escape(one.came)}</td>'
        f'<td style="{CODE}color:{GOOD}">{escape(one.value)}</td>'
        f'<td style="{CELL}color:{color}">{"✗ " if one.wrong else ""}{escape(one.note)}</td></tr>'
    )


class ValidationFigure(Form):
    """A text of JSON that the reader writes, and what the reader's model makes of it."""

    def __init__(self, model: Any, text: str) -> None:
        """Validate the first text."""
        self._model = model
        self.text = widgets.Textarea(
            value=text.strip("\n"),
            description="JSON",
            rows=max(3, text.strip("\n").count("\n") + 2),
            layout=widgets.Layout(width="min(100%, 44em)"),
        )
        self.strict = widgets.Checkbox(value=False, description="strict: convert nothing")
        self.strict.observe(lambda _: self.show(), names="value")
        super().__init__([self.text, self.strict], "Validate", "Let the model validate this text")

    def show(self) -> None:
        """Validate the text."""
        self.found = validate(self._model, self.text.value, self.strict.value)
        super().show()

    def draw(self) -> str:
        """Draw what came of it."""
        return draw(self.found)

    def as_text(self) -> str:
        """Tell what came of it."""
        return describe(self.found)


def validation(model: Any, text: str) -> ValidationFigure:
    """Show what a Pydantic model does with a text of JSON.

    Args:
        model: The model.
        text: The text; the reader can change it.
    """
    return ValidationFigure(model, text)
