"""Plots as SVG that stands in a page: in the page's own colors, the same bytes each time."""

import re
from collections.abc import Callable, Sequence
from io import StringIO
from typing import Any

from markupsafe import Markup, escape
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from autograder.report.analysis import BINS, ItemFigures, Scores

# matplotlib knows only colors: each of these stands for a variable of `page.css`.
INK, LINE, MARK, WARN = "#010101", "#020202", "#030303", "#040404"
COLORS = {INK: "--ink", LINE: "--line", MARK: "--mark", WARN: "--warn"}
STYLE: Any = {
    # Texts stay texts: they can be read out, searched and enlarged.
    "svg.fonttype": "none",
    "font.size": 10,
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.edgecolor": LINE,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": LINE,
    "grid.linewidth": 0.6,
    "xtick.color": INK,
    "ytick.color": INK,
    "xtick.bottom": False,
    "ytick.left": False,
    "axes.titlesize": 10,
}
QUICK = 0.001  # seconds; what is faster is drawn here
SHORT = 12  # rows that are seen at once
# From here on an item separates well (Ebel and Frisbie: "Essentials of Educational
# Measurement", 1991: under 0.2 it is poor, under 0 worse than none).
POOR = 0.2


def scores(found: Scores) -> Markup:
    """How many submissions have how much of the points."""

    def draw(figure: Figure) -> None:
        axes = figure.add_subplot()
        axes.bar(range(BINS), found.bins, width=0.9, color=MARK)
        for place, count in enumerate(found.bins):
            if count:
                axes.annotate(
                    str(count), (place, count), (0, 2), textcoords="offset points", ha="center"
                )
        step = 100 // BINS
        axes.set_xticks(range(BINS), [f"{step * n}–{step * (n + 1)}" for n in range(BINS)])
        axes.set_xlabel("score, in % of the points")
        axes.set_ylabel("submissions")
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        axes.grid(axis="x", visible=False)

    listed = ", ".join(f"{n * 10} to {n * 10 + 10} %: {c}" for n, c in enumerate(found.bins))
    return _svg("scores", (7.4, 2.7), draw, f"Bar chart of the scores. {listed}.")


def items(found: Sequence[ItemFigures]) -> Markup:
    """Difficulty, discrimination and time of each item, one row for each."""
    rows = range(len(found))

    def draw(figure: Figure) -> None:
        shares, discriminations, times = figure.subplots(1, 3, sharey=True)
        shares.set_yticks(rows, [each.item.name for each in found])
        shares.invert_yaxis()
        _shares(shares, found)
        _discriminations(discriminations, found)
        _times(times, found)
        for axes in (shares, discriminations, times):
            axes.margins(y=0.5 / len(found))
            # The scale on top, too: the rows may be many.
            axes.tick_params(labeltop=len(found) > SHORT)

    label = (
        "Three charts with one row for each item: mean share of the points, discrimination, and "
        "time while grading. The table of items holds the same numbers."
    )
    return _svg("items", (10.4, 1.5 + 0.25 * len(found)), draw, label)


def _shares(axes: Axes, found: Sequence[ItemFigures]) -> None:
    axes.barh(range(len(found)), [100 * (each.share or 0) for each in found], 0.6, color=MARK)
    for place, each in enumerate(found):
        if each.share is None:
            axes.annotate("not marked yet", (1, place), va="center")
    axes.set_xlim(0, 100)
    axes.set_title("mean share of the points, in %")
    axes.grid(axis="y", visible=False)


def _discriminations(axes: Axes, found: Sequence[ItemFigures]) -> None:
    axes.axvline(0, color=INK, linewidth=0.8)
    axes.axvline(POOR, color=INK, linewidth=0.8, linestyle=":")
    for place, each in enumerate(found):
        value = each.discrimination
        if value is None:
            axes.annotate("undefined", (0.03, place), va="center", size=8)
            continue
        poor = value < POOR
        color, marker = (WARN, "D") if poor else (MARK, "o")
        axes.plot([0, value], [place, place], color=color, linewidth=1.4)
        axes.plot([value], [place], marker, color=color, markersize=5.5)
    lowest = min((each.discrimination or 0.0 for each in found), default=0.0)
    axes.set_xlim(min(-0.25, lowest - 0.1), 1)
    axes.set_title(f"discrimination (diamond: under {POOR:g})")


def _times(axes: Axes, found: Sequence[ItemFigures]) -> None:
    for place, each in enumerate(found):
        if each.median_seconds is None or each.slowest_seconds is None:
            axes.annotate("not recorded", (1.2 * QUICK, place), va="center", size=8)
            continue
        times = [max(QUICK, each.median_seconds), max(QUICK, each.slowest_seconds)]
        axes.plot(times, [place, place], color=MARK, linewidth=1.4)
        axes.plot(times[:1], [place], "o", color=MARK, markersize=5)
        axes.plot(times[1:], [place], "|", color=MARK, markersize=9)
    axes.set_xscale("log")
    axes.set_xlim(QUICK, 2 * max([QUICK * 10] + [each.slowest_seconds or 0.0 for each in found]))
    axes.xaxis.set_major_formatter("{x:g}")
    axes.minorticks_off()
    axes.set_title("seconds (dot: median, bar: slowest)")


def _svg(
    name: str, size: tuple[float, float], draw: Callable[[Figure], None], label: str
) -> Markup:
    """Draw a figure and make it a part of a page."""
    written = StringIO()
    with rc_context(STYLE | {"svg.hashsalt": name}):
        figure = Figure(figsize=size, layout="constrained")
        draw(figure)
        # Without these, it would say when it was made.
        nothing = dict.fromkeys(("Creator", "Date", "Format", "Type"))
        figure.savefig(written, format="svg", transparent=True, metadata=nothing)
    return Markup(_inline(written.getvalue(), label))


def _inline(svg: str, label: str) -> str:
    """Take out of a file's SVG what has no place in a page, and give it the page's colors."""
    head, body = re.split(r"(?<=>)", svg[svg.index("<svg") :], maxsplit=1)
    box = re.search(r'viewBox="[^"]*"', head)
    # A style would be one of the whole page, and two plots would have the same ids.
    body = re.sub(r"<defs>\s*<style.*?</defs>|<metadata>.*?</metadata>", "", body, flags=re.DOTALL)
    used = set(re.findall(r'(?:url\(#|href="#)([^)"]+)', body))
    body = re.sub(r' id="([^"]*)"', lambda found: found[0] if found[1] in used else "", body)
    body = re.sub(r"<!--.*?-->\s*", "", body, flags=re.DOTALL)
    body = re.sub(r" font-family: [^;\"]*;", "", body)
    for color, variable in COLORS.items():
        body = body.replace(color, f"var({variable})")
    return f'<svg role="img" aria-label="{escape(label)}" {box[0] if box else ""}>{body}'
