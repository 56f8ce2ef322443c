"""The figure of an import: the places of the running Python, in its own order."""

import sys
from pathlib import Path

import pytest

from course.widgets.imports import BUILT_IN, CURRENT, LOADED, PROGRAM, import_search


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    # The order of a notebook: the standard library first, then the current folder.
    library = [entry for entry in sys.path if "site-packages" not in entry and entry]
    installed = [entry for entry in sys.path if "site-packages" in entry]
    monkeypatch.setattr(sys, "path", [*library, "", *installed])
    return tmp_path


def labels(figure):
    return [place.label for place in figure.current[-1].places if place.asked]


def test_a_file_of_the_current_folder_is_found_behind_the_standard_library():
    Path("wordlist.py").write_text("N = 1")
    figure = import_search("wordlist")
    assert labels(figure)[0] == LOADED
    assert labels(figure)[1] == BUILT_IN
    assert labels(figure)[-1] == CURRENT
    text = figure._repr_mimebundle_()["text/plain"]
    assert "wordlist comes from the current folder: wordlist.py. The search ends there." in text


def test_what_is_loaded_is_not_searched_for():
    figure = import_search("sys")
    assert labels(figure) == [LOADED]
    assert "no file is run" in figure.picture.value


def test_a_new_program_finds_the_file_beside_it_first():
    Path("game").mkdir()
    Path("game/random.py").write_text("")
    figure = import_search("random", program="game/roll.py")
    assert labels(figure) == [LOADED, BUILT_IN, PROGRAM]
    assert "1 more would fit and is never seen" in figure.picture.value
    assert "not asked any more (random.py is there)" in figure.picture.value
    figure.as_new.value = False
    assert labels(figure) == [LOADED]  # this process has loaded the real one


def test_what_python_loads_for_itself_cannot_be_hidden():
    Path("os.py").write_text("")
    assert labels(import_search("os", program="roll.py")) == [LOADED]


def test_a_package_and_its_module_are_two_searches():
    Path("tearoom").mkdir()
    Path("tearoom/__init__.py").write_text("")
    Path("tearoom/menu.py").write_text("")
    figure = import_search("tearoom.menu")
    first, second = figure.current
    assert first.hit.found == "tearoom/__init__.py"
    assert second.hit.found == "menu.py"
    assert second.hit.label == "the folder of the package"


def test_what_is_in_no_place_is_not_found():
    figure = import_search("no_such_module_here")
    assert "No module named &#x27;no_such_module_here&#x27;" in figure.picture.value


@pytest.mark.parametrize(
    ("name", "message"),
    [("random.py", "without .py"), ("two words", "Write a name"), ("", "Write a name")],
)
def test_what_is_no_name_is_refused(name, message):
    assert message in import_search(name).picture.value


def test_a_module_has_nothing_inside():
    Path("plain.py").write_text("")
    assert "not a package" in import_search("plain.inner").picture.value


def test_another_name_is_searched_as_things_are_then():
    figure = import_search("later")
    assert figure.current[0].hit is None
    Path("later.py").write_text("")
    figure.starting.click()
    assert figure.current[0].hit.found == "later.py"
    figure.name.value = "sys"
    assert figure.current[0].hit.label == LOADED


def test_the_stored_picture_names_no_path(here):
    Path("wordlist.py").write_text("")
    figure = import_search("wordlist")
    bundle = figure._repr_mimebundle_()
    assert str(here) in figure.picture.value
    assert str(here) not in bundle["text/html"] + bundle["text/plain"]
    assert sys.prefix not in bundle["text/html"] + bundle["text/plain"]
