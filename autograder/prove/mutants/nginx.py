"""The mutator of nginx configurations: directives forgotten, values that are slightly wrong.

The parser is crossplane, which nginx's own company wrote for its configuration language.
"""

import copy
import re
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import crossplane

from autograder.prove.mutants.mutant import Mutant, make_mutant, with_unique_ids

Directive = dict[str, Any]
# Without these nothing runs, and nothing would be learned from leaving out the only one.
_NEEDED = ("events", "http", "server", "listen", "location", "upstream")
_OTHER_WORD = {"on": "off", "off": "on", "any": "all", "all": "any"}
# A number by itself or with a name and a unit: `204`, `burst=5`, `rate=10r/s`, `30s`. No
# address, and not the size of a zone.
_NUMBER = re.compile(r"(?P<name>(?!zone=)[a-z_]+=|)(?P<value>\d+)(?P<unit>r/[sm]|ms|s|m|h|k|)")


class NginxMutator:
    """Makes the mutants of an nginx configuration."""

    def mutants(self, source: str, starter: str = "", tests: str = "") -> Iterable[Mutant]:
        """The mutants of an answer; as `Mutator.mutants`.

        The text of a mutant is as crossplane writes it, and so are its lines. A configuration that
        cannot be parsed has none.
        """
        parsed = _parsed(source)
        before = _text(parsed)
        found, seen = [], {before}
        for name, description, changed in _changes(parsed):
            after = _text(changed)
            if after not in seen:
                seen.add(after)
                found.append(make_mutant(name, before, after, description))
        return with_unique_ids(sorted(found, key=lambda mutant: mutant.line))


def _parsed(source: str) -> list[Directive]:
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        path = Path(folder) / "nginx.conf"
        path.write_text(source)
        payload = crossplane.parse(
            str(path), single=True, catch_errors=True, check_ctx=False, check_args=False
        )
    return list(payload["config"][0]["parsed"])


def _text(parsed: list[Directive]) -> str:
    return f"{crossplane.build(parsed)}\n"


def _changes(parsed: list[Directive]) -> Iterator[tuple[str, str, list[Directive]]]:
    for path in _paths(parsed):
        directive = _at(parsed, path)
        shown = " ".join([directive["directive"], *directive["args"]])
        if directive["directive"] not in _NEEDED or _repeated(parsed, path):
            changed = copy.deepcopy(parsed)
            del _siblings(changed, path)[path[-1]]
            yield "forget", f"`{shown}` was dropped", changed
        for name, args in _other_arguments(directive):
            changed = copy.deepcopy(parsed)
            _at(changed, path)["args"] = args
            new = " ".join([directive["directive"], *args])
            yield name, f"`{shown}` became `{new}`", changed


def _other_arguments(directive: Directive) -> Iterator[tuple[str, list[str]]]:
    args = list(directive["args"])
    for place, arg in enumerate(args):
        rest = (args[:place], args[place + 1 :])
        if arg in _OTHER_WORD:
            yield "word", [*rest[0], _OTHER_WORD[arg], *rest[1]]
        elif directive["directive"] != "listen" and (number := _NUMBER.fullmatch(arg)):
            # A rate or a time that is a little off would not be noticed; a number is.
            value = int(number["value"])
            other = value * 10 if number["unit"] else value + 1
            yield "number", [*rest[0], f"{number['name']}{other}{number['unit']}", *rest[1]]
        # An option, such as `backup` or `burst=5`, or the `=` of a location.
        if len(args) > 1 and (place > 0 or directive["directive"] == "location"):
            yield "option", [*rest[0], *rest[1]]
        if arg.startswith("$"):
            yield "variable", [*rest[0], "$uri" if arg != "$uri" else "$host", *rest[1]]


def _paths(directives: list[Directive], above: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    for number, directive in enumerate(directives):
        yield (*above, number)
        yield from _paths(directive.get("block", []), (*above, number))


def _siblings(directives: list[Directive], path: tuple[int, ...]) -> list[Directive]:
    for number in path[:-1]:
        directives = directives[number]["block"]
    return directives


def _at(directives: list[Directive], path: tuple[int, ...]) -> Directive:
    return _siblings(directives, path)[path[-1]]


def _repeated(directives: list[Directive], path: tuple[int, ...]) -> bool:
    """Whether a directive stands beside others of its name, as one of several servers does."""
    names = [str(one["directive"]) for one in _siblings(directives, path)]
    return names.count(names[path[-1]]) > 1
