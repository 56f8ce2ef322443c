"""Types for the learner when nobody is at the keyboard.

A notebook that is built or graded has no frontend that could ask anybody for
input. A cell that calls `input()` then says in a comment what is typed,
one answer between bars:

    # typed: Ada | 36

Importing this module in a notebook's first cell is all that is needed. With a
person at the keyboard it changes nothing.
"""

import builtins
import re
from collections.abc import Callable
from typing import Any

from IPython.core.getipython import get_ipython

# The texts of the cells that ran since this module was imported, for tools that execute
# notebooks without keeping a history.
cells_run: list[str] = []

_TYPED = re.compile(r"^# typed: ?(?P<lines>.*)$", re.MULTILINE)


def typed_lines(source: str) -> list[str]:
    """What the `# typed:` comment of a cell says, one text per answer."""
    found = _TYPED.search(source)
    return [line.strip() for line in found["lines"].split("|")] if found else []


class Typist:
    """Reads the answers of the cell that runs now, and shows them as if they were typed."""

    def __init__(self) -> None:
        self.waiting: list[str] = []

    def start_cell(self, source: str) -> None:
        """Take the answers of the cell that is about to run, and keep its text."""
        cells_run.append(source)
        self.waiting = typed_lines(source)

    def read(self, prompt: object = "") -> str:
        """Answer one `input()`.

        Raises:
            EOFError: The cell says nothing (more) to type.
        """
        if not self.waiting:
            raise EOFError(
                "input() was called with nobody at the keyboard. Say what is typed "
                "in a comment of the cell, such as: # typed: Ada | 36"
            )
        line = self.waiting.pop(0)
        print(f"{prompt}{line}")  # noqa: T201
        return line


def _install(shell: Any) -> None:
    typist = Typist()
    shell.events.register("pre_run_cell", lambda info: typist.start_cell(info.raw_cell))
    kernel = getattr(shell, "kernel", None)
    if kernel is None:  # a shell without a kernel: the prover's
        builtins.input = typist.read
    else:
        kernel.raw_input = _ask_somebody_or(kernel.raw_input, typist)


def _ask_somebody_or(ask: Callable[[str], str], typist: Typist) -> Callable[[str], str]:
    from IPython.core.error import StdinNotImplementedError

    def read(prompt: object = "") -> str:
        try:
            return ask(str(prompt))
        except StdinNotImplementedError:
            return typist.read(prompt)

    return read


if shell := get_ipython():
    _install(shell)
