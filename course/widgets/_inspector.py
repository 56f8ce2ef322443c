"""Run a short program and say, step by step, which classes and objects there are.

`objects.py` starts this file as a program of its own (the learner's program on standard
input, the steps as JSON on standard output), so that a program that never ends, prints
without end or leaves can be stopped without harm to the notebook.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any, NoReturn

FILE = "<your program>"
MAX_STEPS = 200
MAX_PRINTED = 2_000
MAX_SHOWN = 32
MAX_DEPTH = 4
OPTIMIZED = 0x1  # the code flag of functions; class bodies do not have it

# How a value is shown: as a text, or as the number of an object that is drawn.
Shown = dict[str, Any]


class _StopError(BaseException):
    """The program did more than the figure can show."""


class _Page:
    """Where the program's `print` goes: it keeps the first characters only."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> int:
        """Take the text that fits, without addresses."""
        self.text = (self.text + re.sub(r" at 0x[0-9a-fA-F]+", " at 0x…", text))[:MAX_PRINTED]
        return len(text)

    def flush(self) -> None:
        """Do nothing: there is nothing behind this page."""


def _cut(text: str) -> str:
    return text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 1] + "…"


def _plain(value: object) -> str:
    """Give a value that is not drawn as a box: as Python writes it, without addresses."""
    if isinstance(value, type | FunctionType | ModuleType | type(len)):
        return str(getattr(value, "__name__", ""))
    try:
        text = repr(value)
    except Exception as error:
        text = f"({type(error).__name__})"
    return _cut(re.sub(r" at 0x[0-9a-fA-F]+", "", text))


def _no_input(*_: object) -> NoReturn:
    """Stand in for `input`."""
    raise RuntimeError("this figure cannot ask for input(): write a value instead")


class _Inspector:
    """Takes down the classes, objects and names after each line, call and return."""

    def __init__(self, tree: ast.Module) -> None:
        self.page = _Page()
        statements = [node for node in ast.walk(tree) if isinstance(node, ast.stmt)]
        self.starts = {node.lineno for node in statements}
        self.namespace: dict[str, Any] = {"__name__": "__main__", "input": _no_input}
        self.steps: list[dict[str, Any]] = []
        self.frames: list[FrameType] = []
        self.lines: dict[FrameType, int] = {}
        self.raised: set[FrameType] = set()
        self.numbers: dict[int, int] = {}
        self.labels: dict[int, str] = {}
        self.counts: dict[str, int] = {}
        self.kept: list[object] = []  # keeps ids from being used again
        self.objects: dict[int, dict[str, Any]] = {}

    # Objects

    def _is_own_class(self, value: object) -> bool:
        return isinstance(value, type) and value.__module__ == "__main__"

    def _is_drawn(self, value: object) -> bool:
        return isinstance(value, list | dict | set) or self._is_own_class(type(value))

    def _show(self, value: object, depth: int = 0) -> Shown:
        """How a value is shown where a name or an attribute stands for it."""
        if self._is_drawn(value) and depth < MAX_DEPTH:
            return {"ref": self._number(value, depth)}
        return {"text": _plain(value)}

    def _number(self, value: object, depth: int) -> int:
        """The number of an object; it and what it holds are among the objects of this step."""
        if id(value) not in self.numbers:
            kind = type(value).__name__
            self.kept.append(value)
            self.numbers[id(value)] = len(self.kept)
            self.counts[kind] = self.counts.get(kind, 0) + 1
            self.labels[len(self.kept)] = f"{kind} {self.counts[kind]}"
        number = self.numbers[id(value)]
        if number in self.objects:
            return number
        shown: dict[str, Any] = {"label": self.labels[number], "class": "", "rows": []}
        self.objects[number] = shown
        if self._is_own_class(type(value)):
            shown["class"] = type(value).__name__
            attributes = object.__getattribute__(value, "__dict__")
            rows = [[name, self._show(inner, depth + 1)] for name, inner in attributes.items()]
            shown["rows"] = rows
        else:
            shown["rows"], shown["text"] = self._items(value, depth)
        return number

    def _items(self, value: Any, depth: int) -> tuple[list[Any], str]:
        """What a list, dict or set holds: the drawn objects in it, and its text."""
        rows: list[Any] = []

        def text(inner: object) -> str:
            shown = self._show(inner, depth + 1)
            if "ref" not in shown:
                return str(shown["text"])
            rows.append(["", shown])
            return self.labels[shown["ref"]]

        if isinstance(value, dict):
            pairs = ", ".join(f"{text(key)}: {text(inner)}" for key, inner in value.items())
            return rows, _cut(f"{{{pairs}}}")
        inside = ", ".join(text(inner) for inner in value)
        if isinstance(value, set):
            return rows, _cut(f"{{{inside}}}" if value else "set()")
        return rows, _cut(f"[{inside}]")

    def _classes(self) -> list[dict[str, Any]]:
        found = []
        for cls in self.namespace.values():
            if not self._is_own_class(cls):
                continue
            methods, attributes = [], []
            for name, value in vars(cls).items():
                if isinstance(value, FunctionType):
                    methods.append(f"{name}({', '.join(_parameters(value.__code__))})")
                elif not name.startswith("__"):
                    attributes.append([name, self._show(value)])
            parents = [parent.__name__ for parent in cls.__bases__ if parent is not object]
            found.append(
                {
                    "name": cls.__name__,
                    "parents": ", ".join(parents),
                    "methods": methods,
                    "rows": attributes,
                }
            )
        return found

    # Steps

    def _names(self, frame: FrameType) -> list[list[Any]]:
        rows = []
        for name, value in frame.f_locals.items():
            if name.startswith("__") or value is _no_input:
                continue
            if isinstance(value, FunctionType | type | ModuleType) and value.__name__ == name:
                continue
            rows.append([name, self._show(value)])
        return rows

    def step(self, kind: str, line: int, says: str = "", also: object = None) -> None:
        """Take down what holds now; `also` is an object to which no name points yet."""
        if len(self.steps) >= MAX_STEPS:
            raise _StopError(f"Stopped after {MAX_STEPS} steps: does the program ever end?")
        self.objects = {}
        frames = [
            {
                "name": "" if frame.f_code.co_name == "<module>" else _title(frame),
                "names": self._names(frame),
            }
            for frame in self.frames
        ]
        classes = self._classes()
        if also is not None:
            self._show(also)
        self.steps.append(
            {
                "kind": kind,
                "line": line,
                "says": says,
                "frames": frames,
                "classes": classes,
                "objects": {str(number): shown for number, shown in sorted(self.objects.items())},
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
            self.raised.discard(frame)
            self._ran(frame)
            self.lines[frame] = frame.f_lineno
        elif event == "exception":
            self.raised.add(frame)
        elif event == "return":
            self._return(frame, arg)
        return self.trace

    def _ran(self, frame: FrameType) -> None:
        """Take the picture after the line that has just run in this frame."""
        if self.lines.get(frame):
            self.step("line", self.lines[frame])

    def _call(self, frame: FrameType) -> None:
        self.frames.append(frame)
        if len(self.frames) == 1:
            return
        line = self.lines.get(self.frames[-2], 0)
        self.objects = {}
        pointing = [
            f"{name} {self._points(value)}"
            for name, value in ((n, frame.f_locals[n]) for n in _parameters(frame.f_code))
        ]
        title = _title(frame)
        says = f"Line {line} calls {title}"
        if frame.f_code.co_name == "__init__":
            says = f"Line {line} makes an empty object, then calls {title} with it"
        self.step("call", line, f"{says}: {', '.join(pointing) or 'without arguments'}.")

    def _points(self, value: object) -> str:
        shown = self._show(value)
        if "ref" in shown:
            return f"points to {self.labels[shown['ref']]}"
        return f"is {shown['text']}"

    def _return(self, frame: FrameType, value: object) -> None:
        if frame not in self.frames:
            return
        if frame not in self.raised:
            self._ran(frame)
        self.frames.remove(frame)
        if not self.frames:
            return
        self.objects = {}
        title, line = _title(frame), self.lines[frame]
        new = self._made(frame)
        if frame in self.raised:
            self.step("return", line, f"{title} is left by an exception; its own names are gone.")
        elif new is not None:
            label = self.labels[self._show(new)["ref"]]
            self.step("return", line, f"{title} is over: {label} is ready to be used.", new)
        else:
            says = f"{title} {self._gives(value)}; its own names are gone."
            self.step("return", line, says, value if self._is_drawn(value) else None)

    def _made(self, frame: FrameType) -> object:
        """The new object that `__init__` has filled, if this is the frame of one."""
        if frame.f_code.co_name != "__init__" or not frame.f_code.co_argcount:
            return None
        new = frame.f_locals.get(frame.f_code.co_varnames[0])
        return new if self._is_own_class(type(new)) else None

    def _gives(self, value: object) -> str:
        shown = self._show(value)
        return f"gives {self.labels[shown['ref']] if 'ref' in shown else shown['text']} back"


def _parameters(code: CodeType) -> tuple[str, ...]:
    return code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]


def _title(frame: FrameType) -> str:
    return frame.f_code.co_qualname.rpartition("<locals>.")[2]


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
    inspector = _Inspector(tree)
    failure = ""
    real_output = sys.stdout
    sys.stdout = inspector.page
    sys.settrace(inspector.trace)
    try:
        exec(compiled, inspector.namespace)
        sys.settrace(None)
        # The frame of the program is gone by now: its last picture was taken when it returned.
    except _StopError as stop:
        failure = str(stop)
    except BaseException as error:
        text = re.sub(r" at 0x[0-9a-fA-F]+", "", f"{type(error).__name__}: {error}")
        failure = f"Line {_last_line(error)}: {text}"[:120]
    finally:
        sys.settrace(None)
        sys.stdout = real_output
    return {"steps": inspector.steps, "error": failure}


def _last_line(error: BaseException) -> int:
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == FILE:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


if __name__ == "__main__":
    sys.stdout.write(json.dumps(steps(sys.stdin.read())))
