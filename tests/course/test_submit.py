"""`course submit` packs what grading reads, tells what is open, and changes nothing."""

import os
import zipfile
from pathlib import Path

import nbformat
import pytest
from miniproject import ID, MAIN
from tinycourse import TOTAL, answer, cell, mine, run
from typer.testing import CliRunner

from autograder.grade.submissions import Submission, read
from course import submit
from course.cli import app
from course.errors import CourseError

WEEK = "week01-sums"


@pytest.fixture
def week(syllabus):
    return syllabus.find("week01")


def unpacked(path, assignment, folder):
    """What grading finds when a teacher unpacks the file into a student's folder."""
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder / "ada")
    return Submission("ada", assignment, folder / "ada" / assignment)


class TestWeek:
    def test_is_read_by_grading_as_it_was_saved(self, begun, week, tmp_path):
        answer(mine(begun), "total", TOTAL)
        (mine(begun).parent / "data").mkdir()
        (mine(begun).parent / "data" / "prices.txt").write_text("6.5")
        packed = submit.pack(begun, week)
        handed_in = read(unpacked(packed.path, WEEK, tmp_path))
        assert handed_in.notebook == mine(begun).read_bytes()
        assert handed_in.files == {"data/prices.txt": b"6.5"}
        assert (handed_in.problem, handed_in.notes) == ("", ())

    def test_leaves_out_what_is_nobodys_work(self, begun, week):
        folder = mine(begun).parent
        for name in (".env", ".ipynb_checkpoints/old.ipynb", "__pycache__/a.pyc", "copy.ipynb"):
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text("not this")
        (folder / "fresh" / "lib").mkdir(parents=True)
        (folder / "fresh" / "pyvenv.cfg").touch()
        (folder / "fresh" / "lib" / "module.py").touch()
        (folder / "link.txt").symlink_to(begun.manifest)
        assert submit.pack(begun, week).names == (f"{WEEK}/{WEEK}.ipynb",)

    def test_never_replaces_an_earlier_one(self, begun, week):
        packed = [submit.pack(begun, week).path for _ in range(3)]
        assert len(set(packed)) == 3
        assert sorted(packed) == sorted((begun.workspace / submit.FOLDER).iterdir())

    def test_changes_no_file_of_the_learner(self, begun, week):
        before = mine(begun).read_bytes(), mine(begun).stat().st_mtime_ns
        submit.pack(begun, week)
        assert (mine(begun).read_bytes(), mine(begun).stat().st_mtime_ns) == before
        assert list(mine(begun).parent.iterdir()) == [mine(begun)]

    def test_says_what_is_open_when_it_was_saved_and_where_the_file_is(self, begun):
        answer(mine(begun), "total", TOTAL)
        answer(mine(begun), "pick", 'pick = "C"')
        run(mine(begun))
        os.utime(mine(begun), (1_700_000_000, 1_700_000_000))
        ran = CliRunner().invoke(app, ["submit", "week01"])
        assert ran.exit_code == 0
        assert "1 of 2 checks had passed when you last ran them (4 of 7 points)" in ran.output
        assert "Not passed: pick" in ran.output
        assert "Packed, as saved on 2023-11-1" in ran.output
        (path,) = (begun.workspace / submit.FOLDER).iterdir()
        assert str(path) in ran.output

    def test_answers_that_were_not_run_are_named(self, begun):
        answer(mine(begun), "total", TOTAL)
        ran = CliRunner().invoke(app, ["submit", "week01"])
        assert "not begun: total, pick" in ran.output


class TestRefuses:
    def refused(self, begun, words):
        ran = CliRunner().invoke(app, ["submit", "week01"])
        assert ran.exit_code == 2
        assert words in ran.stderr
        assert not (begun.workspace / submit.FOLDER).exists()

    def test_a_missing_notebook(self, begun):
        mine(begun).rename(mine(begun).with_name("done.ipynb"))
        self.refused(begun, "give it this one again")

    def test_what_is_no_notebook(self, begun):
        mine(begun).write_text("{")
        self.refused(begun, f"{WEEK}.ipynb is not a notebook")

    def test_the_notebook_of_another_week(self, begun):
        notebook = nbformat.read(mine(begun), as_version=4)
        notebook.metadata["course"] = {"assignment": "week02-texts"}
        nbformat.write(notebook, mine(begun))
        self.refused(begun, "holds the notebook of week02-texts, not of week01-sums")

    def test_a_notebook_that_grading_would_not_read(self, begun):
        notebook = nbformat.read(mine(begun), as_version=4)
        cell(notebook, "total").source = "#" * submit.LARGEST_NOTEBOOK
        nbformat.write(notebook, mine(begun))
        self.refused(begun, "larger than 20 MB")

    def test_more_files_than_grading_reads(self, begun):
        for number in range(submit.MOST_FILES + 1):
            (mine(begun).parent / f"{number}.txt").touch()
        self.refused(begun, "more than 500 files")

    def test_a_file_whose_name_is_no_text(self, begun):
        (mine(begun).parent / os.fsdecode(b"caf\xe9.txt")).touch()
        self.refused(begun, "is no text (UTF-8)")

    def test_a_file_that_cannot_be_read(self, begun, monkeypatch):
        (mine(begun).parent / "notes.txt").touch()
        read_bytes = Path.read_bytes

        def refuse(path):
            if path.name == "notes.txt":
                raise PermissionError(13, "Permission denied", str(path))
            return read_bytes(path)

        monkeypatch.setattr(Path, "read_bytes", refuse)
        self.refused(begun, "Cannot read your work")

    def test_a_full_disk(self, begun, monkeypatch):
        def full(path, content):
            raise OSError(28, "No space left on device", str(path))

        monkeypatch.setattr(submit, "write_atomically", full)
        self.refused(begun, "No space left on device")

    def test_an_unknown_assignment(self, begun):
        ran = CliRunner().invoke(app, ["submit", "week99"])
        assert ran.exit_code == 2
        assert "week99" in ran.stderr


class TestProject:
    def test_holds_the_program_and_nothing_else_beside_the_notebook(self, mini, tmp_path):
        folder = mini.checkout.workspace / ID
        (folder / "counter" / "__main__.py").write_text(MAIN)
        (folder / "my-data.txt").write_text("years of work")
        packed = submit.pack(mini.checkout, mini.assignment)
        handed_in = read(unpacked(packed.path, ID, tmp_path), program="counter")
        assert handed_in.notebook == (folder / f"{ID}.ipynb").read_bytes()
        assert handed_in.files == {
            "counter/__main__.py": MAIN.encode(),
            "counter/ready.py": b"one = 1\n",
        }
        assert handed_in.notes == ()

    def test_a_missing_program_is_refused(self, mini):
        (mini.checkout.workspace / ID / "counter" / "__main__.py").unlink()
        with pytest.raises(CourseError, match="There is no file counter/__main__.py"):
            submit.pack(mini.checkout, mini.assignment)

    def test_a_write_up_that_is_not_written_is_named(self, mini):
        ran = CliRunner().invoke(app, ["submit", "project01"])
        assert "[your words] still stands in: write-up" in ran.output
        path = mini.checkout.workspace / ID / f"{ID}.ipynb"
        path.write_text(path.read_text().replace("[your words]", "With a loop."))
        assert "still stands" not in CliRunner().invoke(app, ["submit", "project01"]).output
