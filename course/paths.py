"""Where things are: the one place that knows the folders of a checkout."""

import os
from dataclasses import dataclass
from pathlib import Path

from course.errors import CourseError


@dataclass(frozen=True)
class Checkout:
    """The folders of a clone of the course, all absolute."""

    root: Path

    @property
    def manifest(self) -> Path:
        """The manifest of all assignments."""
        return self.root / "course" / "syllabus.toml"

    @property
    def concepts(self) -> Path:
        """Which section introduces which construct."""
        return self.root / "course" / "concepts.toml"

    @property
    def lessons(self) -> Path:
        """The text notebooks, written by hand."""
        return self.root / "course" / "lessons"

    @property
    def projects(self) -> Path:
        """The projects: brief, starter, reference and acceptance tests of each."""
        return self.root / "course" / "projects"

    @property
    def solutions(self) -> Path:
        """The executed instructor notebooks (generated)."""
        return self.root / "solutions"

    @property
    def exercises(self) -> Path:
        """The student notebooks (generated)."""
        return self.root / "exercises"

    @property
    def answers(self) -> Path:
        """The labelled answers."""
        return self.root / "tests" / "answers"

    @property
    def workspace(self) -> Path:
        """The learner's own copy; `COURSE_WORKSPACE` names another place."""
        chosen = os.environ.get("COURSE_WORKSPACE")
        return Path(chosen).expanduser().absolute() if chosen else self.root / "workspace"


def checkout(start: Path | None = None) -> Checkout:
    """Find the checkout that holds `start` (default: the current folder, then this file).

    Raises:
        CourseError: No folder above holds `course/syllabus.toml`.
    """
    starts = [start] if start else [Path.cwd(), Path(__file__).parent]
    for place in starts:
        for folder in [place.absolute(), *place.absolute().parents]:
            if (folder / "course" / "syllabus.toml").is_file():
                return Checkout(folder)
    raise CourseError(
        f"No course found in {starts[0]} or above it.",
        "Run the command inside a clone of the course.",
    )
