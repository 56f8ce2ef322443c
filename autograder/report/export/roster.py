"""A gradebook that a learning management system exported: whose row is whose, which column is what.

Filling it is the safest way back: its ids are right, and what is not ours stays as it was.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.report.export.grades import Grades, Student
from autograder.report.export.table import Table, listed, number, put
from course.errors import CourseError
from course.manifest import Assignment

# Not `nbgrader db student add`, which empties every field that it is not given.
RECORD = (
    "Record ids with `nbgrader db student import FILE.csv`; its columns are id and what you "
    "add: lms_user_id, email, last_name, first_name."
)


@dataclass(frozen=True)
class Made:
    """A file for a learning management system.

    Attributes:
        notes: What the user should know, in sentences.
        absent: The students of the gradebook who have no row in it.
    """

    table: Table
    notes: list[str] = field(default_factory=list)
    absent: list[Student] = field(default_factory=list)


@dataclass(frozen=True)
class Wanted:
    """An assignment, and by what names a column may go.

    Attributes:
        id: Its id in the gradebook.
        title: The column's name in a new file.
        names: Its names in a file that exists; the one that the user gave, or several.
    """

    id: str
    title: str
    names: tuple[str, ...]


def wanted(
    ids: Iterable[str], assignments: Mapping[str, Assignment], columns: Mapping[str, str]
) -> list[Wanted]:
    """The assignments to export and the names of their columns.

    Args:
        ids: The ids of the assignments.
        assignments: The course's assignments by id; one that it does not know goes by its id.
        columns: By id, the name of the column that the user gave.
    """
    found = []
    for name in ids:
        about = assignments.get(name)
        title = f"{about.label}: {about.title}" if about else name
        own = (title, about.label, about.title, name) if about else (name,)
        given = columns.get(name)
        found.append(Wanted(name, given or title, (given,) if given else own))
    return found


def same(text: str) -> str:
    """A text without what people see no difference in: capitals and spaces."""
    return " ".join(text.split()).casefold()


def find_column(
    path: Path, header: Sequence[str], of: Wanted, title: Callable[[str], Iterable[str]]
) -> int:
    """The number of the column that holds an assignment.

    Args:
        path: The file, for messages.
        header: Its first row.
        of: The assignment.
        title: What names a header may stand for.

    Raises:
        CourseError: No column or several of them fit.
    """
    names = {same(name) for name in of.names}
    found = [
        number
        for number, text in enumerate(header)
        if names & {same(name) for name in (text, *title(text))}
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise CourseError(
            f"{path} has several columns that may be {of.id}: "
            f"{listed(repr(header[number]) for number in found)}.",
            f"Say which one: --column '{of.id}={header[found[0]]}'",
        )
    raise CourseError(
        f"{path} has no column for {of.id}. It would be named like {of.names[0]!r}.",
        f"Make it there and export again, or name a column: --column '{of.id}=NAME'. "
        f"Its columns: {listed(map(repr, header), 30)}.",
    )


def match(
    path: Path,
    rows: Mapping[int, Sequence[str]],
    students: Sequence[Student],
    keys: Sequence[tuple[int, Callable[[Student], str]]],
) -> dict[str, int]:
    """Whose row is whose.

    Args:
        path: The file, for messages.
        rows: The rows of students, by their numbers in the table.
        students: The students of the gradebook.
        keys: Columns that identify a student, each with what stands there for a student of ours.

    Returns:
        The number of the row, by the id of the student; students without a row are not there.

    Raises:
        CourseError: Several rows fit one student, or several students one row.
    """
    found: dict[str, int] = {}
    owner: dict[int, Student] = {}
    for student in students:
        fits = {
            place
            for place, row in rows.items()
            for column, key in keys
            if column < len(row) and key(student) and same(row[column]) == same(key(student))
        }
        if len(fits) > 1:
            raise CourseError(
                f"Several rows of {path} fit the student {student}: "
                f"rows {listed(place + 1 for place in sorted(fits))}.",
                f"Correct the ids of the student in the gradebook. {RECORD}",
            )
        for place in fits:
            if place in owner:
                raise CourseError(
                    f"Row {place + 1} of {path} fits two students: {owner[place]} and {student}.",
                    f"Correct the ids of one of them in the gradebook. {RECORD}",
                )
            found[student.id], owner[place] = place, student
    return found


def fill(
    table: Table,
    rows: Mapping[str, int],
    columns: Mapping[str, int],
    grades: Grades,
    unfinished: bool,
) -> None:
    """Put scores into their cells; where there is no score, the cell stays as it is.

    Args:
        table: What is filled.
        rows: The row of each student, by id.
        columns: The column of each assignment, by id.
        grades: What is exported.
        unfinished: Whether a score counts before a person has marked the rest.
    """
    for (student, assignment), grade in grades.of.items():
        if student in rows and (unfinished or not grade.unfinished):
            put(table.rows[rows[student]], columns[assignment], number(grade.score))


def absent(students: Sequence[Student], rows: Mapping[str, int], path: Path) -> list[Student]:
    """The students who are not in the file.

    Raises:
        CourseError: None of them is, so that the file is another course's, or has other ids.
    """
    missing = [student for student in students if student.id not in rows]
    if students and len(missing) == len(students):
        raise CourseError(
            f"No student of the gradebook is in {path}.",
            f"Is it the export of this course? Students are found by their ids. {RECORD}",
        )
    return missing


def without_suffix(header: str) -> str:
    """A header without what stands in parentheses at its end: Canvas's id, Moodle's "(Real)"."""
    return re.sub(r"\s*\([^()]*\)\s*$", "", header)
