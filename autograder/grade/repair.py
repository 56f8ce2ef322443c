"""From untrusted bytes to a notebook that can be graded: read, compared with the release, mended.

Everything but the text of the answer cells and the learner's own cells comes from the release:
whatever was deleted, copied, moved, retyped, edited or forged is as it was released, and the
learner is told.
"""

import json
import re
import warnings
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_notebook

from autograder.notebooks import grade_id, marks
from course.submit import LARGEST_NOTEBOOK

MOST_CELLS = 5_000
KINDS = ("code", "markdown", "raw")
CELL_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")
# Of nbgrader's marks, those that decide about points.
DECISIVE = ("grade", "solution", "locked", "task", "points", "cell_type")


class Unreadable(Exception):
    """The submission holds no notebook; the text says why, for the learner."""


@dataclass
class Repaired:
    """A notebook that can be graded.

    Attributes:
        notebook: The released one, with the submitted answers and the learner's own cells.
        notes: What was mended, a sentence each.
    """

    notebook: NotebookNode
    notes: list[str] = field(default_factory=list)


@dataclass
class Cell:
    """A submitted cell, of known types; nothing else of it is trusted."""

    kind: str
    source: str
    name: str | None
    marks: dict[str, Any]
    id: str
    attachments: dict[str, Any]


def repair(submitted: bytes, released: NotebookNode) -> Repaired:
    """Mend a submission.

    Args:
        submitted: The bytes that were handed in.
        released: The notebook that learners were given.

    Raises:
        Unreadable: They are no notebook.
    """
    cells = [_cell(raw) for raw in _cells(_parsed(submitted))]
    return _Repair(cells, released).done()


class _Repair:
    def __init__(self, cells: list[Cell], released: NotebookNode) -> None:
        self.released = released
        self.known = {name: cell for cell in released.cells if (name := grade_id(cell))}
        self.notes: list[str] = []
        self.edited: dict[str, list[str]] = {"tests": [], "texts": []}
        self.cells = cells

    def done(self) -> Repaired:
        counts = self._match()
        found = [cell.name for cell in self.cells if cell.name]
        self._say_missing(found)
        self._say_moved(found)
        # A cell of the learner's own stays behind the cell of the release that it followed.
        own: dict[str | None, list[NotebookNode]] = {}
        before: str | None = None
        for number, cell in enumerate(self.cells):
            if cell.name:
                before = cell.name
            else:
                own.setdefault(before, []).append(_own(cell, number))
        notebook = new_notebook(metadata=self.released.metadata.copy())
        notebook.nbformat_minor = max(5, self.released.nbformat_minor)
        notebook.cells = own.get(None, [])
        for name, cell in self.known.items():
            notebook.cells.append(self._restored(name, cell, counts.get(name)))
            notebook.cells += own.get(name, [])
        _number(notebook.cells)
        for what, names in self.edited.items():
            if names:
                self._note(f"Locked {what} had been edited and were restored: {_listed(names)}.")
        return Repaired(notebook, self.notes)

    def _match(self) -> dict[str, Cell]:
        """Decide which cell counts for each cell of the release; the others become plain."""
        candidates: dict[str, list[Cell]] = {}
        strange = []
        for cell in self.cells:
            if cell.name is not None and cell.name not in self.known:
                strange.append(cell.name)
                cell.name = None
            if cell.name:
                candidates.setdefault(cell.name, []).append(cell)
        ids = {str(cell.id): name for name, cell in self.known.items()}
        for cell in self.cells:
            # An editor that does not know nbgrader may drop its marks; the ids often stay.
            name = ids.get(cell.id)
            if name and name not in candidates:
                cell.name = name
                candidates[name] = [cell]
                self._note(f"Cell {name!r} had lost its marks and was recognized by its id.")
        if strange:
            listed = _listed(strange)
            self._note(f"Cells marked as graded that the release does not have: {listed}.")
        chosen = {}
        for name, cells in candidates.items():
            original = [cell for cell in cells if cell.id == self.known[name].id]
            chosen[name] = (original or cells)[0]
            for cell in cells:
                if cell is not chosen[name]:
                    cell.name = None
            if len(cells) > 1:
                which = "the original" if original else "the first one"
                self._note(f"Cell {name!r} was there {len(cells)} times; {which} counts.")
        return chosen

    def _restored(self, name: str, released: NotebookNode, cell: Cell | None) -> NotebookNode:
        made: NotebookNode = nbformat.from_dict(released)  # a copy
        if made.cell_type == "code":
            made.outputs, made.execution_count = [], None
        if cell is None:
            return made
        if cell.kind != made.cell_type:
            self._note(f"Cell {name!r} was changed to {cell.kind}; it is {made.cell_type} again.")
        mine = marks(made)
        forged = [key for key in DECISIVE if key in cell.marks and cell.marks[key] != mine.get(key)]
        if forged:
            self._note(
                f"The marks of cell {name!r} were changed ({_listed(forged)}) and do not count."
            )
        if mine.get("solution"):
            made.source = cell.source
        elif _tidy(cell.source) != _tidy(made.source):
            self.edited["tests" if mine.get("grade") else "texts"].append(name)
        return made

    def _say_missing(self, found: Sequence[str]) -> None:
        missing = [name for name in self.known if name not in set(found)]
        if missing:
            verb = "was" if len(missing) == 1 else "were"
            noun = "Cell" if len(missing) == 1 else "Cells"
            self._note(f"{noun} {_listed(missing)} {verb} missing and restored from the release.")

    def _say_moved(self, found: Sequence[str]) -> None:
        order = {name: number for number, name in enumerate(self.known)}
        kept = _longest_rise([order[name] for name in found])
        moved = [name for name in found if order[name] not in kept]
        if moved:
            verb = "was" if len(moved) == 1 else "were"
            self._note(f"{_listed(moved)} {verb} in another place and put back in order.")

    def _note(self, text: str) -> None:
        self.notes.append(text)


def _parsed(content: bytes) -> dict[str, Any]:
    if len(content) > LARGEST_NOTEBOOK:
        raise Unreadable(f"The notebook is larger than {LARGEST_NOTEBOOK // 1024**2} MB.")
    if not content.strip():
        raise Unreadable("The notebook is an empty file.")
    try:
        text = content.decode("utf-8-sig")
        found = json.loads(text)
    except UnicodeDecodeError:
        raise Unreadable("The file is not text (UTF-8), so it is no notebook.") from None
    except RecursionError:
        raise Unreadable("The file is nested too deeply to be a notebook.") from None
    except ValueError as error:
        where = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise Unreadable(f"The file is not valid JSON{where}, so it is no notebook.") from None
    if not isinstance(found, dict):
        raise Unreadable("The file holds JSON that is no notebook.")
    return found


def _cells(found: dict[str, Any]) -> list[dict[str, Any]]:
    version = found.get("nbformat")
    if type(version) is not int or not 1 <= version <= 4:
        raise Unreadable(f"The notebook has an unknown format version ({str(version)[:40]}).")
    if version < 4:
        found = _upgraded(found, version)
    cells = found.get("cells")
    if not isinstance(cells, list):
        raise Unreadable("The file holds JSON that is no notebook: it has no list of cells.")
    cells = [cell for cell in cells if isinstance(cell, dict)]
    if not cells:
        raise Unreadable("The notebook has no cells.")
    if len(cells) > MOST_CELLS:
        raise Unreadable(f"The notebook has more than {MOST_CELLS} cells.")
    return cells


def _upgraded(found: dict[str, Any], version: int) -> dict[str, Any]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            upgraded: dict[str, Any] = nbformat.convert(nbformat.from_dict(found), 4)
        return upgraded
    except Exception:  # it may hold anything at all
        raise Unreadable(f"The notebook of format {version} cannot be upgraded.") from None


def _cell(raw: dict[str, Any]) -> Cell:
    source = raw.get("source", "")
    if isinstance(source, list):
        source = "".join(part for part in source if isinstance(part, str))
    kind, own_id = raw.get("cell_type"), raw.get("id")
    nbgrader = _dict(_dict(raw.get("metadata")).get("nbgrader"))
    name = nbgrader.get("grade_id")
    return Cell(
        kind=kind if isinstance(kind, str) and kind in KINDS else "raw",
        source=_plain(source) if isinstance(source, str) else "",
        name=name if isinstance(name, str) and name else None,
        marks=nbgrader,
        id=own_id if isinstance(own_id, str) else "",
        attachments=_images(raw.get("attachments")),
    )


def _images(found: Any) -> dict[str, Any]:
    """Attached pictures, as far as they are of the right form."""
    return {
        _plain(name): {
            _plain(kind): _plain(text) for kind, text in bundle.items() if _is_text(text)
        }
        for name, bundle in _dict(found).items()
        if isinstance(bundle, dict)
    }


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _own(cell: Cell, number: int) -> NotebookNode:
    # Made by hand: nbformat would validate each, which takes longer than all else here.
    made = NotebookNode(cell_type=cell.kind, source=cell.source, metadata=NotebookNode())
    made.id = cell.id if CELL_ID.fullmatch(cell.id) else f"own-{number}"
    if cell.kind == "code":
        made.outputs, made.execution_count = [], None
    if cell.attachments and cell.kind != "code":
        made.attachments = nbformat.from_dict(cell.attachments)
    return made


def _number(cells: Sequence[NotebookNode]) -> None:
    """Give the learner's own cells other ids where one stands twice."""
    taken = {cell.id for cell in cells if grade_id(cell)}
    for number, cell in enumerate(cells):
        if grade_id(cell):
            continue
        if cell.id in taken:
            cell.id = f"own-{number}-{len(taken)}"
        taken.add(cell.id)


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _plain(text: str) -> str:
    """Text that every file can hold; half of a surrogate pair is none."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _tidy(source: str) -> str:
    """A source as far as it matters: editors change line ends and blank ends."""
    return "\n".join(line.rstrip() for line in source.splitlines()).strip()


def _listed(names: Sequence[str], most: int = 8) -> str:
    shown = ", ".join(repr(name[:80]) for name in names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """The largest set of numbers that stand in rising order: all but these were moved."""
    ends: list[int] = []
    chains: list[tuple[int, ...]] = []
    for number in numbers:
        place = bisect_left(ends, number)
        chain = (*(chains[place - 1] if place else ()), number)
        ends[place : place + 1] = [number]
        chains[place : place + 1] = [chain]
    return set(chains[-1]) if chains else set()
