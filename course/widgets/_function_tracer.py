"""Run a short program and say what its functions do: their calls, or the names that they read.

`calls.py` and `lookup.py` start this file as a program of its own, as `trace.py` does with
`_tracer.py`, whose recorder it extends.
"""

from __future__ import annotations

import ast
import builtins
import dis
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

# Started as a program, it stands without the course on the path; the reader's program must not
# find our files there either.
sys.path.insert(0, str(Path(__file__).parents[2]))
from course.widgets._tracer import FILE, MAX_STEPS, Recorder, StopError, shown, steps

sys.path.pop(0)

MAX_DEPTH = 25
Names = list[list[str]]
Places = dict[str, dict[str, str]]


def _is_part_of_a_line(code: CodeType) -> bool:
    """Whether this is a comprehension or a lambda: a frame for Python, but not for the reader."""
    return code.co_name.startswith("<") and code.co_name != "<module>"


class _Frame:
    """A call that has not come back yet."""

    def __init__(self, frame: FrameType) -> None:
        self.frame = frame
        self.line: int | None = None
        self.failing = False


class CallRecorder(Recorder):
    """Takes down the stack of calls: after each line, at each call and at each return."""

    def __init__(self, tree: ast.Module, source: str, typed: list[str]) -> None:
        """Prepare a run, as every recorder does."""
        super().__init__(tree, source, typed)
        self.stack: list[_Frame] = []
        self.makers = {
            node.lineno: node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
        }

    def says(self, line: int, next_line: int | None, names: Mapping[str, Any]) -> str:
        """Add what `def` does to what questions, loops and jumps do."""
        if line in self.makers:
            return f"def makes the function {self.makers[line]}, and its lines do not run yet"
        return super().says(line, next_line, names)

    def _names(self, frame: FrameType) -> Names:
        return [
            [name, type(value).__name__, shown(value)]
            for name, value in frame.f_locals.items()
            if name not in self.hidden and not name.startswith(".")
        ]

    def _take(self, event: str, next_line: int | None, value: str = "", says: str = "") -> None:
        if len(self.steps) >= MAX_STEPS:
            raise StopError(f"Stopped after {MAX_STEPS} steps: does it ever end?")
        top = self.stack[-1]
        waiting = top.line
        if event == "call":
            waiting = self.stack[-2].line
        self.steps.append(
            {
                "event": event,
                "line": waiting,
                "next": next_line,
                "value": value,
                "says": says,
                "printed": self.page.text,
                "frames": [
                    {
                        "function": "" if i == 0 else one.frame.f_code.co_name,
                        "line": one.line,
                        "names": self._names(one.frame),
                    }
                    for i, one in enumerate(self.stack)
                ],
            }
        )

    def record(self, next_line: int | None) -> None:
        """Take down the last line of the program; all others are taken down as it runs."""

    def trace(self, frame: FrameType, event: str, argument: object) -> Any:
        """Follow the lines, calls and returns of the program and of its functions."""
        code = frame.f_code
        if code.co_filename != FILE or _is_part_of_a_line(code):
            return None
        if event == "call":
            self.stack.append(_Frame(frame))
            if len(self.stack) > MAX_DEPTH:
                raise StopError(
                    f"Stopped with {MAX_DEPTH} calls on the stack: does it call itself for ever?"
                )
            if len(self.stack) > 1:
                self._take("call", None)
            return self.trace
        top = self.stack[-1]
        if event == "exception":
            top.failing = True
        elif event == "line" and frame.f_lineno in self.starts:
            top.failing = False
            if top.line is not None:
                says = self.says(top.line, frame.f_lineno, frame.f_locals)
                self._take("line", frame.f_lineno, says=says)
            elif self.steps:
                self.steps[-1]["next"] = frame.f_lineno
            top.line = self.line = frame.f_lineno
        elif event == "return":
            self._back(top, argument)
        return self.trace

    def _back(self, top: _Frame, value: object) -> None:
        if top.failing:
            self.stack.pop()
            return
        if len(self.stack) == 1:
            if top.line is not None:
                self._take("line", None, says=self.says(top.line, None, top.frame.f_locals))
        else:
            says = "" if top.line is None else self.says(top.line, None, top.frame.f_locals)
            self._take("return", self.stack[-2].line, value=shown(value), says=says)
        self.stack.pop()
        if self.stack:
            self.line = self.stack[-1].line


class NameRecorder(Recorder):
    """Takes down where each name is found, from the instructions that Python really runs."""

    def __init__(self, tree: ast.Module, source: str, typed: list[str]) -> None:
        """Prepare a run, as every recorder does."""
        super().__init__(tree, source, typed)
        self.instructions: dict[CodeType, dict[int, dis.Instruction]] = {}
        self.used = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
        self.rows = source.splitlines()

    def record(self, next_line: int | None) -> None:
        """Take down nothing more at the end."""

    def trace(self, frame: FrameType, event: str, _: object) -> Any:
        """Follow the instructions of the program and of its functions."""
        code = frame.f_code
        if code.co_filename != FILE:
            return None
        if event == "call":
            frame.f_trace_opcodes = True
            self.instructions.setdefault(code, {i.offset: i for i in dis.get_instructions(code)})
        elif event == "line":
            self.line = frame.f_lineno
        elif event == "opcode":
            self._look(frame, self.instructions[code][frame.f_lasti])
        return self.trace

    def _look(self, frame: FrameType, instruction: dis.Instruction) -> None:
        name, operation = instruction.argval, instruction.opname
        if not operation.startswith(("LOAD_FAST", "LOAD_DEREF", "LOAD_NAME", "LOAD_GLOBAL")):
            return
        inside_a_line = _is_part_of_a_line(frame.f_code)
        if not isinstance(name, str) or (inside_a_line and operation.startswith("LOAD_FAST")):
            return
        while _is_part_of_a_line(frame.f_code) and frame.f_back is not None:
            frame = frame.f_back
        if name.startswith(".") or frame.f_code.co_filename != FILE:
            return
        if len(self.steps) >= MAX_STEPS:
            raise StopError(f"Stopped after {MAX_STEPS} steps: does it ever end?")
        places = self._places(frame)
        found = self._found(frame.f_code, name, places)
        # A name that belongs to a place may have no value there yet.
        value = None if found is None else places[found].get(name)
        positions = instruction.positions
        line = frame.f_lineno
        start = end = 0
        if positions and positions.lineno and positions.col_offset is not None:
            line, row = positions.lineno, self.rows[positions.lineno - 1].encode()
            start = len(row[: positions.col_offset].decode(errors="ignore"))
            end = start + len(name)
        self.steps.append(
            {
                "line": line,
                "start": start,
                "end": end,
                "name": name,
                "found": found,
                "bound": value is not None,
                "value": value or "",
                "function": "" if frame.f_code.co_name == "<module>" else frame.f_code.co_name,
                "places": places,
                "printed": self.page.text,
            }
        )

    def _places(self, frame: FrameType) -> Places:
        code = frame.f_code

        def listed(names: Mapping[str, object], chosen: Callable[[str], bool]) -> dict[str, str]:
            return {name: shown(value) for name, value in names.items() if chosen(name)}

        places: Places = {}
        if code.co_name != "<module>":
            own = {*code.co_varnames, *code.co_cellvars}
            places["local"] = listed(frame.f_locals, lambda n: n in own and not n.startswith("."))
            if code.co_freevars:
                places["enclosing"] = listed(frame.f_locals, lambda n: n in code.co_freevars)
        places["global"] = listed(self.namespace, lambda n: n not in self.hidden)
        places["builtin"] = listed(vars(builtins), lambda n: n in self.used)
        return places

    def _found(self, code: CodeType, name: str, places: Places) -> str | None:
        if "local" in places and (name in code.co_varnames or name in code.co_cellvars):
            return "local"
        if name in code.co_freevars:
            return "enclosing"
        if name in self.namespace and name != "input":
            return "global"
        return "builtin" if name == "input" or hasattr(builtins, name) else None


if __name__ == "__main__":
    request = json.loads(sys.stdin.read())
    kind = {"calls": CallRecorder, "names": NameRecorder}[request["figure"]]
    sys.stdout.write(json.dumps(steps(request["code"], request["typed"], kind)))
