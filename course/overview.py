"""The roadmap in a terminal: what `course progress` prints."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from course import progress
from course.errors import CourseError
from course.notebooks import State
from course.progress import AssignmentProgress
from course.roadmap import Part, Roadmap, Stop, track_name
from course.services import status

_STYLES = {"done": "green", "in progress": "yellow", "unreadable": "red"}


def show(roadmap: Roadmap, console: Console) -> None:
    """Print what is next, the map with its points, the hours left, and the servers.

    Args:
        roadmap: Where the learner is.
        console: Where to print.
    """
    console.print(Text("Next: ").append(roadmap.progress.next_step(), style="bold"))
    console.print(Text(roadmap.points()))
    for part in roadmap.parts:
        _show_part(part, console)
    for row in roadmap.progress.assignments:
        if row.problem:
            console.print(Text(f"\n{row.problem}", style="red"))
    console.print(Text("\nHours left", style="bold"))
    for line in roadmap.hours.lines():
        console.print(Text(line))
    if roadmap.trouble:
        console.print(Text(roadmap.trouble, style="yellow"))
    console.print(Text("\nServers", style="bold"))
    console.print(Text(_servers()))
    console.print(Text(f"\n{progress.HONESTY}", style="dim"))


def _show_part(part: Part, console: Console) -> None:
    console.print(Text(f"\n{part.name}", style="bold"))
    console.print(Text(part.summary(), style="dim"))
    if tracks := [track_name(track) for track, _ in part.by_track() if track]:
        console.print(Text(f"One of these is enough: {' or '.join(tracks)}.", style="dim"))
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
    planned: list[str] = []
    for stop in part.stops:
        if stop.row:
            _add(table, stop)
        else:
            planned.append(stop.assignment.label)
    if table.row_count:
        console.print(table)
    if planned:
        console.print(Text(f"Planned: {', '.join(planned)}.", style="dim"))


def _add(table: Table, stop: Stop) -> None:
    row = stop.row
    assert row is not None
    where = Text(stop.status, style=_STYLES.get(stop.status, ""))
    if stop.is_next:
        where = Text("next" if stop.status == "not started" else f"{stop.status}, next", "bold")
    points = f"{progress.points_text(row.earned)}/{progress.points_text(row.points)}"
    table.add_row(Text(stop.name), where, points, counts(row))
    if stop.status == "not started" and not stop.is_next:
        return
    for title, earned, possible, _ in stop.topics:
        part = f"{progress.points_text(earned)}/{progress.points_text(possible)}"
        table.add_row(Text(f"  {title}", style="dim"), "", Text(part, style="dim"))


def counts(row: AssignmentProgress) -> str:
    """How many of its exercises passed, fail, are to do; as in "3 passed, 24 to do"."""
    words = {State.PASSED: "passed", State.FAILING: "failing", State.TO_DO: "to do"}
    parts = [f"{row.count(state)} {word}" for state, word in words.items() if row.count(state)]
    if missing := row.count(State.MISSING):
        parts.append(f"{missing} deleted")
    return ", ".join(parts)


def _servers() -> str:
    try:
        running = status.running()
    except CourseError as error:
        return str(error)
    if not running:
        return "No server runs now. Notebooks start them when they need them."
    return "\n".join(f"{one.service} at {one.url}" for one in running)
