"""A notebook without a kernel, for the tests of what the expectations do in one."""

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


@pytest.fixture
def run(shell):
    """Run a cell; the error that ended it, or None."""

    def run_cell(source):
        result = shell.run_cell(source, store_history=True)
        return result.error_before_exec or result.error_in_exec

    return run_cell
