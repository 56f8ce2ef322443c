"""The command `course`: what learners run."""

import json
import sys
from typing import Annotated

import typer
from rich.console import Console

from course import check as checking
from course import doctor as examining
from course import lab as jupyterlab
from course import manifest, overview, project, roadmap
from course import submit as handing_in
from course.commandline import Commands
from course.errors import CourseError
from course.manifest import Assignment
from course.paths import Checkout, checkout
from course.services import status as running_services

app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Learn Python backend development in notebooks that check your answers.\n\n"
    "Start with `course lab`: it opens the course in your browser. "
    "Everything else is there when you want it.",
    epilog="Something does not work? `course doctor` says what, and how to mend it.",
)


@app.command()
def lab(
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open the browser, or only say where.")
    ] = True,
    port: Annotated[
        int | None, typer.Option(min=1, max=65535, help="Where to listen, for instance 8890.")
    ] = None,
    extra: Annotated[
        list[str] | None,
        typer.Argument(metavar="[-- JUPYTERLAB OPTIONS]", help="Passed on to JupyterLab."),
    ] = None,
) -> None:
    """Open the course in JupyterLab. Start here.

    Copies what is new into your workspace first. A file that you changed is never touched.
    Press Ctrl+C twice in this window to stop.
    """
    here = checkout()
    for line in jupyterlab.prepare(here, manifest.load(here.manifest)):
        typer.echo(line)
    typer.echo(f"Your files are in {here.workspace}")
    sys.stdout.flush()
    jupyterlab.start(here, browser=browser, port=port, extra=extra or [])


@app.command()
def progress(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")] = False,
) -> None:
    """Show the map of the course: your points, what to do next, and the hours left."""
    here = checkout()
    found = roadmap.load(here)
    if as_json:
        typer.echo(json.dumps(found.as_dict(), indent=2))
    else:
        overview.show(found, _console())


@app.command()
def check(
    assignment: Annotated[str, typer.Argument(help="A week or a project, for instance week01.")],
    item: Annotated[
        str | None,
        typer.Option(
            help="One exercise of a week or criterion of a project, by its id, "
            "for instance basket-total."
        ),
    ] = None,
    seed: Annotated[
        int | None,
        typer.Option(min=0, help="For a project: the number that repeats a check, as it said."),
    ] = None,
) -> None:
    """Run your work from the top and say what passes.

    Of a week, your saved notebook is run. Of a project, your program is started and talked to.
    Your files are not changed. Exit code 0 when every check passes, 1 when not.
    """
    here = checkout()
    (chosen,) = manifest.load(here.manifest).choose([assignment])
    console = _console()
    if chosen.kind == "project":
        _check_project(here, chosen, item, seed, console)
        return
    if seed is not None:
        raise CourseError("--seed is for projects.", f"Leave it out: course check {assignment}")
    with console.status("Starting Python ...") as status:
        results = checking.check(
            here,
            chosen,
            item,
            on_cell=lambda number, of: status.update(f"Running cell {number} of {of} ..."),
        )
    checking.show(results, console)
    if not all(r.verdict is checking.Verdict.PASSED for r in results):
        raise typer.Exit(1)


@app.command()
def submit(
    assignment: Annotated[str, typer.Argument(help="A week or a project, for instance week01.")],
) -> None:
    """Pack your saved work into one file that you can hand in to a teacher.

    Nothing is sent anywhere, and your files are not changed.
    """
    here = checkout()
    (chosen,) = manifest.load(here.manifest).choose([assignment])
    handing_in.show(handing_in.pack(here, chosen), _console())


@app.command()
def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")] = False,
) -> None:
    """Say what works on this machine, and how to mend what does not."""
    findings = examining.examine(checkout())
    if as_json:
        typer.echo(json.dumps([f.as_dict() for f in findings], indent=2))
    else:
        examining.show(findings, _console())
    if not all(f.ok for f in findings):
        raise typer.Exit(1)


def _check_project(
    here: Checkout, chosen: Assignment, item: str | None, seed: int | None, console: Console
) -> None:
    with console.status("Starting your program ...") as status:
        verdicts = project.check_all(
            here, chosen, item, seed, lambda name: status.update(f"Trying {name} ...")
        )
    project.show(verdicts, console)
    if not all(verdict.passed for verdict in verdicts):
        raise typer.Exit(1)


services = typer.Typer(
    cls=Commands, no_args_is_help=True, help="Show or stop the servers that your notebooks started."
)
app.add_typer(services, name="services")


@services.command()
def status(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")] = False,
) -> None:
    """Show the servers that run now."""
    found = running_services.running()
    if as_json:
        typer.echo(json.dumps([vars(one) for one in found], indent=2, default=str))
    elif not found:
        typer.echo("No server runs now. Notebooks start them when they need them.")
    for one in [] if as_json else found:
        typer.echo(f"{one.service:10} {one.url}  (of process {one.owner}, since {one.since})")


@services.command()
def stop(
    service: Annotated[
        str | None, typer.Argument(help="One kind, for instance postgres; all if left out.")
    ] = None,
) -> None:
    """Stop the servers of all your notebooks; what PostgreSQL keeps for a notebook stays."""
    chosen = [one for one in running_services.running() if service in (None, one.service)]
    running_services.stop(chosen)
    typer.echo(f"{len(chosen)} stopped." if chosen else "No such server runs now.")


def _console() -> Console:
    # Where nobody looks at a terminal, lines are as long as they need to be.
    console = Console(highlight=False)
    return console if console.is_terminal else Console(highlight=False, width=160)
