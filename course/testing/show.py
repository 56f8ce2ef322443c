"""How values, calls and texts look in a message: short, exact, on one line where possible."""

import reprlib
from itertools import islice
from typing import Any


class _Repr(reprlib.Repr):
    """Keeps the order of a dict, which a program may depend on; sets are shown sorted."""

    def repr_dict(self, x: dict[Any, Any], level: int) -> str:
        """A dict, in its own order."""
        if level <= 0 and x:
            return "{...}"
        pairs = [
            f"{self.repr1(key, level - 1)}: {self.repr1(value, level - 1)}"
            for key, value in islice(x.items(), self.maxdict)
        ]
        if len(x) > self.maxdict:
            pairs.append("...")
        return f"{{{', '.join(pairs)}}}"


_repr = _Repr()
_repr.maxstring = _repr.maxother = _repr.maxlong = 120
_repr.maxlist = _repr.maxtuple = _repr.maxset = _repr.maxdict = 12
_repr.maxlevel = 4


def value(thing: Any) -> str:
    """A bounded `repr`, also of objects whose own `repr` fails."""
    try:
        return _repr.repr(thing)
    except Exception as error:
        return f"<{type(thing).__name__} whose repr() raised {type(error).__name__}>"


def kind(thing: Any) -> str:
    """The type of a value with its article: "an int", "a str", "None" for None."""
    if thing is None:
        return "None"
    name = type(thing).__name__
    return f"{'an' if name[0] in 'aeiouAEIOU' else 'a'} {name}"


def call(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
    """A call as the learner would write it: `total([2.5, 4], tax=0.2)`."""
    parts = [value(a) for a in args] + [f"{k}={value(v)}" for k, v in kwargs.items()]
    return f"{name}({', '.join(parts)})"


def listed(values: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return values[0] if len(values) == 1 else f"{', '.join(values[:-1])} and {values[-1]}"


def printed(text: str) -> str:
    """A printed text behind a word like "printed": quoted on its line, or a block below it."""
    if not text:
        return " nothing"
    rows = text.split("\n")
    if len(rows) == 1:
        return f" {value(text)}"
    shown = rows if len(rows) <= 30 else [*rows[:30], f"... and {len(rows) - 30} lines more"]
    return ":\n" + "\n".join(f"    {row[:200]}" for row in shown)
