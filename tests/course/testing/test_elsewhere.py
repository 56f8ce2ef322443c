# ruff: noqa: PTH123, SIM115, UP015 (it is about how files are opened)
"""Another computer's encoding, as far as a program can notice."""

from pathlib import Path

import pytest

from course.testing.elsewhere import old_encoding


def test_without_an_encoding_files_are_not_utf_8_there(tmp_path):
    path = tmp_path / "a.txt"
    with old_encoding():
        with open(path, "w") as file:
            file.write("é")
        assert path.read_bytes() == b"\xe9"
        assert path.read_text() == "é"
        assert Path(path).read_text(encoding="latin-1") == "é"
        with pytest.raises(UnicodeDecodeError):
            open(path, encoding="utf-8").read()
        with open(path, "r", -1, "cp1252") as file:
            assert file.read() == "é"
    path.write_text("é", encoding="utf-8")
    assert path.read_bytes() == "é".encode()


def test_bytes_are_bytes_everywhere(tmp_path):
    with old_encoding():
        (tmp_path / "b").write_bytes(b"\xc3")
        assert (tmp_path / "b").read_bytes() == b"\xc3"


def test_afterwards_everything_is_as_it_was(tmp_path):
    before = open
    with pytest.raises(ZeroDivisionError), old_encoding():
        1 / 0  # noqa: B018
    assert open is before


def test_the_open_of_a_notebook_is_no_exception(tmp_path, shell, run):
    run(f"def save():\n    with open({str(tmp_path / 'a')!r}, 'w') as f:\n        f.write('é')")
    with old_encoding():
        shell.user_ns["save"]()
    assert (tmp_path / "a").read_bytes() == b"\xe9"
    shell.user_ns["save"]()
    assert (tmp_path / "a").read_bytes() == "é".encode()
