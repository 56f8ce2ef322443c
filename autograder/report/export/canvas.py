"""The gradebook of Canvas.

What a file must be, from Instructure's guides "How do I import grades in the Gradebook?" and
"How do I export grades in the Gradebook?", and from what Canvas's importer does
(`lib/gradebook_importer.rb`):

- The first columns are `Student`, `ID`, then `SIS User ID` and `SIS Login ID` (and perhaps
  `Integration ID` and `Root Account`), then `Section`. A student is found by `ID`, else by SIS ids.
- Assignments follow, `Title (id)`. A title without id is looked up; one that is not there becomes
  a new assignment.
- A row `Points Possible` says what can be earned. A column with `(read only)` there is ignored.
- Before it may stand a row of blanks and `Manual Posting`.
- A blank cell takes a score away that is there.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from autograder.report.export import roster
from autograder.report.export.grades import Grades, Student
from autograder.report.export.roster import RECORD, Made, Wanted
from autograder.report.export.table import Table, listed, number, one_line, read_table
from course.errors import CourseError

STUDENT = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
POINTS = "Points Possible"
_POSTING = ("muted", "manual posting")


def table(grades: Grades, assignments: Sequence[Wanted], unfinished: bool) -> Made:
    """A new file to import.

    Args:
        grades: What is exported.
        assignments: The assignments, in the order of their columns.
        unfinished: Whether a score counts before a person has marked the rest.

    Returns:
        The file, and what the user should know.

    Raises:
        CourseError: The gradebook does not know the Canvas id of a student.
    """
    _refuse_bad_ids(grades.students)
    header = [*STUDENT, *(one_line(one.title) for one in assignments)]
    # Canvas itself writes the four spaces: no student sorts above the row.
    points = [f"    {POINTS}", *[""] * 4, *(number(grades.maximum[one.id]) for one in assignments)]
    rows = [header, points]
    for student in grades.students:
        rows.append([one_line(student.sortable_name), student.lms_user_id, *[""] * 3])
    made = Table(rows)
    columns = {one.id: len(STUDENT) + place for place, one in enumerate(assignments)}
    places = {student.id: 2 + place for place, student in enumerate(grades.students)}
    roster.fill(made, places, columns, grades, unfinished)
    for row in rows:
        row.extend([""] * (len(header) - len(row)))
    if any("" in row[len(STUDENT) :] for row in rows[2:]):
        note = "Where a cell is blank, Canvas takes away a score that is there; --roster keeps it."
        return Made(made, [note])
    return Made(made)


def _refuse_bad_ids(students: Iterable[Student]) -> None:
    bad = [one for one in students if not (one.lms_user_id.isascii() and one.lms_user_id.isdigit())]
    if bad:
        raise CourseError(
            f"Canvas knows a student by a number, which the gradebook lacks for {listed(bad)}.",
            "Export the gradebook of Canvas and let it be filled: --roster FILE. Or record the "
            f"number. {RECORD}",
        )
    seen: dict[str, Student] = {}
    for student in students:
        if other := seen.get(student.lms_user_id):
            raise CourseError(
                f"{other} and {student} have the same Canvas id, {student.lms_user_id}.",
                f"Correct one of them. {RECORD}",
            )
        seen[student.lms_user_id] = student


def filled(path: Path, grades: Grades, assignments: Sequence[Wanted], unfinished: bool) -> Made:
    """Canvas's own export with our scores in it.

    Args:
        path: The export of Canvas.
        grades: What is exported.
        assignments: The assignments to fill.
        unfinished: Whether a score counts before a person has marked the rest.

    Returns:
        The file, and what the user should know.

    Raises:
        CourseError: The file is no export of Canvas, or lacks a column, or has another maximum.
    """
    made = read_table(path)
    header = [cell.strip() for cell in made.rows[0]]
    ids = _id_columns(path, header)
    columns = {
        one.id: roster.find_column(path, header, one, lambda text: [roster.without_suffix(text)])
        for one in assignments
    }
    _refuse_other_points(path, made, columns, grades)
    students = {
        place: row
        for place, row in enumerate(made.rows)
        if place and not _is_points(row) and not _is_posting(row)
    }
    of_ours = {
        "ID": [lambda one: one.lms_user_id],
        "SIS User ID": [lambda one: one.id, lambda one: one.lms_user_id],
        "SIS Login ID": [lambda one: one.id, lambda one: one.email],
    }
    keys = [(ids[name], key) for name, those in of_ours.items() if name in ids for key in those]
    rows = roster.match(path, students, grades.students, keys)
    absent = roster.absent(grades.students, rows, path)
    roster.fill(made, rows, columns, grades, unfinished)
    return Made(made, absent=absent)


def _id_columns(path: Path, header: Sequence[str]) -> dict[str, int]:
    places = {name: header.index(name) for name in (*STUDENT, "LastName") if name in header}
    if not ({"Student", "LastName"} & places.keys() and {"ID", "Section"} <= places.keys()):
        raise CourseError(
            f"{path} is no export of a Canvas gradebook: its first columns are "
            f"{listed(map(repr, header))}, not {', '.join(STUDENT)}.",
            "In Canvas: Grades > Export > Export Entire Gradebook.",
        )
    return places


def _is_points(row: Sequence[str]) -> bool:
    return bool(row) and POINTS in row[0]


def _is_posting(row: Sequence[str]) -> bool:
    return all(not cell.strip() or cell.strip().casefold().startswith(_POSTING) for cell in row)


def _refuse_other_points(path: Path, made: Table, columns: dict[str, int], grades: Grades) -> None:
    row = next((row for row in made.rows if _is_points(row)), [])
    for name, column in columns.items():
        said = row[column].strip() if column < len(row) else ""
        where = f"the column {made.rows[0][column]!r} of {path}"
        if "read only" in said.casefold():
            raise CourseError(
                f"Canvas computes {where}: what is imported there is ignored.",
                f"Name another one: --column '{name}=NAME'",
            )
        ours = number(grades.maximum[name])
        if said and number(_points(said)) != ours:
            raise CourseError(
                f"Canvas gives {said} points for {where}, the gradebook {ours} for {name}.",
                f"Set the points of the assignment to {ours} in Canvas and export again.",
            )


def _points(said: str) -> float:
    """As Canvas reads a number: the last of its signs is the decimal one."""
    *whole, last = said.replace(",", ".").split(".")
    try:
        return float(f"{''.join(whole)}.{last}" if whole else last)
    except ValueError:
        return float("nan")
