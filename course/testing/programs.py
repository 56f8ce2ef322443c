"""Programs: answer cells that tests run again with other values and other input.

Before functions are taught, an answer is a whole cell. Its first line is
`# program: <name>`; a test finds the text of that cell among those that were
run in the notebook, and runs it again in a fresh namespace.
"""

import ast
import re
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType
from typing import Any

from course.testing import show
from course.testing.mismatch import Mismatch
from course.testing.run import Outcome, run
from course.testing.workplace import current

MARKER = re.compile(r"# program: (?P<name>[a-z0-9-]+)\s*")


@dataclass(frozen=True)
class Program:
    """A learner's program: a name for messages, and its text."""

    name: str
    source: str

    @property
    def filename(self) -> str:
        """What tracebacks call it."""
        return f"<program {self.name}>"

    def run(self, given: Mapping[str, Any] | None = None, typed: Sequence[str] = ()) -> Outcome:
        """Run it once in a fresh namespace.

        Args:
            given: Other values for the first top-level assignment of each name.
            typed: One line for each `input()`.

        Raises:
            Mismatch: The program has no line that assigns one of the given names.
        """
        given = dict(given or {})
        _refuse_missing(self, given)
        return current().run_program(self, given, typed)

    def describe(self, given: Mapping[str, Any] | None, typed: Sequence[str]) -> str:
        """How a message names one run of it."""
        text = f"The program `{self.name}`"
        if given:
            text += f" with {show.listed([f'{k} = {show.value(v)}' for k, v in given.items()])}"
        if typed:
            text += f", typed {show.listed([show.value(line) for line in typed])},"
        return text


def program(name: str) -> Program:
    """The learner's program of this name, as it was last run.

    Example:
        >>> receipt = program("receipt-line")  # doctest: +SKIP

    Raises:
        Mismatch: No cell with the first line `# program: <name>` was run yet.
    """
    for source in reversed(current().cells_run()):
        found = MARKER.match(source)
        if found and found["name"] == name:
            return Program(name, source)
    raise Mismatch(
        f"The program `{name}` has not run yet: run its cell first. "
        f"The first line of the cell must be `# program: {name}`."
    )


def parsons(order: str, lines: str) -> Program:
    """The program that the learner put together from labelled lines.

    Args:
        order: The labels in order, such as "B A C".
        lines: One line of the program per row, as `A | print(name)`.

    Raises:
        Mismatch: The order is empty, names an unknown label, or one label twice.
    """
    by_label = labelled_lines(lines)
    if not isinstance(order, str) or not order.strip():
        raise Mismatch('There is no order yet: write the labels between the quotes, like "B A".')
    labels = order.upper().replace(",", " ").split()
    if len(labels) == 1 and len(order.strip()) > 1:
        labels = list(labels[0])
    for label in labels:
        if label not in by_label:
            raise Mismatch(f"There is no line {label!r}: the labels are {' '.join(by_label)}.")
        if labels.count(label) > 1:
            raise Mismatch(f"The line {label} stands twice in your order: use each line once.")
    return Program(" ".join(labels), "\n".join(by_label[label] for label in labels))


def labelled_lines(text: str) -> dict[str, str]:
    """The lines of a Parsons item by label; indentation behind the bar is kept."""
    rows = [row.partition(" | ") for row in text.strip("\n").split("\n")]
    return {label.strip(): line for label, _, line in rows}


def run_here(program: Program, given: Mapping[str, Any], typed: Sequence[str]) -> Outcome:
    """Run a program once in a fresh namespace of this process; arguments as for `Program.run`."""
    names: dict[str, Any] = {"__name__": "__main__"}
    try:
        code = _compiled(program, tuple(given))
    except SyntaxError as error:
        return Outcome(error=error, error_line=error.lineno)
    # Copies: a program that changes a list or a dict must not change the test's own.
    names.update({_slot(name): deepcopy(value) for name, value in given.items()})

    def execute(outcome: Outcome) -> None:
        try:
            exec(code, names)
        finally:
            outcome.names = {k: v for k, v in names.items() if not k.startswith("__")}

    return run(execute, typed, program.filename)


@lru_cache(maxsize=64)
def _compiled(program: Program, given: tuple[str, ...]) -> CodeType:
    """The code of a program that takes values for these names from their slots.

    Tests run one program with dozens of values, and compiling takes longer than running.
    """
    tree = ast.parse(program.source, program.filename)
    return compile(_with_given(tree, given), program.filename, "exec")


def _slot(name: str) -> str:
    return f"__given_{name}"


def _refuse_missing(program: Program, given: Mapping[str, Any]) -> None:
    try:
        assigned = _assigned(program.source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return  # running it will say so
    for name, value in given.items():
        if name not in assigned:
            raise Mismatch(
                f"The program `{program.name}` has no line `{name} = ...` of its own any more: "
                "keep the given lines; the checks put other values there, such as "
                f"{show.value(value)}."
            )


@lru_cache(maxsize=64)
def _assigned(source: str) -> frozenset[str]:
    """The names that a program assigns at its top level."""
    return frozenset(_single_name(statement) for statement in ast.parse(source).body)


def _with_given(tree: ast.Module, given: Iterable[str]) -> ast.Module:
    missing = set(given)
    for statement in tree.body:
        target = _single_name(statement)
        if target in missing:
            assert isinstance(statement, ast.Assign | ast.AnnAssign)
            new = ast.Name(_slot(target), ast.Load())
            statement.value = ast.copy_location(new, statement.value or statement)
            missing.remove(target)
    return tree


def _single_name(statement: ast.stmt) -> str:
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        target: ast.expr = statement.targets[0]
    elif isinstance(statement, ast.AnnAssign):
        target = statement.target
    else:
        return ""
    return target.id if isinstance(target, ast.Name) else ""
