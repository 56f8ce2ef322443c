"""`course`: what beginners type, what they read, and the exit codes of it."""

import json
import subprocess
import sys

import pytest
from tinycourse import TOTAL, answer, mine
from typer.testing import CliRunner, Result

from course import doctor
from course.cli import app
from course.doctor import Finding


def course(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def refused(result: Result, *words: str) -> None:
    """One clear message on stderr, exit code 2, no traceback."""
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    for word in words:
        assert word in result.stderr


class TestHelp:
    @pytest.mark.parametrize("arguments", [[], ["--help"]])
    def test_tells_a_beginner_where_to_start(self, arguments):
        text = course(*arguments).output
        assert "Start with `course lab`" in text
        for command in ("lab", "progress", "check", "submit", "doctor", "services"):
            assert command in text

    def test_works_as_a_module_too(self, tmp_path):
        done = subprocess.run(
            [sys.executable, "-m", "course", "--help"],
            capture_output=True,
            text=True,
            check=True,
            cwd=tmp_path,
        )
        assert "Start with `course lab`" in done.stdout


class TestProgress:
    def test_shows_the_weeks(self, begun):
        result = course("progress")
        assert result.exit_code == 0
        assert "Week 1: Sums" in result.stdout
        assert "0/7" in result.stdout

    def test_prints_json_for_programs(self, begun):
        answer(mine(begun), "pick", 'pick = "B"')
        found = json.loads(course("progress", "--json").stdout)
        assert found["next"] == "week01-sums"
        assert [p["number"] for p in found["phases"]] == [1, 2]
        first, second = found["phases"][0]["assignments"]
        assert (first["status"], first["next"], second["next"]) == ("not started", True, False)
        assert first["points"] == {"earned": 0, "possible": 7}
        assert [t["title"] for t in first["topics"]] == ["Adding", "Choosing"]
        assert [(i["id"], i["state"]) for i in first["items"]] == [
            ("total", "to do"),
            ("pick", "to do"),
        ]
        assert found["phases"][1]["assignments"][0]["status"] == "planned"
        assert found["hours"]["own"] is None

    def test_a_broken_manifest_is_named(self, checkout):
        checkout.manifest.write_text("[[week]\n")
        refused(course("progress"), str(checkout.manifest), "TOML")

    def test_an_unreadable_notebook_is_no_traceback(self, begun):
        mine(begun).write_text("nothing")
        result = course("progress")
        assert result.exit_code == 0
        assert "unreadable" in result.stdout


class TestCheck:
    def test_exits_0_when_all_pass(self, begun):
        answer(mine(begun), "total", TOTAL)
        answer(mine(begun), "pick", 'pick = "B"')
        result = course("check", "week01")
        assert result.exit_code == 0
        assert "2 of 2 passed" in result.stdout

    def test_exits_1_when_one_fails(self, begun):
        answer(mine(begun), "total", TOTAL)
        result = course("check", "week01-sums")
        assert result.exit_code == 1
        assert "1 of 2 passed" in result.stdout

    def test_checks_one_item_alone(self, begun):
        answer(mine(begun), "total", TOTAL)
        result = course("check", "week01", "--item", "total")
        assert result.exit_code == 0
        assert "pick" not in result.stdout

    def test_refuses_what_there_is_not(self, begun):
        refused(course("check", "week99"), "'week99'", "Available now: week01-sums")
        refused(course("check", "week03"), "planned")
        refused(course("check", "week01", "--item", "none"), "total, pick")

    def test_needs_the_lab_first(self, checkout):
        refused(course("check", "week01"), str(mine(checkout)), "Run `course lab` first")


class TestDoctor:
    @pytest.mark.parametrize("ok", [True, False])
    def test_exits_1_when_something_is_broken(self, checkout, monkeypatch, ok):
        found = [Finding("Thing", ok, "as found", "mend it")]
        monkeypatch.setattr(doctor, "examine", lambda _checkout: found)
        result = course("doctor", "--json")
        assert result.exit_code == (0 if ok else 1)
        assert json.loads(result.stdout) == [
            {"name": "Thing", "ok": ok, "detail": "as found", "mend": "mend it"}
        ]
        assert "as found" in course("doctor").stdout


class TestLab:
    def test_refuses_a_workspace_below_a_file(self, checkout, tmp_path, monkeypatch):
        (tmp_path / "file").write_text("")
        monkeypatch.setenv("COURSE_WORKSPACE", str(tmp_path / "file" / "workspace"))
        refused(course("lab", "--no-browser"), str(tmp_path / "file" / "workspace"))

    def test_refuses_a_broken_manifest_and_writes_nothing(self, checkout):
        checkout.manifest.write_text("[[week]\n")
        refused(course("lab", "--no-browser"), str(checkout.manifest))
        assert not checkout.workspace.exists()
