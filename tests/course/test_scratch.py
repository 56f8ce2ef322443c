"""The folder for the files of a notebook's cells."""

import os
import sys
import tempfile
from pathlib import Path

import pytest

from course import scratch


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    folder = tmp_path / "notebooks"
    folder.mkdir()
    monkeypatch.chdir(folder)
    yield folder
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


def test_in_a_temporary_place_the_folder_is_made_right_there(here):
    place = here.parent / "temporary" / "build"
    place.mkdir()
    os.chdir(place)
    scratch.work_in("week06-files")
    assert Path.cwd() == place / "week06-files"


def test_what_killed_kernels_left_is_taken_away_by_the_next_one(here):
    temporary = here.parent / "temporary"
    gone, alive, young, foreign = (
        temporary / name
        for name in (
            "notebook-999999999-a",
            f"notebook-{os.getpid()}-a",
            "notebook-999999998-b",
            "notebook-x-y",
        )
    )
    for folder in (gone, alive, young, foreign):
        folder.mkdir()
        (folder / "file.txt").write_text("")
    for folder in (gone, alive, foreign):
        os.utime(folder, (0, 0))
    scratch.work_in("week06-files")
    assert not gone.exists()
    assert alive.exists()
    assert young.exists()
    assert foreign.exists()
