"""The figure of a hash table: which bucket each of the reader's keys gets, and how it is found.

`hash_table(keys)` puts the keys of a dictionary, or the elements of a list or a set, into a
simplified table, one after the other, and then looks for one of them. The table works like
Python's own: hash modulo size, the next bucket when that one is taken, twice the size before
it gets too full. Two things are simpler, and the figure says so: the hash of a text (Python's
own differs from one start to the next), and the way to the next bucket.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Any

import ipywidgets as widgets

from course.widgets._figure import image
from course.widgets._look import ACCENT, GRAY, INK, LINE, PAPER
from course.widgets._player import StepPlayer
from course.widgets.names import _CURRENT_FILL, _MARGIN, _OBJECT_FILL, _box, _cut, _text

SMALLEST = 8
MAX_KEYS = 10
MAX_CHARACTERS = 1_000
_ROW = 34
_TOP = 46
_NUMBER_WIDTH = 34
_BUCKET_WIDTH = 300
_NOTE_X = _MARGIN + _NUMBER_WIDTH + _BUCKET_WIDTH + 14
_WIDTH = 760
_SIMPLER = (
    "Simplified: Python's own hash of a text is another number in every run, and from a bucket "
    "that is taken it jumps in another pattern."
)


class KeyProblemError(ValueError):
    """A key that cannot be in a hash table, or that this figure does not take."""


@dataclass(frozen=True)
class Slot:
    """A bucket that is taken: the key as it is written, and its hash."""

    key: Any
    hash: int


@dataclass(frozen=True)
class Step:
    """What was done with one key, and the table after it.

    Attributes:
        key: The key, as it is written; "" before the first.
        how: How its hash comes about.
        looked: The buckets that were looked at, in this order.
        ended: "new", "there", "found", "missing" or "" before the first.
        table: The buckets from 0 up.
        grown: Whether the table was made larger just before.
    """

    key: str
    how: str
    looked: tuple[int, ...]
    ended: str
    table: tuple[Slot | None, ...]
    grown: bool = False


@dataclass(frozen=True)
class Run:
    """All steps, and what ended them early."""

    steps: tuple[Step, ...]
    error: str = ""


def simple_hash(key: Any) -> int:
    """A hash that is the same in every run: Python's own for numbers, a sum for texts.

    Raises:
        KeyProblemError: The key is unhashable, or of a type that the figure does not take.
    """
    if isinstance(key, bool | int | float):
        return hash(key)
    if isinstance(key, str):
        return sum(map(ord, key))
    if isinstance(key, tuple):
        return sum(place * simple_hash(part) for place, part in enumerate(key, start=1))
    name = type(key).__name__
    if isinstance(key, list | dict | set):
        raise KeyProblemError(
            f"TypeError: unhashable type: '{name}'. A {name} can change, and then its hash would "
            "lead to another bucket: it cannot be a key. A tuple can."
        )
    raise KeyProblemError(f"This figure takes numbers, texts and tuples, not {name}.")


def explain(key: Any) -> str:
    """Say how the hash of a key comes about."""
    number = simple_hash(key)
    if isinstance(key, str) and 0 < len(key) <= 8:
        parts = " + ".join(f"{_cut(repr(letter)[1:-1], 4)} {ord(letter)}" for letter in key)
        return f"{parts} = {number}" if len(key) > 1 else parts
    if isinstance(key, str):
        return f"the numbers of its {len(key)} characters, added up: {number}"
    if isinstance(key, tuple):
        return f"1 times the hash of its first part, 2 times the second, ...: {number}"
    return f"the hash of this number is {number}"


def _look(table: list[Slot | None], key: Any, number: int) -> list[int]:
    """The buckets from the one of the hash to the key itself, or to the first empty one."""
    looked = [number % len(table)]
    while (slot := table[looked[-1]]) is not None and not (slot.hash == number and slot.key == key):
        looked.append((looked[-1] + 1) % len(table))
    return looked


def _grow(table: list[Slot | None]) -> list[Slot | None]:
    """A table of twice the size, where every key gets its bucket anew."""
    larger: list[Slot | None] = [None] * (2 * len(table))
    for slot in table:
        if slot is not None:
            larger[_look(larger, slot.key, slot.hash)[-1]] = slot
    return larger


def read(lines: str) -> list[Any]:
    """The keys, one in a line, as Python values.

    Raises:
        KeyProblemError: A line is no value, or there are too many.
    """
    rows = [row.strip().rstrip(",") for row in lines.splitlines() if row.strip().rstrip(",")]
    if len(rows) > MAX_KEYS or len(lines) > MAX_CHARACTERS:
        raise KeyProblemError(f"This figure takes up to {MAX_KEYS} keys.")
    return [_value(row) for row in rows]


def _value(row: str) -> Any:
    try:
        return ast.literal_eval(row)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        raise KeyProblemError(
            f"{_cut(row, 40)} is no value: one key in a line, and a text has quotes."
        ) from None


def run(lines: str, look_for: str = "") -> Run:
    """Put the keys into a table, one after the other, and look for one."""
    table: list[Slot | None] = [None] * SMALLEST
    steps = [Step("", "", (), "", tuple(table))]
    try:
        for key in read(lines):
            number = simple_hash(key)
            looked = _look(table, key, number)
            grown = False
            if table[looked[-1]] is None:
                taken = sum(slot is not None for slot in table) + 1
                if grown := 3 * taken > 2 * len(table):
                    table = _grow(table)
                    looked = _look(table, key, number)
                table[looked[-1]] = Slot(key, number)
                ended = "new"
            else:
                ended = "there"
            steps.append(Step(repr(key), explain(key), tuple(looked), ended, tuple(table), grown))
        if look_for.strip():
            key = _value(look_for.strip())
            looked = _look(table, key, simple_hash(key))
            ended = "missing" if table[looked[-1]] is None else "found"
            steps.append(Step(repr(key), explain(key), tuple(looked), ended, tuple(table)))
    except KeyProblemError as problem:
        return Run(tuple(steps), str(problem))
    return Run(tuple(steps))


def caption(run: Run, index: int) -> str:
    """Say in a few sentences what happens with the key of a step."""
    step = run.steps[index]
    if index == 0:
        return f"An empty table of {SMALLEST} buckets. Press Next key."
    size, first = len(step.table), step.looked[0]
    key, number = _cut(step.key, 30), len(step.looked)
    sentences = []
    if step.grown:
        sentences.append(
            f"More than two thirds would be taken: the table gets {size} buckets, and every key "
            "a new place."
        )
    doing = "Look for" if step.ended in ("found", "missing") else "Put in"
    sentences.append(f"{doing} {key}: its hash leads to bucket {first}.")
    last = step.looked[-1]
    looks = f"{number} look{'s' * (number != 1)}"
    if step.ended == "new" and number == 1:
        sentences.append("It is empty: the key goes there.")
    elif step.ended == "new":
        sentences.append(f"That is taken, a collision: {looks} until the empty bucket {last}.")
    elif step.ended == "there":
        sentences.append(f"An equal key is there already ({looks}): it is not put in again.")
    elif step.ended == "found":
        sentences.append(f"Found in bucket {last}, with {looks}.")
    else:
        sentences.append(f"Bucket {last} is empty, so it is not in the table. That took {looks}.")
    return " ".join(sentences)


def calculation(step: Step) -> str:
    """The way from the key of a step to its bucket."""
    if not step.looked:
        return ""
    size = len(step.table)
    number = step.how.rpartition(" ")[2]
    return f"{number} % {size} = {step.looked[0]}"


def describe(run: Run, index: int) -> str:
    """Give the picture of a step as lines of plain text."""
    step = run.steps[index]
    lines = [caption(run, index)]
    if index:
        lines.append(f"{step.how}; {calculation(step)}")
    lines += [
        f"  {bucket}: {_cut(repr(slot.key), 40) if slot else '(empty)'}"
        for bucket, slot in enumerate(step.table)
    ]
    if run.error and index == len(run.steps) - 1:
        lines.append(run.error)
    return "\n".join(lines)


def _wrapped(text: str, length: int) -> list[str]:
    """A text in lines of up to so many characters."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= length and lines[-1]:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _bucket(step: Step, bucket: int, slot: Slot | None) -> str:
    """Draw one bucket, marked when this step looked at it."""
    y = _TOP + bucket * _ROW
    looked = bucket in step.looked
    last = looked and bucket == step.looked[-1]
    said = f"{slot.key!r}, hash {slot.hash}" if slot else "empty"
    fill = _CURRENT_FILL if looked else _OBJECT_FILL if slot else PAPER
    more = 'stroke-width="2.5"' if looked else "" if slot else 'stroke-dasharray="5 4"'
    x = _MARGIN + _NUMBER_WIDTH
    parts = [
        _text(_MARGIN, y + 20, f"{bucket:>2}", fill=ACCENT if looked else GRAY),
        _box(x, y, _BUCKET_WIDTH, _ROW - 6, fill, ACCENT if looked else LINE, more),
    ]
    if slot:
        parts.append(_text(x + 10, y + 19, _cut(repr(slot.key), 22)))
        right = f'text-anchor="end" dx="{_BUCKET_WIDTH - 10}"'
        parts.append(
            _text(x, y + 19, f"hash {slot.hash}", size=12, fill=GRAY, mono=False, more=right)
        )
    else:
        parts.append(_text(x + 10, y + 19, "empty", size=12, fill=GRAY, mono=False))
    if looked:
        nth = step.looked.index(bucket) + 1
        ends = {"new": "put here", "there": "equal key", "found": "found", "missing": "empty: end"}
        word = f"look {nth}" + (f": {ends[step.ended]}" if last else ": another key")
        parts.append(_text(_NOTE_X, y + 19, word, size=13, fill=ACCENT, mono=False))
    title = f"bucket {bucket}: {said}"
    return f"<g><title>{escape(title)}</title>{''.join(parts)}</g>"


def draw(run: Run, index: int) -> str:
    """Draw the picture of a step as an SVG."""
    step = run.steps[index]
    parts = [_text(_MARGIN, 28, "Bucket", size=13, fill=GRAY, mono=False)]
    parts += [_bucket(step, bucket, slot) for bucket, slot in enumerate(step.table)]
    body = _TOP + len(step.table) * _ROW
    below: list[tuple[str, str, bool]] = []
    if index:
        how = f"hash of {_cut(step.key, 24)}: {step.how}"
        below += [(row, INK, True) for row in _wrapped(how, 84)]
        below.append((calculation(step), INK, True))
    below += [(row, INK, False) for row in _wrapped(caption(run, index), 100)]
    if run.error and index == len(run.steps) - 1:
        below += [(row, ACCENT, False) for row in _wrapped(run.error, 100)]
    below += [(row, GRAY, False) for row in _wrapped(_SIMPLER, 100)]
    for row, (text, color, mono) in enumerate(below):
        y = body + 20 + row * 22
        parts.append(_text(_MARGIN, y, text, size=13, fill=color, mono=mono))
    height = body + 20 + len(below) * 22
    label = escape(" ".join(describe(run, index).split()), quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'width="{_WIDTH}" height="{height}" style="max-width:100%;height:auto" '
        f'role="img" aria-label="{label}"><title>{label}</title>'
        f'<rect width="{_WIDTH}" height="{height}" rx="8" fill="{PAPER}"/>'
        + "".join(parts)
        + "</svg>"
    )


class HashTable(StepPlayer):
    """Keys to edit, a key to look for, and the table after each of them."""

    step_name = "key"
    start_name = "Fill"
    start_tooltip = "Put the keys above into an empty table, one after the other"

    def __init__(self, keys: str, look_for: str) -> None:
        """Begin with these keys, one in a line."""
        self.look_for = widgets.Text(
            value=look_for,
            description="Look for",
            continuous_update=False,
            layout=widgets.Layout(width="min(100%, 24em)"),
        )
        super().__init__(keys, MAX_KEYS // 2 + 1, "30em")
        self.program.description = "Keys"
        self.forward.tooltip = "Go on with the next key"
        below = list(self.children)[1:]  # type: ignore[has-type]
        self.children = [self.program, self.look_for, *below]
        self.look_for.observe(lambda _: self.rerun(), names="value")

    def run(self, code: str) -> Run:
        """Put the keys into a table."""
        return run(code, self.look_for.value)

    def draw(self, index: int) -> str:
        """Draw the table after one key."""
        return draw(self.current, index)

    def as_text(self) -> str:
        """All that it shows, in words."""
        return describe(self.current, len(self.current.steps) - 1)

    def as_html(self) -> str:
        """All that it shows, where no kernel draws it."""
        return image(self.draw(len(self.current.steps) - 1), self.as_text())


def hash_table(keys: Iterable[Any], look_for: Any = "") -> HashTable:
    """Show in which bucket of a simplified hash table each key lands, and how one is found.

    Args:
        keys: A dictionary, whose keys are taken, or a list, a tuple or a set.
        look_for: The key to look for at the end; "" for none.
    """
    # A set has no order of its own: sorted, the picture is the same in every run.
    items = sorted(keys, key=repr) if isinstance(keys, set | frozenset) else list(keys)
    return HashTable("\n".join(map(repr, items)), repr(look_for) if look_for != "" else "")
