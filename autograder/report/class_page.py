"""The page of `autograder report`, made of an analysis."""

from autograder.report import plots
from autograder.report.analysis import BINS, FEWEST, Analysis
from autograder.report.highlights import highlights
from autograder.report.page import render
from autograder.report.similarity import COMMON, LENGTH, SHARE, TOGETHER, Pair, Side
from course.manifest import Assignment

# What the page shows of alike submissions; --json names all pairs.
MOST_PAIRS, MOST_LINES, LONGEST_LINE = 25, 120, 400
SLOWEST = 5

Lines = list[tuple[str, bool]]


def page(about: Assignment, analysis: Analysis) -> str:
    """The page; the same bytes for the same grades.

    Args:
        about: The assignment, as the manifest has it.
        analysis: What is shown.
    """
    timed = [each for each in analysis.items if each.slowest_seconds is not None]
    return render(
        "report.html.j2",
        about=about,
        analysis=analysis,
        results=analysis.results,
        highlights=highlights(analysis),
        score_plot=plots.scores(analysis.scores) if analysis.graded else "",
        item_plot=plots.items(analysis.items) if analysis.graded else "",
        bins=[
            (f"{n * 100 // BINS} to {(n + 1) * 100 // BINS} %", count)
            for n, count in enumerate(analysis.scores.bins)
        ],
        slowest=sorted(timed, key=lambda each: -(each.slowest_seconds or 0.0))[:SLOWEST],
        pairs=[(pair, _shown(pair)) for pair in analysis.pairs[:MOST_PAIRS]],
        fewest=FEWEST,
        poor=plots.POOR,
        method={"length": LENGTH, "common": COMMON, "share": SHARE, "together": TOGETHER},
        percent=_percent,
        seconds=_seconds,
    )


def _shown(pair: Pair) -> list[tuple[str, str, list[tuple[str, Lines]]]]:
    """Of each alike answer: the item, how alike, and both sides with their lines."""
    return [
        (
            match.item,
            _percent(match.share),
            [
                (student, _lines(side))
                for student, side in zip(pair.students, match.sides, strict=True)
            ],
        )
        for match in pair.matches
    ]


def _lines(side: Side) -> Lines:
    """The lines of an answer, each with whether the other one has it, too."""
    lines = side.text.splitlines()
    shown = [
        (line[:LONGEST_LINE], number in side.lines)
        for number, line in enumerate(lines[:MOST_LINES])
    ]
    if len(lines) > MOST_LINES:
        shown.append((f"... and {len(lines) - MOST_LINES} lines more", False))
    return shown


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.0f} %"


def _seconds(seconds: float | None) -> str:
    if seconds is None:
        return "–"
    return f"{seconds:.1f} s" if seconds >= 1 else f"{1000 * seconds:.0f} ms"
