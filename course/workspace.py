"""The learner's own copy of the released notebooks, kept up to date without losing their work."""

import hashlib
import json
import os
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from course import notebooks
from course.errors import CourseError
from course.files import LITTER, explained, write_atomically
from course.manifest import Assignment, Manifest
from course.paths import Checkout

_OTHER_FOLDER = "COURSE_WORKSPACE=~/inkwell course lab"


@dataclass
class Released:
    """What is remembered about one released file.

    Attributes:
        copied: Hash of the release that the learner's file came from.
        cells: Fingerprint of its cells, when it is a notebook.
        offered: Hash of a newer release that was already put beside it and named.
    """

    copied: str
    cells: str | None = None
    offered: str | None = None


@dataclass
class Report:
    """What an update did, files relative to the workspace.

    Attributes:
        new: Copied for the first time.
        restored: Copied again, because the learner had deleted them.
        updated: Replaced by a newer release; the learner had not changed them.
        beside: The learner's file, and the new release that now stands beside it.
        notes: Anything else that the learner should know.
    """

    new: list[Path] = field(default_factory=list)
    restored: list[Path] = field(default_factory=list)
    updated: list[Path] = field(default_factory=list)
    beside: list[tuple[Path, Path]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """What to print, one sentence each; empty when nothing happened."""
        lines = [*self.notes]
        lines += [f"New: {path}" for path in self.new]
        lines += [f"Copied again, because it was deleted: {path}" for path in self.restored]
        lines += [f"Updated (you had not changed it): {path}" for path in self.updated]
        for mine, theirs in self.beside:
            lines.append(
                f"You changed {mine}, and there is a new version of it. Yours was not touched; "
                f'the new one is beside it: "{theirs}". ' + _moving(mine)
            )
        return lines


def _moving(mine: Path) -> str:
    if mine.suffix == ".ipynb":
        return "To move to it, copy your answers over, then give it the name of the old one."
    return "Compare the two, take over what you need, then delete the new one."


def notebook_path(checkout: Checkout, assignment: Assignment) -> Path:
    """Where the learner works on an assignment."""
    return checkout.workspace / assignment.id / f"{assignment.id}.ipynb"


def update(checkout: Checkout, manifest: Manifest) -> Report:
    """Copy what is new in the release into the workspace.

    A file that the learner changed is never touched: a newer release is put beside
    it, and named once. Running a notebook is no change, writing in a cell is.

    Args:
        checkout: Where release and workspace are.
        manifest: Only its available assignments are copied.

    Raises:
        CourseError: The release cannot be read or the workspace cannot be written.
    """
    folder = checkout.workspace
    report = Report()
    releases = {a.id: checkout.exercises / a.id for a in manifest.available}
    make_folder(checkout)
    with writing(checkout):
        state, trouble = _load(folder)
        before = _dump(state)
        for released in releases.values():
            for source in _files(released):
                _bring(source, source.relative_to(checkout.exercises), folder, state, report)
        if trouble and report.beside:
            report.notes.append(trouble)
        if _dump(state) != before or trouble:
            write_atomically(_state_path(folder), _dump(state))
    missing = [name for name, released in releases.items() if not released.is_dir()]
    if missing:
        report.notes.append(
            f"Not released yet, although the manifest says available: {', '.join(missing)}."
        )
    return report


def put_aside(path: Path, stem: str) -> Path:
    """Rename the learner's file to a free name beside it.

    Args:
        path: The file to keep.
        stem: Its new name without the ending; a number is added where it is taken.

    Returns:
        The new path.
    """
    target = path.with_name(f"{stem}{path.suffix}")
    number = 2
    while os.path.lexists(target):
        target = path.with_name(f"{stem}-{number}{path.suffix}")
        number += 1
    path.rename(target)
    return target


def make_folder(checkout: Checkout) -> Path:
    """Make the workspace if it is not there.

    Raises:
        CourseError: Something else has its name, or the disk refuses.
    """
    folder = checkout.workspace
    if os.path.lexists(folder) and not folder.is_dir():
        raise CourseError(
            f"The workspace {folder} is not a folder, but a file or a link that leads nowhere.",
            f"Rename it, or name another folder: {_OTHER_FOLDER}",
        )
    with writing(checkout):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def writing(checkout: Checkout) -> AbstractContextManager[None]:
    """A context that explains what the disk refuses in the workspace.

    Raises:
        CourseError: The block raised `OSError`.
    """
    return explained(
        f"Cannot write in the workspace {checkout.workspace}",
        "Make room or give yourself the right to write there, or name another folder: "
        + _OTHER_FOLDER,
    )


def _bring(
    source: Path, name: Path, folder: Path, state: dict[str, Released], report: Report
) -> None:
    """Bring one released file into the workspace, or its new version beside the learner's."""
    content = source.read_bytes()
    digest = _sha256(content)
    target = folder / name
    known = state.get(name.as_posix())
    fresh = Released(copied=digest, cells=_cells(source))

    if strange := _in_the_way(folder, name):
        report.notes.append(
            f"You have something else in the place of the folder {strange}: {name} was not copied."
        )
        return
    if not os.path.lexists(target):
        write_atomically(target, content)
        (report.restored if known else report.new).append(name)
        state[name.as_posix()] = fresh
        return
    # A link is the learner's own doing: never replaced, even when it shows the old release.
    mine = target.read_bytes() if target.is_file() and not target.is_symlink() else None
    if mine == content:
        state[name.as_posix()] = fresh
        return
    if known and digest in (known.copied, known.offered):
        return
    untouched = (
        mine is not None
        and known is not None
        and (
            _sha256(mine) == known.copied
            or (known.cells is not None and _cells(target) == known.cells)
        )
    )
    if untouched:
        write_atomically(target, content)
        report.updated.append(name)
        state[name.as_posix()] = fresh
        return
    beside = name.with_name(f"{name.stem} (new version {digest[:8]}){name.suffix}")
    if not os.path.lexists(folder / beside):
        write_atomically(folder / beside, content)
    report.beside.append((name, beside))
    # Without a record nobody knows which release the learner's file came from.
    state[name.as_posix()] = Released(known.copied if known else "", None, offered=digest)
    if known:
        state[name.as_posix()].cells = known.cells


def _in_the_way(folder: Path, name: Path) -> Path | None:
    """What stands in the place of a program's folder: a file, or a link of the learner's."""
    for above in reversed(name.parents[:-2]):
        place = folder / above
        if os.path.lexists(place) and (place.is_symlink() or not place.is_dir()):
            return above
    return None


def _files(released: Path) -> list[Path]:
    if not released.is_dir():
        return []
    return sorted(
        path
        for path in released.rglob("*")
        if path.is_file() and not LITTER.intersection(path.relative_to(released).parts)
    )


def _cells(path: Path) -> str | None:
    """The fingerprint of a notebook, None for anything else."""
    if path.suffix != ".ipynb":
        return None
    try:
        return notebooks.fingerprint(notebooks.read(path))
    except CourseError:
        return None


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _state_path(folder: Path) -> Path:
    return folder / ".course" / "released.json"


def _load(folder: Path) -> tuple[dict[str, Released], str]:
    """The record of what was copied, and what is wrong with it ("" when nothing is)."""
    path = _state_path(folder)
    doubt = "Every file that differs from the release counts as changed by you."
    try:
        data = json.loads(path.read_bytes())
        files = {str(name): Released(**row) for name, row in data["files"].items()}
    except FileNotFoundError:
        return {}, f"There is no record of what was copied before ({path}). {doubt}"
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}, f"The record of what was copied before is damaged ({path}). {doubt}"
    if not all(isinstance(row.copied, str) for row in files.values()):
        return {}, f"The record of what was copied before is damaged ({path}). {doubt}"
    return files, ""


def _dump(state: dict[str, Released]) -> bytes:
    files = {name: asdict(row) for name, row in sorted(state.items())}
    return (json.dumps({"version": 1, "files": files}, indent=1) + "\n").encode()
