"""The plain table: one row for each student and assignment, for spreadsheets and pandas."""

from autograder.report.export.grades import Grades
from autograder.report.export.table import Table, number, text

COLUMNS = (
    "student_id",
    "last_name",
    "first_name",
    "email",
    "lms_user_id",
    "assignment",
    "score",
    "max_score",
    "late_penalty",
    "handed_in",
    "needs_manual_grade",
    "submitted_utc",
)


def table(grades: Grades, unfinished: bool) -> Table:
    """All grades, a row for each student and assignment.

    Args:
        grades: What is exported.
        unfinished: Whether a score is shown before a person has marked the rest.
    """
    rows = [list(COLUMNS)]
    for assignment, maximum in grades.maximum.items():
        for student in grades.students:
            grade = grades.of.get((student.id, assignment))
            shown = grade and (unfinished or not grade.unfinished)
            about = (student.id, student.last_name, student.first_name, student.email)
            rows.append(
                [
                    *map(text, (*about, student.lms_user_id, assignment)),
                    number(grade.score) if grade and shown else "",
                    number(maximum),
                    number(grade.late_penalty) if grade else "",
                    "yes" if grade else "no",
                    "yes" if grade and grade.unfinished else "no",
                    grade.submitted.isoformat() if grade and grade.submitted else "",
                ]
            )
    return Table(rows)
