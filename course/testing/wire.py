"""Plain values as JSON that keeps their types: what passes between a judge and an answer.

Only built-in types travel. Anything else arrives as an `Opaque` value that has a type name and
a repr, and that equals nothing: an object of a learner's class decides nothing about a grade.
"""

import builtins
import math
from typing import Any

from course.testing import show

MAX_DEPTH = 20
MAX_ITEMS = 100_000


class WireError(ValueError):
    """A value that cannot travel: too deep, too large, or not what the format says."""


class Opaque:
    """A value of a type that does not travel; `type_name` and `text` describe it."""

    def __init__(self, type_name: str, text: str) -> None:
        self.type_name = type_name
        self.text = text

    def __repr__(self) -> str:
        return self.text


def encode(value: Any) -> Any:
    """A value as JSON data.

    Raises:
        WireError: It is nested too deeply or holds too much.
    """
    return _Encoder().encode(value, 0)


class _Encoder:
    def __init__(self) -> None:
        self.items = 0

    def encode(self, value: Any, depth: int) -> Any:
        self.items += 1
        if depth > MAX_DEPTH or self.items > MAX_ITEMS:
            raise WireError("the value is too large or too deep")
        kind = type(value)
        if value is None or kind in (bool, str):
            return value
        if kind is int:
            return {"int": hex(value)}  # decimal digits of a huge int take minutes
        if kind is float:
            return {"float": repr(value) if math.isnan(value) else value.hex()}
        if kind is complex:
            return {"complex": [value.real.hex(), value.imag.hex()]}
        if kind is bytes:
            return {"bytes": value.hex()}
        if value is ...:
            return {"ellipsis": None}
        if kind is range:
            return {"range": [value.start, value.stop, value.step]}
        if kind in (list, tuple, set, frozenset):
            return {kind.__name__: [self.encode(item, depth + 1) for item in value]}
        if kind is dict:
            rows = [
                [self.encode(k, depth + 1), self.encode(v, depth + 1)] for k, v in value.items()
            ]
            return {"dict": rows}
        return {"opaque": [str(kind.__name__)[:100], show.value(value)[:1000]]}


def decode(data: Any) -> Any:
    """The value that `encode` made this of; the data may come from code that lies.

    Raises:
        WireError: The data is not of the format.
    """
    try:
        return _decode(data, 0)
    except (TypeError, ValueError, KeyError, AttributeError, OverflowError) as error:
        raise WireError(f"not a value: {error}") from error


def _decode(data: Any, depth: int) -> Any:
    if depth > MAX_DEPTH + 1:
        raise WireError("the value is too deep")
    if data is None or type(data) in (bool, str):
        return data
    if type(data) is not dict or len(data) != 1:
        raise WireError("not a value")
    ((kind, content),) = data.items()
    match kind:
        case "int":
            return int(content, 16)
        case "float":
            return math.nan if content == "nan" else float.fromhex(content)
        case "complex":
            return complex(*map(float.fromhex, content))
        case "bytes":
            return bytes.fromhex(content)
        case "ellipsis":
            return ...
        case "range":
            return range(*map(int, content))
        case "list" | "tuple" | "set" | "frozenset":
            items = [_decode(item, depth + 1) for item in content]
            return getattr(builtins, kind)(items)
        case "dict":
            return {_decode(k, depth + 1): _decode(v, depth + 1) for k, v in content}
        case "opaque":
            name, text = content
            # A class of its own, so that messages name the type that the learner knows.
            return type(str(name), (Opaque,), {})(str(name), str(text))
    raise WireError(f"not a value: {kind!r}")
