"""Finding secrets in texts, whatever their spacing and wherever their lines begin.

A secret is cut into passages: each of its lines, and where a line is shorter than `least` signs,
as many of its neighbours as it takes. A passage is looked for with its spaces squeezed, so that
another indentation or other line ends hide nothing. What the lessons tell is no secret, and
neither is which modules a program imports at its top.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from autograder.release.secrets import Secret

# Passages are looked up by their first signs.
_HEAD = 16
_IMPORT = re.compile(r"import [\w.]+")


@dataclass(frozen=True)
class Hit:
    """A passage that was found.

    Attributes:
        what: What it is of, as the secret says.
        passage: The text.
        line: Where it begins, counted from 1.
    """

    what: str
    passage: str
    line: int


class Search:
    """Looks for the passages of secrets in texts."""

    def __init__(self, secrets: Iterable[Secret], told: Iterable[str], least: int) -> None:
        """Cut the secrets into passages, without those that are told.

        Args:
            secrets: What is looked for.
            told: Texts whose passages are no secrets.
            least: How many signs a passage has at least; shorter ones are common idioms.
        """
        self._of: dict[str, str] = {}
        for secret in secrets:
            for passage in passages(secret, least):
                self._of.setdefault(passage, secret.what)
        self._index()
        known = {hit.passage for text in told for hit in self.hits(text)}
        self._of = {passage: what for passage, what in self._of.items() if passage not in known}
        self._index()

    def __len__(self) -> int:
        """How many passages are looked for."""
        return len(self._of)

    def _index(self) -> None:
        self._by_head: dict[str, list[str]] = defaultdict(list)
        self._short = [passage for passage in self._of if len(passage) < _HEAD]
        for passage in self._of:
            if len(passage) >= _HEAD:
                self._by_head[passage[:_HEAD]].append(passage)

    def hits(self, text: str) -> list[Hit]:
        """The passages that stand in a text, in its order."""
        lines = [(number, squeezed(row)) for number, row in enumerate(text.splitlines(), 1)]
        lines = [(number, row) for number, row in lines if row]
        flat = " ".join(row for _, row in lines)
        starts, at = [], 0
        for _, row in lines:
            starts.append(at)
            at += len(row) + 1
        found = []
        for place, passage in sorted(self._places(flat)):
            line = lines[bisect_right(starts, place) - 1][0]
            found.append(Hit(self._of[passage], passage, line))
        return found

    def _places(self, flat: str) -> Iterator[tuple[int, str]]:
        by_head = self._by_head
        for place in range(len(flat) - _HEAD + 1):
            for passage in by_head.get(flat[place : place + _HEAD], ()):
                if flat.startswith(passage, place) and _stands_alone(flat, place, passage):
                    yield place, passage
        for passage in self._short:
            place = flat.find(passage)
            while place >= 0:
                if _stands_alone(flat, place, passage):
                    yield place, passage
                place = flat.find(passage, place + 1)


def squeezed(text: str) -> str:
    """A text with single spaces between its words, and none around it."""
    return " ".join(text.split())


def passages(secret: Secret, least: int) -> Iterator[str]:
    """The passages of a secret: together they are all of it."""
    lines = [line for line in map(squeezed, secret.text.splitlines()) if line]
    if secret.whole:
        yield " ".join(lines)
        return
    for first in range(len(lines)):
        last = first + 1
        while last < len(lines) and len(" ".join(lines[first:last])) < least:
            last += 1
        while first > 0 and len(" ".join(lines[first:last])) < least:
            first -= 1
        if all(map(_IMPORT.fullmatch, lines[first:last])):
            continue
        if len(passage := " ".join(lines[first:last])) >= least:
            yield passage


def _stands_alone(flat: str, place: int, passage: str) -> bool:
    """Whether a passage is not a part of longer words: `x = total` is not in `max = totals`."""
    end = place + len(passage)
    before = place > 0 and _is_word(flat[place - 1]) and _is_word(passage[0])
    behind = end < len(flat) and _is_word(flat[end]) and _is_word(passage[-1])
    return not before and not behind


def _is_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
