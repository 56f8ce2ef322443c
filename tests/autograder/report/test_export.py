"""Grades leave the gradebook for spreadsheets, Canvas and Moodle, by the rules of each."""

import csv
import io
import re
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from typer.testing import CliRunner, Result

from autograder.cli import app
from autograder.converters import load_config
from autograder.report.export.table import number

REPOSITORY = Path(__file__).resolve().parents[3]
MANIFEST = """
[[phase]]
number = 1
title = "Core"
duration = "8 weeks"
"""
WEEK = """
[[week]]
id = "{id}"
title = "{title}"
phase = 1
status = "available"
points = 10
after = []
roadmap_weeks = "1"

[[week.topic]]
number = {number}
title = "Topic"
learn = "it"
days = [1, 2]
"""
STUDENTS = {
    "ada": {
        "first_name": "Ada",
        "last_name": "Lovelace",
        "email": "Ada@uni.example",
        "lms_user_id": "11",
    },
    "bob": {
        "first_name": 'Бобан, "Bo"',
        "last_name": '=HYPERLINK("http://x")',
        "email": "bob@uni.example",
        "lms_user_id": "12",
    },
    "cem": {
        "first_name": "Cem\nAli",
        "last_name": "@Öz",
        "email": "cem@uni.example",
        "lms_user_id": "13",
    },
}


@dataclass
class Course:
    """A course with a gradebook that nbgrader itself made."""

    root: Path

    def gradebook(self) -> Gradebook:
        return Gradebook(f"sqlite:///{self.root / 'gradebook.db'}", "inkwell")

    def grade(
        self, student: str, auto: float, manual: float | None = None, week: str = "week01-sums"
    ) -> None:
        """Six points by tests, four by a person."""
        with self.gradebook() as book:
            submission = book.update_or_create_submission(week, student)
            submission.timestamp = datetime(2026, 3, 1, 12, 30)
            for grade in submission.notebooks[0].grades:
                if grade.name == "tests":
                    grade.auto_score, grade.needs_manual_grade = auto, False
                else:
                    grade.manual_score, grade.needs_manual_grade = manual, manual is None
            book.db.commit()

    def change(self, student: str, **fields: str) -> None:
        with self.gradebook() as book:
            book.update_or_create_student(student, **fields)

    def export(self, *arguments: str) -> Result:
        return CliRunner().invoke(app, ["export", *arguments])


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ada is graded, Bob's essay waits for a person, Cem handed in nothing."""
    root = tmp_path_factory.mktemp("graded") / "checkout"
    (root / "course").mkdir(parents=True)
    weeks = [("week01-sums", "Sums, and more"), ("week02-texts", "Texts")]
    (root / "course" / "syllabus.toml").write_text(
        MANIFEST + "".join(WEEK.format(id=i, title=t, number=n) for n, (i, t) in enumerate(weeks))
    )
    shutil.copy(REPOSITORY / "nbgrader_config.py", root)
    load_config(root)  # which puts the command `alembic` on the path for a new gradebook
    made = Course(root)
    with made.gradebook() as book:
        for name, _ in weeks:
            book.add_assignment(name)
            book.add_notebook(name, name)
            book.add_grade_cell("tests", name, name, max_score=6, cell_type="code")
            book.add_grade_cell("essay", name, name, max_score=4, cell_type="markdown")
            book.add_solution_cell("essay", name, name)
        for student, fields in STUDENTS.items():
            book.add_student(student, **fields)
    made.grade("ada", 6, 3.125)
    made.grade("bob", 5)
    return root


@pytest.fixture
def course(graded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Course:
    """That course in a folder of its own, the current one."""
    root = tmp_path / "checkout"
    shutil.copytree(graded, root)
    monkeypatch.chdir(root)
    return Course(root)


def rows(result: Result) -> list[dict[str, str]]:
    """The printed table; a `Result` shows other line ends than were printed."""
    return list(csv.DictReader(io.StringIO(result.stdout_bytes.decode(), newline="")))


def refused(result: Result, *words: str) -> None:
    """One message on standard error that names what is wrong, exit code 2, nothing written."""
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    for word in words:
        assert word in result.stderr


class TestPlainTable:
    def test_one_row_for_each_student_and_assignment(self, course: Course):
        course.grade("bob", 5, 4)
        result = course.export()
        assert result.exit_code == 0
        found = rows(result)
        assert [(row["student_id"], row["assignment"]) for row in found] == [
            (student, week)
            for week in ("week01-sums", "week02-texts")
            for student in ("ada", "bob", "cem")
        ]
        assert found[0] == {
            "student_id": "ada",
            "last_name": "Lovelace",
            "first_name": "Ada",
            "email": "Ada@uni.example",
            "lms_user_id": "11",
            "assignment": "week01-sums",
            "score": "9.12",
            "max_score": "10",
            "late_penalty": "0",
            "handed_in": "yes",
            "needs_manual_grade": "no",
            "submitted_utc": "2026-03-01T12:30:00",
        }
        assert found[2]["score"] == found[2]["submitted_utc"] == ""
        assert found[2]["handed_in"] == "no"

    def test_a_score_that_waits_for_a_person_is_left_out_and_named(self, course: Course):
        result = course.export("week01")
        assert result.exit_code == 1
        bob = rows(result)[1]
        assert (bob["score"], bob["needs_manual_grade"]) == ("", "yes")
        assert "a person must still mark a part: bob (" in result.stderr
        assert "in week01-sums." in result.stderr

    def test_it_is_written_on_demand_and_still_named(self, course: Course):
        result = course.export("week01", "--allow-unfinished")
        assert result.exit_code == 0
        assert rows(result)[1]["score"] == "5"
        assert "Not final, because a person must still mark a part: bob" in result.stderr

    def test_the_late_penalty_is_taken_off_and_shown(self, course: Course):
        with course.gradebook() as book:
            book.find_submission("week01-sums", "ada").notebooks[0].late_submission_penalty = 2.5
            book.db.commit()
        ada = rows(course.export("week01"))[0]
        assert (ada["score"], ada["late_penalty"]) == ("6.62", "2.5")

    def test_no_penalty_makes_less_than_nothing(self, course: Course):
        with course.gradebook() as book:
            book.find_submission("week01-sums", "ada").notebooks[0].late_submission_penalty = 99
            book.db.commit()
        assert rows(course.export("week01"))[0]["score"] == "0"

    def test_names_are_neither_formulas_nor_broken_rows(self, course: Course):
        for sign in ("+", "-", "@", "\t", "＝"):
            course.change("cem", last_name=f"{sign}cmd", first_name='a,b;"c"\r\nd')
            found = rows(course.export("week01", "--allow-unfinished"))
            assert [row["last_name"] for row in found] == [
                "Lovelace",
                '\'=HYPERLINK("http://x")',
                f"'{sign}cmd",
            ]
            assert found[1]["first_name"] == 'Бобан, "Bo"'
            assert found[2]["first_name"] == 'a,b;"c"\r\nd'

    def test_it_is_utf_8_without_a_mark_with_the_line_ends_of_rfc_4180(self, course: Course):
        course.export("--to", "grades.csv")
        content = Path("grades.csv").read_bytes()
        assert content.startswith(b"student_id,last_name,")
        assert content.endswith(b"\r\n")
        assert "Бобан" in content.decode("utf-8")


class TestFiles:
    def test_a_file_is_never_replaced_silently(self, course: Course):
        there = course.root / "grades.csv"
        there.write_text("mine")
        refused(course.export("--to", str(there)), "exists already", "--force")
        assert there.read_text() == "mine"
        course.export("--to", str(there), "--force")
        assert there.read_text().startswith("student_id")

    def test_the_gradebook_is_only_read(self, course: Course):
        before = (course.root / "gradebook.db").read_bytes()
        (course.root / "gradebook.db").chmod(0o400)
        for kind in ("csv", "canvas", "moodle"):
            assert course.export("--format", kind, "--allow-unfinished").exit_code == 0
        assert (course.root / "gradebook.db").read_bytes() == before
        assert not list(course.root.glob("gradebook.db-*"))

    def test_without_a_gradebook_none_is_made(self, course: Course):
        (course.root / "gradebook.db").unlink()
        refused(course.export(), "There is no gradebook", "autograder grade")
        assert not (course.root / "gradebook.db").exists()

    def test_a_gradebook_that_is_none_is_named(self, course: Course):
        (course.root / "gradebook.db").write_bytes(b"nothing" * 1000)
        refused(course.export(), "gradebook.db cannot be read", "not a database")

    def test_an_assignment_that_was_never_graded_is_named(self, course: Course):
        with course.gradebook() as book:
            book.remove_assignment("week02-texts")
        assert "week02" not in course.export("--allow-unfinished").stdout
        refused(course.export("week02"), "The gradebook has no week02-texts", "Graded: week01-sums")

    def test_a_folder_name_may_hold_what_an_address_does_not(self, course: Course, monkeypatch):
        there = course.root.parent / "a?b#c %20"
        shutil.copytree(course.root, there)
        monkeypatch.chdir(there)
        assert course.export("--allow-unfinished").exit_code == 0

    def test_a_terminal_does_not_obey_a_name(self, course: Course):
        course.change("bob", first_name="\x1b[31mred\u202e", last_name="")
        assert "bob (\N{REPLACEMENT CHARACTER}[31mred" in course.export().stderr


@dataclass
class Canvas:
    """What Canvas would take over from a file, by the rules of its guides and its importer."""

    scores: dict[str, dict[str, str]]
    points: dict[str, str]

    @classmethod
    def read(cls, content: bytes) -> "Canvas":
        text = content.decode("utf-8-sig")
        delimiter = ";" if text.split("\n")[0].count(";") > 3 else ","
        table = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
        header = table[0]
        assert "Student" in header[0]
        assert "ID" in header[1]
        end = 2
        if header[2] == "SIS User ID" and header[3] == "SIS Login ID":
            end = 4 + (header[4] == "Integration ID")
        assert header[end] == "Section"
        computed = re.compile("(Current|Final|Override) (Score|Points|Grade)")
        made = cls({}, {})
        for row in table[1:]:
            cells = {
                title: cell
                for title, cell in zip(header[end + 1 :], row[end + 1 :], strict=True)
                if not computed.search(title)
            }
            if "Points Possible" in row[0]:
                made.points = cells
            elif not all(re.fullmatch(r"\s*(Muted|Manual Posting.*)?\s*", cell) for cell in row):
                assert row[1].isdigit(), "Canvas finds a student by this number"
                made.scores[row[1]] = cells
        return made


ROSTER = """\
Student,ID,SIS User ID,SIS Login ID,Section,Notes,Week 1: Sums, and more (501),\
Essay (502),Final Score
,,,,,,Manual Posting,,
    Points Possible,,,,,,10.00,5.00,(read only)
"Lovelace, Ada",11,s-11,ada,"A, and B",=1+1,7.00,4.50,81.2
"Öz, Cem",13,s-13,cem,A,,,,
"Bo, Bob",12,s-12,BOB@uni.example,A,,3.00,2.00,55
"Student, Test",99,,test,A,,1.00,,
""".replace("Week 1: Sums, and more (501)", '"Week 1: Sums, and more (501)"')


class TestCanvas:
    def put(self, course: Course, text: str, name: str = "roster.csv", code: str = "utf-8") -> str:
        (course.root / name).write_bytes(text.encode(code))
        return name

    def test_a_new_file_has_the_columns_that_canvas_reads(self, course: Course):
        course.grade("bob", 5, 4)
        result = course.export("--format", "canvas")
        assert result.exit_code == 0
        header, points, ada, bob, _ = csv.reader(io.StringIO(result.stdout, newline=""))
        week = "Week 1: Sums, and more"
        assert header == [
            *("Student", "ID", "SIS User ID", "SIS Login ID", "Section"),
            *(week, "Week 2: Texts"),
        ]
        assert points == ["    Points Possible", "", "", "", "", "10", "10"]
        assert ada[0] == "Lovelace, Ada"
        assert bob[0] == '\'=HYPERLINK("http://x"), Бобан, "Bo"'
        read = Canvas.read(result.stdout_bytes)
        assert {student: cells[week] for student, cells in read.scores.items()} == {
            "11": "9.12",
            "12": "9",
            "13": "",
        }
        assert read.points[week] == "10"
        assert "a cell is blank" in result.stderr

    def test_a_student_without_a_number_of_canvas_is_named_with_the_mend(self, course: Course):
        course.change("bob", lms_user_id="")
        course.change("cem", lms_user_id="c-13")
        refused(
            course.export("--format", "canvas"),
            "lacks for bob (",
            ", cem (",
            "--roster FILE",
            "nbgrader db student import",
        )

    def test_two_students_with_one_number_are_named(self, course: Course):
        course.change("bob", lms_user_id="11")
        refused(course.export("--format", "canvas"), "ada (", "bob (", "the same Canvas id, 11")

    def test_an_export_of_canvas_is_filled_and_the_rest_of_it_stays(self, course: Course):
        course.grade("bob", 5, 4)
        before = list(csv.reader(io.StringIO(ROSTER, newline="")))
        roster = self.put(course, ROSTER)
        result = course.export("week01", "--format", "canvas", "--roster", roster)
        assert result.exit_code == 0
        after = list(csv.reader(io.StringIO(result.stdout, newline="")))
        changed = {
            (after[row][0], after[0][column]): (old, after[row][column])
            for row, cells in enumerate(before)
            for column, old in enumerate(cells)
            if after[row][column] != old
        }
        assert changed == {
            ("Lovelace, Ada", "Week 1: Sums, and more (501)"): ("7.00", "9.12"),
            ("Bo, Bob", "Week 1: Sums, and more (501)"): ("3.00", "9"),
        }
        assert (course.root / roster).read_text() == ROSTER

    def test_a_score_that_waits_for_a_person_leaves_what_is_there(self, course: Course):
        roster = self.put(course, ROSTER)
        result = course.export("week01", "--format", "canvas", "--roster", roster)
        assert result.exit_code == 1
        assert (
            Canvas.read(result.stdout_bytes).scores["12"]["Week 1: Sums, and more (501)"] == "3.00"
        )

    @pytest.mark.parametrize("mark", [True, False])
    def test_separator_and_mark_stay_as_canvas_wrote_them(self, course: Course, mark: bool):
        text = ROSTER.replace('"Week 1: Sums, and more (501)"', "Week 1 (501)")
        text = text.replace('"A, and B"', "A").replace(",", ";").replace("10.00", "10,00")
        roster = self.put(course, text, code="utf-8-sig" if mark else "utf-8")
        result = course.export(
            "week01", "--format", "canvas", "--roster", roster, "--to", "out.csv"
        )
        assert result.exit_code == 1
        content = Path("out.csv").read_bytes()
        assert content.startswith(b"\xef\xbb\xbf") is mark
        assert Canvas.read(content).scores["11"]["Week 1 (501)"] == "9.12"

    def test_students_are_found_by_sis_ids_too(self, course: Course):
        for student in STUDENTS:
            course.change(student, lms_user_id="")
        course.change("ada", email="")
        course.grade("bob", 5, 4)
        roster = self.put(course, ROSTER)
        result = course.export("week01", "--format", "canvas", "--roster", roster)
        assert result.exit_code == 0
        scores = Canvas.read(result.stdout_bytes).scores
        assert scores["11"]["Week 1: Sums, and more (501)"] == "9.12"
        assert scores["12"]["Week 1: Sums, and more (501)"] == "9"

    def test_who_is_not_in_it_is_named(self, course: Course):
        text = "\n".join(line for line in ROSTER.split("\n") if "Lovelace" not in line)
        result = course.export("week01", "--format", "canvas", "--roster", self.put(course, text))
        assert result.exit_code == 1
        assert "their scores were left out: ada (Ada Lovelace)." in result.stderr

    @pytest.mark.parametrize(
        ("old", "new", "arguments", "messages"),
        [
            (
                "Student,ID",
                "Name,Nr",
                (),
                ("is no export of a Canvas gradebook", "Grades > Export"),
            ),
            ("Week 1:", "Lab 1:", (), ("no column for week01-sums", "--column", "'Essay (502)'")),
            ("Essay", "Week 1", (), ("several columns that may be week01-sums",)),
            ("10.00", "20.00", (), ("Canvas gives 20.00 points", "the gradebook 10")),
            ("10.00", "(read only)", (), ("Canvas computes", "--column")),
            ("13,s-13", "13,ada", (), ("Several rows", "ada (Ada Lovelace)", "4, 5")),
            ("11,", "21,", ("--column", "week02=x"), ("week02-texts, which is not exported",)),
            ("11,", "21,", ("--column", "week01"), ("names no column",)),
            ("11,", "21,", ("--column", "week01=x"), ("has no column for week01-sums",)),
            ('"Lovelace', '"Love"lace', (), ("is no CSV file",)),
        ],
    )
    def test_what_does_not_fit_is_refused(self, course: Course, old, new, arguments, messages):
        assert old in ROSTER
        roster = self.put(course, ROSTER.replace(old, new))
        result = course.export("week01", "--format", "canvas", "--roster", roster, *arguments)
        refused(result, *messages)

    def test_two_students_in_one_row_are_refused(self, course: Course):
        course.change("bob", lms_user_id="11", email="")
        result = course.export("--format", "canvas", "--roster", self.put(course, ROSTER), "week01")
        refused(result, "Row 4 of roster.csv fits two students: ada (Ada Lovelace) and bob")

    def test_another_courses_export_is_refused(self, course: Course):
        text = ROSTER
        for old in ("11,s-11,ada", "12,s-12,BOB@uni.example", "13,s-13,cem"):
            text = text.replace(old, "7" + old[1:] + "x")
        text = text.replace("s-", "t-")
        result = course.export("week01", "--format", "canvas", "--roster", self.put(course, text))
        refused(result, "No student of the gradebook is in roster.csv")

    def test_a_column_can_be_named(self, course: Course):
        text = ROSTER.replace("Week 1: Sums, and more (501)", "Homework A (501)")
        result = course.export(
            *("week01", "--format", "canvas", "--roster", self.put(course, text)),
            *("--column", "week01=homework a"),
        )
        assert Canvas.read(result.stdout_bytes).scores["11"]["Homework A (501)"] == "9.12"

    def test_files_of_other_kinds_are_refused(self, course: Course):
        for content, message in ((ROSTER.encode("utf-16"), "no UTF-8"), (b"", "holds no table")):
            (course.root / "other.csv").write_bytes(content)
            refused(course.export("--format", "canvas", "--roster", "other.csv"), message)
        refused(course.export("--format", "canvas", "--roster", "none.csv"), "No such file")
        refused(course.export("--roster", "none.csv"), "--format canvas or moodle")


def moodle_reads(content: bytes, key: str) -> dict[str, dict[str, float | None]]:
    """What Moodle would take over: grades by title, of students by the mapped column."""
    text = content.decode("utf-8-sig")
    delimiter = next(sign for sign in "\t;," if sign in text.split("\n")[0])
    header, *table = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    assert len({title.strip() for title in header}) == len(header)
    who = header.index(key)
    read = {}
    for row in table:
        assert len(row) == len(header)
        assert row[who], "a user that cannot be found stops the import"
        grades = {}
        for title, cell in zip(header, row, strict=True):
            if title.startswith(("Week", "Assignment:")) and "Feedback" not in title:
                grades[title] = None if cell in ("", "-") else float(cell)
                assert grades[title] is None or grades[title] <= 100
        read[row[who]] = grades
    return read


MOODLE = """\
First name,Last name,ID number,Email address,"Assignment: Week 1: Sums, and more (Real)",\
"Assignment: Week 1: Sums, and more (Feedback)",Course total (Real),Last downloaded from this course
Ada,Lovelace,11,ada@UNI.example,-,,-,1767225600
Bob,Bo,12,bob@uni.example,3.00,"Fine, so far",3.00,1767225600
Cem,Öz,13,cem@uni.example,-,,-,1767225600
"""
REAL = "Assignment: Week 1: Sums, and more (Real)"


class TestMoodle:
    def test_a_new_file_names_students_as_moodle_does(self, course: Course):
        course.grade("bob", 5, 4)
        result = course.export("week01", "--format", "moodle")
        assert result.exit_code == 0
        header, *_ = csv.reader(io.StringIO(result.stdout, newline=""))
        week = "Week 1: Sums, and more"
        assert header == ["First name", "Last name", "Email address", week]
        # Capitals count in Moodle's e-mail addresses; who has no score has no row.
        assert moodle_reads(result.stdout_bytes, "Email address") == {
            "Ada@uni.example": {week: 9.12},
            "bob@uni.example": {week: 9.0},
        }

    @pytest.mark.parametrize(
        ("by", "column", "name"),
        [("id-number", "ID number", "11"), ("username", "Username", "ada")],
    )
    def test_or_by_another_id(self, course: Course, by: str, column: str, name: str):
        result = course.export("week01", "--format", "moodle", "--identify-by", by)
        assert list(moodle_reads(result.stdout_bytes, column)) == [name]

    def test_a_score_that_waits_for_a_person_is_not_in_it(self, course: Course):
        result = course.export("week01", "--format", "moodle")
        assert result.exit_code == 1
        assert list(moodle_reads(result.stdout_bytes, "Email address")) == ["Ada@uni.example"]

    @pytest.mark.parametrize(
        ("email", "message"),
        [
            ("", "which the gradebook lacks for ada (Ada Lovelace)"),
            ("=1+1@x", "begins like a formula"),
            ("bob@uni.example", "have the same Email address"),
        ],
    )
    def test_a_student_that_moodle_would_not_find_is_named(self, course, email, message):
        course.grade("bob", 5, 4)
        course.change("ada", email=email)
        refused(
            course.export("week01", "--format", "moodle"),
            message,
            "ada (Ada Lovelace)",
            "nbgrader db student import",
        )

    def test_what_is_above_100_is_said(self, course: Course):
        course.grade("ada", 200, 4)
        assert "Moodle refuses the whole file" in course.export("--format", "moodle").stderr

    def test_an_export_of_moodle_is_filled_and_the_rest_of_it_stays(self, course: Course):
        (course.root / "roster.csv").write_text(MOODLE, encoding="utf-8")
        result = course.export("week01", "--format", "moodle", "--roster", "roster.csv")
        assert result.exit_code == 1  # Bob waits for a person
        expected = MOODLE.replace("UNI.example,-,", "UNI.example,9.12,").replace("\n", "\r\n")
        assert result.stdout_bytes.decode() == expected
        assert moodle_reads(result.stdout_bytes, "ID number")["12"][REAL] == 3.0

    def test_tabs_are_kept(self, course: Course):
        text = MOODLE.replace('"', "").replace("Sums, and more", "Sums and more")
        text = text.replace("Fine, so far", "Fine").replace(",", "\t")
        (course.root / "roster.csv").write_text(text, encoding="utf-8")
        arguments = ("--roster", "roster.csv", "--column", "week01=Week 1: Sums and more")
        result = course.export("week01", "--format", "moodle", *arguments)
        assert (
            moodle_reads(result.stdout_bytes, "ID number")["11"][
                "Assignment: Week 1: Sums and more (Real)"
            ]
            == 9.12
        )

    def test_an_export_in_another_language_is_refused(self, course: Course):
        german = MOODLE.replace("ID number,Email address", "ID-Nummer,E-Mail-Adresse")
        (course.root / "roster.csv").write_text(german, encoding="utf-8")
        result = course.export("week01", "--format", "moodle", "--roster", "roster.csv")
        refused(result, "no column that tells who is who", "in English")


@pytest.mark.parametrize(
    ("points", "shown"),
    [(10, "10"), (0, "0"), (9.125, "9.12"), (0.1 + 0.2, "0.3"), (100.0, "100"), (1e6, "1000000")],
)
def test_numbers_have_a_point_and_two_decimals_at_most(points: float, shown: str):
    assert number(points) == shown
