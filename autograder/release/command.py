"""The command `autograder release`."""

import hashlib
import os
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from autograder.release import place, repository
from autograder.release.contents import SOURCES, Files, contents, finish
from autograder.release.proof import Proof
from autograder.release.structure import Fault
from course import manifest
from course.errors import CourseError
from course.files import explained
from course.paths import Checkout, checkout

SHOWN = 30


def release(
    assignments: Annotated[
        list[str] | None,
        typer.Argument(
            help="Assignment ids or unique prefixes (week01); all available by default."
        ),
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option(
            "--to",
            metavar="FOLDER",
            help="The folder to make, or the work tree of a git branch for learners; the zip is "
            "put beside it. By default dist/course-for-learners.",
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an earlier release.")] = False,
) -> None:
    """Make what learners get, as a folder and a zip, and prove that no answer is in it.

    Exits with 0 when it was made, 1 when it would give something away (nothing is made
    then; the file, the cell and the line are named), 2 for misuse.
    """
    here = checkout()
    course = manifest.load(here.manifest)
    chosen = course.choose(assignments or [])
    target = Path(os.path.abspath(to or here.root / "dist" / "course-for-learners"))  # noqa: PTH100
    _refuse_sources(here.root, target)
    place.refuse_target(target, force)
    files = contents(here, course, chosen)
    proof = Proof(here, course, chosen)
    with explained(f"Cannot write {target}", "Name another folder with --to."):
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".release-", dir=target.parent) as scratch:
            made = Path(scratch) / target.name
            _make(files, chosen, made)
            if faults := proof.faults(made, place.archive_of(made)):
                _refuse(faults)
            place.put(made, target)
    _say(here, chosen, files, target, proof)


def _refuse_sources(root: Path, target: Path) -> None:
    """Keep a release out of what it is made from, and from replacing it."""
    theirs = [root / name for name in (*SOURCES, "autograder", "solutions", "tests")]
    if root.is_relative_to(target) or any(target.is_relative_to(source) for source in theirs):
        raise CourseError(
            f"{target} is a part of the course itself, or holds it.",
            "Name another folder with --to.",
        )


def _make(files: Files, chosen: tuple[manifest.Assignment, ...], made: Path) -> None:
    place.write_folder(files, made)
    finish(made, chosen)
    place.archive_of(made).write_bytes(place.packed(made))


def _refuse(faults: list[Fault]) -> None:
    typer.echo("Nothing was made, because learners would see what is for instructors:", err=True)
    for fault in faults[:SHOWN]:
        typer.echo(f"  {_printable(str(fault))}", err=True)
    if len(faults) > SHOWN:
        typer.echo(f"  and {len(faults) - SHOWN} more", err=True)
    typer.echo(
        "Take it out where it comes from, and build again. A line that our own code has by chance "
        "goes into autograder/release/idioms.toml, with the reason.",
        err=True,
    )
    raise typer.Exit(1)


def _say(
    here: Checkout,
    chosen: tuple[manifest.Assignment, ...],
    files: Files,
    target: Path,
    proof: Proof,
) -> None:
    archive = place.archive_of(target)
    typer.echo(f"{len(chosen)} assignments, {len(files)} files: {_short(target)}")
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    typer.echo(f"The same as a zip: {_short(archive)} (sha256 {digest})")
    typer.echo(f"Looked for {len(proof)} passages of answers, hidden tests and discussions: none.")
    if repository.is_work_tree(here.root):
        changed = repository.changes(here.root, *SOURCES)
        if changed:
            typer.echo(f"Not committed, so no commit gives the same: {', '.join(changed[:5])}.")


def _short(path: Path) -> Path:
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def _printable(text: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in text)
