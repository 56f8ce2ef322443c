"""The order of introduction: a lesson uses nothing that was not taught or declared by then.

Checked is what learners read and write: plain code cells, starters, reference answers, the
lines of Parsons items, and the `python` blocks of texts, prompts, hints and discussions. Test
cells, the setup cell and inline code are not: but inline code counts as showing a construct.
"""

import contextlib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.build.lesson import Cell, Item, Lesson
from autograder.prove.concepts import OPENING, Concepts, covers
from autograder.prove.constructs import Scope, constructs
from autograder.prove.findings import Finding
from course.testing.programs import labelled_lines

_FENCE = re.compile(r"^(?P<indent> *)```(?P<language>\w*)\n(?P<text>.*?)^ *```", re.DOTALL | re.M)
_INLINE = re.compile(r"(?<!`)(`{1,2})(?!`)(?P<code>.+?)(?<!`)\1(?!`)")
_AHEAD = re.compile(r"\(taught in week (?P<week>\d+[AB]?)\)", re.IGNORECASE)
# Where learners see a construct before they need it: not in answers and discussions.
_SHOWING = ("text", "section", "prompt", "starter")
_MEND_USE = (
    "Write it with what has been taught, or teach it there and declare it in course/concepts.toml."
)


@dataclass(frozen=True)
class _Source:
    """A piece of code for learners.

    Attributes:
        line: The line of the lesson's file before its first one.
        must_parse: Whether it is a fault when it is no Python.
    """

    code: str
    line: int
    must_parse: bool = True


def findings(lesson: Lesson, concepts: Concepts, before: frozenset[str]) -> list[Finding]:
    """What a lesson uses too early, and what it declares without showing it.

    Args:
        lesson: A lesson without faults.
        concepts: The table of concepts.
        before: What is known when the lesson begins, from `known_before`.
    """
    sections = concepts.declared.get(lesson.assignment_id, {})
    known = set(before)
    scope = Scope(concepts.ready_made)
    unknown: dict[str, list[int]] = defaultdict(list)
    shown: dict[str, set[str]] = defaultdict(set)
    found: list[Finding] = []
    section = OPENING
    known.update(sections.get(section, ()))
    for cell in lesson.cells:
        if cell.role == "section":
            section = cell.name
            known.update(sections.get(section, ()))
        item = lesson.items.get(cell.name)
        allowed = frozenset(known | _ahead(cell, concepts))
        for source in _sources(cell, item):
            try:
                uses = constructs(source.code, scope)
            except SyntaxError as error:
                if source.must_parse:
                    found.append(_no_python(lesson, source, error))
                continue
            for use in uses:
                if use.construct == "..." and cell.cell_type == "markdown":
                    continue  # in a text it stands for lines that are left out
                if cell.role in _SHOWING:
                    shown[section].add(use.construct)
                if not covers(allowed, use.construct):
                    unknown[use.construct].append(source.line + use.line)
        shown[section] |= _shown_inline(cell, scope)
    found += [too_early(lesson.path, name, lines, concepts) for name, lines in unknown.items()]
    return found + _wrong_declarations(lesson, concepts, before, shown)


def _sources(cell: Cell, item: Item | None) -> Iterator[_Source]:
    if cell.cell_type == "markdown":
        yield from _fences(cell)
        if item is not None and item.kind == "parsons" and cell.role == "prompt":
            yield from _parsons_lines(cell)
    elif cell.role in ("text", "answer"):
        yield _Source(cell.source, cell.line)
    elif cell.role == "starter":
        # What is blank or broken on purpose stands in the answer, too, whole.
        yield _Source(cell.source, cell.line, must_parse=False)


def _fences(cell: Cell) -> Iterator[_Source]:
    for block in _FENCE.finditer(cell.source):
        if block["language"] == "python":
            yield _Source(block["text"], _line(cell, block.start("text")))


def _parsons_lines(cell: Cell) -> Iterator[_Source]:
    """Each labelled line on its own: a distractor belongs to no whole program."""
    for block in _FENCE.finditer(cell.source):
        if block["language"] != "text" or " | " not in block["text"]:
            continue
        for number, line in enumerate(labelled_lines(block["text"]).values()):
            place = _line(cell, block.start("text")) + number
            # A distractor may be no Python at all: that is then what is wrong with it.
            yield _Source(line, place, must_parse=False)


def _line(cell: Cell, offset: int) -> int:
    """The line of the file before the one with this place of the cell's source."""
    return cell.line + cell.source.count("\n", 0, offset)


def _ahead(cell: Cell, concepts: Concepts) -> frozenset[str]:
    """What a discussion may show of a later week, because its text says so."""
    names: set[str] = set()
    if cell.role == "discussion":
        for found in _AHEAD.finditer(cell.source):
            digits = re.match(r"\d+", found["week"])
            assert digits is not None
            prefix = f"week{int(digits[0]):02}{found['week'][len(digits[0]) :].lower()}-"
            for assignment_id in concepts.declared:
                if assignment_id.startswith(prefix):
                    names |= concepts.of(assignment_id)
    return frozenset(names)


def _shown_inline(cell: Cell, scope: Scope) -> set[str]:
    """The constructs in the inline code of a text: they are shown, though not checked."""
    shown: set[str] = set()
    if cell.cell_type != "markdown" or cell.role not in _SHOWING:
        return shown
    for found in _INLINE.finditer(_FENCE.sub("", cell.source)):
        code = found["code"].strip()
        if not re.search(r"\w", code):
            shown.add(code)  # the sign itself, such as `//`
        # `{price:.2f}` is a place in an f-string.
        with contextlib.suppress(SyntaxError):
            whole = f"f'''{code}'''" if code.startswith("{") else code
            shown |= {use.construct for use in constructs(whole, scope)}
    return shown


def _no_python(lesson: Lesson, source: _Source, error: SyntaxError) -> Finding:
    return Finding(
        f"{lesson.path}:{source.line + (error.lineno or 1)}: this code is no Python: {error.msg}.",
        "Correct it; if it is broken on purpose, fence it as ```text.",
    )


def too_early(path: Path, name: str, lines: list[int], concepts: Concepts) -> Finding:
    """That a file uses a construct in these lines before it is taught."""
    first, *rest = sorted(set(lines))
    more = f" (also in line {', '.join(map(str, rest))})" if rest else ""
    taught = concepts.places(name)
    where = f"is introduced in {' and in '.join(taught)}" if taught else "is declared nowhere"
    return Finding(
        f"{path}:{first}: uses `{name}`{more}, which {where}.",
        _MEND_USE,
    )


def _wrong_declarations(
    lesson: Lesson, concepts: Concepts, before: frozenset[str], shown: dict[str, set[str]]
) -> list[Finding]:
    found: list[Finding] = []
    here = f"{concepts.path}: {lesson.assignment_id}"
    names = {OPENING, *(cell.name for cell in lesson.sections)}
    earlier = set(before)
    for section, declared in concepts.declared.get(lesson.assignment_id, {}).items():
        if section not in names:
            found.append(
                Finding(
                    f"{here} has no section {section}.",
                    f"Its sections are {', '.join(cell.name for cell in lesson.sections)}.",
                )
            )
            continue
        for name in declared:
            if name in earlier:
                found.append(
                    Finding(
                        f"{here}, section {section}: `{name}` was introduced before.",
                        "Keep the first declaration only.",
                    )
                )
            elif not any(covers((name,), one) for one in shown[section]):
                found.append(
                    Finding(
                        f"{here}, section {section}: `{name}` is declared, but not shown there.",
                        "Show it in an example of that section, or move the declaration.",
                    )
                )
            earlier.add(name)
    return found
