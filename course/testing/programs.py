"""Programs: code that tests run with other values, other input and other files.

Before functions are taught, an answer is a whole cell. Its first line is
`# program: <name>`; a test finds the text of that cell among those that were
run in the notebook, and runs it again in a fresh namespace. A module is a cell that begins with
`%%writefile`. A snippet is a test's own code that uses what the learner made.
"""

import ast
import dis
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType
from typing import Any

from course.testing import show
from course.testing.folder import Files
from course.testing.mismatch import Mismatch
from course.testing.run import Outcome, run
from course.testing.workplace import current

MARKER = re.compile(r"# program: (?P<name>[a-z0-9-]+)\s*")
# The first line of a cell whose text becomes a file.
WRITES = re.compile(r"%%(?:writefile|file)[ \t]+(?P<name>[\w./-]+)[ \t]*\n")


@dataclass(frozen=True)
class Program:
    """Code that can be run: a name for messages, and its text.

    Attributes:
        in_notebook: It sees the names of the notebook, and what it assigns is taken back after
            its run; otherwise it begins with no names at all.
    """

    name: str
    source: str
    in_notebook: bool = False

    @property
    def filename(self) -> str:
        """What tracebacks call it."""
        return f"<program {self.name}>"

    def run(
        self,
        given: Mapping[str, Any] | None = None,
        typed: Sequence[str] = (),
        files: Files | None = None,
    ) -> Outcome:
        """Run it once.

        Args:
            given: Other values for the first top-level assignment of each name.
            typed: One line for each `input()`.
            files: What a fresh folder for this run holds; None to run in the present one.

        Raises:
            Mismatch: The program has no line that assigns one of the given names.
        """
        given = dict(given or {})
        _refuse_missing(self, given)
        return current().run_program(self, given, typed, files)

    def describe(self, given: Mapping[str, Any] | None, typed: Sequence[str]) -> str:
        """How a message names one run of it."""
        if self.in_notebook:
            return self._describe_snippet(given, typed)
        text = f"The program `{self.name}`"
        if given:
            text += f" with {show.listed([f'{k} = {show.value(v)}' for k, v in given.items()])}"
        if typed:
            text += f", typed {show.listed([show.value(line) for line in typed])},"
        return text

    def in_short(self, given: Mapping[str, Any] | None, typed: Sequence[str]) -> str:
        """How a check that passed names one run of it, on one line."""
        if not self.in_notebook:
            return self.describe(given, typed)
        first, *rest = self.source.split("\n")
        return f"... {rest[-1].strip()}" if rest else first

    def _describe_snippet(self, given: Mapping[str, Any] | None, typed: Sequence[str]) -> str:
        rows = self.source.split("\n")
        with_ = (
            f" with {show.listed([f'{k} = {show.value(v)}' for k, v in given.items()])}"
            if given
            else ""
        )
        with_ += f", typed {show.listed([show.value(line) for line in typed])}," if typed else ""
        if len(rows) == 1:
            return f"`{self.source}`{with_}"
        # What the message goes on with stands below the code, a little to the right.
        return "\n".join([f"This code{with_}", *(f"    {row}" for row in rows), " "])


def snippet(code: str) -> Program:
    """A test's own lines, which use what the learner made; they run where the learner's code runs.

    Only plain data comes back from there, so objects of the learner's classes are made and
    used in a snippet.

    Args:
        code: A few lines of Python, as a learner would write them; common indentation is dropped.

    Example:
        >>> from course.testing import makes
        >>> makes(snippet("total = sum([1, 2])"), {"total": 3})
        ✓ total = sum([1, 2]) makes total = 3
    """
    return Program("", textwrap.dedent(code).strip("\n").rstrip(), in_notebook=True)


def module(name: str) -> Program:
    """The learner's file of this name, from the last cell that begins with `%%writefile <name>`.

    As a subject it is that file run as a program.

    Raises:
        Mismatch: No such cell was run yet.
    """
    for source in reversed(current().cells_run()):
        found = WRITES.match(source)
        if found and found["name"].removeprefix("./") == name:
            text = source[found.end() :]
            return Program(name, text if text.endswith("\n") else f"{text}\n")
    raise Mismatch(
        f"The file `{name}` was not written yet: run its cell first. "
        f"The first line of the cell must be `%%writefile {name}`."
    )


def written(name: str) -> str:
    """The text of the learner's file of this name, for `files=`; as `module`."""
    return module(name).source


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


def run_here(
    program: Program,
    given: Mapping[str, Any],
    typed: Sequence[str],
    names: dict[str, Any],
) -> Outcome:
    """Run a program once in this process.

    Args:
        program: What to run.
        given: As for `Program.run`.
        typed: As for `Program.run`.
        names: The namespace to run in; a snippet leaves it as it was.
    """
    try:
        code = _compiled(program, tuple(given))
    except SyntaxError as error:
        return Outcome(error=error, error_line=error.lineno)
    # Copies: a program may change a list, and the next check brings the same one again.
    slots = {_slot(name): deepcopy(value) for name, value in given.items()}
    stored = _stored(code)
    borrowed = {*stored, *slots} if program.in_notebook else set()
    before = {name: names[name] for name in borrowed if name in names}
    names.update({"__name__": "__main__", **slots})

    def execute(outcome: Outcome) -> None:
        try:
            exec(code, names)
        finally:
            left = stored & names.keys() if program.in_notebook else names.keys()
            outcome.names = {name: names[name] for name in left if not name.startswith("__")}

    try:
        # Of a snippet, the line that counts is the one in the learner's cell.
        return run(execute, typed, None if program.in_notebook else program.filename)
    finally:
        for name in borrowed:
            names.pop(name, None)
        names.update(before)


@lru_cache(maxsize=64)
def _stored(code: CodeType) -> frozenset[str]:
    """The names that the code binds at its top level, in loops and functions with `global` too."""
    found = {
        str(step.argval)
        for step in dis.get_instructions(code)
        if step.opname in ("STORE_NAME", "STORE_GLOBAL", "DELETE_NAME")
    }
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            found |= {
                str(step.argval)
                for step in dis.get_instructions(inner)
                if step.opname == "STORE_GLOBAL"
            }
    return frozenset(found)


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
