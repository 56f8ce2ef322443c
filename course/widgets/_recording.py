"""Runs the short program of a figure in a process of its own, which takes down its steps."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

MAX_LINES = 30
MAX_CHARACTERS = 3_000
SECONDS = 2


def recorded(
    code: str, recorder: str, asked: str | None = None, max_lines: int = MAX_LINES
) -> dict[str, Any] | str:
    """Run a program and give its steps.

    Args:
        code: The program.
        recorder: The file beside this one that runs it.
        asked: What that file reads; by default the program itself.
        max_lines: How many lines the program may have.

    Returns:
        What the recorder found, `steps` and `error` among it, or why there is nothing, in words.
    """
    if len(code.splitlines()) > max_lines or len(code) > MAX_CHARACTERS:
        return f"This figure shows programs of up to {max_lines} lines."
    try:
        finished = subprocess.run(
            [sys.executable, "-I", "-S", "-X", "utf8", str(Path(__file__).with_name(recorder))],
            input=code if asked is None else asked,
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=True,
        )
        found: dict[str, Any] = json.loads(finished.stdout)
    except subprocess.TimeoutExpired:
        return f"Stopped: the program ran for longer than {SECONDS} seconds."
    except (subprocess.CalledProcessError, ValueError, OSError):
        return "The program could not be run in this figure."
    return found
