"""Labelled programs of a project: `tests/answers/<assignment>/{accepted,wrong}/<name>/`.

A folder holds what a learner would write; what is ready-made comes from the starter.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from autograder.build.project import STARTER, Parts, files_of, program_of
from autograder.prove.answers import LABELS, Label
from course.errors import CourseError

ENOUGH: dict[Label, int] = {"accepted": 1, "wrong": 6}
_HEADER = re.compile(r"# (?P<field>approach|fails|message|misconception): (?P<text>.+)")
_NEEDED: dict[Label, tuple[str, ...]] = {
    "accepted": ("approach",),
    "wrong": ("fails", "message", "misconception"),
}


@dataclass(frozen=True)
class Program:
    """One labelled program.

    Attributes:
        name: Its folder, with the label: `wrong/left_to_right`.
        files: Its package, ready-made parts included.
        fails: The criteria that it must fail; it must pass all others.
        message: A fragment of the message that it must get for the first of them.
    """

    name: str
    label: Label
    files: dict[str, bytes]
    fails: tuple[str, ...] = ()
    message: str = ""


def read_programs(folder: Path, parts: Parts) -> list[Program]:
    """Read the labelled programs of a project.

    Raises:
        CourseError: One is stray, or lacks its header.
    """
    programs = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        if path.name not in LABELS:
            raise CourseError(f"{path} is no label.", f"Labels are {' and '.join(LABELS)}.")
    for label in LABELS:
        found = sorted((folder / label).iterdir()) if (folder / label).is_dir() else []
        programs += [_read(path, label, parts) for path in found]
    return programs


def _read(path: Path, label: Label, parts: Parts) -> Program:
    main = path / parts.program / "__main__.py"
    if not main.is_file():
        raise CourseError(
            f"{path} has no {parts.program}/__main__.py.", "A labelled program is a package."
        )
    header: dict[str, str] = {}
    for row in main.read_text(encoding="utf-8").split("\n"):
        found = _HEADER.fullmatch(row.rstrip())
        if not found:
            break
        header[found["field"]] = found["text"].strip()
    for field in _NEEDED[label]:
        if field not in header:
            raise CourseError(
                f"{main} has no `# {field}:` in its first lines.",
                "See CONTRIBUTING.md, projects.",
            )
    fails = tuple(name.strip() for name in header.get("fails", "").split(",") if name.strip())
    unknown = [name for name in fails if name not in parts.acceptance.criteria]
    if unknown:
        raise CourseError(
            f"{main} names a criterion {unknown[0]!r}, which there is not.",
            f"There are {', '.join(parts.acceptance.criteria)}.",
        )
    files = program_of(parts.files(STARTER) | files_of(path), parts.program)
    name = f"{label}/{path.name}"
    return Program(name, label, files, fails, header.get("message", ""))
