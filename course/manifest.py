"""The one manifest: phases, weeks, topics and projects, read from `syllabus.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from course.errors import CourseError
from course.paths import checkout

Status = Literal["available", "planned"]
# What an assignment may set for its submissions; the defaults are the grader's.
LIMITS = (
    "memory_mb",
    "disk_mb",
    "output_mb",
    "processes",
    "cell_seconds",
    "cpu_seconds",
    "total_seconds",
)


@dataclass(frozen=True)
class Phase:
    """One of the five phases of the roadmap."""

    number: int
    title: str
    duration: str


@dataclass(frozen=True)
class Topic:
    """One row of the roadmap.

    Attributes:
        number: The row's number in the roadmap, counted from 1.
        title: The row's "Topic" column.
        learn: The row's "What You'll Learn" column.
        days: The shortest and the longest study time, in days.
    """

    number: int
    title: str
    learn: str
    days: tuple[int, int]


@dataclass(frozen=True)
class Assignment:
    """A week or a project: one notebook, one nbgrader assignment.

    Attributes:
        id: The name of the assignment everywhere.
        after: What comes before it; any one of these is enough. Empty for the first.
        points: What its items sum to.
        track: "A" (FastAPI), "B" (Django) or None for everybody.
        topics: The roadmap rows that it must teach; empty for a project.
        limits: What a submission of it may use, by the names of `LIMITS`; what is not there
            has its default.
    """

    id: str
    title: str
    phase: int
    status: Status
    points: int
    after: tuple[str, ...]
    kind: Literal["week", "project"]
    roadmap_weeks: str = ""
    track: str | None = None
    topics: tuple[Topic, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict, hash=False)

    @property
    def available(self) -> bool:
        """Whether it can be taken now."""
        return self.status == "available"

    @property
    def label(self) -> str:
        """How people call it: "Week 17A", "Project 3"."""
        digits = "".join(c for c in self.id.split("-")[0] if c.isdigit())
        return f"{self.kind.capitalize()} {int(digits)}{self.track or ''}"


@dataclass(frozen=True)
class Manifest:
    """The whole course, in the order of the manifest."""

    path: Path
    phases: tuple[Phase, ...]
    weeks: tuple[Assignment, ...]
    projects: tuple[Assignment, ...]

    @cached_property
    def assignments(self) -> dict[str, Assignment]:
        """Weeks then projects, by id."""
        return {a.id: a for a in (*self.weeks, *self.projects)}

    @cached_property
    def in_order(self) -> tuple[Assignment, ...]:
        """Weeks with each project right after the week that it follows."""
        order: list[Assignment] = []
        for week in self.weeks:
            order.append(week)
            order.extend(p for p in self.projects if week.id in p.after)
        return tuple(order)

    @property
    def available(self) -> tuple[Assignment, ...]:
        """What can be taken now, in the order of the course."""
        return tuple(a for a in self.in_order if a.available)

    def track_of(self, assignment: Assignment) -> str | None:
        """The track of a week, or of the week that a project follows; None for everybody's."""
        if assignment.kind == "week":
            return assignment.track
        return next((self.assignments[week].track for week in assignment.after), None)

    def find(self, name: str) -> Assignment:
        """The assignment with this id or unique prefix (`week01`).

        Raises:
            CourseError: No assignment or several fit.
        """
        if name in self.assignments:
            return self.assignments[name]
        fits = [a for i, a in self.assignments.items() if name and i.startswith(name)]
        if len(fits) == 1:
            return fits[0]
        if fits:
            raise CourseError(
                f"{name!r} fits several assignments: {', '.join(a.id for a in fits)}.",
                "Use more letters of the one that you mean.",
            )
        raise CourseError(
            f"There is no assignment {name!r} in {self.path}.",
            f"Available now: {', '.join(a.id for a in self.available) or 'none'}.",
        )

    def choose(self, names: list[str] | tuple[str, ...]) -> tuple[Assignment, ...]:
        """The named assignments, or all available ones when no name is given.

        Raises:
            CourseError: A name fits no or several assignments, or one that is planned only.
        """
        if not names:
            return self.available
        chosen = tuple(dict.fromkeys(self.find(name) for name in names))
        for assignment in chosen:
            if not assignment.available:
                raise CourseError(
                    f"{assignment.id} is planned, not written yet.",
                    f"Available now: {', '.join(a.id for a in self.available)}.",
                )
        return chosen


def load(path: Path | None = None) -> Manifest:
    """Read and check the manifest.

    Args:
        path: The TOML file; by default that of the checkout.

    Raises:
        CourseError: The file is missing, is no TOML, or a row of it is wrong.
    """
    path = path or checkout().manifest
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CourseError(f"Cannot read the manifest {path}: {error.strerror}.") from error
    except tomllib.TOMLDecodeError as error:
        raise CourseError(f"{path} is not valid TOML: {error}.") from error
    try:
        manifest = Manifest(
            path=path,
            phases=tuple(_phase(row) for row in _rows(data, "phase")),
            weeks=tuple(_assignment(row, "week") for row in _rows(data, "week")),
            projects=tuple(_assignment(row, "project") for row in _rows(data, "project")),
        )
    except _BadRow as error:
        raise CourseError(f"{path}: {error}", "Mend that row of the manifest.") from error
    _check(manifest)
    return manifest


class _BadRow(Exception):
    """A row of the manifest lacks something or holds the wrong type."""


def _rows(table: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    rows = table.get(key, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise _BadRow(f"`{key}` must be tables, each started with [[...{key}]].")
    return rows


def _take(row: Mapping[str, Any], key: str, kind: type, where: str) -> Any:
    if key not in row:
        raise _BadRow(f"{where} has no `{key}`.")
    if type(row[key]) is not kind:
        raise _BadRow(f"{where}: `{key}` must be {kind.__name__}, not {row[key]!r}.")
    return row[key]


def _phase(row: Mapping[str, Any]) -> Phase:
    where = f"phase {row.get('number', '?')}"
    return Phase(
        number=_take(row, "number", int, where),
        title=_take(row, "title", str, where),
        duration=_take(row, "duration", str, where),
    )


def _topic(row: Mapping[str, Any], week: str) -> Topic:
    where = f"{week}, topic {row.get('number', '?')}"
    days = _take(row, "days", list, where)
    if len(days) != 2 or not all(type(d) is int for d in days):
        raise _BadRow(f"{where}: `days` must be two whole numbers, not {days!r}.")
    return Topic(
        number=_take(row, "number", int, where),
        title=_take(row, "title", str, where),
        learn=_take(row, "learn", str, where),
        days=(days[0], days[1]),
    )


def _assignment(row: Mapping[str, Any], kind: Literal["week", "project"]) -> Assignment:
    where = f"{kind} {row.get('id', '?')}"
    status = _take(row, "status", str, where)
    if status not in ("available", "planned"):
        raise _BadRow(f"{where}: `status` must be 'available' or 'planned', not {status!r}.")
    track = row.get("track")
    if track not in (None, "A", "B"):
        raise _BadRow(f"{where}: `track` must be 'A' or 'B', not {track!r}.")
    return Assignment(
        id=_take(row, "id", str, where),
        title=_take(row, "title", str, where),
        phase=_take(row, "phase", int, where),
        status=status,
        points=_take(row, "points", int, where),
        after=tuple(_take(row, "after", list, where)),
        kind=kind,
        roadmap_weeks=_take(row, "roadmap_weeks", str, where) if kind == "week" else "",
        track=track,
        topics=tuple(_topic(t, where) for t in _rows(row, "topic")),
        limits=_limits(row.get("limits", {}), where),
    )


def _limits(table: Any, where: str) -> dict[str, int]:
    if not isinstance(table, dict):
        raise _BadRow(f"{where}: `limits` must be a table, such as {{ memory_mb = 1024 }}.")
    for name, value in table.items():
        if name not in LIMITS:
            raise _BadRow(f"{where}: there is no limit {name!r}. Known: {', '.join(LIMITS)}.")
        if type(value) is not int or value <= 0:
            raise _BadRow(f"{where}: limit {name} must be a whole number from 1, not {value!r}.")
    if table.get("cell_seconds", 0) > table.get("total_seconds", table.get("cell_seconds", 0)):
        raise _BadRow(f"{where}: `cell_seconds` is more than the `total_seconds` of all cells.")
    return dict(table)


def _check(manifest: Manifest) -> None:
    def refuse(message: str) -> None:
        raise CourseError(f"{manifest.path}: {message}", "Mend that row of the manifest.")

    seen: set[str] = set()
    phases = {p.number for p in manifest.phases}
    week_ids = {w.id for w in manifest.weeks}
    topics: dict[int, str] = {}
    for assignment in (*manifest.weeks, *manifest.projects):
        if assignment.id in seen:
            refuse(f"{assignment.id} stands twice.")
        if assignment.phase not in phases:
            refuse(f"{assignment.id} is in phase {assignment.phase}, which there is not.")
        for before in assignment.after:
            if before not in week_ids:
                refuse(f"{assignment.id} comes after {before!r}, which is no week.")
            if assignment.kind == "week" and before not in seen:
                refuse(f"{assignment.id} comes after {before}, which stands below it.")
        if assignment.kind == "project" and len(assignment.after) != 1:
            refuse(f"{assignment.id} must come after exactly one week.")
        for topic in assignment.topics:
            if topic.number in topics:
                refuse(f"topic {topic.number} is in {topics[topic.number]} and {assignment.id}.")
            topics[topic.number] = assignment.id
        if assignment.kind == "week" and not assignment.topics:
            refuse(f"{assignment.id} teaches no topic.")
        seen.add(assignment.id)
