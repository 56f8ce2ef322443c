"""The command `autograder export`."""

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from autograder.report.export import canvas, moodle, plain
from autograder.report.export.grades import Student, read_grades
from autograder.report.export.moodle import Key
from autograder.report.export.roster import Made, wanted
from autograder.report.export.table import Table, listed
from course import manifest
from course.errors import CourseError
from course.files import explained, write_atomically
from course.paths import checkout


class Format(StrEnum):
    """What the file is for."""

    CSV = "csv"
    CANVAS = "canvas"
    MOODLE = "moodle"


def export(
    assignments: Annotated[
        list[str] | None,
        typer.Argument(help="Assignment ids or unique prefixes (week01); all graded by default."),
    ] = None,
    format_: Annotated[
        Format, typer.Option("--format", help="A plain table, or a file to import into an LMS.")
    ] = Format.CSV,
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="FILE", help="Where to write it; by default it is printed."),
    ] = None,
    roster: Annotated[
        Path | None,
        typer.Option(
            "--roster",
            metavar="FILE",
            help="A gradebook that you exported from Canvas or Moodle: its columns are filled, "
            "everything else in it stays.",
        ),
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option(
            "--column",
            metavar="ASSIGNMENT=NAME",
            help="The name of an assignment's column, where it is another one (repeatable).",
        ),
    ] = None,
    identify_by: Annotated[
        Key, typer.Option("--identify-by", help="By what Moodle finds a student.")
    ] = Key.EMAIL,
    allow_unfinished: Annotated[
        bool,
        typer.Option(
            "--allow-unfinished",
            help="Export scores that a person must still complete, as they are.",
        ),
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that exists.")] = False,
) -> None:
    """Write grades as a table (CSV), or for the gradebook of Canvas or Moodle.

    The gradebook is only read. A score that waits for manual marks is left out and named. Exits
    with 0 when all scores are in the file, 1 when some were left out, 2 for misuse.
    """
    here = checkout()
    course = manifest.load(here.manifest)
    chosen = [one.id for one in course.choose(assignments)] if assignments else None
    if roster and format_ is Format.CSV:
        raise CourseError("A plain table fills no roster.", "Use --format canvas or moodle.")
    if to and os.path.lexists(to) and not force:
        raise CourseError(f"{to} exists already.", "Name another file, or replace it with --force.")
    grades = read_grades(here.root, chosen, [one.id for one in course.in_order])
    named = _columns(course, column or [], list(grades.maximum))
    columns = wanted(grades.maximum, course.assignments, named)
    if format_ is Format.CSV:
        made = Made(plain.table(grades, allow_unfinished))
    elif roster:
        fill = canvas.filled if format_ is Format.CANVAS else moodle.filled
        made = fill(roster, grades, columns, allow_unfinished)
    elif format_ is Format.CANVAS:
        made = canvas.table(grades, columns, allow_unfinished)
    else:
        made = moodle.table(grades, columns, allow_unfinished, identify_by)
    _write(made.table, to)
    unfinished = grades.unfinished()
    for note in [*made.notes, *_absent(made, roster), *_unfinished(unfinished, allow_unfinished)]:
        typer.echo(note, err=True)
    if made.absent or (unfinished and not allow_unfinished):
        raise typer.Exit(1)


def _absent(made: Made, roster: Path | None) -> list[str]:
    if not made.absent:
        return []
    return [f"Not in {roster}, so their scores were left out: {listed(made.absent, 20)}."]


def _unfinished(found: list[tuple[Student, str]], allowed: bool) -> list[str]:
    if not found:
        return []
    whose = listed((f"{student} in {assignment}" for student, assignment in found), 20)
    if allowed:
        return [f"Not final, because a person must still mark a part: {whose}."]
    return [
        f"Left out, because a person must still mark a part: {whose}.",
        "Mark it in formgrader and export again, or add --allow-unfinished.",
    ]


def _columns(course: manifest.Manifest, given: list[str], graded: list[str]) -> dict[str, str]:
    named = {}
    for text in given:
        name, equals, column = text.partition("=")
        if not equals or not column.strip():
            raise CourseError(
                f"--column {text!r} names no column.", "Write --column 'week01=Week 1'"
            )
        found = name if name in graded else course.find(name).id
        if found not in graded:
            raise CourseError(
                f"--column {text!r} is for {found}, which is not exported.", "Leave it out."
            )
        named[found] = column.strip()
    return named


def _write(made: Table, to: Path | None) -> None:
    if to is None:
        sys.stdout.buffer.write(made.as_bytes())
        sys.stdout.buffer.flush()
        return
    with explained(f"Cannot write {to}", "Name another file with --to."):
        write_atomically(to, made.as_bytes())
    typer.echo(f"{len(made.rows) - 1} rows are in {to}.", err=True)
