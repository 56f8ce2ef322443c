"""An honest estimate of the hours left, and in words how it was made."""

from dataclasses import dataclass

from course import pace as pacing
from course.manifest import Assignment, Manifest
from course.pace import Pace
from course.progress import AssignmentProgress, Progress

# What the course plans for a study day of the roadmap.
HOURS_A_DAY = (3, 4)

HOW = (
    "The plan: the roadmap gives every topic a number of study days, and a day is "
    f"{HOURS_A_DAY[0]} to {HOURS_A_DAY[1]} hours. Of a week, what you have passed is taken off, by "
    "the minutes that its authors give each exercise. Of a project, the plan is the minutes of its "
    "criteria that are still open.",
    "Your own pace: while you work, JupyterLab saves your notebook by itself, and the time between "
    f"two saves is work. A pause of more than {pacing.PAUSE.seconds // 60} minutes counts for "
    "nothing, however long it is. When an exercise passes for the first time, the work before it "
    "is what it took. Reading without running a cell is not seen, so the real hours are a few "
    "more. Projects are counted as by the plan: much of the work on them is not in a notebook.",
    "Days without work change nothing here. The record is a file in your workspace "
    "(.course/pace.json); it is sent nowhere, and you may delete it.",
)


@dataclass(frozen=True)
class Hours:
    """What is left to do, in hours.

    Attributes:
        here: What is left of the available weeks and projects by the plan, from and to.
        own: The same at the learner's own pace; None while that is not known.
        pace: What the own pace was measured with.
        planned: The weeks that are not written yet by the plan, from and to.
        planned_weeks: How many these are, in one track.
        planned_projects: How many projects are not written yet; nobody has measured them.
        track: The track that was counted; None where the course has none.
    """

    here: tuple[float, float]
    own: float | None
    pace: Pace
    planned: tuple[float, float]
    planned_weeks: int
    planned_projects: int
    track: str | None

    def lines(self) -> list[str]:
        """The estimate in words, a sentence or two each."""
        return [*self._here(), *self._planned()]

    def _here(self) -> list[str]:
        if not self.here[1]:
            return ["Nothing is left to do in the weeks and projects that are here."]
        where = "in the weeks and projects that are here"
        plan = f"By the plan, you have {_range(self.here)} left {where}."
        known = self.pace
        if self.own is None:
            number = {0: "are none", 1: "is 1"}.get(known.exercises, f"are {known.exercises}")
            so_far = f"there {number}" + (f", of {known.minutes} minutes" if known.minutes else "")
            return [
                plan,
                "There is no estimate of your own pace yet. It needs "
                f"{pacing.NEEDED_EXERCISES} exercises whose time was seen while you worked, of "
                f"{pacing.NEEDED_MINUTES} minutes together by their authors; so far {so_far}.",
            ]
        return [
            f"At your own pace, you have about {_hours(self.own)} left {where}. "
            f"The {known.exercises} exercises whose time is known took you "
            f"{_spent(known.seconds / 60)}, reading included; "
            f"their authors give them {_spent(known.minutes)}.",
            plan,
        ]

    def _planned(self) -> list[str]:
        if not (self.planned_weeks or self.planned_projects):
            return []
        numbers = {"week": self.planned_weeks, "project": self.planned_projects}
        parts = " and ".join(_count(number, thing) for thing, number in numbers.items() if number)
        text = f"What is planned, but not written yet, comes on top: {parts}."
        if self.planned_weeks:
            text += f" By the plan, the weeks are {_range(self.planned)}."
        if self.planned_projects:
            text += " Nobody has measured the projects."
        if self.track:
            text += f" Of the two tracks, only {self.track} is counted."
        return [text]


def estimate(manifest: Manifest, state: Progress, pace: Pace) -> Hours:
    """Estimate what is left on the learner's way.

    Args:
        manifest: The plan.
        state: What was passed.
        pace: What is known of the learner's pace.
    """
    tracks = [week.track for week in manifest.weeks if week.track]
    track = state.track or next(iter(tracks), None)

    def on_the_way(assignment: Assignment) -> bool:
        return manifest.track_of(assignment) in (None, track)

    rows = [row for row in state.assignments if on_the_way(row.assignment)]
    planned = [a for a in manifest.in_order if not a.available and on_the_way(a)]
    weeks = [a for a in planned if a.kind == "week"]
    own = None
    if pace.factor is not None:
        minutes = sum(row.minutes_left for row in rows if row.assignment.kind == "week")
        projects = [_left(row) for row in rows if row.assignment.kind == "project"]
        own = minutes * pace.factor / 60 + _sum(projects)[0]
    return Hours(
        here=_sum([_left(row) for row in rows]),
        own=own,
        pace=pace,
        planned=_sum([_plan(week) for week in weeks]),
        planned_weeks=len(weeks),
        planned_projects=len(planned) - len(weeks),
        track=track,
    )


def _left(row: AssignmentProgress) -> tuple[float, float]:
    if row.assignment.kind == "project":
        return (row.minutes_left / 60, row.minutes_left / 60)
    share = row.minutes_left / row.minutes if row.minutes else float(row.stage != "done")
    low, high = _plan(row.assignment)
    return (low * share, high * share)


def _plan(week: Assignment) -> tuple[float, float]:
    low, high = (sum(topic.days[end] for topic in week.topics) * HOURS_A_DAY[end] for end in (0, 1))
    return (low, high)


def _sum(ranges: list[tuple[float, float]]) -> tuple[float, float]:
    return (sum(low for low, _ in ranges), sum(high for _, high in ranges))


def _range(hours: tuple[float, float]) -> str:
    low, high = (max(1, round(end)) for end in hours)
    return f"{low} to {high} hours" if low < high else f"about {_hours(high)}"


def _hours(number: float) -> str:
    return _count(max(1, round(number)), "hour")


def _spent(minutes: float) -> str:
    hours, rest = divmod(round(minutes), 60)
    if not hours:
        return _count(rest, "minute")
    return _count(hours, "hour") + (f" {_count(rest, 'minute')}" if rest else "")


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"
