"""The roadmap as a map: phases, weeks and projects, and where the learner is on it."""

from dataclasses import asdict, dataclass
from functools import cached_property
from itertools import groupby
from typing import Any, Literal

from course import hours, manifest, pace, progress
from course.hours import Hours
from course.manifest import Assignment, Manifest, Phase
from course.paths import Checkout
from course.progress import AssignmentProgress, Progress

Status = Literal["done", "in progress", "not started", "planned", "not released", "unreadable"]

# What the two tracks of the roadmap build their web services with.
_TRACKS = {"A": "FastAPI", "B": "Django"}


@dataclass(frozen=True)
class Stop:
    """A week or a project on the map.

    Attributes:
        row: What the learner's notebook shows; None for what is planned.
        track: Its track; None for everybody's.
        is_next: Whether it is what to work on now.
    """

    assignment: Assignment
    row: AssignmentProgress | None
    track: str | None
    is_next: bool = False

    @property
    def status(self) -> Status:
        """Where the learner is with it."""
        return self.row.stage if self.row else "planned"

    @property
    def name(self) -> str:
        """As in "Week 1: Values"."""
        return f"{self.assignment.label}: {self.assignment.title}"

    @property
    def topics(self) -> list[tuple[str, float, float, str | None]]:
        """Title, points earned, points possible, and the cell where its section begins."""
        if self.row is None:
            return []
        titles = {t.number: t.title for t in self.assignment.topics}
        return [
            (titles.get(number, f"Topic {number}"), *points, self.row.sections.get(number))
            for number, points in self.row.topics().items()
        ]


@dataclass(frozen=True)
class Part:
    """A phase of the map.

    Attributes:
        stops: In the order of the course.
    """

    phase: Phase
    stops: tuple[Stop, ...]

    @property
    def name(self) -> str:
        """As in "Phase 1: Python Fundamentals (6-8 weeks)"."""
        return f"Phase {self.phase.number}: {self.phase.title} ({self.phase.duration})"

    @property
    def is_current(self) -> bool:
        """Whether the learner is here."""
        return any(stop.is_next for stop in self.stops)

    def by_track(self) -> list[tuple[str | None, list[Stop]]]:
        """Its stops, parted where the tracks part and join again."""
        return [
            (track, list(stops)) for track, stops in groupby(self.stops, lambda stop: stop.track)
        ]

    def summary(self) -> str:
        """How far the learner is in it, in a few words."""
        rows = [stop.row for stop in self.stops if stop.row]
        if not rows:
            return "Planned, not written yet."
        done = sum(row.stage == "done" for row in rows)
        earned = progress.total(row.earned for row in rows)
        points = progress.total(row.points for row in rows)
        text = (
            f"{done} of {len(rows)} done, {progress.points_text(earned)} of "
            f"{progress.points_text(points)} points."
        )
        planned = len(self.stops) - len(rows)
        return f"{text} {planned} more are planned." if planned else text


@dataclass(frozen=True)
class Roadmap:
    """All that home and `course progress` show.

    Attributes:
        parts: The phases.
        progress: What the notebooks of the workspace show.
        hours: What is left.
        trouble: What is wrong with the record of the pace; else empty.
    """

    parts: tuple[Part, ...]
    progress: Progress
    hours: Hours
    trouble: str = ""

    @cached_property
    def stops(self) -> tuple[Stop, ...]:
        """All weeks and projects, in the order of the course."""
        return tuple(stop for part in self.parts for stop in part.stops)

    @property
    def next(self) -> Stop | None:
        """What to work on now."""
        return next((stop for stop in self.stops if stop.is_next), None)

    def points(self) -> str:
        """The points of everything that is here, as a sentence."""
        rows = self.progress.assignments
        earned = progress.points_text(progress.total(row.earned for row in rows))
        points = progress.points_text(progress.total(row.points for row in rows))
        return f"{earned} of {points} points in the weeks and projects that are here."

    def as_dict(self) -> dict[str, Any]:
        """For JSON: plain data, in the order of the course."""
        return {
            "next": self.next.assignment.id if self.next else None,
            "next_step": self.progress.next_step(),
            "hours": asdict(self.hours),
            "phases": [
                {
                    "number": part.phase.number,
                    "title": part.phase.title,
                    "assignments": [_stop(stop) for stop in part.stops],
                }
                for part in self.parts
            ],
        }


def track_name(track: str) -> str:
    """As in "Track A, FastAPI"."""
    return f"Track {track}, {_TRACKS[track]}" if track in _TRACKS else f"Track {track}"


def load(checkout: Checkout, plan: Manifest | None = None) -> Roadmap:
    """Read where the learner is.

    Args:
        checkout: Where the workspace is.
        plan: The manifest; read when it is not given.

    Raises:
        CourseError: The manifest cannot be read.
    """
    plan = plan or manifest.load(checkout.manifest)
    state = progress.load(checkout, plan)
    rows = {row.assignment.id: row for row in state.assignments}
    current = state.next
    stops = [
        Stop(
            assignment=a,
            row=rows.get(a.id),
            track=plan.track_of(a),
            is_next=current is not None and a.id == current.assignment.id,
        )
        for a in plan.in_order
    ]
    return Roadmap(
        parts=tuple(
            Part(phase, tuple(stop for stop in stops if stop.assignment.phase == phase.number))
            for phase in plan.phases
        ),
        progress=state,
        hours=hours.estimate(plan, state, pace.measured(pace.read(checkout), plan)),
        trouble=pace.trouble(checkout),
    )


def _stop(stop: Stop) -> dict[str, Any]:
    about: dict[str, Any] = {
        "id": stop.assignment.id,
        "label": stop.assignment.label,
        "title": stop.assignment.title,
        "kind": stop.assignment.kind,
        "track": stop.track,
        "status": stop.status,
        "next": stop.is_next,
    }
    if stop.row is None:
        return about
    return about | {
        "points": {"earned": stop.row.earned, "possible": stop.row.points},
        "topics": [
            {"title": title, "earned": earned, "possible": possible}
            for title, earned, possible, _ in stop.topics
        ],
        "items": [
            {
                "id": i.item.id,
                "title": i.item.title,
                "state": i.state.value,
                "points": i.item.points,
            }
            for i in stop.row.items
        ],
    }
