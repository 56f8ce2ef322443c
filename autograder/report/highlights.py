"""What an instructor should look at first, in sentences."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from autograder.report.analysis import Analysis, ItemFigures

HARD, UNANSWERED, FREQUENT = 0.5, 0.3, 0.2  # shares from which on something stands out
FEWEST = 3  # answers that something must be about before it stands out
MOST = 3  # of one sort that are listed


@dataclass(frozen=True)
class Highlight:
    """One thing to look at.

    Attributes:
        text: A sentence or two.
        place: The id of the part of the page that tells more.
    """

    text: str
    place: str


def highlights(analysis: Analysis) -> list[Highlight]:
    """What stands out: first what is not finished, then items, then submissions."""
    return [*_unfinished(analysis), *_about_items(analysis), *_about_submissions(analysis)]


def _unfinished(analysis: Analysis) -> Iterator[Highlight]:
    results = analysis.results
    if results.not_graded:
        yield Highlight(
            f"Handed in and not graded yet: {_names(results.not_graded)}. "
            f"Run `autograder grade {results.assignment}`.",
            "submissions",
        )
    if analysis.damaged:
        names = _names([each.student for each in analysis.damaged])
        yield Highlight(
            f"A graded notebook cannot be read: {names}. The points below are right; messages, "
            "times and answers of these are missing.",
            "submissions",
        )
    if analysis.failed:
        names = _names([each.student for each in analysis.failed])
        yield Highlight(f"Could not be graded, and scores 0: {names}.", "submissions")
    if analysis.waiting:
        count = len(analysis.waiting)
        noun = "submission waits" if count == 1 else "submissions wait"
        yield Highlight(f"{count} {noun} for a person in formgrader.", "submissions")
    unsafe = [each.student for each in results.submissions if not each.sandboxed]
    if unsafe:
        yield Highlight(f"Graded without a sandbox: {_names(unsafe)}.", "submissions")


def _about_items(analysis: Analysis) -> Iterator[Highlight]:
    numbers = {figures.item.cell: n for n, figures in enumerate(analysis.items, start=1)}

    def place(figures: ItemFigures) -> str:
        return f"item-{numbers[figures.item.cell]}"

    backwards = [
        each
        for each in analysis.items
        if (each.discrimination or 0) < 0 and FEWEST <= each.full <= each.marked - FEWEST
    ]
    for each in backwards[:MOST]:
        yield Highlight(
            f"{each.item.name}: those who do well elsewhere fail it more often than the others. "
            "Read its text and its tests again.",
            place(each),
        )
    hard = [each for each in analysis.items if each.share is not None and each.share < HARD]
    for each in sorted(hard, key=lambda each: each.share or 0)[:MOST]:
        yield Highlight(
            f"{each.item.name} is hard: {100 * (each.share or 0):.0f} % of its points were earned.",
            place(each),
        )
    skipped = [each for each in analysis.items if (each.unanswered or 0) >= UNANSWERED]
    for each in sorted(skipped, key=lambda each: -(each.unanswered or 0))[:MOST]:
        yield Highlight(
            f"{each.item.name} was left unanswered by {100 * (each.unanswered or 0):.0f} %.",
            place(each),
        )
    least = max(FEWEST, FREQUENT * len(analysis.graded))
    frequent = [
        (len(each.groups[0].students), each)
        for each in analysis.items
        if each.groups and len(each.groups[0].students) >= least
    ]
    for count, each in sorted(frequent, key=lambda found: -found[0])[:MOST]:
        yield Highlight(
            f"{each.item.name}: {count} answers failed with the same message: "
            f"{_short(each.groups[0].message)}",
            place(each),
        )


def _about_submissions(analysis: Analysis) -> Iterator[Highlight]:
    hit = [each.student for each in analysis.results.submissions if each.limits_hit]
    if hit:
        yield Highlight(f"Hit a limit of memory, time or output: {_names(hit)}.", "submissions")
    if analysis.pairs:
        count = len(analysis.pairs)
        noun = "pair of submissions has" if count == 1 else "pairs of submissions have"
        yield Highlight(f"{count} {noun} answers that are much alike.", "similar")


def _names(names: Sequence[str], most: int = 5) -> str:
    shown = ", ".join(names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown


def _short(text: str, most: int = 160) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most].rstrip()} ..."
