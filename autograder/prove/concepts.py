"""The table of `course/concepts.toml`: which section of which week introduces what."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from course.errors import CourseError
from course.manifest import Assignment, Manifest

# What a week shows before its first section.
OPENING = "opening"
_READY_MADE = "ready_made"


@dataclass(frozen=True)
class Concepts:
    """Which constructs the sections of each assignment introduce.

    Attributes:
        ready_made: Modules of the course whose imports and calls the reader need not read.
        declared: Assignment id, section, constructs.
    """

    path: Path
    ready_made: tuple[str, ...]
    declared: Mapping[str, Mapping[str, tuple[str, ...]]]

    def of(self, assignment_id: str) -> frozenset[str]:
        """Everything that an assignment introduces."""
        sections = self.declared.get(assignment_id, {})
        return frozenset(name for names in sections.values() for name in names)

    def places(self, construct: str) -> list[str]:
        """Where a construct is introduced, in words."""
        return [
            f"{assignment_id}, section {section}"
            for assignment_id, sections in self.declared.items()
            for section, names in sections.items()
            if covers(names, construct)
        ]


def read_concepts(path: Path) -> Concepts:
    """Read the table.

    Raises:
        CourseError: The file is missing, is no TOML, or a row of it is wrong.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise CourseError(f"Cannot read the table of concepts {path}: {error}.") from error
    except tomllib.TOMLDecodeError as error:
        raise CourseError(f"{path} is not valid TOML: {error}.") from error
    mend = "See CONTRIBUTING.md, Order of introduction."
    ready_made = data.pop(_READY_MADE, [])
    if not _is_texts(ready_made):
        raise CourseError(f"{path}: `{_READY_MADE}` must be a list of module names.", mend)
    for assignment_id, sections in data.items():
        if not isinstance(sections, dict):
            raise CourseError(f"{path}: {assignment_id} must be a table of sections.", mend)
        for section, names in sections.items():
            if not _is_texts(names):
                raise CourseError(
                    f"{path}: {assignment_id}, section {section} must be a list of texts.", mend
                )
    return Concepts(
        path,
        tuple(ready_made),
        {
            assignment_id: {section: tuple(names) for section, names in sections.items()}
            for assignment_id, sections in data.items()
        },
    )


def known_before(assignment: Assignment, manifest: Manifest, concepts: Concepts) -> frozenset[str]:
    """What a learner knows when an assignment begins.

    Where one of several assignments is enough to come before (the last weeks of two tracks),
    only what all of them teach is known.
    """
    ways = [
        known_before(manifest.assignments[before], manifest, concepts) | concepts.of(before)
        for before in assignment.after
    ]
    return frozenset.intersection(*ways) if ways else frozenset()


def covers(names: frozenset[str] | tuple[str, ...], construct: str) -> bool:
    """Whether one of the declared names stands for a construct; `json.*` stands for a module."""
    if construct in names:
        return True
    return any(name.endswith(".*") and construct.startswith(name[:-1]) for name in names)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) and one for one in value)
