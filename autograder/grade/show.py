"""What an instructor sees of a grading run: progress and the summary."""

from collections.abc import Sequence

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from autograder.grade.grader import Grader, Result
from autograder.grade.submissions import Submission

NO_SANDBOX = "No sandbox: submitted code runs with your rights (--unsafe-no-sandbox)."


def graded_with_progress(
    console: Console, grader: Grader, submissions: Sequence[Submission], force: bool
) -> list[Result]:
    """Grade all submissions, showing a bar on a terminal and plain lines elsewhere."""
    results: list[Result] = []
    total = len(submissions)
    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}", markup=False),
    )
    plain = not console.is_terminal
    with Progress(*columns, console=console, disable=plain, transient=True) as bar:
        task = bar.add_task("", total=total)
        for number, submission in enumerate(submissions, start=1):
            bar.update(task, description=printable(submission.student))
            result = grader.grade(submission, force)
            results.append(result)
            bar.advance(task)
            if plain:
                console.print(Text(f"{number}/{total} {_line(result)}"))
    return results


def print_summary(
    console: Console, assignment: str, results: Sequence[Result], absent: Sequence[str]
) -> None:
    """Print the table of scores and what else the run has to say."""
    table = Table(title=assignment)
    table.add_column("student")
    table.add_column("score", justify="right")
    table.add_column("max", justify="right")
    table.add_column("notes", overflow="fold")
    for result in results:
        notes = [_outcome(result), *result.notes]
        # Text, not markup: a name such as `[red]` is a name.
        table.add_row(
            Text(printable(result.student)),
            f"{result.score.points:g}",
            f"{result.score.maximum:g}",
            Text(" ".join(filter(None, notes))),
            style="red" if result.outcome == "failed" else None,
        )
    console.print(table)
    counts = {
        outcome: sum(result.outcome == outcome for result in results)
        for outcome in ("graded", "unchanged", "failed")
    }
    console.print(
        f"{counts['graded']} graded, {counts['unchanged']} unchanged since they were graded, "
        f"{counts['failed']} could not be graded and score 0."
    )
    if absent:
        names = ", ".join(printable(name) for name in absent)
        console.print(Text(f"Nothing handed in for {assignment} by {len(absent)}: {names}"))
    console.print(f"[yellow]{NO_SANDBOX}[/yellow]")


def printable(name: str) -> str:
    """A name that every terminal can print."""
    return name if name.isprintable() else ascii(name)


def _outcome(result: Result) -> str:
    return {"graded": "", "unchanged": "Unchanged.", "failed": "Not graded."}[result.outcome]


def _line(result: Result) -> str:
    score = f"{result.score.points:g}/{result.score.maximum:g}"
    words = [f"{printable(result.student)}: {score}", _outcome(result), *result.notes]
    return " ".join(filter(None, words))
