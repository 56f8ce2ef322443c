"""Start JupyterLab on the learner's workspace."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from course import home, kernels, workspace
from course.errors import CourseError
from course.manifest import Manifest
from course.paths import Checkout

# A folder for JUPYTER_CONFIG_PATH: no pop-ups at the first start, and of nbgrader
# only what learners need. Standard Jupyter files, nothing written into the environment.
SETTINGS = Path(__file__).parent / "jupyterlab"
# The forms of quiz, predict and Parsons items: plain modules of the browser, nothing to build.
EXTENSIONS = SETTINGS / "labextensions"


def prepare(checkout: Checkout, manifest: Manifest) -> list[str]:
    """Bring the workspace and its home notebook up to date.

    Returns:
        What the learner should know, one sentence each.

    Raises:
        CourseError: The workspace cannot be written.
    """
    report = workspace.update(checkout, manifest)
    return report.lines() + home.write(checkout, manifest)


def command(
    folder: Path, *, browser: bool = True, port: int | None = None, extra: Sequence[str] = ()
) -> list[str]:
    """The command line that opens JupyterLab on the home notebook.

    Args:
        folder: The workspace.
        browser: Whether JupyterLab opens one.
        port: By default, JupyterLab's own choice.
        extra: Anything else for JupyterLab; it wins over what stands here.
    """
    chosen = {option.partition("=")[0] for option in extra}
    ours = [
        f"--ServerApp.root_dir={folder}",
        f"--LabApp.default_url=/lab/tree/{home.NAME}",
        # Those of this checkout, and not of the day when it was installed.
        f"--LabServerApp.extra_labextensions_path={EXTENSIONS}",
        # The layout of this course, apart from that of the user's other work.
        f"--LabApp.workspaces_dir={folder / '.course' / 'layout'}",
        # The log of a server is no reading for beginners; errors and the address stay.
        "--log-level=ERROR",
        "--LabApp.log_level=ERROR",
        *([] if browser else ["--no-browser"]),
        *([] if port is None else [f"--port={port}"]),
        # In a container everybody is root; JupyterLab listens on the loopback only.
        *(["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
    ]
    return [
        # -P: a learner's file `random.py` must not become part of JupyterLab.
        *(sys.executable, "-P", "-m", "jupyterlab"),
        # JupyterLab refuses an option that stands twice.
        *(option for option in ours if option.partition("=")[0] not in chosen),
        *extra,
    ]


def environment(folder: Path) -> dict[str, str]:
    """The environment variables that JupyterLab, its terminals and its kernels get.

    Args:
        folder: The workspace.
    """
    inherited = dict(os.environ)
    scripts = str(Path(sys.executable).parent)

    def first(name: str, value: str) -> str:
        return os.pathsep.join([value, *filter(None, [inherited.get(name)])])

    return inherited | {
        "COURSE_WORKSPACE": str(folder),
        "JUPYTER_CONFIG_PATH": first("JUPYTER_CONFIG_PATH", str(SETTINGS)),
        # Another installation's `python3` kernel must not come before ours.
        "JUPYTER_PATH": first("JUPYTER_PATH", str(kernels.data_folder())),
        "JUPYTER_PREFER_ENV_PATH": "1",
        # `course` works in JupyterLab's terminal.
        "PATH": first("PATH", scripts),
    }


def start(
    checkout: Checkout, *, browser: bool = True, port: int | None = None, extra: Sequence[str] = ()
) -> NoReturn:
    """Become JupyterLab.

    Args:
        checkout: Whose workspace is opened.
        browser: Whether JupyterLab opens one.
        port: By default, JupyterLab's own choice.
        extra: Anything else for JupyterLab.

    Raises:
        CourseError: JupyterLab is not installed here.
    """
    if importlib.util.find_spec("jupyterlab") is None:
        raise CourseError(
            f"JupyterLab is not installed in {sys.prefix}.",
            "Run `make lab` in the course's folder: it installs everything.",
        )
    folder = checkout.workspace
    arguments = command(folder, browser=browser, port=port, extra=extra)
    os.chdir(folder)
    if os.name == "posix":
        # The same process: signals and the exit code are JupyterLab's own.
        os.execve(arguments[0], arguments, environment(folder))
    sys.exit(subprocess.run(arguments, env=environment(folder), check=False).returncode)
