"""What services leave behind: processes and folders, for the tests that want none."""

import os
import time
from pathlib import Path

import psutil

from course.services import folders

APPEAR_SECONDS = 30


def servers_in(folder: Path) -> list[str]:
    """The commands of the processes that work below a folder."""
    found = []
    for process in psutil.process_iter():
        try:
            command = " ".join(process.cmdline())
            if str(folder) in command or process.cwd().startswith(str(folder)):
                found.append(f"{process.pid} {command[:100]}")
        except psutil.Error:
            continue
    return found


def folders_of(runtime: Path) -> list[Path]:
    """The folders of servers, running or not."""
    root = runtime / f"{folders.APPLICATION}-{os.getuid()}"
    found = list(root.iterdir()) if root.exists() else []
    return [path for path in found if path.name not in folders.KEPT]


def until(condition, seconds=APPEAR_SECONDS):
    """Wait for something that must come to be."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to be in time"
        time.sleep(0.02)
