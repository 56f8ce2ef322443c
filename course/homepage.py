"""The home page as HTML that JupyterLab shows with and without a kernel.

JupyterLab takes scripts, style sheets, ARIA attributes and colors by variable out of a notebook
that is not trusted. So this page is made of headings, lists, progress bars with text, and of the
few inline styles that are left in; light and dark are JupyterLab's own.
"""

from collections.abc import Iterator
from html import escape

from course import hours, overview, progress
from course.notebooks import State
from course.progress import AssignmentProgress
from course.roadmap import Part, Roadmap, Status, Stop, track_name

# Seen on light and on dark paper; the words beside them say the same.
_MARKS: dict[Status, tuple[str, str]] = {
    "done": ("✓", "#2e8b57"),
    "in progress": ("◐", "#c77700"),
    "not started": ("○", "#808080"),
    "planned": ("·", "#808080"),
    "not released": ("·", "#808080"),
    "unreadable": ("!", "#d9534f"),
}
_NEXT = ("→", "#1e88e5")
_GRID = (
    "display: grid; grid-template-columns: repeat(auto-fill, minmax(215px, 1fr)); gap: 10px; "
    "list-style: none; margin: 8px 0 16px 0; padding: 0"
)
_CARD = (
    "border: 1px solid #808080; border-left: 6px solid {color}; border-radius: 4px; "
    "padding: 8px 12px; margin: 0"
)

# The notebook has one code cell. In a notebook that is not trusted, JupyterLab asks first.
_RUN = (
    '<button class="jp-mod-styled jp-mod-accept" '
    'data-commandlinker-command="notebook:run-all-cells">Bring this page up to date</button> '
    "This is how things were when <code>course lab</code> was started. After you have pressed the "
    "button, the page follows your work by itself. If JupyterLab asks for a kernel, it was still "
    "starting: choose <b>Select</b>."
)
_SERVERS = (
    "<h2>Servers</h2><p>Your notebooks start the servers that they need, and stop them. You can "
    "start one here, too, for instance to look at it from a terminal.</p>"
)
_LATER = "Bring this page up to date to see which servers run now, and to start, stop or mend one."


def html(roadmap: Roadmap) -> str:
    """The page: what is next, the map, the hours left; it ends where the servers begin."""
    return "".join(
        [
            _next(roadmap),
            "<h2>The map</h2>",
            f"<p>{escape(roadmap.points())} {escape(progress.HONESTY)}</p>",
            f"<p>{_legend()}</p>",
            *(_part(part) for part in roadmap.parts),
            _hours(roadmap),
            _SERVERS,
        ]
    )


def bundle(roadmap: Roadmap) -> dict[str, str]:
    """The page as it is stored in the notebook, for JupyterLab and for other readers."""
    return {"text/html": static(roadmap), "text/plain": plain(roadmap)}


def static(roadmap: Roadmap) -> str:
    """The page as it is stored in the notebook, before its cell is run."""
    return f"<p>{_RUN}</p>{html(roadmap)}<p>{_LATER}</p>"


def plain(roadmap: Roadmap) -> str:
    """The same in short, for where there is no HTML."""
    lines = [
        f"{stop.name}: {_points(stop.row)}, {_status(stop)}" for stop in roadmap.stops if stop.row
    ]
    return "\n".join(
        [
            f"Next: {roadmap.progress.next_step()}",
            *roadmap.hours.lines(),
            *lines,
            progress.HONESTY,
        ]
    )


def link(row: AssignmentProgress, cell: str | None = None) -> str:
    """The address of a notebook, from the home notebook; with `cell`, of one of its cells."""
    path = f"{row.assignment.id}/{row.assignment.id}.ipynb"
    return f"{path}#cell-id={cell}" if cell else path


def _next(roadmap: Roadmap) -> str:
    current = roadmap.next
    if current is None or current.row is None:
        return f"<h2>Next</h2><p><b>{escape(roadmap.progress.next_step())}</b></p>"
    row = current.row
    verb = "Start here" if row.stage == "not started" else "Go on here"
    text = f"<h2>{verb}: {_anchor(link(row), current.name)}</h2>"
    if row.problem:
        return f"{text}<p>Its notebook cannot be read. {escape(row.problem)}</p>"
    opened = row.first_open()
    if opened is None:
        return text
    words = {
        State.FAILING: "Its check does not pass yet:",
        State.MISSING: "Its check was deleted; copy it back from a fresh notebook:",
    }
    say = words.get(opened.state, "The first open exercise is")
    title = opened.item.title or opened.item.id
    to_it = _anchor(link(row, f"{opened.item.id}-prompt"), title)
    return f"{text}<p>{say} <b>{to_it}</b>.</p>"


def _hours(roadmap: Roadmap) -> str:
    lines = "".join(f"<li>{escape(line)}</li>" for line in roadmap.hours.lines())
    how = "".join(f"<p>{escape(text)}</p>" for text in hours.HOW)
    trouble = f"<p><b>{escape(roadmap.trouble)}</b></p>" if roadmap.trouble else ""
    return (
        f"<h2>Hours left</h2><ul>{lines}</ul>{trouble}"
        f"<details><summary>How the hours are estimated</summary>{how}</details>"
    )


def _legend() -> str:
    words: list[tuple[str, str]] = [
        (_MARKS["done"][0], "done"),
        (_MARKS["in progress"][0], "in progress"),
        (_NEXT[0], "next"),
        (_MARKS["not started"][0], "not started"),
        (_MARKS["planned"][0], "planned, not written yet"),
    ]
    return "Signs: " + ", ".join(f"{mark} {word}" for mark, word in words) + "."


def _part(part: Part) -> str:
    groups = "".join(_groups(part))
    if not part.is_current:
        show = f"Show the weeks and projects of phase {part.phase.number}"
        groups = f"<details><summary>{show}</summary>{groups}</details>"
    return f"<h3>{escape(part.name)}</h3><p>{escape(part.summary())}</p>{groups}"


def _groups(part: Part) -> Iterator[str]:
    """The cards of a phase; where the tracks part and join again, it says so."""
    before: str | None = None
    for track, stops in part.by_track():
        if track and before is None:
            yield "<p>Here the course has two tracks. One of them is enough.</p>"
        if track:
            yield f"<h4>{escape(track_name(track))}</h4>"
        elif before:
            yield "<h4>After either track</h4>"
        yield f'<ul style="{_GRID}">{"".join(_card(stop) for stop in stops)}</ul>'
        before = track


def _card(stop: Stop) -> str:
    mark, color = _NEXT if stop.is_next else _MARKS[stop.status]
    status = escape(f"{mark} {_status(stop)}")
    title = escape(stop.name)
    card = f'<li style="{_CARD.format(color=color)}">'
    if stop.row is None:
        return f"{card}{title}<br>{status}</li>"
    if stop.row.released:
        title = _anchor(link(stop.row), stop.name)
    body = f"{card}<b>{title}</b><br>{status}"
    if not stop.row.items:
        why = f"<p>{escape(stop.row.problem)}</p>" if stop.row.problem else ""
        return f"{body}{why}</li>"
    value, most = progress.points_text(stop.row.earned), progress.points_text(stop.row.points)
    bar = (
        f'<progress value="{value}" max="{most}" style="width: 100%" '
        f'title="Points of {escape(stop.assignment.label)}"></progress>'
    )
    counted = escape(overview.counts(stop.row))
    return f"{body}<br>{bar}<br>{_points(stop.row)}: {counted}{_topics(stop)}</li>"


def _topics(stop: Stop) -> str:
    if not stop.topics or stop.row is None:
        return ""
    rows = "".join(
        f"<li>{_anchor(link(stop.row, cell), title)}: {progress.points_text(earned)} of "
        f"{progress.points_text(possible)}</li>"
        for title, earned, possible, cell in stop.topics
    )
    what = f"Topics of {stop.assignment.label[0].lower()}{stop.assignment.label[1:]}"
    return (
        f"<details><summary>{escape(what)}</summary>"
        f'<ul style="margin: 4px 0 0 0; padding: 0 0 0 18px">{rows}</ul></details>'
    )


def _points(row: AssignmentProgress) -> str:
    return f"{progress.points_text(row.earned)} of {progress.points_text(row.points)} points"


def _status(stop: Stop) -> str:
    if not stop.is_next:
        return stop.status
    return "next" if stop.status == "not started" else f"{stop.status}, next"


def _anchor(address: str, text: str) -> str:
    return f'<a href="{escape(address)}">{escape(text)}</a>'
