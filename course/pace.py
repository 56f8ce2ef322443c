"""The learner's own pace: how long exercises really take, measured by what is saved.

JupyterLab saves a notebook in which something happens every twenty seconds, and its server, as
`course lab` starts it, calls `saved` each time. The time between two saves is work, unless it is
longer than `PAUSE`: then the learner did something else, and nothing of it counts. When exercises
newly pass, the work since the last such moment is what they took, reading included.

All of it is in one small file of the workspace. Nothing is sent anywhere.
"""

import contextlib
import json
import logging
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from course import manifest as manifests
from course import progress, workspace
from course.files import write_atomically
from course.manifest import Manifest
from course.notebooks import State
from course.paths import Checkout, checkout
from course.progress import AssignmentProgress

# A longer time without a save is a pause. Reading without running anything is not seen.
PAUSE = timedelta(minutes=15)
# Faster than this part of the authors' minutes is nobody: the answers were pasted or run again.
SHORTEST = 0.1
# Before that, a number would say more about the exercises than about the learner.
NEEDED_EXERCISES, NEEDED_MINUTES = 8, 30
_DAMAGED = "pace-damaged"


@dataclass(frozen=True)
class Stretch:
    """Work that ended with exercises that newly passed.

    Attributes:
        assignment: The id of the week or project.
        items: The exercises that were first seen passed at its end.
        at: When that was seen, as an ISO 8601 text in UTC.
        minutes: What the authors give these exercises.
        seconds: The work before it that was seen.
    """

    assignment: str
    items: tuple[str, ...]
    at: str
    minutes: int
    seconds: float

    @property
    def is_measured(self) -> bool:
        """Whether its time says something about the learner."""
        return self.minutes > 0 and self.seconds >= SHORTEST * 60 * self.minutes


@dataclass
class Record:
    """What the file of the workspace holds.

    Attributes:
        saved: When work was last saved, as an ISO 8601 text in UTC; empty before the first time.
        working: By assignment, the seconds of work since exercises of it last newly passed.
        stretches: In the order of time.
    """

    saved: str = ""
    working: dict[str, float] = field(default_factory=dict)
    stretches: list[Stretch] = field(default_factory=list)


@dataclass(frozen=True)
class Pace:
    """How the learner's time compares with the authors' minutes.

    Attributes:
        exercises: How many exercises were measured.
        minutes: What the authors give them.
        seconds: What they took.
    """

    exercises: int = 0
    minutes: int = 0
    seconds: float = 0.0

    @property
    def factor(self) -> float | None:
        """Minutes of the learner for one of the authors; None while too little is known."""
        if self.exercises < NEEDED_EXERCISES or self.minutes < NEEDED_MINUTES:
            return None
        return self.seconds / 60 / self.minutes


def read(checkout: Checkout) -> Record:
    """What is known; a damaged file is put aside (see `trouble`), and measuring begins anew."""
    path = _path(checkout)
    try:
        return _parse(json.loads(path.read_bytes()))
    except OSError:
        return Record()
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
        # Where it cannot be renamed, the next write says so or replaces what nobody can read.
        with contextlib.suppress(OSError):
            workspace.put_aside(path, _DAMAGED)
        return Record()


def trouble(checkout: Checkout) -> str:
    """What the learner should know about the file; empty when nothing is wrong.

    Who finds the damage is often the server, which nobody listens to. So this is said as long as
    the damaged file lies there.
    """
    kept = sorted(_path(checkout).parent.glob(f"{_DAMAGED}*"))
    if not kept:
        return ""
    return (
        f"The record of your pace was damaged once. It is kept as {kept[-1]}, and measuring began "
        "anew. Your points are not concerned. Delete that file when you do not need it."
    )


def measured(record: Record, manifest: Manifest) -> Pace:
    """The learner's pace over all exercises of weeks whose time is known.

    Projects are left out: much of the work on them is done in a terminal and seen by nobody.
    """
    weeks = {week.id for week in manifest.weeks}
    known = [one for one in record.stretches if one.is_measured and one.assignment in weeks]
    return Pace(
        exercises=sum(len(one.items) for one in known),
        minutes=sum(one.minutes for one in known),
        seconds=progress.total(one.seconds for one in known),
    )


def observe(record: Record, row: AssignmentProgress, now: datetime) -> None:
    """Note that work on an assignment was saved.

    Args:
        record: What is known; changed in place.
        row: The state of the assignment after the save.
        now: The time, in UTC.
    """
    name = row.assignment.id
    if record.saved:
        since = now - datetime.fromisoformat(record.saved)
        # A clock that was set back gives no work either.
        if timedelta(0) < since <= PAUSE:
            record.working[name] = record.working.get(name, 0.0) + since.total_seconds()
    record.saved = now.isoformat(timespec="seconds")
    seen = {item for one in record.stretches if one.assignment == name for item in one.items}
    new = [i.item for i in row.items if i.state is State.PASSED and i.item.id not in seen]
    if new:
        record.stretches.append(
            Stretch(
                assignment=name,
                items=tuple(item.id for item in new),
                at=record.saved,
                minutes=sum(item.minutes or 0 for item in new),
                seconds=round(record.working.pop(name, 0.0), 1),
            )
        )


def saved(os_path: str, **_: Any) -> None:
    """A `post_save_hook` of Jupyter Server: something was saved in the workspace.

    Args:
        os_path: The file.
    """
    try:
        _note(Path(os_path), datetime.now(UTC))
    except Exception:  # Jupyter would tell the learner that saving failed, and it did not
        logging.getLogger(__name__).exception("The pace was not recorded for %s.", os_path)


def _note(path: Path, now: datetime) -> None:
    here = checkout()
    inside = path.relative_to(here.workspace).parts if path.is_relative_to(here.workspace) else ()
    manifest = manifests.load(here.manifest)
    worked_on = next((a for a in manifest.available if len(inside) > 1 and a.id == inside[0]), None)
    if worked_on is None:
        return
    record = read(here)
    observe(record, progress.load_one(here, worked_on), now)
    write_atomically(_path(here), _dump(record))


def _path(checkout: Checkout) -> Path:
    return checkout.workspace / ".course" / "pace.json"


def _dump(record: Record) -> bytes:
    content = {
        "version": 1,
        "saved": record.saved,
        "working": {name: round(s, 1) for name, s in sorted(record.working.items())},
        "stretches": [asdict(one) for one in record.stretches],
    }
    return (json.dumps(content, indent=1) + "\n").encode()


def _parse(data: Any) -> Record:
    """The record in a JSON value.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: It is not what `_dump` writes.
    """
    return Record(
        saved=_moment(data["saved"]) if data["saved"] else "",
        working={str(name): _amount(seconds) for name, seconds in data["working"].items()},
        stretches=[_stretch(one) for one in data["stretches"]],
    )


def _stretch(row: Mapping[str, Any]) -> Stretch:
    return Stretch(
        assignment=str(row["assignment"]),
        items=_names(row["items"]),
        at=_moment(row["at"]),
        minutes=int(_amount(row["minutes"])),
        seconds=_amount(row["seconds"]),
    )


def _names(value: Iterable[Any]) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("items")
    return tuple(str(one) for one in value)


def _amount(value: Any) -> float:
    number = float(value)
    if not (math.isfinite(number) and number >= 0):
        raise ValueError(value)
    return number


def _moment(text: str) -> str:
    if datetime.fromisoformat(text).tzinfo is None:
        raise ValueError(text)
    return text
