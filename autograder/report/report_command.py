"""The command `autograder report`: what a class did with an assignment, on one page."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from autograder.grade.command import Name
from autograder.report import results
from course import manifest
from course.errors import CourseError
from course.paths import checkout

FOLDER = "reports"  # of the checkout; not in git, for it holds names and answers of learners


def report(
    assignment: Name,
    json_file: Annotated[
        Path | None,
        typer.Option("--json", metavar="FILE", help="Write everything to this file, for machines."),
    ] = None,
) -> None:
    """Write a page about all submissions of an assignment into reports/, for instructors.

    Exits with 0 when the page says all there is, 1 when a graded notebook could not be read
    (the page names it), 2 for misuse.
    """
    # What draws the plots takes a second to load: no other command waits for it.
    from autograder.report import class_page
    from autograder.report.analysis import analyse, as_json

    here = checkout()
    about = manifest.load().choose([assignment])[0]
    analysis = analyse(results.read(here.root, about.id))
    path = here.root / FOLDER / f"{about.id}.html"
    _write(path, class_page.page(about, analysis))
    if json_file:
        _write(json_file.absolute(), json.dumps(as_json(analysis), indent=1) + "\n")
    console = Console(highlight=False, soft_wrap=True)
    for each in analysis.damaged:
        text = f"The graded notebook of {each.student} cannot be read: {each.problem}"
        console.print(Text(text, style="red"))
    console.print(
        Text(
            f"{len(analysis.graded)} graded, {len(analysis.failed)} could not be graded, "
            f"{len(analysis.waiting)} wait for a person: {path}"
        )
    )
    if analysis.damaged:
        raise typer.Exit(1)


def _write(path: Path, text: str) -> None:
    """Write a file as a whole: a reader sees the old one or the new one."""
    new = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # What learners wrote may be no text at all, such as half of a surrogate pair.
        new.write_text(text, encoding="utf-8", errors="replace")
        new.replace(path)
    except OSError as error:
        with suppress(OSError):
            new.unlink()
        raise CourseError(
            f"Cannot write {path}: {error.strerror}.", "Mend that and run the command again."
        ) from error
