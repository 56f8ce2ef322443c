"""What a run has to say about a submission as a whole, in words for its learner."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nbformat import NotebookNode

from autograder.grade.session import ABOUT_LIMITS
from autograder.grade.unit import NOT_GRADED, RUN

# What was used too much of, and where to look for the reason.
LIMITS = {
    "memory": ("memory", "Is there a list, a text or a number that grows without end?"),
    "cell_seconds": ("time for one cell", "Is there a loop that does not end, or a wait?"),
    "total_seconds": ("time in all", "Is there a loop that does not end, or a wait?"),
    "cpu_seconds": ("processor time", "Is there a loop that does not end?"),
    "output": ("output", "Is there a print in a loop that does not end?"),
    "processes": ("processes", "Does a program start itself, or others, again and again?"),
    "files": ("open files", "Is there a loop that opens files and closes none?"),
    "disk": ("disk space", "Is there a loop that writes without end?"),
}


@dataclass(frozen=True)
class Told:
    """What the page says before the items.

    Attributes:
        failed: Why it could not be graded; empty when it was.
        notes: What was repaired, and what else happened.
        limits: The limits that were hit, a sentence each.
        advice: Where to look for the reasons.
    """

    failed: str = ""
    notes: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()


def told(notebook: NotebookNode) -> Told:
    """What the run left in a graded notebook; a stock command may leave anything there."""
    left = notebook.metadata.get(RUN)
    run = left if isinstance(left, dict) else {}
    notes, hits = _texts(run.get("notes")), _texts(run.get("limits_hit"))
    of_limits = tuple(note for note in notes if note.startswith(ABOUT_LIMITS))
    others = [note for note in notes if note not in of_limits]
    failed = ""
    if others and [cell.get("id") for cell in notebook.cells] == [NOT_GRADED]:
        failed = others.pop()
    if run.get("sandbox") == "none":
        others.append("Graded without a sandbox.")
    return Told(
        failed,
        tuple(others),
        of_limits or tuple(_sentence(hit) for hit in hits),
        tuple(_unique(LIMITS[hit][1] for hit in hits if hit in LIMITS)),
    )


def _sentence(hit: str) -> str:
    used = LIMITS[hit][0] if hit in LIMITS else hit
    return f"{ABOUT_LIMITS}more {used} than is allowed."


def _unique(texts: Iterable[str]) -> Sequence[str]:
    return list(dict.fromkeys(texts))


def _texts(value: object) -> tuple[str, ...]:
    return tuple(text for text in value if isinstance(text, str)) if isinstance(value, list) else ()
