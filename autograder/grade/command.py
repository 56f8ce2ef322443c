"""The commands `autograder grade` and `autograder feedback`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from sqlalchemy.exc import OperationalError

from autograder.grade.feedback import write_feedback
from autograder.grade.grader import Grader
from autograder.grade.show import NO_SANDBOX, graded_with_progress, print_summary
from autograder.grade.submissions import discover
from course import manifest
from course.errors import CourseError
from course.paths import checkout

Name = Annotated[
    str, typer.Argument(metavar="ASSIGNMENT", help="Assignment id or unique prefix (week01).")
]
Students = Annotated[
    list[str] | None,
    typer.Option("--student", metavar="ID", help="Only this student; may be given repeatedly."),
]


def grade(
    assignment: Name,
    submitted: Annotated[
        Path | None,
        typer.Option(
            "--submitted",
            metavar="DIR",
            help="Folder of submissions, <student>/<assignment>/<assignment>.ipynb; "
            "by default submitted/ of the checkout.",
        ),
    ] = None,
    student: Students = None,
    force: Annotated[
        bool,
        typer.Option("--force", help="Grade again what is graded and unchanged."),
    ] = False,
    unsafe_no_sandbox: Annotated[
        bool,
        typer.Option(
            "--unsafe-no-sandbox",
            help="Run the submitted code as you, with all that you may read and write.",
        ),
    ] = False,
) -> None:
    """Grade what was handed in: run it, record scores in the gradebook.

    Exits with 0 when all submissions were graded, 1 when some could not be (they score 0,
    the summary says why), 2 for misuse.
    """
    console = _console()
    here = checkout()
    chosen = _available(assignment)
    if not unsafe_no_sandbox:
        raise CourseError(
            "Grading runs code that strangers wrote, and there is no sandbox for it yet.",
            "On a machine where nothing can be lost or read, add --unsafe-no-sandbox.",
        )
    folder = (submitted or here.root / "submitted").absolute()
    found = discover(folder, chosen, student or ())
    console.print(f"[yellow]{NO_SANDBOX}[/yellow]")
    with _trouble_explained(here.root):
        grader = Grader(here.root, chosen, folder)
        grader.register()
        results = graded_with_progress(console, grader, found.submissions, force)
    print_summary(console, chosen, results, found.absent)
    if any(result.outcome == "failed" for result in results):
        raise typer.Exit(1)


def feedback(assignment: Name, student: Students = None) -> None:
    """Write nbgrader's feedback pages into feedback/, without the hidden tests.

    Exits with 0 when all pages were written, 1 when some could not be, 2 for misuse.
    """
    console = _console()
    here = checkout()
    chosen = _available(assignment)
    with _trouble_explained(here.root):
        pages = write_feedback(here.root, chosen, student or ())
    failed = {name: why for name, why in pages.items() if isinstance(why, str)}
    for name, why in failed.items():
        console.print(f"[red]no page[/red] for {escape(name)}: {escape(why)}")
    written = [page for page in pages.values() if isinstance(page, Path)]
    console.print(f"{len(written)} pages in {here.root / 'feedback'}.", markup=False)
    if failed:
        raise typer.Exit(1)


def _console() -> Console:
    # Made per call, so that it writes to the stream of that call.
    return Console(highlight=False, soft_wrap=True)


def _available(name: str) -> str:
    return manifest.load().choose([name])[0].id


@contextmanager
def _trouble_explained(root: Path) -> Iterator[None]:
    """Turn trouble of this machine, which is no submission's fault, into a message."""
    try:
        yield
    except OperationalError as error:
        raise CourseError(
            f"The gradebook of {root} cannot be used: {error.orig}.",
            "Close what else uses it, see that it may be written, and run `nbgrader db upgrade` "
            "if nbgrader is newer than it. What was graded is kept.",
        ) from error
    except OSError as error:
        raise CourseError(
            f"Cannot read or write {error.filename or root}: {error.strerror}.",
            "Mend that and run the command again. What was graded is kept.",
        ) from error
