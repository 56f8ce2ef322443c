"""What has no place in a release, whatever its text is: places, outputs, unreadable files."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import PurePosixPath
from typing import Any

from autograder.build.preprocessors import RefuseLeaks

_PNG = b"\x89PNG\r\n\x1a\n"
_HIDDEN_BUT_WANTED = (".gitignore",)
_LITTER = ("__pycache__", "*.pyc", "gradebook.db*")
# By path in the release.
_OF_INSTRUCTORS = (
    *("autograder", "solutions", "tests", "submitted", "autograded", "feedback", "exchange"),
    *("course/lessons", "course/projects/*/brief.py", "course/projects/*/reference"),
    *("course/projects/*/starter", "exercises/*/reference"),
)
# nbgrader's own additions to what the build writes.
_OF_NBGRADER = frozenset(
    {
        "cells.metadata.deletable",
        "cells.metadata.editable",
        "cells.metadata.nbgrader.checksum",
    }
)
_STARTER = "cells.metadata.course.starter"


@dataclass(frozen=True)
class Fault:
    """Something that a release must not hold.

    Attributes:
        file: Its path in the release.
        text: What it is.
        cell: The id of the cell, in a notebook.
        line: Counted from 1, in the cell or the file; 0 where it is no matter of lines.
    """

    file: str
    text: str
    cell: str = ""
    line: int = 0

    def __str__(self) -> str:
        places = [self.file, self.cell and f"cell {self.cell}", self.line and f"line {self.line}"]
        return f"{', '.join(str(place) for place in places if place)}: {self.text}"


def fault_of_place(name: str) -> str:
    """Why no file of this name may be in a release; "" for a good name."""
    path = PurePosixPath(name)
    for part in path.parts:
        if part.startswith(".") and part not in _HIDDEN_BUT_WANTED:
            return "a history of git" if part == ".git" else "a hidden file, made on the way"
        if any(fnmatch(part, litter) for litter in _LITTER):
            return "left over from a run"
    if any(fnmatch(str(one), place) for one in (path, *path.parents) for place in _OF_INSTRUCTORS):
        return "a place of instructors"
    return ""


def text_of(content: bytes) -> str | None:
    """The text of a file; None for what is neither text nor a picture, and cannot be searched."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1") if content.startswith(_PNG) else None


def vocabulary(notebook: Mapping[str, Any]) -> frozenset[str]:
    """The keys of a notebook for learners, of which the instructor's is given."""
    return (frozenset(path for path, _ in _keys(notebook)) | _OF_NBGRADER) - {_STARTER}


def faults_of_notebook(
    name: str, notebook: Mapping[str, Any], known: frozenset[str]
) -> Iterator[Fault]:
    """What a run left in a notebook, and what only instructors may see.

    Args:
        name: Its path in the release.
        notebook: The notebook, read as JSON.
        known: The keys that the build writes.
    """
    for path, cell in _keys(notebook):
        if path not in known:
            yield Fault(name, f"`{path.rpartition('.')[2]}`, which the build does not write", cell)
    for cell in notebook.get("cells", []):
        about = str(cell.get("id", "?"))
        if cell.get("outputs"):
            yield Fault(name, "outputs of a run", about)
        if cell.get("execution_count") is not None:
            yield Fault(name, "the count of a run", about)
        if cell.get("metadata", {}).get("course", {}).get("role") == "discussion":
            yield Fault(name, "a discussion", about)
        for number, line in enumerate(source_of(cell).splitlines(), 1):
            for marker in RefuseLeaks.markers:
                if marker in line:
                    yield Fault(name, f"`{marker}`", about, number)


def source_of(cell: Mapping[str, Any]) -> str:
    """The text of a cell, which a file keeps in lines or in one piece."""
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(map(str, source))


def texts_of(value: Any) -> Iterator[str]:
    """All texts in JSON, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, below in value.items():
            yield key
            yield from texts_of(below)
    elif isinstance(value, list):
        for below in value:
            yield from texts_of(below)


def read_json(text: str) -> Any:
    """JSON; None for a text that is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _keys(value: Any, path: str = "", cell: str = "") -> Iterator[tuple[str, str]]:
    """The keys of a notebook with those above them, and the cell that each is in."""
    if isinstance(value, dict):
        for key, below in value.items():
            here = f"{path}.{key}" if path else key
            yield here, cell
            # What stands in an output is no matter of keys: there is none in a release.
            if key != "outputs":
                yield from _keys(below, here, cell)
    elif isinstance(value, list):
        for below in value:
            name = (
                str(below.get("id", "?")) if path == "cells" and isinstance(below, dict) else cell
            )
            yield from _keys(below, path, name)
