"""`course doctor` finds what does not work, and every such row says how to mend it."""

import io
import json
import shutil
import socket
from pathlib import Path

import pytest
from rich.console import Console

from course import doctor
from course.doctor import Finding

ROOT = Path(doctor.__file__).parent.parent


def broken(finding: Finding, *words: str) -> None:
    assert not finding.ok
    assert finding.mend, "no mend"
    for word in words:
        assert word in finding.detail


def test_here_everything_works(begun):
    shutil.copy(ROOT / "requirements.lock", begun.root)
    findings = doctor.examine(begun)
    assert [f for f in findings if not f.ok] == []
    assert {f.name for f in findings} >= {"Python", "Packages", "Kernel", "Validate button"}
    assert all(f.mend == "" for f in findings)


def test_an_old_python():
    broken(doctor.python((3, 10, 4)), "3.10.4 is too old")
    assert "3.11" in doctor.python((3, 10, 4)).mend


def test_a_package_at_another_version(checkout):
    (checkout.root / "requirements.lock").write_text("rich==1.0.0 \\\n    --hash=sha256:00\n")
    broken(doctor.packages(checkout), "rich is ", "the course uses 1.0.0")


def test_a_line_of_the_lock_for_another_system_does_not_count(checkout):
    (checkout.root / "requirements.lock").write_text("rich==1.0.0 ; sys_platform == 'mars'\n")
    assert doctor.packages(checkout).ok


def test_a_package_that_cannot_be_imported(checkout, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "nbgrader", None)
    broken(doctor.packages(checkout), "nbgrader cannot be imported")


def test_a_kernel_that_does_not_start(monkeypatch):
    monkeypatch.setattr("course.kernels.NAME", "no-such-kernel")
    broken(doctor.kernel(), "does not start")


def test_a_missing_extension(monkeypatch, tmp_path):
    monkeypatch.setattr(doctor, "_labextensions", lambda: [str(tmp_path)])
    broken(doctor.validate_button(), "@jupyter/nbgrader is missing")


def test_an_extension_that_was_switched_off(monkeypatch, tmp_path):
    settings = tmp_path / "labconfig" / "page_config.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"disabledExtensions": {"@jupyter/nbgrader": True}}))
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", str(tmp_path))
    broken(doctor.validate_button(), "is switched off")


def test_missing_exercises(checkout):
    shutil.rmtree(checkout.exercises / "week02-texts")
    broken(doctor.exercises(checkout), "week02-texts")


def test_a_workspace_that_cannot_be_written(checkout):
    checkout.workspace.write_text("a file")
    broken(doctor.workspace_folder(checkout), str(checkout.workspace))


def test_a_disk_that_is_nearly_full(checkout, monkeypatch):
    monkeypatch.setattr(doctor, "FREE_BYTES", 10**18)
    broken(doctor.workspace_folder(checkout), "only")


def test_a_machine_without_loopback(monkeypatch):
    def refuse(*_args, **_more):
        raise OSError("no network")

    monkeypatch.setattr(socket, "create_server", refuse)
    broken(doctor.port(), "no network")


def test_an_examination_that_crashes_is_a_finding(checkout, monkeypatch):
    def crash():
        raise RuntimeError("odd machine")

    monkeypatch.setattr(doctor, "port", crash)
    monkeypatch.setattr(doctor, "kernel", lambda: Finding("Kernel", True, ""))
    monkeypatch.setattr(doctor.checkup, "kinds", list)
    broken(doctor.examine(checkout)[-1], "odd machine")


@pytest.mark.parametrize("ok", [True, False])
def test_the_table_says_what_to_do(ok):
    console = Console(file=io.StringIO(), width=100)
    doctor.show([Finding("Thing", ok, "as found", "" if ok else "turn it off and on")], console)
    text = console.file.getvalue()
    assert ("Everything works." in text) is ok
    assert ("turn it off and on" in text) is not ok
