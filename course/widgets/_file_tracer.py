"""Run a short program line by line and say where it is in the files that it has open.

`filecursor.py` starts this file as a program of its own, as `trace.py` does with `_tracer.py`,
whose recorder it extends; it is told the folder that holds the files of the figure.
"""

from __future__ import annotations

import ast
import io
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

# Started as a program, it stands without the course on the path; the reader's program must not
# find our files there either.
sys.path.insert(0, str(Path(__file__).parents[2]))
from course.widgets._tracer import Recorder, StopError, steps

sys.path.pop(0)

MAX_BYTES = 400


class _Watched:
    """An open file that remembers where it is, and what the last line of the program did.

    The place in a file that is written is counted here: asking the file for it would empty
    its buffer, and the buffer is what the figure shows.
    """

    def __init__(self, file: Any, name: str, mode: str) -> None:
        self._file = file
        self._name = name
        self._mode = mode
        self._writes = any(letter in mode for letter in "wax+")
        self._place = Path(name).stat().st_size if "a" in mode else 0
        self._part: tuple[int, int] | None = None

    def _moved(self, before: int, value: Any) -> Any:
        self._place = self._file.tell()
        start = self._part[0] if self._part else before
        self._part = (start, self._place)
        return value

    def read(self, size: int = -1) -> Any:
        return self._moved(self._place, self._file.read(size))

    def readline(self) -> Any:
        return self._moved(self._place, self._file.readline())

    def readlines(self) -> Any:
        return self._moved(self._place, self._file.readlines())

    def write(self, text: Any) -> Any:
        written = self._file.write(text)
        size = len(text.encode() if isinstance(text, str) else text)
        start = self._part[0] if self._part else self._place
        self._place += size
        self._part = (start, self._place)
        return written

    def writelines(self, lines: Any) -> None:
        for line in lines:
            self.write(line)

    def seek(self, place: int, whence: int = 0) -> int:
        self._part = None
        self._place = self._file.seek(place, whence)
        return self._place

    def tell(self) -> int:
        return self._place

    def __iter__(self) -> _Watched:
        return self

    def __next__(self) -> Any:
        if line := self.readline():
            return line
        raise StopIteration

    def __enter__(self) -> _Watched:
        self._file.__enter__()
        return self

    def __exit__(self, *error: Any) -> Any:
        return self._file.__exit__(*error)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __repr__(self) -> str:
        return f"<file {self._name!r}, mode {self._mode!r}>"

    def state(self) -> dict[str, Any]:
        """Where it is now, for the step; what was read or written is told only once."""
        part, self._part = self._part, None
        return {
            "name": self._name,
            "mode": self._mode,
            "open": not self._file.closed,
            "place": self._place,
            "part": part,
            "writes": self._writes,
        }


# What the type of an open text file is called, for the table of names.
_Watched.__name__ = io.TextIOWrapper.__name__


class _FileRecorder(Recorder):
    """Takes down the files with each step."""

    def __init__(self, tree: Any, source: str, typed: list[str]) -> None:
        super().__init__(tree, source, typed)
        self.watched: list[_Watched] = []
        self.namespace["open"] = self._open
        self.hidden.add("open")
        self.withs = {node.lineno: node for node in ast.walk(tree) if isinstance(node, ast.With)}

    def says(self, line: int, next_line: int | None, names: Mapping[str, Any]) -> str:
        """Add what the end of a `with` block does to what questions, loops and jumps do."""
        if line in self.withs and next_line != self.withs[line].body[0].lineno:
            return "the block is over, and with closes the file"
        return super().says(line, next_line, names)

    def _open(self, name: Any, mode: str = "r", *args: Any, **kwargs: Any) -> _Watched:
        if Path(str(name)).name != str(name):
            raise StopError("This figure opens files of its own folder only.")
        file = io.open(name, mode, *args, **kwargs)  # noqa: SIM115, UP020
        self.watched.append(_Watched(file, str(name), mode))
        return self.watched[-1]

    def record(self, next_line: int | None) -> None:
        """Add what is in the files and where the program is in them."""
        before = len(self.steps)
        super().record(next_line)
        if len(self.steps) > before:
            self.steps[-1]["files"] = _contents()
            self.steps[-1]["opened"] = [one.state() for one in self.watched]


def _contents() -> dict[str, list[int]]:
    """The bytes that are really in each file of the folder."""
    found = sorted(path for path in Path().iterdir() if path.is_file())
    return {path.name: list(path.read_bytes()[: MAX_BYTES + 1]) for path in found}


if __name__ == "__main__":
    request = json.loads(sys.stdin.read())
    os.chdir(request["folder"])
    files = _contents()
    result = steps(request["code"], request["typed"], _FileRecorder)
    sys.stdout.write(json.dumps({**result, "files": files}))
