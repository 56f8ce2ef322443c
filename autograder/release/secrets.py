"""What a release must not hold, and what the lessons themselves show to learners."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.build.key import answer_source, read_key
from autograder.build.lesson import Cell, Item, Lesson, lesson_path, read_lesson
from autograder.build.project import REFERENCE, STARTER, brief_path, files_of
from autograder.build.refuse import BEGIN_SOLUTION, END_SOLUTION
from autograder.grade.hidden import split_hidden
from course.acceptance.project import folder_of
from course.errors import CourseError
from course.manifest import Assignment, Manifest
from course.paths import Checkout


@dataclass(frozen=True)
class Secret:
    """A text that only instructors may see.

    Attributes:
        what: As in "a hidden test of total in week01-mini".
        text: Its lines.
        whole: It tells the answer however short it is, such as `quiz_sum = "B"`.
    """

    what: str
    text: str
    whole: bool = False


def secrets_of(checkout: Checkout, manifest: Manifest) -> Iterator[Secret]:
    """Everything in a checkout that no release may hold, of all assignments that are written.

    Raises:
        CourseError: A lesson or a labelled answer cannot be read.
    """
    for assignment in (*manifest.weeks, *manifest.projects):
        lesson = _lesson(checkout, assignment)
        if lesson is not None:
            for cell in lesson.cells:
                yield from _of_cell(lesson, cell)
        yield from _of_files(
            f"the reference program of {assignment.id}",
            folder_of(checkout.projects, assignment.id) / REFERENCE,
        )
        yield from _of_files(
            f"a labelled answer of {assignment.id}", checkout.answers / assignment.id
        )


def told_by(checkout: Checkout, assignments: tuple[Assignment, ...]) -> Iterator[str]:
    """What the lessons of these assignments give to learners.

    Nothing of it is a secret, even if an answer or a hidden test says the same.

    Raises:
        CourseError: A lesson cannot be read.
    """
    for assignment in assignments:
        lesson = _lesson(checkout, assignment)
        for cell in lesson.cells if lesson else ():
            yield _told_by_cell(lesson, cell) if lesson else ""
        folder = folder_of(checkout.projects, assignment.id)
        for name, content in files_of(folder / STARTER).items():
            yield _text(folder / STARTER / name, content)
        acceptance = folder / "acceptance.py"
        if acceptance.is_file():
            yield _text(acceptance, acceptance.read_bytes())


def _lesson(checkout: Checkout, assignment: Assignment) -> Lesson | None:
    """The text of an assignment; None for one that is not written yet."""
    if assignment.kind == "project":
        path = brief_path(checkout.projects, assignment.id)
    else:
        path = lesson_path(checkout.lessons, assignment.id)
    if not path.exists() and not assignment.available:
        return None
    return read_lesson(path, assignment.id)


def _of_cell(lesson: Lesson, cell: Cell) -> Iterator[Secret]:
    where = f"{cell.name} in {lesson.assignment_id}"
    if cell.role == "answer":
        yield Secret(f"the answer of {where}", _split_answer(lesson, cell)[1])
    elif cell.role == "tests":
        yield Secret(f"a hidden test of {where}", "\n".join(split_hidden(cell.source)[1]))
    elif cell.role == "discussion":
        yield Secret(f"the discussion of {where}", cell.source)
    elif cell.role == "key":
        yield from _of_key(lesson, lesson.items[cell.name], where)


def _of_key(lesson: Lesson, item: Item, where: str) -> Iterator[Secret]:
    try:
        key = read_key(item)
    except (tomllib.TOMLDecodeError, ValueError) as error:
        raise CourseError(
            f"{lesson.path}: the key of {item.id} cannot be used: {error}.",
            "Mend the lesson and build it again.",
        ) from error
    yield Secret(f"the answer of {where}", answer_source(item, key.right), whole=True)
    for text in (key.why, *key.wrong.values(), key.other):
        yield Secret(f"the sealed key of {where}", text)


def _of_files(what: str, folder: Path) -> Iterator[Secret]:
    for name, content in files_of(folder).items():
        yield Secret(f"{what}, {name}", _text(folder / name, content))


def _told_by_cell(lesson: Lesson, cell: Cell) -> str:
    if cell.role in ("key", "discussion"):
        return ""
    if cell.role == "answer":
        return _split_answer(lesson, cell)[0]
    if cell.role == "tests":
        return split_hidden(cell.source)[0]
    return cell.source


def _split_answer(lesson: Lesson, cell: Cell) -> tuple[str, str]:
    """What learners see of an answer cell, and the solution."""
    if lesson.items[cell.name].starter is not None:
        return "", cell.source
    told: list[str] = []
    solution: list[str] = []
    lines = told
    for line in cell.source.split("\n"):
        if BEGIN_SOLUTION in line:
            lines = solution
        elif END_SOLUTION in line:
            lines = told
        else:
            lines.append(line)
    return "\n".join(told), "\n".join(solution)


def _text(path: Path, content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CourseError(
            f"{path} is no text, so nobody can look for it in a release.",
            "Make it of a text file, or write it when the program starts.",
        ) from error
