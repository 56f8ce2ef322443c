"""A program is found among the cells that were run, the latest one first."""

import builtins
import importlib

from course import keyboard

CHECK = """
from course.testing import prints, program
prints(program("greet"), expected="Hello")
"""


def test_the_latest_run_counts(run):
    assert run("# program: greet\nprint('Hi')") is None
    assert "printed 'Hi', expected 'Hello'" in str(run(CHECK))
    run("# program: greet\nprint('Hello')")
    assert run(CHECK) is None


def test_a_program_that_was_not_run_is_named(run):
    assert "The program `greet` has not run yet" in str(run(CHECK))


def test_a_program_that_is_no_python_is_named(run):
    run("# program: greet\nprint('Hello'")
    assert "SyntaxError" in str(run(CHECK))


def test_a_tool_that_keeps_no_history_is_served_too(shell, monkeypatch):
    monkeypatch.setattr(builtins, "input", builtins.input)
    importlib.reload(keyboard)
    shell.run_cell("# program: greet\nprint('Hello')", store_history=False)
    assert shell.run_cell(CHECK, store_history=False).success


def test_nobody_at_the_keyboard_types_what_the_cell_says(shell, run, monkeypatch):
    monkeypatch.setattr(builtins, "input", builtins.input)
    importlib.reload(keyboard)
    assert run("# typed: Ada | 36\nname = input('Name: ')\nage = int(input())") is None
    assert (shell.user_ns["name"], shell.user_ns["age"]) == ("Ada", 36)
    error = run("input('Name: ')")
    assert isinstance(error, EOFError)
    assert "# typed: Ada | 36" in str(error)
