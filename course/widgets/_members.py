"""What is in an object and in its classes, for the figures that look for a name there.

Everything is read from the `__dict__`s, so that no code of the reader runs.
"""

from __future__ import annotations

import re
from typing import Any

MAX_SHOWN = 60

ASKED_FILL = "#fbe3d8"
FOUND_FILL = "#fdf0cf"
CLASS_FILL = "#e6eefb"
OBJECT_FILL = "#f3efe4"

# What Python puts into every class, or that no reader has written.
_PYTHONS_OWN = {
    "__module__",
    "__dict__",
    "__weakref__",
    "__doc__",
    "__annotations__",
    "__qualname__",
    "__firstlineno__",
    "__static_attributes__",
}


def own_attributes(thing: object) -> dict[str, Any]:
    """The attributes of the object itself, of its classes none."""
    found = getattr(thing, "__dict__", {})
    return dict(found) if isinstance(found, dict) else {}


def members(cls: type) -> dict[str, Any]:
    """What the body of a class has made."""
    return {name: value for name, value in vars(cls).items() if name not in _PYTHONS_OWN}


def shown(value: object) -> str:
    """A value as Python writes it, without addresses and not too long."""
    if callable(value) and not isinstance(value, type):
        return "a method"
    try:
        text = repr(value)
    except Exception as error:
        text = f"({type(error).__name__})"
    text = re.sub(r"<(?:[\w.<>]*\.)?(\w+) object at 0x[0-9a-fA-F]+>", r"<\1 object>", text)
    text = re.sub(r" at 0x[0-9a-fA-F]+", "", text)
    return text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 1] + "…"


def listed(names: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
