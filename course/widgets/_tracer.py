"""Run a short program line by line and say, after each line, what holds and what comes next.

`trace.py` starts this file as a program of its own (the code and what is typed as JSON on
standard input, the steps as JSON on standard output), so that a program that never ends
can be stopped without harm to the notebook.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from types import FrameType
from typing import Any

FILE = "<your program>"
MAX_STEPS = 500
MAX_PRINTED = 4_000
MAX_SHOWN = 120

Branch = ast.If | ast.While | ast.For


class StopError(BaseException):
    """The program did more than the figure can show, or asked for more than was typed."""


class _Page:
    """Where the program's `print` goes: it keeps the first characters only."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> int:
        """Take the text that fits."""
        self.text = (self.text + text)[:MAX_PRINTED]
        return len(text)

    def flush(self) -> None:
        """Do nothing: there is nothing behind this page."""


def shown(value: object) -> str:
    """Give a value as Python writes it, without addresses and not too long."""
    if isinstance(value, type | type(ast) | type(_keyboard) | type(len)):
        return str(getattr(value, "__name__", ""))
    try:
        text = repr(value)
    except Exception as error:
        text = f"({type(error).__name__})"
    text = re.sub(r" at 0x[0-9a-fA-F]+", "", text)
    return text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 1] + "…"


def _keyboard(recorder: Recorder, typed: list[str]) -> Any:
    """Make the `input` of the program: it reads what was typed beforehand."""
    waiting = list(typed)

    def ask(prompt: object = "") -> str:
        if not waiting:
            raise StopError(
                "input() was called, but nothing (more) is typed. Say what is typed in a "
                "comment of the program, such as: # typed: 3 | done"
            )
        line = waiting.pop(0)
        recorder.page.write(f"{prompt}{line}\n")
        return line

    return ask


def lines_of(body: list[ast.stmt]) -> Iterator[int]:
    """Give the numbers of the lines of a block."""
    for statement in body:
        yield from range(statement.lineno, (statement.end_lineno or statement.lineno) + 1)


class Recorder:
    """Takes down a step after each line."""

    def __init__(self, tree: ast.Module, source: str, typed: list[str]) -> None:
        """Prepare a run.

        Args:
            tree: The program.
            source: Its text.
            typed: What is typed at `input()`.
        """
        self.page = _Page()
        self.source = source
        self.steps: list[dict[str, Any]] = []
        self.line: int | None = None
        statements = [node for node in ast.walk(tree) if isinstance(node, ast.stmt)]
        self.starts = {node.lineno for node in statements}
        self.branches = {node.lineno: node for node in statements if isinstance(node, Branch)}
        self.jumps = {
            node.lineno: type(node).__name__.lower()
            for node in statements
            if isinstance(node, ast.Break | ast.Continue)
        }
        self.hidden = {"input", "__name__", "__builtins__"}
        self.namespace: dict[str, Any] = {"__name__": "__main__"}
        self.namespace["input"] = _keyboard(self, typed)

    def says(self, line: int, next_line: int | None, names: Mapping[str, Any]) -> str:
        """What a question, a loop or a jump decided, seen from where the program went.

        Args:
            line: The line that has run.
            next_line: Where the program went; None for the end.
            names: What the names of this place stand for now.
        """
        if line in self.jumps:
            what = "leaves the loop" if self.jumps[line] == "break" else "goes to the next round"
            return f"{self.jumps[line]} {what}"
        node = self.branches.get(line)
        if node is None or node.body[0].lineno == line:
            return ""
        inside = next_line in set(lines_of(node.body))
        if isinstance(node, ast.For):
            if not inside:
                return "no value is left, so the loop is over"
            target = ast.get_source_segment(self.source, node.target) or ""
            value = self._value_of(node.target, target, names)
            return f"the next value is {value}, so the loop goes round with {target} = {value}"
        question = " ".join((ast.get_source_segment(self.source, node.test) or "").split())
        if question == "True":
            return "True is always true"
        return f"{question} is {'true' if inside else 'false'}"

    def _value_of(self, target: ast.expr, written: str, names: Mapping[str, Any]) -> str:
        """What a loop has just bound: to one name, or to several at once."""
        if not isinstance(target, ast.Tuple | ast.List):
            return shown(names.get(written))
        parts = [ast.get_source_segment(self.source, part) or "" for part in target.elts]
        return ", ".join(
            self._value_of(part, text, names) for part, text in zip(target.elts, parts, strict=True)
        )

    def record(self, next_line: int | None) -> None:
        """Take down the step of the line that has just run."""
        if self.line is None:
            return
        if len(self.steps) >= MAX_STEPS:
            raise StopError(f"Stopped after {MAX_STEPS} steps: does the loop ever end?")
        names = [
            [name, type(value).__name__, shown(value)]
            for name, value in self.namespace.items()
            if name not in self.hidden
        ]
        self.steps.append(
            {
                "line": self.line,
                "next": next_line,
                "names": names,
                "printed": self.page.text,
                "says": self.says(self.line, next_line, self.namespace),
            }
        )

    def trace(self, frame: FrameType, event: str, _: object) -> Any:
        """Follow the lines of the program itself, not those of what it calls."""
        if frame.f_code.co_filename != FILE or frame.f_code.co_name != "<module>":
            return None
        if event == "line" and frame.f_lineno in self.starts:
            self.record(frame.f_lineno)
            self.line = frame.f_lineno
        return self.trace


def steps(
    code: str,
    typed: list[str],
    kind: Callable[[ast.Module, str, list[str]], Recorder] = Recorder,
) -> dict[str, Any]:
    """Run a program and give its steps, and the error or the limit that ended it.

    Args:
        code: The program.
        typed: What is typed at `input()`.
        kind: What is taken down of it.
    """
    try:
        tree = ast.parse(code)
        compiled = compile(tree, FILE, "exec")
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        message = getattr(error, "msg", str(error))
        return {"steps": [], "line": line, "error": f"{type(error).__name__}: {message}"}
    recorder = kind(tree, code, typed)
    failure = ""
    real_output = sys.stdout
    sys.stdout = recorder.page
    sys.settrace(recorder.trace)
    try:
        exec(compiled, recorder.namespace)
        sys.settrace(None)
        recorder.record(None)
    except StopError as stop:
        failure = str(stop)
    except BaseException as error:
        failure = f"{type(error).__name__}: {error}"[:MAX_SHOWN]
    finally:
        sys.settrace(None)
        sys.stdout = real_output
    return {"steps": recorder.steps, "line": recorder.line, "error": failure}


if __name__ == "__main__":
    request = json.loads(sys.stdin.read())
    sys.stdout.write(json.dumps(steps(request["code"], request["typed"])))
