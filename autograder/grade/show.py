"""What an instructor sees of a grading run: progress and the summary."""

import time
from collections import Counter
from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from autograder.grade.grader import Grader, Result
from autograder.grade.submissions import Submission
from autograder.grade.workers import Crew

NO_SANDBOX = "No sandbox: submitted code runs with your rights (--unsafe-no-sandbox)."
SLOW_SECONDS = 10


class Rate(ProgressColumn):
    """How many submissions are done in a second or a minute."""

    def render(self, task: Task) -> Text:
        """The rate, once there is one."""
        speed = task.speed or 0
        return Text(f"{speed:.1f}/s" if speed >= 1 else f"{speed * 60:.0f}/min" if speed else "")


class Slow(ProgressColumn):
    """The names of what takes long."""

    def __init__(self, crew: Crew) -> None:
        """Look at this crew."""
        super().__init__()
        self._crew = crew

    def render(self, task: Task) -> Text:
        """Who has been running for more than a few seconds."""
        return Text(slow(self._crew.running))


def slow(running: Mapping[str, float]) -> str:
    """The names of those that started too long ago."""
    now = time.monotonic()
    # A copy: it is drawn by another thread than the one that changes it.
    late = [(name, now - since) for name, since in list(running.items())]
    names = [f"{printable(name)} ({age:.0f} s)" for name, age in late if age > SLOW_SECONDS]
    return f"slow: {', '.join(names)}" if names else ""


def graded_with_progress(
    console: Console,
    grader: Grader,
    crew: Crew,
    submissions: Sequence[Submission],
    force: bool,
) -> list[Result]:
    """Grade all submissions, showing a bar on a terminal and plain lines elsewhere."""
    results: list[Result] = []
    total = len(submissions)
    columns = (BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn(), Slow(crew))
    plain = not console.is_terminal
    with Progress(*columns, console=console, disable=plain, transient=True) as bar:
        task = bar.add_task("", total=total)
        for number, result in enumerate(grader.run(submissions, force), start=1):
            results.append(result)
            bar.advance(task)
            if plain:
                console.print(Text(f"{number}/{total} {_line(result)}"))
    return results


def print_summary(
    console: Console,
    assignment: str,
    results: Sequence[Result],
    absent: Sequence[str],
    sandboxed: bool,
) -> None:
    """Print the table of scores and what else the run has to say."""
    table = Table(title=assignment)
    table.add_column("student")
    table.add_column("score", justify="right")
    table.add_column("max", justify="right")
    table.add_column("notes", overflow="fold")
    for result in sorted(results, key=lambda result: result.student):
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
    counts = Counter(result.outcome for result in results)
    console.print(
        f"{counts['graded']} graded, {counts['unchanged']} unchanged since they were graded, "
        f"{counts['failed']} could not be graded and score 0."
    )
    hits = Counter(name for result in results for name in result.limits_hit)
    if hits:
        listed = ", ".join(f"{name} ({count})" for name, count in sorted(hits.items()))
        console.print(f"Limits hit: {listed}.")
    if absent:
        names = ", ".join(printable(name) for name in absent)
        console.print(Text(f"Nothing handed in for {assignment} by {len(absent)}: {names}"))
    if not sandboxed:
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
