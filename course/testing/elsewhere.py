"""What would happen on another computer, for checks of code that must work there, too."""

import builtins
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

OLD = "cp1252"  # what Python 3.11 takes by itself on many Windows computers


@contextmanager
def old_encoding() -> Iterator[None]:
    """Within the block, text files that are opened without an encoding are not UTF-8."""
    real = io.open

    def open_there(file: Any, mode: str = "r", buffering: int = -1, *rest: Any, **more: Any) -> Any:
        encoding = more.pop("encoding", rest[0] if rest else None)
        if encoding in (None, "locale") and "b" not in mode:  # "locale" is what pathlib says
            encoding = OLD
        return real(file, mode, buffering, encoding, *rest[1:], **more)

    # In a notebook, `open` is IPython's, which calls the real one by a name of its own.
    shell: Any = sys.modules.get("IPython.core.interactiveshell", SimpleNamespace())
    io.open = builtins.open = shell.io_open = open_there
    try:
        yield
    finally:
        io.open = builtins.open = shell.io_open = real
