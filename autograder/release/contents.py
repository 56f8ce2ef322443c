"""Which files a release holds, taken from a checkout; what learners need otherwise is made here."""

import json
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from typing import Any

from autograder.build.contents import with_contents
from autograder.release import repository
from course import manifest as manifests
from course.acceptance.project import folder_of
from course.errors import CourseError
from course.files import LITTER
from course.manifest import Assignment, Manifest
from course.paths import Checkout

README, PYPROJECT, MAKEFILE = "README.md", "pyproject.toml", "Makefile"
MANIFEST = "course/syllabus.toml"
# As they are.
_KEPT = (
    ".gitignore",
    "LICENSE",
    "LICENSE-lessons",
    "environment.yml",
    "postBuild",
    "requirements.lock",
)
# Where the files of a release come from, in the checkout.
SOURCES = ("course", "exercises", "docs", README, PYPROJECT, MAKEFILE, *_KEPT)
# Of the package, only the build and the proofs read these.
_FOR_AUTHORS = ("course/concepts.toml", "course/released.toml")
# The sections of the README that are for learners, besides what stands before the first one.
_SECTIONS = ("Take the course", "The course", "Licence")
_FOR_INSTRUCTORS = re.compile(
    r"<!-- not in a release -->\n.*?<!-- in a release again -->\n+", re.DOTALL
)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
# The commands of contributors, which need what is not in a release.
_TARGETS = ("test", "build", "prove", "lint", "lock")


@dataclass(frozen=True)
class File:
    """A file of a release."""

    content: bytes
    executable: bool = False


Files = dict[str, File]


def contents(checkout: Checkout, manifest: Manifest, chosen: tuple[Assignment, ...]) -> Files:
    """The files of a release, by path in it.

    Args:
        checkout: Where they are taken from; where it is a git repository, only what git tracks.
        manifest: All assignments.
        chosen: Those that learners get.

    Raises:
        CourseError: Something that a release needs is missing.
    """
    tracked = _tracked(checkout.root)
    settings = _settings(checkout.root)
    names = [name for one in chosen for name in _exercise(checkout, one, tracked)]
    names += _package(checkout, manifest, chosen, tracked, settings)
    names += _KEPT
    files = {name: _read(checkout.root, name) for name in names}
    released = _with_status(files[MANIFEST].content.decode("utf-8"), chosen)
    files[MANIFEST] = File(released.encode())
    files[PYPROJECT] = File(_pyproject(settings["project"]).encode())
    files[MAKEFILE] = File(_makefile(_read(checkout.root, MAKEFILE)).encode())
    readme = _readme(_read(checkout.root, README).content.decode("utf-8"))
    for name in sorted(set(_links(readme))):
        if name.startswith("docs/") and name not in files:
            files[name] = _read(checkout.root, name)
    files[README] = File(readme.encode())
    return dict(sorted(files.items()))


def finish(folder: Path, chosen: tuple[Assignment, ...]) -> None:
    """Renew what follows from the manifest in a release that is written, and look whether it holds.

    Args:
        folder: The release.
        chosen: What learners get.

    Raises:
        CourseError: The manifest offers something else, or a link of the README leads nowhere.
    """
    released = manifests.load(folder / MANIFEST)
    offered = {one.id for one in released.available}
    if offered != {one.id for one in chosen}:
        raise CourseError(
            f"The manifest of the release would offer {', '.join(sorted(offered))}.",
            'Write `status = "available"` on a line of its own in course/syllabus.toml.',
        )
    readme = folder / README
    text = with_contents(readme.read_text(encoding="utf-8"), released)
    readme.write_text(text, encoding="utf-8", newline="\n")
    dead = [name for name in _links(text) if not (folder / name).exists()]
    if dead:
        raise CourseError(
            f"The README of the release would link to {', '.join(dead)}, which is not in it.",
            "In README.md, put `<!-- not in a release -->` above what is not for learners, and "
            "`<!-- in a release again -->` below it.",
        )


def _tracked(root: Path) -> set[str] | None:
    """What git tracks; None where the checkout is no git repository."""
    return repository.tracked(root) if repository.is_work_tree(root) else None


def _settings(root: Path) -> dict[str, Any]:
    try:
        return tomllib.loads((root / PYPROJECT).read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise CourseError(f"Cannot read {root / PYPROJECT}: {error}.") from error


def _below(root: Path, folder: Path, tracked: set[str] | None) -> list[str]:
    """The files below a folder of a checkout, by path in the checkout."""
    names = (
        path.relative_to(root).as_posix()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not LITTER.intersection(path.relative_to(root).parts)
    )
    return [name for name in names if tracked is None or name in tracked]


def _exercise(checkout: Checkout, one: Assignment, tracked: set[str] | None) -> list[str]:
    names = _below(checkout.root, checkout.exercises / one.id, tracked)
    if f"exercises/{one.id}/{one.id}.ipynb" not in names:
        raise CourseError(
            f"There is no exercise of {one.id} to release.",
            f"Run `autograder build {one.id}` and commit what it makes.",
        )
    return names


def _package(
    checkout: Checkout,
    manifest: Manifest,
    chosen: tuple[Assignment, ...],
    tracked: set[str] | None,
    settings: dict[str, Any],
) -> list[str]:
    """The package as the wheel holds it, with the acceptance tests of chosen projects only."""
    excluded = [*settings["tool"]["hatch"]["build"]["targets"]["wheel"]["exclude"], *_FOR_AUTHORS]
    excluded += [
        folder_of(checkout.projects, one.id).relative_to(checkout.root).as_posix()
        for one in manifest.projects
        if one not in chosen
    ]
    return [
        name
        for name in _below(checkout.root, checkout.root / "course", tracked)
        if not _excluded(name, excluded)
    ]


def _excluded(name: str, patterns: Iterable[str]) -> bool:
    path = PurePosixPath(name)
    return any(fnmatch(str(part), one) for one in patterns for part in (path, *path.parents))


def _read(root: Path, name: str) -> File:
    path = root / name
    if path.is_symlink():
        raise CourseError(f"{path} is a link; a release holds files.", "Put the file there itself.")
    try:
        return File(path.read_bytes(), bool(path.stat().st_mode & 0o100))
    except OSError as error:
        raise CourseError(
            f"A release needs {path}: {error.strerror}.", "Restore it from git."
        ) from error


def _with_status(text: str, chosen: tuple[Assignment, ...]) -> str:
    """The manifest, in which what learners do not get is planned."""
    blocks = re.split(r"(?m)^(?=\[\[(?:week|project)\]\])", text)
    for number, block in enumerate(blocks):
        found = re.search(r'(?m)^\s*id\s*=\s*"([^"]+)"', block)
        if found and found[1] not in {one.id for one in chosen}:
            blocks[number] = re.sub(
                r'(?m)^(\s*status\s*=\s*)"available"', r'\1"planned"', block, count=1
            )
    return "".join(blocks)


def _pyproject(project: dict[str, Any]) -> str:
    """What installs the package of a release. Texts of JSON are texts of TOML, too."""
    kept = ("name", "version", "description", "readme", "requires-python", "license")
    rows = [f"{key} = {_toml(project[key])}" for key in (*kept, "license-files")]
    mongodb = project.get("optional-dependencies", {}).get("mongodb", [])
    return "\n".join(
        [
            "# Made by `autograder release`.",
            "[build-system]",
            'requires = ["hatchling"]',
            'build-backend = "hatchling.build"',
            "",
            "[project]",
            *rows,
            f"dependencies = {_toml(project['dependencies'])}",
            "",
            "[project.optional-dependencies]",
            f"mongodb = {_toml(mongodb)}",
            "",
            "[project.scripts]",
            f"course = {_toml(project['scripts']['course'])}",
            "",
            "[tool.hatch.build.targets.wheel]",
            'packages = ["course"]',
            "",
        ]
    )


def _toml(value: str | list[str]) -> str:
    if isinstance(value, str):
        return json.dumps(value)
    return "".join(["[\n", *(f"    {json.dumps(one)},\n" for one in value), "]"])


def _makefile(file: File) -> str:
    """The Makefile without the commands of contributors."""
    kept = []
    for paragraph in file.content.decode("utf-8").split("\n\n"):
        if paragraph.split(":")[0] not in _TARGETS:
            kept.append(re.sub(r"(?m)^(\.PHONY:.*)$", _phony, paragraph))
    return "\n\n".join(kept)


def _phony(found: re.Match[str]) -> str:
    return " ".join(word for word in found[1].split() if word not in _TARGETS)


def _readme(text: str) -> str:
    """The README for learners."""
    first, *sections = re.split(r"(?m)^(?=## )", _FOR_INSTRUCTORS.sub("", text))
    kept = [one for one in sections if one.split("\n", 1)[0].removeprefix("## ") in _SECTIONS]
    if len(kept) != len(_SECTIONS):
        raise CourseError(
            f"README.md lacks one of the sections {', '.join(_SECTIONS)}, which learners get.",
            "Write them as `## Take the course`.",
        )
    return first + "".join(kept)


def _links(text: str) -> list[str]:
    """The files of the release that a text links to."""
    targets = (target.split("#")[0] for target in _LINK.findall(text))
    return [target for target in targets if target and "://" not in target]
