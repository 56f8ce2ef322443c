"""Labelled answers: `tests/answers/<assignment>/<item>/{accepted,wrong}/*.py`."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from course.errors import CourseError

Label = Literal["accepted", "wrong"]
LABELS: tuple[Label, ...] = ("accepted", "wrong")
ENOUGH: dict[Label, int] = {"accepted": 2, "wrong": 3}

_HEADER = re.compile(r"# (?P<field>approach|message|misconception): (?P<text>.+)")


@dataclass(frozen=True)
class Answer:
    """One labelled answer.

    Attributes:
        label: The verdict that it must get.
        source: The whole answer cell, without the header of the file.
        message: A fragment of the message that a wrong answer must get.
        misconception: What the author of a wrong answer believed.
    """

    path: Path
    label: Label
    source: str
    message: str = ""
    misconception: str = ""


def read_answers(folder: Path) -> list[Answer]:
    """Read the labelled answers of one item.

    Raises:
        CourseError: A file is stray, empty or lacks its header.
    """
    answers: list[Answer] = []
    for label in LABELS:
        answers += [_read(path, label) for path in sorted((folder / label).glob("*.py"))]
    known = {answer.path for answer in answers}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path not in known and path.name != "equivalent.toml":
            raise CourseError(
                f"{path} is no labelled answer.",
                "Put *.py files into the folders accepted/ and wrong/, and nothing else.",
            )
    return answers


def stray_folders(root: Path, item_ids: set[str]) -> list[Path]:
    """Folders of answers that belong to no item, say because the item was renamed."""
    if not root.is_dir():
        return []
    return [path for path in sorted(root.iterdir()) if path.name not in item_ids]


def _read(path: Path, label: Label) -> Answer:
    rows = path.read_text(encoding="utf-8").split("\n")
    header: dict[str, str] = {}
    while rows and (found := _HEADER.fullmatch(rows[0].rstrip())):
        header[found["field"]] = found["text"].strip()
        rows.pop(0)
    source = "\n".join(rows).strip("\n")
    if not source.strip():
        raise CourseError(f"{path} holds no answer.", "Write it below the header, or delete it.")
    if label == "wrong":
        for field in ("message", "misconception"):
            if field not in header:
                raise CourseError(
                    f"{path} has no `# {field}:` in its first lines.",
                    "Say there what message it must get, and what its author believed.",
                )
    return Answer(path, label, source, header.get("message", ""), header.get("misconception", ""))
