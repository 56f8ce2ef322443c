"""Moodle's import of grades from CSV.

What a file must be, from Moodle's documentation "Grade import" and from its importer
(`grade/import/csv/classes/load_data.php`):

- One header, one row for each student. One column tells who: e-mail address (capitals count),
  ID number or username. One student that Moodle does not know stops the whole import.
- On upload the user says which column is what. A grade is a number with a decimal point; `-` or
  nothing means "no grade", also where there was one.
- A grade above 100 stops the import, unless the site allows it.
- Feedback that is imported without its grade removes the grade. So no feedback is written.
- The encoding is UTF-8, the separator a comma, a semicolon or a tab.
"""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from pathlib import Path

from autograder.report.export import roster
from autograder.report.export.grades import Grades, Student
from autograder.report.export.roster import RECORD, Made, Wanted
from autograder.report.export.table import Table, is_formula, listed, one_line, read_table
from course.errors import CourseError

MOST = 100.0


class Key(StrEnum):
    """By what Moodle finds a student."""

    EMAIL = "email"
    ID_NUMBER = "id-number"
    USERNAME = "username"


# The name of its column in Moodle's own exports, and what stands there for a student.
_KEYS: dict[Key, tuple[str, Callable[[Student], str]]] = {
    Key.EMAIL: ("Email address", lambda one: one.email),
    Key.ID_NUMBER: ("ID number", lambda one: one.lms_user_id),
    Key.USERNAME: ("Username", lambda one: one.id),
}


def table(grades: Grades, assignments: Sequence[Wanted], unfinished: bool, key: Key) -> Made:
    """A new file to import, with a row for each student who has a score.

    Args:
        grades: What is exported.
        assignments: The assignments, in the order of their columns.
        unfinished: Whether a score counts before a person has marked the rest.
        key: By what Moodle finds a student.

    Returns:
        The file, and what the user should know.

    Raises:
        CourseError: The gradebook does not know by what Moodle finds a student.
    """
    scored = {
        student for (student, _), grade in grades.of.items() if unfinished or not grade.unfinished
    }
    students = [student for student in grades.students if student.id in scored]
    title, of = _KEYS[key]
    _refuse_bad_keys(students, key)
    rows = [["First name", "Last name", title, *(one_line(one.title) for one in assignments)]]
    for student in students:
        names = (one_line(student.first_name), one_line(student.last_name))
        rows.append([*names, of(student), *[""] * len(assignments)])
    made = Table(rows)
    columns = {one.id: 3 + place for place, one in enumerate(assignments)}
    roster.fill(
        made, {one.id: 1 + n for n, one in enumerate(students)}, columns, grades, unfinished
    )
    notes = _too_much(grades)
    if any("" in row[3:] for row in rows[1:]):
        notes.append("Where a cell is blank, Moodle takes away a grade that is there.")
    return Made(made, notes)


def _refuse_bad_keys(students: Sequence[Student], key: Key) -> None:
    title, of = _KEYS[key]
    lacking = [student for student in students if not of(student)]
    if lacking:
        raise CourseError(
            f"Moodle finds a student by the column {title!r}, which the gradebook lacks for "
            f"{listed(lacking)}.",
            f"Take another: --identify-by {' or '.join(one for one in Key if one != key)}, or "
            f"fill an export of Moodle: --roster FILE. {RECORD}",
        )
    owner: dict[str, Student] = {}
    for student in students:
        if is_formula(of(student)):
            raise CourseError(
                f"The {title} of {student} begins like a formula: {of(student)!r}. A spreadsheet "
                "would run it, and Moodle would not find it with a quote before it.",
                f"Correct it in the gradebook. {RECORD}",
            )
        if other := owner.get(of(student)):
            raise CourseError(
                f"{other} and {student} have the same {title}, {of(student)}.",
                f"Correct one of them. {RECORD}",
            )
        owner[of(student)] = student


def filled(path: Path, grades: Grades, assignments: Sequence[Wanted], unfinished: bool) -> Made:
    """Moodle's own export with our scores in it.

    Args:
        path: The export of Moodle.
        grades: What is exported.
        assignments: The assignments to fill.
        unfinished: Whether a score counts before a person has marked the rest.

    Returns:
        The file, and what the user should know.

    Raises:
        CourseError: The file is no export of Moodle in English, or lacks a column.
    """
    made = read_table(path)
    header = [cell.strip() for cell in made.rows[0]]
    places = {roster.same(text): number for number, text in enumerate(header)}
    keys = [
        (places[roster.same(title)], of)
        for title, of in _KEYS.values()
        if roster.same(title) in places
    ]
    if not keys:
        raise CourseError(
            f"{path} has no column that tells who is who: {listed(map(repr, header), 30)}.",
            f"One of {', '.join(title for title, _ in _KEYS.values())} is needed. Use Moodle in "
            "English when you export: Grades > Export > Plain text file.",
        )
    columns = {one.id: roster.find_column(path, header, one, _titles) for one in assignments}
    students = {place: row for place, row in enumerate(made.rows) if place and row}
    rows = roster.match(path, students, grades.students, keys)
    absent = roster.absent(grades.students, rows, path)
    roster.fill(made, rows, columns, grades, unfinished)
    return Made(made, _too_much(grades), absent)


def _titles(header: str) -> Iterable[str]:
    """What a header such as "Assignment: Week 1 (Real)" names; feedback is no grade."""
    if header.casefold().endswith(("(feedback)", "(percentage)", "(letter)")):
        return []
    title = roster.without_suffix(header)
    _, _, behind = title.partition(": ")
    return [title, behind] if behind else [title]


def _too_much(grades: Grades) -> list[str]:
    above = {assignment for (_, assignment), grade in grades.of.items() if grade.score > MOST}
    if not above:
        return []
    return [
        f"Some scores of {listed(sorted(above))} are above {MOST:.0f}. Moodle refuses the whole "
        "file, unless its administrator allows it (unlimitedgrades, gradepointmax)."
    ]
