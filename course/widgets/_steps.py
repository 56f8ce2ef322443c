"""Run a short program line by line and say which names point to which objects.

`names.py` starts this file as a program of its own (the learner's program on standard
input, the steps as JSON on standard output), so that a program that never ends, prints
without end or leaves can be stopped without harm to the notebook.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from types import FrameType
from typing import Any, NoReturn

FILE = "<your program>"
MAX_STEPS = 200
MAX_PRINTED = 2_000
MAX_SHOWN = 200
MAX_PARTS = 12  # places of a list or tuple
MAX_OBJECTS = 40  # lists and tuples, with those inside of others


class _StopError(BaseException):
    """The program did more than the figure can show."""


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


def _shown(value: object) -> str:
    """Give a value as Python writes it, without addresses and not too long."""
    if isinstance(value, type | type(ast) | type(_shown) | type(len)):
        return str(getattr(value, "__name__", ""))
    try:
        text = repr(value)
    except Exception as error:
        text = f"({type(error).__name__})"
    return re.sub(r" at 0x[0-9a-fA-F]+", "", text)[:MAX_SHOWN]


def _no_input(*_: object) -> NoReturn:
    """Stand in for `input`."""
    raise RuntimeError("this figure cannot ask for input(): write a value instead")


class _Recorder:
    """Collects what the names point to after each line."""

    def __init__(self, tree: ast.Module, page: _Page) -> None:
        self.page = page
        self.namespace: dict[str, Any] = {"__name__": "__main__", "input": _no_input}
        self.steps: list[dict[str, Any]] = []
        self.line: int | None = None
        self.numbers: dict[int, int] = {}
        self.kept: list[object] = []  # keeps ids from being used again
        statements = [node for node in ast.walk(tree) if isinstance(node, ast.stmt)]
        self.first_lines = {node.lineno for node in statements}
        self.long = {
            node.lineno
            for node in statements
            if not hasattr(node, "body") and node.end_lineno != node.lineno
        }

    def number(self, value: object) -> int:
        """Give the number of an object: the same one as long as it is the same object."""
        if id(value) not in self.numbers:
            self.kept.append(value)
            self.numbers[id(value)] = len(self.kept)
        return self.numbers[id(value)]

    def record(self) -> None:
        """Take the picture after the line that has just run."""
        if self.line is None:
            return
        if len(self.steps) >= MAX_STEPS:
            raise _StopError
        names: dict[str, int] = {}
        objects: dict[int, list[str]] = {}
        for name, value in self.namespace.items():
            if name.startswith("__") or value is _no_input:
                continue
            names[name] = self.number(value)
            objects[names[name]] = [type(value).__name__, _shown(value)]
        parts = self._parts([self.namespace[name] for name in names])
        self.steps.append(
            {
                "line": self.line,
                "names": names,
                "objects": {str(number): shown for number, shown in objects.items()},
                "parts": parts,
                "printed": self.page.text,
            }
        )

    def _parts(self, values: list[Any]) -> dict[str, dict[str, Any]]:
        """The lists and tuples that the names lead to, and what is in their places.

        A place holds the text of a value or, for a list or a tuple, its number.
        """
        found: dict[str, dict[str, Any]] = {}
        waiting = [value for value in values if type(value) in (list, tuple)]
        while waiting and len(found) < MAX_OBJECTS:
            value = waiting.pop(0)
            key = str(self.number(value))
            if key in found:
                continue
            inner = [part for part in value[:MAX_PARTS] if type(part) in (list, tuple)]
            found[key] = {
                "kind": type(value).__name__,
                "length": len(value),
                "places": [
                    self.number(part) if type(part) in (list, tuple) else _shown(part)
                    for part in value[:MAX_PARTS]
                ],
            }
            waiting += inner
        return found

    def trace(self, frame: FrameType, event: str, _: object) -> Any:
        """Follow the lines of the program itself, not those of what it calls."""
        if frame.f_code.co_filename != FILE or frame.f_code.co_name != "<module>":
            return None
        if event == "line" and frame.f_lineno in self.first_lines:
            if frame.f_lineno == self.line and self.line in self.long:
                return self.trace
            self.record()
            self.line = frame.f_lineno
        return self.trace


def steps(code: str) -> dict[str, Any]:
    """Run a program and give its steps, and the error or the limit that ended it."""
    page = _Page()
    try:
        tree = ast.parse(code)
        compiled = compile(tree, FILE, "exec")
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        message = getattr(error, "msg", str(error))
        return {"steps": [], "line": line, "error": f"{type(error).__name__}: {message}"}
    recorder = _Recorder(tree, page)
    failure: str | None = None
    real_output = sys.stdout
    sys.stdout = page
    sys.settrace(recorder.trace)
    try:
        exec(compiled, recorder.namespace)
        sys.settrace(None)
        recorder.record()
    except _StopError:
        failure = f"stopped after {MAX_STEPS} steps"
    except BaseException as error:
        failure = f"{type(error).__name__}: {error}"[:MAX_SHOWN]
    finally:
        sys.settrace(None)
        sys.stdout = real_output
    return {"steps": recorder.steps, "line": recorder.line, "error": failure}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(steps(sys.stdin.read())))
