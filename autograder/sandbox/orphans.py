"""Ends what a grader that was killed may have left: the beginning of a sandbox.

bubblewrap forks the first process of a sandbox and a moment later tells it to go on. When
bubblewrap is killed in between, that process waits for ever: its bond to its parent comes later.
Nothing runs in it. The next grading run ends it.
"""

import contextlib
import os
import signal
from pathlib import Path

from autograder.sandbox.bubblewrap import program
from autograder.sandbox.view import TOOLS


def end_orphans() -> int:
    """End the first processes of sandboxes whose bubblewrap is gone; how many there were.

    Raises:
        SandboxError: There is no bubblewrap.
    """
    bubblewrap = os.fsencode(program())
    found = [
        int(path.name) for path in Path("/proc").glob("[0-9]*") if _is_orphan(path, bubblewrap)
    ]
    ended = 0
    for number in found:
        with contextlib.suppress(OSError):
            descriptor = os.pidfd_open(number)
            try:
                # Looked at again: the number may be somebody else's by now.
                if _is_orphan(Path(f"/proc/{number}"), bubblewrap):
                    signal.pidfd_send_signal(descriptor, signal.SIGKILL)
                    ended += 1
            finally:
                os.close(descriptor)
    return ended


def _is_orphan(process: Path, bubblewrap: bytes) -> bool:
    """Whether a process is this user's, the first of a sandbox of ours, and its parent is gone."""
    try:
        arguments = _arguments(process)
        if not _is_ours(arguments, bubblewrap) or process.stat().st_uid != os.geteuid():
            return False
        numbers, parent = _status(process, "NSpid").split(), _status(process, "PPid")
        # In a process namespace of its own, it has a number more than this process.
        if len(numbers) <= len(_status(Path("/proc/self"), "NSpid").split()):
            return False
        # 0 stands for one outside of this process namespace, which adopted it.
        return parent == "0" or not _is_ours(_arguments(process.parent / parent), bubblewrap)
    except (OSError, StopIteration):
        return False


def _is_ours(arguments: list[bytes], bubblewrap: bytes) -> bool:
    tools = f"{TOOLS}/".encode()
    return arguments[:1] == [bubblewrap] and any(part.startswith(tools) for part in arguments)


def _arguments(process: Path) -> list[bytes]:
    return (process / "cmdline").read_bytes().split(b"\0")


def _status(process: Path, name: str) -> str:
    rows = (line.partition(":\t") for line in (process / "status").read_text().splitlines())
    return next(value for key, _, value in rows if key == name)
