"""Where the learner's code runs: in this very process, or in another one that is asked.

In a notebook, the expectations call the learner's functions directly. In grading they run in a
judge's process, apart from the learner's, and reach the learner's code through a `Workplace`
that asks a sandboxed kernel: whatever the learner's code does to its own process, the
verdict is made elsewhere.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Protocol

from course.testing.run import Outcome, run

if TYPE_CHECKING:
    from course.testing.programs import Program


class Workplace(Protocol):
    """What an expectation needs of the place where the learner's code runs."""

    def cells_run(self) -> list[str]:
        """The texts of the cells that were run, in order."""
        ...

    def run_program(
        self, program: "Program", given: Mapping[str, Any], typed: Sequence[str]
    ) -> Outcome:
        """Run a program once in a fresh namespace."""
        ...

    def call(
        self,
        function: Callable[..., Any],
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
        typed: Sequence[str],
    ) -> tuple[Outcome, list[Any]]:
        """Call a function with copies of the arguments; also what became of those."""
        ...

    def source(self, function: Callable[..., Any]) -> str:
        """The text of a function.

        Raises:
            OSError: There is none.
        """
        ...


class Here:
    """This process."""

    def cells_run(self) -> list[str]:
        """The cells of this notebook's history."""
        from IPython.core.getipython import get_ipython

        from course import keyboard

        shell = get_ipython()
        history = shell.history_manager.input_hist_parsed if shell and shell.history_manager else []
        # The history is the truth where there is one; it comes last, so that it is looked at
        # first.
        return [*keyboard.cells_run, *history]

    def run_program(
        self, program: "Program", given: Mapping[str, Any], typed: Sequence[str]
    ) -> Outcome:
        """Run it in a fresh namespace of this process."""
        from course.testing.programs import run_here

        return run_here(program, given, typed)

    def call(
        self,
        function: Callable[..., Any],
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
        typed: Sequence[str],
    ) -> tuple[Outcome, list[Any]]:
        """Call it."""
        own_args, own_kwargs = deepcopy(list(args)), deepcopy(dict(kwargs))
        return run(lambda _: function(*own_args, **own_kwargs), typed), own_args

    def source(self, function: Callable[..., Any]) -> str:
        """Its text, from the cell that defined it."""
        import inspect

        return inspect.getsource(function)


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
