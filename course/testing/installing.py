"""Build, install and run a package for real, for checks of what learners write for pip.

Used in snippets, in a fresh folder that holds the package: everything is made there and gone
afterwards. Nothing is asked of the network: the build uses what is installed beside this Python.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from course.testing.run import more_time

SECONDS = 60
# Names with a dot: nothing that looks for packages in the folder takes them for one.
_ENVIRONMENT = ".environment"
_WHEELS = ".wheels"


class InstallError(Exception):
    """A step did not work; the text says which, and why as the tool put it."""


def install(folder: str = ".") -> list[str]:
    """Build a wheel of the package in a folder, and install it into a fresh virtual environment.

    Returns:
        The names of the wheels that were built.

    Raises:
        InstallError: It cannot be built or installed.
    """
    alone = ["--no-index", "--no-deps", "--disable-pip-version-check", "--no-input"]
    pip = [sys.executable, "-m", "pip"]
    _tool(
        "building the wheel",
        [*pip, "wheel", *alone, "--no-build-isolation", "--wheel-dir", _WHEELS, folder],
    )
    wheels = sorted(path.name for path in Path(_WHEELS).iterdir())
    _tool("making the environment", [sys.executable, "-m", "venv", "--without-pip", _ENVIRONMENT])
    paths = [str(Path(_WHEELS) / name) for name in wheels]
    _tool("installing it", [*pip, "--python", _ENVIRONMENT, "install", *alone, *paths])
    return wheels


def run_installed(command: str, *arguments: str) -> str:
    """Run a command of the fresh environment, and give what it prints.

    Args:
        command: Its name, such as "python", or that of a script which the package brings.
        arguments: What stands behind the command.

    Raises:
        InstallError: There is no such command, or it fails.
    """
    program = Path(_ENVIRONMENT, "bin", command).absolute()
    if not program.exists():
        raise InstallError(f"the installed package brings no command {command!r}")
    return _tool(f"running {command}", [str(program), *arguments]).rstrip("\n")


def _tool(what: str, command: list[str]) -> str:
    # Nothing of the machine's own pip settings; no module of this folder gets in the way.
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "PYTHON"))}
    kept.pop("FORCE_COLOR", None)  # of the kernel; what comes back is read, and shown as text
    environment = {
        **kept,
        "PIP_CONFIG_FILE": os.devnull,
        "PYTHONSAFEPATH": "1",
        "NO_COLOR": "1",
    }
    try:
        with more_time(SECONDS):
            done = subprocess.run(
                command, capture_output=True, encoding="utf-8", timeout=SECONDS, env=environment
            )
    except subprocess.TimeoutExpired:
        raise InstallError(f"{what} took longer than {SECONDS} seconds") from None
    if done.returncode:
        raise InstallError(f"{what} failed: {_reason(done.stderr + done.stdout)}")
    return done.stdout


def _reason(output: str) -> str:
    """The one line of a tool's report that says what is wrong."""
    rows = [row.strip() for row in output.splitlines() if row.strip()]
    named = [
        row for row in rows if re.match(r"(\w+\.)*\w*(Error|Exception|Unavailable)\b.*: ", row)
    ]
    # pip says itself only that another program has failed.
    errors = [row for row in rows if re.match(r"(?i)error: (?!\S+$)", row)]
    return (named[-1:] or errors or rows[-1:] or ["it said nothing"])[0][:300]
