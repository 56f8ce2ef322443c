"""Mutants that no test can tell from the reference: `equivalent.toml` beside an item's answers.

Each entry names a mutant and says why it does the same as the reference:

    [[equivalent]]
    mutant = "wrong-conversion@if 1 <= int(reply) <= 9: -> if 1 <= float(reply) <= 9:"
    reason = "The line above has made sure that the reply is a whole number."
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from course.errors import CourseError

FILE = "equivalent.toml"


@dataclass(frozen=True)
class Equivalents:
    """The mutants of one item that are justified.

    Attributes:
        reasons: Why, by the id of the mutant.
    """

    path: Path
    reasons: dict[str, str]

    def __str__(self) -> str:
        """The file as people know it: assignment, item, name."""
        return "/".join(self.path.parts[-3:])


def read_equivalents(folder: Path) -> Equivalents:
    """Read the justified mutants of the item with this folder of answers; a missing file is none.

    Raises:
        CourseError: The file is no TOML, or an entry lacks its mutant or its reason.
    """
    path = folder / FILE
    if not path.is_file():
        return Equivalents(path, {})
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CourseError(f"{path} is not valid TOML: {error}.") from error
    reasons: dict[str, str] = {}
    entries = data.pop("equivalent", None)
    if data or not isinstance(entries, list):
        raise CourseError(f"{path} must hold [[equivalent]] entries, and nothing else.")
    for number, entry in enumerate(entries, 1):
        mutant, reason = (_text(entry, key) for key in ("mutant", "reason"))
        if not mutant or not reason or set(entry) != {"mutant", "reason"}:
            raise CourseError(
                f"{path}: entry {number} needs a `mutant` and a `reason`, and nothing else.",
                "Say why no test can tell this mutant from the reference.",
            )
        if mutant in reasons:
            raise CourseError(f"{path} names {mutant!r} twice.", "Keep one of the entries.")
        reasons[mutant] = reason
    return Equivalents(path, reasons)


def _text(entry: object, key: str) -> str:
    value = entry.get(key) if isinstance(entry, dict) else None
    return value.strip() if isinstance(value, str) else ""
