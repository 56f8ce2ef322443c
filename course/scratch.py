"""A folder for the files that the cells of a notebook write.

With a person at the keyboard it is beside the notebook and stays there, to be looked at. When
nobody is (a build, a check, grading), it is a fresh one that ends with the kernel, so that nothing
is left beside a notebook and every run begins with the same files: none.
"""

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from IPython.core.getipython import get_ipython

PREFIX = "notebook-"
LEFT_BEHIND_SECONDS = 3600

_temporary: list[tempfile.TemporaryDirectory[str]] = []  # kept as long as the kernel runs


def work_in(name: str) -> None:
    """Make a folder of this name, unless it is there, and make it the current folder.

    Args:
        name: The folder's name; a name only, no path.
    """
    here = Path.cwd()
    if here.name != name:
        folder = (here if _somebody_is_there() else _fresh()) / name
        folder.mkdir(exist_ok=True)
        os.chdir(folder)
    if "" not in sys.path:  # it stands for the current folder; the prover's shell has none
        sys.path.append("")
    print(f"This notebook works in the folder {name} now.")  # noqa: T201


def _somebody_is_there() -> bool:
    kernel = getattr(get_ipython(), "kernel", None)
    return bool(getattr(kernel, "_allow_stdin", False))


def _fresh() -> Path:
    """A folder that is gone when the kernel is."""
    here, temporary = Path.cwd().resolve(), Path(tempfile.gettempdir()).resolve()
    if here.is_relative_to(temporary):
        return here  # whoever started the kernel there takes it away
    _sweep(temporary)
    prefix = f"{PREFIX}{os.getpid()}-"
    _temporary.append(tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True))
    return Path(_temporary[-1].name).resolve()


def _sweep(temporary: Path) -> None:
    """Take away the folders of kernels that were killed and could not do it themselves."""
    for folder in temporary.glob(f"{PREFIX}*-*"):
        pid = folder.name.removeprefix(PREFIX).partition("-")[0]
        try:
            state = folder.lstat()
            old = time.time() - state.st_mtime > LEFT_BEHIND_SECONDS
            if old and state.st_uid == os.getuid() and pid.isdecimal() and not _runs(int(pid)):
                shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            continue  # somebody else has just done it


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
