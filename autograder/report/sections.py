"""Which section of a lesson to read again for an item.

The release says so: the cells of a section are the learner's to edit, and keep no marks of the
course when they are handed in.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder.notebooks import course_metadata
from autograder.report import shown


@dataclass(frozen=True)
class Section:
    """A section of a lesson.

    Attributes:
        title: Its heading, as in "3. From one type to another".
        cell: The id of the cell that begins it.
        topic: The roadmap topic that it teaches.
    """

    title: str
    cell: str
    topic: object = None


def read_sections(released: Path) -> dict[str, tuple[Section, ...]]:
    """The sections to read again for each item of a released notebook.

    An item is in one section. Of an item behind all sections, such as a quiz, they are those
    that teach its topic.

    Returns:
        By item; empty where there is no release that can be read, which costs only the advice.
    """
    try:
        return _sections(released.read_bytes())
    except (OSError, ValueError, AttributeError, TypeError, KeyError):
        return {}


# All learners of an assignment have the same one.
@lru_cache(maxsize=8)
def _sections(content: bytes) -> dict[str, tuple[Section, ...]]:
    notebook: NotebookNode = nbformat.from_dict(json.loads(content))
    found: dict[str, tuple[Section, ...]] = {}
    all_of_them: list[Section] = []
    inside: Section | None = None
    for cell in notebook.cells:
        source = "".join(cell.source)
        about = course_metadata(cell)
        role, item = about.get("role"), about.get("item")
        starts = cell.cell_type == "markdown" and source.startswith("## ")
        if role == "section":
            inside = Section(shown.heading(source), str(cell.id), about.get("topic"))
            all_of_them.append(inside)
        elif starts:
            inside = None
        if item and item not in found:
            of_topic = (each for each in all_of_them if each.topic == about.get("topic"))
            found[str(item)] = (inside,) if inside else tuple(of_topic)
    return found
