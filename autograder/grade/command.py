"""The command `autograder grade`, and what other commands about graded work share with it."""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from sqlalchemy.exc import DatabaseError

from autograder import sandbox
from autograder.build.release import notebook_of
from autograder.grade.cluster import Cluster
from autograder.grade.grader import Grader
from autograder.grade.show import NO_SANDBOX, graded_with_progress, print_summary
from autograder.grade.submissions import discover
from autograder.grade.workers import Crew, Processes
from autograder.sandbox import Limits
from course import manifest
from course.errors import CourseError
from course.paths import Checkout, checkout

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
    jobs: Annotated[
        int, typer.Option("--jobs", min=1, help="How many submissions run at the same time.")
    ] = (os.cpu_count() or 1),
    dask: Annotated[
        str | None,
        typer.Option(
            "--dask",
            metavar="ADDRESS",
            help="Run them on the workers of this Dask scheduler, such as tcp://host:8786.",
        ),
    ] = None,
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
    """Grade what was handed in: run it in a sandbox, record scores in the gradebook.

    A run that was stopped goes on when it is started again: what is graded stays.
    Exits with 0 when all submissions were graded, 1 when some could not be (they score 0,
    the summary says why), 2 for misuse.
    """
    console = console_of_call()
    here = checkout()
    about = manifest.load().choose([assignment])[0]
    chosen, limits = about.id, Limits.of_assignment(about.limits)
    sandboxed = not unsafe_no_sandbox
    crew: Crew = (
        Cluster(dask, sandboxed) if dask else Processes(jobs, sandboxed, _libraries(here, chosen))
    )
    if sandboxed and not dask:
        _demand_sandbox()
    folder = (submitted or here.root / "submitted").absolute()
    found = discover(folder, chosen, student or ())
    if not sandboxed:
        console.print(f"[yellow]{NO_SANDBOX}[/yellow]")
    crew.start(len(found.submissions))
    # What was imported stays: no garbage collection has to look through it again and again.
    gc.freeze()
    with trouble_explained(here.root):
        grader = Grader(here.root, chosen, folder, crew, limits)
        grader.register()
        results = graded_with_progress(console, grader, crew, found.submissions, force)
    print_summary(console, chosen, results, found.absent, sandboxed)
    if any(result.outcome == "failed" for result in results):
        raise typer.Exit(1)


def _libraries(here: Checkout, assignment: str) -> tuple[str, ...]:
    """What the processes import while the gradebook is opened; a missing notebook is told later."""
    try:
        return sandbox.libraries_of(notebook_of(here.solutions, assignment).read_bytes())
    except OSError:
        return ()


def _demand_sandbox() -> None:
    """Refuse to grade where strangers' code could reach this machine; clear up after others."""
    available = sandbox.check()
    if not available.ok:
        raise CourseError(
            "Grading runs code that strangers wrote, and no sandbox can be had here: "
            f"{available.reason}.",
            f"{available.mend}\n  On a machine where nothing can be lost or read, add "
            "--unsafe-no-sandbox.",
        )
    sandbox.end_orphans()


def console_of_call() -> Console:
    """A console for the output of one call of a command."""
    # Made per call, so that it writes to the stream of that call.
    return Console(highlight=False, soft_wrap=True)


@contextmanager
def trouble_explained(root: Path) -> Iterator[None]:
    """Turn trouble of this machine, which is no submission's fault, into a message."""
    try:
        yield
    except DatabaseError as error:
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
