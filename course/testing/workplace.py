"""Where the learner's code runs: in this very process, or in another one that is asked.

In a notebook, the expectations call the learner's functions directly. In grading they run in a
judge's process, apart from the learner's, and reach the learner's code through a `Workplace`
that asks a sandboxed kernel: whatever the learner's code does to its own process, the
verdict is made elsewhere.
"""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Protocol

from course.testing.folder import Files, TooMuch, fresh_folder
from course.testing.run import Outcome, run

if TYPE_CHECKING:
    from course.testing.programs import Program


class Workplace(Protocol):
    """What an expectation needs of the place where the learner's code runs."""

    def cells_run(self) -> list[str]:
        """The texts of the cells that were run, in order."""
        ...

    def run_program(
        self,
        program: "Program",
        given: Mapping[str, Any],
        typed: Sequence[str],
        files: Files | None = None,
    ) -> Outcome:
        """Run a program once, in a fresh folder if there are `files`."""
        ...

    def call(
        self,
        function: Callable[..., Any],
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
        typed: Sequence[str],
        files: Files | None = None,
    ) -> tuple[Outcome, list[Any]]:
        """Call a function with copies of the arguments; also what became of those."""
        ...

    def methods(self, cls: Any) -> set[str] | None:
        """The names of what can be called on a class; None when it is no class."""
        ...

    def name_of(self, function: Any) -> str:
        """What the notebook calls a function or a class."""
        ...


class Here:
    """This process."""

    def __init__(self, names: dict[str, Any] | None = None) -> None:
        """Work with the names of a notebook; None for the one that runs here."""
        self._names = names

    @property
    def names(self) -> dict[str, Any]:
        """The namespace of the notebook."""
        from IPython.core.getipython import get_ipython

        if self._names is None and (shell := get_ipython()):
            names: dict[str, Any] = shell.user_ns
            return names
        return vars(sys.modules["__main__"]) if self._names is None else self._names

    def cells_run(self) -> list[str]:
        """The cells of this notebook's history."""
        from IPython.core.getipython import get_ipython

        from course import keyboard

        shell = get_ipython()
        history = shell.history_manager.input_hist_raw if shell and shell.history_manager else []
        # The history is the truth where there is one; it comes last, so that it is looked at
        # first.
        return [*keyboard.cells_run, *history]

    def run_program(
        self,
        program: "Program",
        given: Mapping[str, Any],
        typed: Sequence[str],
        files: Files | None = None,
    ) -> Outcome:
        """Run it in this process."""
        from course.testing.programs import run_here

        return _in_folder(
            files,
            lambda: run_here(program, given, typed, self.names if program.in_notebook else {}),
        )

    def call(
        self,
        function: Callable[..., Any],
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
        typed: Sequence[str],
        files: Files | None = None,
    ) -> tuple[Outcome, list[Any]]:
        """Call it."""
        own_args, own_kwargs = deepcopy(list(args)), deepcopy(dict(kwargs))
        one = _in_folder(files, lambda: run(lambda _: function(*own_args, **own_kwargs), typed))
        return one, own_args

    def methods(self, cls: Any) -> set[str] | None:
        """What can be called on it."""
        if not isinstance(cls, type):
            return None
        return {name for name in dir(cls) if callable(getattr(cls, name, None))}

    def name_of(self, function: Any) -> str:
        """Its own name; that of a lambda is the one that it was assigned to."""
        name = getattr(function, "__name__", "") or type(function).__name__
        if name == "<lambda>":
            known = (n for n, value in self.names.items() if value is function and n[:1] != "_")
            name = next(known, "the lambda")
        return name


def _in_folder(files: Files | None, action: Callable[[], Outcome]) -> Outcome:
    with fresh_folder(files) as folder:
        outcome = action()
        try:
            outcome.files = folder.contents()
        except TooMuch as error:
            outcome.cut = outcome.cut or str(error)
        return outcome


_current: Workplace = Here()


def current() -> Workplace:
    """Where the learner's code runs now."""
    return _current


@contextmanager
def working_at(place: Workplace) -> Iterator[None]:
    """Let expectations reach the learner's code at another place, for a judge."""
    global _current
    before, _current = _current, place
    try:
        yield
    finally:
        _current = before
