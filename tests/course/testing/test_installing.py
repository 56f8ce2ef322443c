"""Packages that are really built, installed and run."""

import time

import pytest

from course.testing import Mismatch, makes, run, snippet
from course.testing.installing import InstallError, _reason

PYPROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "tea-hours"
version = "1.4.0"

[project.scripts]
tea-hours = "tea_hours:main"
"""
FILES = {
    "pyproject.toml": PYPROJECT,
    "tea_hours/__init__.py": "def main():\n    print('Tea at four')\n",
}
SNIPPET = """
from course.testing.installing import install, run_installed
wheels = install()
printed = run_installed("tea-hours")
"""


def test_a_package_is_built_installed_and_run():
    expected = {"wheels": ["tea_hours-1.4.0-py2.py3-none-any.whl"], "printed": "Tea at four"}
    makes(snippet(SNIPPET), expected, files=FILES)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('version = "1.4.0"', "", "building the wheel failed: ValueError: Field `project.version`"),
        ('"hatchling.build"', '"hatchlings"', "building the wheel failed"),
        ("[project]", "[project", "building the wheel failed"),
        ('name = "tea-hours"', 'name = "coffee"', "building the wheel failed: ValueError: Unable"),
        ("tea-hours = ", "tea-time = ", "brings no command 'tea-hours'"),
        ('"tea_hours:main"', '"tea_hours:tea"', "running tea-hours failed: ImportError"),
    ],
)
def test_what_goes_wrong_is_told_in_a_line(old, new, message, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")  # as a kernel does
    files = {**FILES, "pyproject.toml": PYPROJECT.replace(old, new)}
    with pytest.raises(Mismatch) as caught:
        makes(snippet(SNIPPET), {"printed": "Tea at four"}, files=files)
    assert message in str(caught.value)


def test_a_run_gets_more_time_for_it_and_no_more_afterwards(monkeypatch):
    monkeypatch.setattr(run, "TIME_LIMIT_SECONDS", 0.2)

    def slow(_):
        with run.more_time(5):
            time.sleep(0.4)

    assert run.run(slow).cut is None

    def endless(_):
        slow(_)
        while True:
            pass

    assert "still running" in run.run(endless).cut


def test_more_time_where_nothing_is_limited_changes_nothing():
    with run.more_time(5):
        pass
    assert run.run(lambda _: 1).result == 1


def test_a_tool_that_says_nothing():
    assert _reason("") == "it said nothing"
    assert str(InstallError("x")) == "x"
