"""A folder for the files that the cells of a notebook write.

With a person at the keyboard it is beside the notebook and stays there, to be looked at. When
nobody is (a build, a check, grading), it is a fresh one that ends with the kernel, so that nothing
is left beside a notebook and every run begins with the same files: none.
"""

import os
import sys
import tempfile
from pathlib import Path

from IPython.core.getipython import get_ipython

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
    _temporary.append(tempfile.TemporaryDirectory(prefix="notebook-", ignore_cleanup_errors=True))
    return Path(_temporary[-1].name).resolve()
