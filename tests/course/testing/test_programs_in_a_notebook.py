"""A program is found among the cells that were run, the latest one first."""

import builtins
import importlib
import sys

import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from course import keyboard


@pytest.fixture
def shell():
    main = sys.modules["__main__"]  # which IPython replaces by the notebook's namespace
    config = Config({"HistoryManager": {"enabled": False, "hist_file": ":memory:"}})
    shell = InteractiveShell.instance(config=config)
    shell.reset()
    keyboard.cells_run.clear()
    yield shell
    shell.events.callbacks["pre_run_cell"].clear()
    InteractiveShell.clear_instance()
    sys.modules["__main__"] = main


def run(shell, source):
    result = shell.run_cell(source, store_history=True)
    return result.error_before_exec or result.error_in_exec


CHECK = """
from course.testing import prints, program
prints(program("greet"), expected="Hello")
"""


def test_the_latest_run_counts(shell):
    assert run(shell, "# program: greet\nprint('Hi')") is None
    assert "printed 'Hi', expected 'Hello'" in str(run(shell, CHECK))
    run(shell, "# program: greet\nprint('Hello')")
    assert run(shell, CHECK) is None


def test_a_program_that_was_not_run_is_named(shell):
    assert "The program `greet` has not run yet" in str(run(shell, CHECK))


def test_a_program_that_is_no_python_is_named(shell):
    run(shell, "# program: greet\nprint('Hello'")
    assert "SyntaxError" in str(run(shell, CHECK))


def test_a_tool_that_keeps_no_history_is_served_too(shell, monkeypatch):
    monkeypatch.setattr(builtins, "input", builtins.input)
    importlib.reload(keyboard)
    shell.run_cell("# program: greet\nprint('Hello')", store_history=False)
    assert shell.run_cell(CHECK, store_history=False).success


def test_nobody_at_the_keyboard_types_what_the_cell_says(shell, monkeypatch):
    monkeypatch.setattr(builtins, "input", builtins.input)
    importlib.reload(keyboard)
    assert run(shell, "# typed: Ada | 36\nname = input('Name: ')\nage = int(input())") is None
    assert (shell.user_ns["name"], shell.user_ns["age"]) == ("Ada", 36)
    error = run(shell, "input('Name: ')")
    assert isinstance(error, EOFError)
    assert "# typed: Ada | 36" in str(error)
