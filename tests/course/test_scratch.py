"""The folder for the files of a notebook's cells."""

import os
import sys
from pathlib import Path

import pytest

from course import scratch


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield tmp_path
    os.chdir(tmp_path)
    while scratch._temporary:
        scratch._temporary.pop().cleanup()


def test_with_nobody_at_the_keyboard_nothing_is_left_beside_the_notebook(here, capsys):
    scratch.work_in("week06-files")
    assert Path.cwd().name == "week06-files"
    assert not list(Path.cwd().iterdir())
    assert not list(here.iterdir())
    assert capsys.readouterr().out == "This notebook works in the folder week06-files now.\n"


def test_with_a_person_the_folder_is_beside_the_notebook_and_keeps_its_files(here, monkeypatch):
    monkeypatch.setattr(scratch, "_somebody_is_there", lambda: True)
    scratch.work_in("week06-files")
    Path("diary.txt").write_text("today")
    os.chdir(here)  # as after a restart
    scratch.work_in("week06-files")
    assert Path.cwd() == here / "week06-files"
    assert Path("diary.txt").read_text() == "today"


def test_running_it_again_stays_in_the_folder():
    scratch.work_in("week06-files")
    inside = Path.cwd()
    scratch.work_in("week06-files")
    assert Path.cwd() == inside


def test_modules_in_the_folder_can_be_imported():
    sys.path[:] = [place for place in sys.path if place]
    scratch.work_in("week06-files")
    assert "" in sys.path
