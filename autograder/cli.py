"""`autograder`: the command of authors, instructors and CI."""

import json
import os
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from autograder.build import pipeline
from autograder.build.lesson import LessonError
from autograder.grade.command import grade
from autograder.prove import report as proof_report
from autograder.prove.mutation import too_many_equivalents
from autograder.prove.projects import prove_project
from autograder.prove.proofs import prove as prove_lesson
from autograder.prove.reading import add_findings
from autograder.release.command import release
from autograder.report.command import feedback, report
from autograder.report.export.command import export
from course import manifest
from course.commandline import Commands
from course.errors import CourseError
from course.paths import checkout

console = Console(highlight=False, soft_wrap=True)

Names = Annotated[
    list[str] | None,
    typer.Argument(help="Assignment ids or unique prefixes (week01); all available by default."),
]

app = typer.Typer(
    name="autograder",
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback()
def main() -> None:
    """Build, prove, grade and report assignments of the course."""


@app.command()
def build(
    assignments: Names = None,
    check: Annotated[
        bool,
        typer.Option("--check", help="Write nothing; exit 1 when a build would change a file."),
    ] = False,
    freeze_ids: Annotated[
        bool, typer.Option("--freeze-ids", help="Remember the item ids as released.")
    ] = False,
) -> None:
    """Build solutions/ and exercises/ from the lessons."""
    here = checkout()
    course = manifest.load(here.manifest)
    chosen = course.choose(assignments or [])
    if freeze_ids:
        console.print(f"released ids are in {pipeline.freeze_ids(here, chosen)}")
    if check:
        differences = pipeline.drift(here, course, chosen, console.print)
        for text in differences:
            console.print(f"[red]drift[/red] {text}")
        if differences:
            console.print("Run `autograder build` and commit what it makes.")
            raise typer.Exit(1)
        console.print(f"{len(chosen)} assignments are as a fresh build makes them.")
        return
    changed = pipeline.build(here, chosen, console.print)
    if pipeline.write_contents(here, course):
        changed.append("README.md")
    console.print(f"{len(chosen)} assignments built; changed: {', '.join(changed) or 'nothing'}.")


@app.command()
def prove(
    assignments: Names = None,
    item: Annotated[
        list[str] | None, typer.Option(help="Prove only this item of one assignment (repeatable).")
    ] = None,
    jobs: Annotated[int, typer.Option(min=1, help="How many answers run at once.")] = (
        os.cpu_count() or 1
    ),
    json_file: Annotated[
        Path | None, typer.Option("--json", help="Write everything to this file, for machines.")
    ] = None,
) -> None:
    """Prove that the tests of every item accept right answers and refuse wrong ones."""
    here = checkout()
    course = manifest.load(here.manifest)
    chosen = course.choose(assignments or [])
    if item and len(chosen) != 1:
        raise CourseError("--item needs one assignment.", "Name it: autograder prove week01 ...")
    try:
        lessons = [pipeline.checked_lesson(here, assignment) for assignment in chosen]
    except LessonError as error:
        # A lesson that cannot even be built is a failed proof, not a misuse of the command.
        console.print(f"FAILED {error}", style="red", markup=False)
        raise typer.Exit(1) from error
    proofs = []
    for assignment, lesson in zip(chosen, lessons, strict=True):
        parts = pipeline.parts_of(here, assignment)
        if parts:
            proofs.append(prove_project(lesson, parts, here, course, jobs, item or []))
            continue
        proof = prove_lesson(lesson, here, jobs, item or [])
        add_findings(proof, lesson, course, here)
        proofs.append(proof)
    # One item is proven in seconds; the whole build is for the whole proof.
    drift = None if item else pipeline.drift(here, course, chosen, lambda _: None)
    counts = [row.mutants for proof in proofs for row in proof.items]
    excess = "" if item else too_many_equivalents(counts)
    proof_report.show(console, proofs, drift)
    if excess:
        console.print(f"FAILED mutants: {excess}", style="red", markup=False)
    if json_file:
        json_file.write_text(json.dumps(proof_report.as_json(proofs, drift), indent=1) + "\n")
    if drift or excess or not all(proof.holds for proof in proofs):
        raise typer.Exit(1)


app.command()(grade)
app.command()(feedback)
app.command()(report)
app.command()(export)
app.command()(release)
