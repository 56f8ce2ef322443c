"""Run a short program and say, step by step, which calls are open and where an exception goes.

`unwinding.py` starts this file as a program of its own (the learner's program on standard
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
MAX_STEPS = 300
MAX_PRINTED = 4_000
MAX_SHOWN = 60
MAX_NAMES = 8
OPTIMIZED = 0x1  # the code flag of functions; class bodies do not have it

Block = tuple[ast.Try, str]  # a try statement, and the part of it where a line stands


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


def _cut(text: str, length: int = MAX_SHOWN) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"


def _shown(value: object) -> str:
    """Give a value as Python writes it, without addresses and not too long."""
    if isinstance(value, BaseException):
        return _cut(f"{type(value).__name__}({_message(value)!r})")
    try:
        text = repr(value)
    except Exception as error:
        text = f"({type(error).__name__})"
    return _cut(re.sub(r" at 0x[0-9a-fA-F]+", "", text))


def _message(error: BaseException) -> str:
    try:
        return re.sub(r" at 0x[0-9a-fA-F]+", "", str(error))
    except Exception as second:
        return f"({type(second).__name__})"


def _sentence(error: BaseException) -> str:
    """An exception as the last line of a traceback writes it."""
    message = _cut(_message(error), 2 * MAX_SHOWN)
    return f"{type(error).__name__}: {message}" if message else type(error).__name__


def _no_input(*_: object) -> NoReturn:
    """Stand in for `input`."""
    raise RuntimeError("this figure cannot ask for input(): write a value instead")


def _lines(body: list[ast.stmt]) -> range:
    return range(body[0].lineno, (body[-1].end_lineno or body[-1].lineno) + 1)


class _Tries:
    """The try statements of a program, found by the lines that stand in them."""

    def __init__(self, tree: ast.Module) -> None:
        self.tries = [node for node in ast.walk(tree) if isinstance(node, ast.Try)]
        self.functions = [
            range(node.lineno, (node.end_lineno or node.lineno) + 1)
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef)
        ]
        self.returns = {node.lineno for node in ast.walk(tree) if isinstance(node, ast.Return)}
        self.bare_raises = {
            node.lineno
            for node in ast.walk(tree)
            if isinstance(node, ast.Raise) and node.exc is None
        }

    def _same_function(self, line: int, other: int) -> bool:
        return all((line in lines) == (other in lines) for lines in self.functions)

    def around(self, line: int) -> list[Block]:
        """The try statements around a line of the same function, the innermost first."""
        found: list[Block] = []
        for node in self.tries:
            parts = {
                "body": node.body,
                "else": node.orelse,
                "finally": node.finalbody,
                **{f"except {n}": handler.body for n, handler in enumerate(node.handlers)},
            }
            for part, body in parts.items():
                if body and line in _lines(body) and self._same_function(line, node.lineno):
                    found.append((node, part))
        return sorted(found, key=lambda block: -block[0].lineno)

    def handler(self, line: int) -> ast.ExceptHandler | None:
        """The handler whose line with `except` this is."""
        return next((h for node in self.tries for h in node.handlers if h.lineno == line), None)

    def catches(self, line: int) -> Block | None:
        """The innermost try statement that does something when this line raises."""
        for node, part in self.around(line):
            if part == "body" or (node.finalbody and part != "finally"):
                return node, part
        return None


class _Unwinder:
    """Takes down a step for each line, call, return, and for each part of an exception's way."""

    def __init__(self, tree: ast.Module, source: str) -> None:
        self.page = _Page()
        self.source = source
        self.tries = _Tries(tree)
        self.starts = {node.lineno for node in ast.walk(tree) if isinstance(node, ast.stmt)}
        self.starts |= {h.lineno for node in self.tries.tries for h in node.handlers}
        self.namespace: dict[str, Any] = {"__name__": "__main__", "input": _no_input}
        self.steps: list[dict[str, Any]] = []
        self.frames: list[FrameType] = []
        self.pending: dict[FrameType, BaseException] = {}
        self.caught: dict[FrameType, BaseException] = {}
        self.lines: dict[FrameType, int] = {}

    def _name(self, frame: FrameType) -> str:
        if frame.f_code.co_name == "<module>":
            return "the program"
        return f"{frame.f_code.co_qualname.rpartition('<locals>.')[2]}()"

    def _names(self, frame: FrameType) -> list[list[str]]:
        rows = []
        for name, value in frame.f_locals.items():
            if name.startswith("__") or value is _no_input or callable(value):
                continue
            if not isinstance(value, type(sys)):
                rows.append([name, _shown(value)])
        return rows[:MAX_NAMES]

    def step(self, kind: str, says: str, left: FrameType | None = None) -> None:
        """Take down what holds now."""
        if len(self.steps) >= MAX_STEPS:
            raise _StopError(f"Stopped after {MAX_STEPS} steps: does the program ever end?")
        self.steps.append(
            {
                "kind": kind,
                "line": self.lines.get(self.frames[-1], 0) if self.frames else 0,
                "says": says,
                "frames": [
                    {
                        "name": self._name(frame),
                        "line": self.lines.get(frame, frame.f_lineno),
                        "names": self._names(frame),
                        "left": frame is left,
                    }
                    for frame in self.frames
                ],
                "exception": next(
                    (_sentence(self.pending[f]) for f in self.frames[::-1] if f in self.pending),
                    "",
                ),
                "printed": self.page.text,
            }
        )

    def trace(self, frame: FrameType, event: str, arg: Any) -> Any:
        """Follow the program and its functions, not what else they call."""
        code = frame.f_code
        if code.co_filename != FILE:
            return None
        is_module = code.co_name == "<module>"
        if not is_module and (code.co_name.startswith("<") or not code.co_flags & OPTIMIZED):
            return None
        if event == "call":
            self._call(frame)
        elif event == "line" and frame.f_lineno in self.starts:
            self._line(frame)
        elif event == "exception":
            self._exception(frame, arg[1])
        elif event == "return":
            self._return(frame, arg)
        return self.trace

    def _call(self, frame: FrameType) -> None:
        self.frames.append(frame)
        self.lines[frame] = frame.f_lineno
        if len(self.frames) > 1:
            caller = self.frames[-2]
            where = f"Line {self.lines[caller]} calls {self._name(frame)}"
            self.step("call", f"{where}: a new frame is put on top, the one below waits.")

    def _line(self, frame: FrameType) -> None:
        line = self.lines[frame] = frame.f_lineno
        handler = self.tries.handler(line)
        if frame not in self.pending:
            if line in self.tries.bare_raises and frame in self.caught:
                self._raised(frame, self.caught[frame], f"Line {line} raises the same")
                return
            around = self.tries.around(line)
            part = around[0][1] if around else ""
            if part == "finally" and around[0][0].finalbody[0].lineno == line:
                self.step("finally", f"The finally block begins at line {line}: it always runs.")
            elif part == "else" and around[0][0].orelse[0].lineno == line:
                self.step("line", f"Nothing was raised, so the else block runs: line {line}.")
            else:
                self.step("line", f"Line {line} runs.")
            return
        error = self.pending[frame]
        kind = type(error).__name__
        if handler is not None:
            wanted = ast.get_source_segment(self.source, handler.type) if handler.type else ""
            if handler.type is None:
                self.step("asked", f"Line {line}: a bare except takes everything, {kind} as well.")
            elif self._matches(frame, handler.type, error):
                self.step("asked", f"Line {line} asks: is {kind} a kind of {wanted}? Yes: handled.")
            else:
                self.step("asked", f"Line {line} asks: is {kind} a kind of {wanted}? No.")
            return
        inside = self.tries.around(line)
        if inside and inside[0][1] == "finally":
            if line in self.tries.returns:
                self.step("lost", f"Line {line} returns in a finally block: the {kind} is dropped.")
            else:
                self.step("finally", f"Line {line}: finally runs, although {kind} is on its way.")
            return
        if inside and inside[0][1].startswith("except"):
            self.caught[frame] = self.pending.pop(frame)
            if line in self.tries.bare_raises:
                self._raised(frame, error, f"Line {line} raises the same")
                return
            self.step("caught", f"The handler runs: line {line}. {kind} goes no further.")
            return
        self.step("line", f"Line {line} runs.")

    def _matches(self, frame: FrameType, wanted: ast.expr, error: BaseException) -> bool:
        sys.settrace(None)
        try:
            code = compile(ast.Expression(wanted), FILE, "eval")
            return isinstance(error, eval(code, frame.f_globals, frame.f_locals))
        except Exception:
            return False
        finally:
            sys.settrace(self.trace)

    def _exception(self, frame: FrameType, error: BaseException) -> None:
        line = self.lines[frame] = frame.f_lineno
        if self.pending.get(frame) is error:
            return
        arrived = any(raised is error for raised in self.pending.values())
        self._raised(frame, error, f"Line {line} raises" if not arrived else "", line)

    def _raised(self, frame: FrameType, error: BaseException, opening: str, line: int = 0) -> None:
        line = line or self.lines[frame]
        self.pending = {f: e for f, e in self.pending.items() if f in self.frames}
        self.pending[frame] = error
        kind = type(error).__name__
        here = f"{opening} {kind}" if opening else f"{kind} arrives at line {line}"
        step = "raised" if opening else "arrived"
        block = self.tries.catches(line)
        if block is None:
            self.step(step, f"{here}. No try stands around it: {self._name(frame)} is left.")
        elif block[1] == "body" and block[0].handlers:
            where = f"the try block of line {block[0].lineno}"
            self.step(step, f"{here}. It stands in {where}: its handlers are asked.")
        else:
            where = f"the try of line {block[0].lineno}"
            self.step(step, f"{here}. No handler is asked here, but {where} has a finally.")

    def _return(self, frame: FrameType, value: object) -> None:
        if frame not in self.frames:
            return
        error = self.pending.get(frame)
        lost = error is not None and self.steps[-1]["kind"] == "lost"
        if error is not None and not lost:
            kind, name = type(error).__name__, self._name(frame)
            if len(self.frames) > 1:
                caller = self._name(self.frames[-2])
                self.step("left", f"{name} is left; {kind} goes up to {caller}.", frame)
            else:
                self.step("left", f"No frame is left to ask: Python stops with {kind}.", frame)
        elif len(self.frames) > 1:
            self.pending.pop(frame, None)
            given = f"gives {_shown(value)} back"
            self.step("returned", f"{self._name(frame)} {given}, and its frame goes.", frame)
        else:
            self.step("end", "The last line has run: the program is over.", None)
        self.frames.remove(frame)
        if error is not None and not lost and self.frames:
            # Known to the frame below before it arrives there, so that it counts as the same one.
            self.pending = {frame: error}


def steps(code: str) -> dict[str, Any]:
    """Run a program and give its steps, and the error or the limit that ended it."""
    try:
        tree = ast.parse(code)
        compiled = compile(tree, FILE, "exec")
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        message = getattr(error, "msg", str(error))
        where = f"Line {line}: " if line else ""
        return {"steps": [], "error": f"{where}{type(error).__name__}: {message}"}
    unwinder = _Unwinder(tree, code)
    failure = ""
    real_output = sys.stdout
    sys.stdout = unwinder.page
    sys.settrace(unwinder.trace)
    try:
        exec(compiled, unwinder.namespace)
    except _StopError as stop:
        failure = str(stop)
    except BaseException as error:
        failure = f"Line {_last_line(error)}: {_sentence(error)}"
    finally:
        sys.settrace(None)
        sys.stdout = real_output
    return {"steps": unwinder.steps, "error": failure}


def _last_line(error: BaseException) -> int:
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == FILE:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


if __name__ == "__main__":
    sys.stdout.write(json.dumps(steps(sys.stdin.read())))
