"""The commands `autograder feedback`, for learners, and `autograder report`, for instructors."""

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.text import Text

from autograder.grade.command import Name, Students, console_of_call, trouble_explained
from autograder.report import results
from autograder.report.feedback import write_feedback
from course import manifest
from course.files import explained, write_atomically
from course.paths import checkout

FOLDER = "reports"  # of the checkout; not in git, for it holds names and answers of learners


def feedback(assignment: Name, student: Students = None) -> None:
    """Write a page for each graded submission into feedback/, without the hidden tests.

    Comments and points that people gave in formgrader are on it; write the pages again after
    marking. Stock `nbgrader release_feedback` gives them to learners.
    Exits with 0 when all pages were written, 1 when some could not be, 2 for misuse.
    """
    console = console_of_call()
    here = checkout()
    chosen = manifest.load().choose([assignment])[0].id
    with trouble_explained(here.root):
        pages = write_feedback(here.root, chosen, student or ())
    failed = {name: why for name, why in pages.items() if isinstance(why, str)}
    for name, why in failed.items():
        console.print(f"[red]no page[/red] for {escape(name)}: {escape(why)}")
    written = [page for page in pages.values() if isinstance(page, Path)]
    count = f"{len(written)} {'page' if len(written) == 1 else 'pages'}"
    console.print(f"{count} in {here.root / 'feedback'}.", markup=False)
    if failed:
        raise typer.Exit(1)


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
    texts = {path: class_page.page(about, analysis)}
    if json_file:
        texts[json_file] = json.dumps(as_json(analysis), indent=1) + "\n"
    for target, text in texts.items():
        with explained(f"Cannot write {target}", "Mend that and run the command again."):
            # What learners wrote may be no text at all, such as half of a surrogate pair.
            write_atomically(target, text.encode("utf-8", "replace"))
    console = console_of_call()
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
