"""`course check` of a project, its checks in the notebook, its place in progress and workspace."""

import os
import subprocess
import sys

import pytest
from miniproject import ALWAYS_ONE, ID, MAIN, NO_EOF
from typer.testing import CliRunner

from course import home, progress, project, workspace
from course.cli import app
from course.errors import CourseError
from course.testing.mismatch import Mismatch


def mine(mini):
    return mini.checkout.workspace / ID / "counter" / "__main__.py"


def verdicts(mini, **more):
    return {
        v.criterion: v.passed for v in project.check_all(mini.checkout, mini.assignment, **more)
    }


class TestCheck:
    def test_an_untouched_starter_passes_nothing(self, mini):
        assert verdicts(mini) == {"ends": False, "counts": False}

    def test_each_criterion_has_its_own_verdict(self, mini):
        mine(mini).write_text(NO_EOF)
        assert verdicts(mini) == {"ends": False, "counts": True}
        mine(mini).write_text(MAIN)
        assert verdicts(mini) == {"ends": True, "counts": True}

    def test_the_seed_of_a_failure_repeats_it(self, mini):
        mine(mini).write_text(ALWAYS_ONE)
        [_, failed] = project.check_all(mini.checkout, mini.assignment)
        assert f"course check project01 --item counts --seed {failed.seed}" in failed.message
        [again] = project.check_all(mini.checkout, mini.assignment, only="counts", seed=failed.seed)
        assert again.message == failed.message

    def test_data_beside_the_program_are_neither_seen_nor_changed(self, mini):
        mine(mini).write_text("import os\nopen('mine.txt', 'w').close()\n" + MAIN)
        data = mine(mini).parents[1] / "mine.txt"
        data.write_text("years of work")
        assert verdicts(mini) == {"ends": True, "counts": True}
        assert data.read_text() == "years of work"
        assert not list(mine(mini).parent.rglob("__pycache__"))

    def test_a_missing_program_is_told(self, mini):
        mine(mini).unlink()
        [first, _] = project.check_all(mini.checkout, mini.assignment)
        assert "There is no file counter/__main__.py" in first.message

    def test_a_folder_with_far_too_much_in_it_is_told(self, mini):
        for number in range(project.MOST_FILES + 1):
            (mine(mini).parent / f"{number}.txt").touch()
        [first, _] = project.check_all(mini.checkout, mini.assignment)
        assert "more than 500 files" in first.message

    def test_an_unknown_criterion_and_a_missing_folder_are_refused(self, mini):
        with pytest.raises(CourseError, match="no criterion 'x'"):
            project.check_all(mini.checkout, mini.assignment, only="x")
        (mine(mini).parents[1]).rename(mini.checkout.workspace / "elsewhere")
        with pytest.raises(CourseError, match="course lab"):
            project.check_all(mini.checkout, mini.assignment)

    def test_the_command(self, mini):
        mine(mini).write_text(NO_EOF)
        ran = CliRunner().invoke(app, ["check", "project01", "--seed", "5"])
        assert ran.exit_code == 1
        assert "EOFError" in ran.output
        assert "--item ends --seed 5" in ran.output
        assert "1 of 2 passed" in ran.output
        mine(mini).write_text(MAIN)
        assert CliRunner().invoke(app, ["check", "project01"]).exit_code == 0

    def test_a_seed_is_for_projects_only(self):
        ran = CliRunner().invoke(app, ["check", "week01", "--seed", "5"])
        assert ran.exit_code == 2


class TestInTheNotebook:
    def test_a_check_runs_the_program_beside_it_and_says_what_passed(
        self, mini, monkeypatch, capsys
    ):
        mine(mini).write_text(MAIN)
        monkeypatch.chdir(mine(mini).parents[1])
        project.check(ID, "counts")
        assert capsys.readouterr().out == "✓ The counter counts\n"
        assert project.remembered(mini.checkout, ID) == {"counts": True}

    def test_a_failed_check_shows_no_line_of_the_test(self, mini, monkeypatch):
        monkeypatch.chdir(mine(mini).parents[1])
        with pytest.raises(Mismatch, match="The same again, with the same data"):
            project.check(ID, "counts")

    def test_another_folder_can_be_checked(self, mini, monkeypatch):
        monkeypatch.chdir(mini.folder)
        monkeypatch.setattr(project, "_chosen", project._chosen)
        project.use("reference")
        project.check(ID, "ends")
        assert project.remembered(mini.checkout, ID) == {}


class TestProgress:
    def test_it_shows_the_last_verdicts(self, mini):
        mine(mini).write_text(NO_EOF)
        before = progress.load(mini.checkout, mini.manifest).assignments[0]
        assert (before.stage, before.earned, before.points) == ("not started", 0, 8)
        verdicts(mini)
        [row] = progress.load(mini.checkout, mini.manifest).assignments
        assert (row.stage, row.earned, row.points) == ("in progress", 5, 8)
        mine(mini).write_text(MAIN)
        verdicts(mini, only="ends")
        [row] = progress.load(mini.checkout, mini.manifest).assignments
        assert row.stage == "done"

    def test_a_damaged_record_counts_as_none(self, mini):
        verdicts(mini)
        (mini.checkout.workspace / ".course" / "projects.json").write_text("[1]")
        [row] = progress.load(mini.checkout, mini.manifest).assignments
        assert row.stage == "not started"

    def test_the_home_notebook_names_it(self, mini):
        home.write(mini.checkout, mini.manifest)
        text = (mini.checkout.workspace / "home.ipynb").read_text()
        assert "Project 1: Counter" in text


class TestWorkspace:
    def test_a_program_is_never_overwritten_by_an_update(self, mini):
        mine(mini).write_text(MAIN)
        release = mini.checkout.exercises / ID / "counter"
        (release / "__main__.py").write_text("# newer\n")
        (release / "ready.py").write_text("one = 2\n")
        report = workspace.update(mini.checkout, mini.manifest)
        assert mine(mini).read_text() == MAIN
        assert (mine(mini).parent / "ready.py").read_text() == "one = 2\n"
        [(changed, beside)] = report.beside
        assert changed.name == "__main__.py"
        assert (mini.checkout.workspace / beside).read_text() == "# newer\n"
        assert any("Compare the two" in line for line in report.lines())

    def test_files_of_the_learners_own_stay(self, mini):
        own = mine(mini).parent / "store.py"
        own.write_text("mine")
        workspace.update(mini.checkout, mini.manifest)
        assert own.read_text() == "mine"

    @pytest.mark.parametrize("strange", ["file", "link"])
    def test_what_stands_in_the_place_of_the_program_stays(self, mini, strange, tmp_path):
        package = mine(mini).parent
        package.rename(tmp_path / "moved")
        if strange == "file":
            package.write_text("a file")
        else:
            package.symlink_to(tmp_path / "moved")
        (tmp_path / "moved" / "__main__.py").unlink()
        report = workspace.update(mini.checkout, mini.manifest)
        assert any("something else in the place of the folder" in note for note in report.notes)
        assert not (tmp_path / "moved" / "__main__.py").exists()


def test_a_learner_can_run_it_as_the_brief_says(mini):
    mine(mini).write_text(MAIN)
    ran = subprocess.run(
        [sys.executable, "-m", "counter"],
        cwd=mine(mini).parents[1],
        input="oak\n",
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
    )
    assert ran.stdout == "? 1 oak\n? Bye\n"
