"""Find out what works on this machine, and how to mend what does not."""

import asyncio
import importlib
import json
import shutil
import socket
import sys
import tempfile
import warnings
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from importlib import metadata
from pathlib import Path

from jupyter_core.paths import jupyter_config_path, jupyter_path
from packaging.requirements import Requirement
from rich.console import Console
from rich.table import Table
from rich.text import Text

from course import kernels, lab, manifest, workspace
from course.errors import CourseError
from course.paths import Checkout
from course.services import checkup

MINIMUM_PYTHON = (3, 11)
# Notebooks are small; a learner's PostgreSQL cluster and a few logs are not.
FREE_BYTES = 500 * 1024**2
KERNEL_SECONDS = 60
DISTRIBUTION = "inkwell-course"
INSTALL = "Run `make lab` in the course's folder: it installs what is missing."


@dataclass(frozen=True)
class Finding:
    """One thing that was examined.

    Attributes:
        name: What was examined.
        ok: Whether it works.
        detail: What was found.
        mend: What to do about it; empty when it works.
    """

    name: str
    ok: bool
    detail: str
    mend: str = ""

    def as_dict(self) -> dict[str, str | bool]:
        """For JSON."""
        return asdict(self)


def examine(checkout: Checkout) -> list[Finding]:
    """Examine everything that `course lab` needs.

    Args:
        checkout: The course whose workspace and exercises are examined.
    """
    examinations: list[tuple[str, Callable[[], Finding]]] = [
        ("Python", python),
        ("Packages", lambda: packages(checkout)),
        ("Kernel", kernel),
        ("JupyterLab", jupyterlab),
        ("Validate button", validate_button),
        ("Exercises", lambda: exercises(checkout)),
        ("Workspace", lambda: workspace_folder(checkout)),
        ("Network port", port),
    ]
    examinations += [(f"Service {kind.name}", partial(service, kind)) for kind in checkup.kinds()]
    findings = []
    for name, examination in examinations:
        try:
            findings.append(examination())
        except Exception as error:  # a doctor must not die of what is to be found
            findings.append(Finding(name, False, f"{type(error).__name__}: {error}", INSTALL))
    return findings


def show(findings: list[Finding], console: Console) -> None:
    """Print the findings as a table, and what to do below it."""
    table = Table(box=None, pad_edge=False, show_header=False)
    for finding in findings:
        mark = Text("works", style="green") if finding.ok else Text("BROKEN", style="bold red")
        table.add_row(finding.name, mark, Text(finding.detail))
        if finding.mend:
            table.add_row("", "", Text(finding.mend, style="yellow"))
    console.print(table)
    broken = sum(not f.ok for f in findings)
    console.print(f"\n{broken} to mend." if broken else "\nEverything works.")


def python(version: tuple[int, ...] = sys.version_info[:3]) -> Finding:
    """Whether this Python is new enough."""
    text = ".".join(map(str, version))
    if version >= MINIMUM_PYTHON:
        return Finding("Python", True, f"{text} in {sys.prefix}")
    needed = ".".join(map(str, MINIMUM_PYTHON))
    return Finding("Python", False, f"{text} is too old", f"Install Python {needed} or newer.")


def packages(checkout: Checkout) -> Finding:
    """Whether what learners need is importable, at the versions of the lock."""
    name = "Packages"
    try:
        requirements = [Requirement(line) for line in metadata.requires(DISTRIBUTION) or []]
    except metadata.PackageNotFoundError:
        return Finding(name, False, "the course itself is not installed", INSTALL)
    # What only instructors and contributors need stands behind `extra == "..."`.
    needed = [r for r in requirements if r.marker is None or r.marker.evaluate({"extra": ""})]
    locked = _locked(checkout.root / "requirements.lock")
    trouble: list[str] = []
    for requirement in needed:
        try:
            with warnings.catch_warnings(action="ignore"):
                importlib.import_module(requirement.name.replace("-", "_"))
            installed = metadata.version(requirement.name)
        except Exception as error:  # a broken package may raise anything
            trouble.append(f"{requirement.name} cannot be imported ({type(error).__name__})")
            continue
        wanted = locked.get(requirement.name)
        if wanted and wanted != installed:
            trouble.append(f"{requirement.name} is {installed}, the course uses {wanted}")
    if trouble:
        return Finding(name, False, "; ".join(trouble), INSTALL)
    versions = "at the versions of requirements.lock" if locked else "importable"
    return Finding(name, True, f"all {len(needed)} {versions}")


def kernel() -> Finding:
    """Whether a kernel of this environment starts, computes and imports the course."""
    name = "Kernel"
    mend = f"Run `{sys.executable} -m ipykernel install --sys-prefix`, then try again."
    code = "import sys, course; print(1 + 1, sys.prefix, sep='|')"
    try:
        with tempfile.TemporaryDirectory() as folder:
            answer = asyncio.run(_ask_kernel(code, folder))
    except Exception as error:  # whatever stops it, learners read it here
        return Finding(name, False, f"does not start: {error or type(error).__name__}", mend)
    if not answer.startswith("2|"):
        return Finding(name, False, f"answered {answer!r} to 1 + 1", mend)
    prefix = Path(answer.removeprefix("2|"))
    if prefix.resolve() != Path(sys.prefix).resolve():
        return Finding(name, False, f"belongs to {prefix}, not to {sys.prefix}", mend)
    return Finding(name, True, "starts, adds 1 + 1 to 2, and finds the course")


def jupyterlab() -> Finding:
    """Whether JupyterLab is new enough for the course's settings."""
    name = "JupyterLab"
    try:
        version = metadata.version("jupyterlab")
    except metadata.PackageNotFoundError:
        return Finding(name, False, "is not installed", INSTALL)
    if tuple(int(part) for part in version.split(".")[:2]) < (4, 4):
        return Finding(name, False, f"{version} is too old", INSTALL)
    return Finding(name, True, version)


def validate_button() -> Finding:
    """Whether JupyterLab will show nbgrader's Validate button, and its server answers it."""
    name = "Validate button"
    extension = "@jupyter/nbgrader"
    if not any((Path(p) / extension / "package.json").is_file() for p in _labextensions()):
        return Finding(name, False, f"the JupyterLab extension {extension} is missing", INSTALL)
    config = [str(lab.SETTINGS), *jupyter_config_path()]
    disabled = _merged(config, "labconfig", "page_config").get("disabledExtensions")
    for plugin in (extension, f"{extension}:validate-assignment"):
        if isinstance(disabled, dict) and disabled.get(plugin):
            mend = f"Run `jupyter labextension enable {plugin}`."
            return Finding(name, False, f"{plugin} is switched off", mend)
    module = "nbgrader.server_extensions.validate_assignment"
    importlib.import_module(module)
    return Finding(name, True, f"nbgrader {metadata.version('nbgrader')}")


def exercises(checkout: Checkout) -> Finding:
    """Whether every available assignment has its notebook."""
    name = "Exercises"
    mend = "Get the whole course again: `git pull`, or `git checkout -- exercises`."
    try:
        available = manifest.load(checkout.manifest).available
    except CourseError as error:
        return Finding(name, False, error.message, error.mend or mend)
    missing = [
        a.id for a in available if not (checkout.exercises / a.id / f"{a.id}.ipynb").is_file()
    ]
    if missing:
        return Finding(name, False, f"missing: {', '.join(missing)}", mend)
    return Finding(name, True, f"{len(available)} notebooks in {checkout.exercises}")


def workspace_folder(checkout: Checkout) -> Finding:
    """Whether the workspace can be written, and the disk has room."""
    name = "Workspace"
    try:
        folder = workspace.make_folder(checkout)
        with workspace.writing(checkout), tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"x")
            file.flush()
    except CourseError as error:
        return Finding(name, False, error.message, error.mend)
    free = shutil.disk_usage(folder).free
    size = f"{free / 1024**3:.1f} GB free"
    if free < FREE_BYTES:
        return Finding(name, False, f"{folder}: only {size}", "Make room on this disk.")
    return Finding(name, True, f"{folder}, {size}")


def port() -> Finding:
    """Whether a program may listen on this machine's own address."""
    name = "Network port"
    try:
        with socket.create_server(("127.0.0.1", 0)) as server:
            number = server.getsockname()[1]
            with socket.create_connection(("127.0.0.1", number), timeout=5):
                return Finding(name, True, "127.0.0.1 answers")
    except OSError as error:
        mend = "Let programs use 127.0.0.1 in your firewall or security program."
        return Finding(name, False, f"127.0.0.1 does not answer: {error}", mend)


def service(kind: checkup.Kind) -> Finding:
    """Whether one service starts, and in what time."""
    found = checkup.check(kind)
    return Finding(f"Service {found.service}", found.ok, found.detail, found.mend)


async def _ask_kernel(code: str, folder: str) -> str:
    """What `code` prints in a fresh kernel that was started in `folder`."""
    manager = kernels.manager()
    await manager.start_kernel(cwd=folder)
    client = manager.client()
    client.start_channels()
    printed: list[str] = []

    def collect(message: dict[str, object]) -> None:
        content = message["content"]
        if isinstance(content, dict):
            printed.append(str(content.get("text") or content.get("evalue") or ""))

    try:
        await client.wait_for_ready(timeout=KERNEL_SECONDS)
        await client.execute_interactive(
            code, timeout=KERNEL_SECONDS, output_hook=collect, allow_stdin=False
        )
    finally:
        client.stop_channels()
        await manager.shutdown_kernel(now=True)
    return "".join(printed).strip()


def _locked(path: Path) -> dict[str, str]:
    """The versions that a hash-pinned requirements file asks for on this machine."""
    if not path.is_file():
        return {}
    versions: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line[0] in " #-":
            continue
        requirement = Requirement(line.removesuffix("\\").strip())
        if requirement.marker is None or requirement.marker.evaluate():
            versions[requirement.name] = next(iter(requirement.specifier)).version
    return versions


def _labextensions() -> list[str]:
    return [str(kernels.data_folder() / "labextensions"), *jupyter_path("labextensions")]


def _merged(folders: list[str], *parts: str) -> dict[str, object]:
    """A JSON configuration as Jupyter merges it: earlier folders win, key by key."""
    merged: dict[str, object] = {}
    for folder in reversed(folders):
        path = Path(folder, *parts).with_suffix(".json")
        if path.is_file():
            _update(merged, json.loads(path.read_text(encoding="utf-8")))
    return merged


def _update(target: dict[str, object], source: dict[str, object]) -> None:
    for key, value in source.items():
        held = target.get(key)
        if isinstance(held, dict) and isinstance(value, dict):
            _update(held, value)
        else:
            target[key] = value
