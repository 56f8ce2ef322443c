"""The workspace is the learner's: updates bring what is new and lose nothing."""

import errno
import json
import os
from pathlib import Path

import nbformat
import pytest
from tinycourse import TOTAL, answer, cell, mine, release, run, week01

from course import workspace
from course.errors import CourseError
from course.manifest import Manifest
from course.paths import Checkout


def tree(folder: Path) -> dict[str, bytes]:
    """All files of a workspace with their content, without the record of what was copied."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".course" not in path.parts
    }


def new_release(checkout: Checkout, title: str = "Week 1: Sums, mended") -> Path:
    return release(checkout, "week01-sums", week01(title))


class TestFirstUpdate:
    def test_copies_what_is_available_and_says_so(self, checkout, syllabus):
        report = workspace.update(checkout, syllabus)
        assert [path.as_posix() for path in report.new] == [
            "week01-sums/week01-sums.ipynb",
            "week02-texts/week02-texts.ipynb",
        ]
        assert tree(checkout.workspace) == tree(checkout.exercises)
        assert report.lines()[0] == "New: week01-sums/week01-sums.ipynb"

    def test_leaves_out_what_is_planned(self, checkout, syllabus):
        release(checkout, "week03-lists", week01())
        workspace.update(checkout, syllabus)
        assert not (checkout.workspace / "week03-lists").exists()

    def test_brings_data_files_and_leaves_litter(self, checkout, syllabus):
        folder = checkout.exercises / "week01-sums"
        (folder / "data").mkdir()
        (folder / "data" / "prices.csv").write_text("9.5\n")
        (folder / ".ipynb_checkpoints").mkdir()
        (folder / ".ipynb_checkpoints" / "week01-sums-checkpoint.ipynb").write_text("{}")
        workspace.update(checkout, syllabus)
        copied = checkout.workspace / "week01-sums"
        assert (copied / "data" / "prices.csv").read_text() == "9.5\n"
        assert not (copied / ".ipynb_checkpoints").exists()

    def test_says_when_an_available_week_has_no_release(self, checkout, syllabus):
        mended = checkout.exercises / "week02-texts"
        (mended / "week02-texts.ipynb").unlink()
        mended.rmdir()
        report = workspace.update(checkout, syllabus)
        assert "week02-texts" in " ".join(report.notes)

    def test_goes_where_the_environment_says(self, checkout, syllabus, tmp_path, monkeypatch):
        monkeypatch.setenv("COURSE_WORKSPACE", str(tmp_path / "else" / "where"))
        workspace.update(checkout, syllabus)
        assert (tmp_path / "else" / "where" / "week01-sums" / "week01-sums.ipynb").is_file()
        assert not (checkout.root / "workspace").exists()


class TestLaterUpdate:
    def test_does_nothing_when_nothing_changed(self, begun, syllabus):
        before = tree(begun.workspace)
        assert workspace.update(begun, syllabus).lines() == []
        assert tree(begun.workspace) == before

    def test_never_touches_a_changed_file(self, begun, syllabus):
        answer(mine(begun), "total", TOTAL)
        before = mine(begun).read_bytes()
        assert workspace.update(begun, syllabus).lines() == []
        new_release(begun)
        workspace.update(begun, syllabus)
        assert mine(begun).read_bytes() == before

    def test_replaces_what_the_learner_did_not_change(self, begun, syllabus):
        source = new_release(begun)
        report = workspace.update(begun, syllabus)
        assert mine(begun).read_bytes() == source.read_bytes()
        assert report.updated == [Path("week01-sums/week01-sums.ipynb")]

    def test_running_a_notebook_is_no_change(self, begun, syllabus):
        run(mine(begun))
        source = new_release(begun)
        workspace.update(begun, syllabus)
        assert mine(begun).read_bytes() == source.read_bytes()

    @pytest.mark.parametrize("edit", ["note", "picture", "deleted cell"])
    def test_whatever_people_write_is_a_change(self, begun, syllabus, edit):
        notebook = nbformat.read(mine(begun), as_version=4)
        if edit == "note":
            notebook.cells.append(nbformat.v4.new_markdown_cell("my note"))
        elif edit == "picture":
            notebook.cells[0]["attachments"] = {"cat.png": {"image/png": "AAAA"}}
        else:
            del notebook.cells[0]
        nbformat.write(notebook, mine(begun))
        before = mine(begun).read_bytes()
        new_release(begun)
        workspace.update(begun, syllabus)
        assert mine(begun).read_bytes() == before

    def test_puts_a_new_version_beside_a_changed_file_and_names_it_once(self, begun, syllabus):
        answer(mine(begun), "total", TOTAL)
        source = new_release(begun)
        report = workspace.update(begun, syllabus)
        ((theirs, beside),) = report.beside
        assert theirs == Path("week01-sums/week01-sums.ipynb")
        assert beside.name.startswith("week01-sums (new version ")
        assert (begun.workspace / beside).read_bytes() == source.read_bytes()
        (line,) = report.lines()
        assert str(beside) in line
        assert "was not touched" in line
        assert workspace.update(begun, syllabus).lines() == []

    def test_each_newer_version_is_put_beside(self, begun, syllabus):
        answer(mine(begun), "total", TOTAL)
        new_release(begun, "second")
        workspace.update(begun, syllabus)
        new_release(begun, "third")
        assert len(workspace.update(begun, syllabus).beside) == 1
        assert len(list(mine(begun).parent.glob("*new version*"))) == 2

    def test_moving_to_the_new_version_is_remembered(self, begun, syllabus):
        answer(mine(begun), "total", TOTAL)
        new_release(begun)
        ((_, beside),) = workspace.update(begun, syllabus).beside
        (begun.workspace / beside).replace(mine(begun))
        assert workspace.update(begun, syllabus).lines() == []
        newest = new_release(begun, "newest").read_bytes()
        assert len(workspace.update(begun, syllabus).updated) == 1
        assert mine(begun).read_bytes() == newest

    def test_brings_back_what_was_deleted_and_says_so(self, begun, syllabus):
        mine(begun).unlink()
        report = workspace.update(begun, syllabus)
        assert report.restored == [Path("week01-sums/week01-sums.ipynb")]
        assert mine(begun).is_file()

    def test_leaves_files_that_are_no_part_of_the_course(self, begun, syllabus):
        note = begun.workspace / "week01-sums" / "notes.txt"
        note.write_text("mine")
        new_release(begun)
        workspace.update(begun, syllabus)
        assert note.read_text() == "mine"

    def test_changed_data_files_stay_too(self, checkout, syllabus):
        data = checkout.exercises / "week01-sums" / "prices.csv"
        data.write_text("1\n")
        workspace.update(checkout, syllabus)
        theirs = checkout.workspace / "week01-sums" / "prices.csv"
        theirs.write_text("my own\n")
        data.write_text("2\n")
        ((_, beside),) = workspace.update(checkout, syllabus).beside
        assert theirs.read_text() == "my own\n"
        assert (checkout.workspace / beside).read_text() == "2\n"

    def test_a_broken_notebook_is_the_learners_work_as_well(self, begun, syllabus):
        mine(begun).write_text("{ this is no notebook")
        new_release(begun)
        assert len(workspace.update(begun, syllabus).beside) == 1
        assert mine(begun).read_text() == "{ this is no notebook"

    def test_a_link_is_never_replaced(self, begun, syllabus, tmp_path):
        elsewhere = tmp_path / "elsewhere.ipynb"
        mine(begun).rename(elsewhere)
        mine(begun).symlink_to(elsewhere)
        before = elsewhere.read_bytes()
        new_release(begun)
        assert len(workspace.update(begun, syllabus).beside) == 1
        assert mine(begun).is_symlink()
        assert elsewhere.read_bytes() == before


class TestRecord:
    """What was copied is remembered; without the memory every file is the learner's."""

    @pytest.mark.parametrize(
        "content",
        [None, b"", b"{", b"[]", b"\xff\xfe", b'{"files": {"a": {"odd": 1}}}', b'{"files": [1]}'],
        ids=["missing", "empty", "cut off", "a list", "no text", "odd row", "odd files"],
    )
    def test_damage_loses_nothing_and_is_said(self, begun, syllabus, content):
        record = begun.workspace / ".course" / "released.json"
        record.unlink() if content is None else record.write_bytes(content)
        before = mine(begun).read_bytes()
        new_release(begun)
        report = workspace.update(begun, syllabus)
        assert mine(begun).read_bytes() == before
        assert len(report.beside) == 1
        assert "counts as changed by you" in report.lines()[0]
        assert json.loads(record.read_text())["files"]
        assert workspace.update(begun, syllabus).lines() == []

    def test_is_not_missed_while_nothing_differs(self, begun, syllabus):
        (begun.workspace / ".course" / "released.json").unlink()
        assert workspace.update(begun, syllabus).lines() == []

    def test_a_cell_written_before_the_record_was_lost_stays(self, begun, syllabus):
        answer(mine(begun), "total", TOTAL)
        (begun.workspace / ".course" / "released.json").write_text("broken")
        workspace.update(begun, syllabus)
        kept = nbformat.read(mine(begun), as_version=4)
        assert cell(kept, "total").source == TOTAL


class TestRefusals:
    """A workspace that cannot be written is a message, and nothing is written."""

    def refused(self, checkout: Checkout, syllabus: Manifest) -> str:
        with pytest.raises(CourseError) as refusal:
            workspace.update(checkout, syllabus)
        assert "COURSE_WORKSPACE=" in str(refusal.value), "no mend"
        return str(refusal.value)

    def test_a_file_in_its_place(self, checkout, syllabus):
        checkout.workspace.write_text("a file")
        assert str(checkout.workspace) in self.refused(checkout, syllabus)
        assert checkout.workspace.read_text() == "a file"

    def test_a_folder_below_a_file(self, checkout, syllabus, tmp_path, monkeypatch):
        (tmp_path / "file").write_text("a file")
        monkeypatch.setenv("COURSE_WORKSPACE", str(tmp_path / "file" / "workspace"))
        assert "Not a directory" in self.refused(checkout, syllabus)

    def test_a_link_that_leads_to_itself(self, checkout, syllabus):
        checkout.workspace.symlink_to(checkout.workspace)
        assert "leads nowhere" in self.refused(checkout, syllabus)

    @pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs /proc")
    def test_a_system_folder_that_takes_no_files(self, checkout, syllabus, monkeypatch):
        monkeypatch.setenv("COURSE_WORKSPACE", "/proc/workspace")
        assert "Cannot write in the workspace /proc/workspace" in self.refused(checkout, syllabus)

    def test_a_read_only_disk(self, checkout, syllabus, monkeypatch):
        def refuse(*_args, dir=None, **_more):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(dir))

        monkeypatch.setattr("tempfile.mkstemp", refuse)
        assert "Read-only file system" in self.refused(checkout, syllabus)
        assert tree(checkout.workspace) == {}

    def test_a_full_disk_leaves_no_half_file(self, begun, syllabus, monkeypatch):
        def refuse(_handle):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        before = tree(begun.workspace)
        new_release(begun)
        monkeypatch.setattr("os.fsync", refuse)
        assert "No space left" in self.refused(begun, syllabus)
        assert tree(begun.workspace) == before

    def test_a_folder_of_the_course_is_a_file(self, checkout, syllabus):
        checkout.workspace.mkdir()
        (checkout.workspace / "week01-sums").write_text("a file")
        assert "week01-sums" in self.refused(checkout, syllabus)
