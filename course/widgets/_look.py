"""What all figures look like: the colors, the letters, and the parts of a drawn page."""

from collections.abc import Iterable
from html import escape

PAPER = "#fffdf8"
INK = "#22252a"
GRAY = "#5c636b"
ACCENT = "#a8380c"
LINE = "#3b4a5a"
RULE = "#c9c4b8"
MONO = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
SANS = "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif"
CELL = f"padding:2px 8px;text-align:left;vertical-align:top;color:{INK};"
HEAD = f"{CELL}font-weight:600;border-bottom:1px solid {RULE};"
TITLE = f"margin:0 0 4px;color:{GRAY};font-size:13px;font-weight:600"
# Of the table that shows all steps where no kernel runs.
MAX_ROWS = 60


def box(inner: str) -> str:
    """The paper that a figure is drawn on."""
    return (
        f'<div style="background:{PAPER};color:{INK};border:1px solid {RULE};border-radius:8px;'
        f'padding:12px 16px;font-family:{SANS};font-size:14px;line-height:1.5">{inner}</div>'
    )


def all_steps(
    program: str,
    label: str,
    heads: Iterable[str],
    rows: Iterable[str],
    left: tuple[int, str] = (0, ""),
    error: str = "",
) -> str:
    """A program and a table of its steps, for a page without a kernel.

    Args:
        program: The program, drawn.
        label: What the table is, for people who do not see it.
        heads: The texts at the top of its columns.
        rows: Its rows.
        left: How many more there are, and of what.
        error: How the program ended, if it did not come to its end.
    """
    cells = "".join(f'<th scope="col" style="{HEAD}">{escape(text)}</th>' for text in heads)
    notes = ""
    if left[0] > 0:
        notes += f'<p style="margin:8px 0 0">... and {left[0]} more {left[1]}</p>'
    if error:
        notes += f'<p style="margin:8px 0 0;color:{ACCENT}">{escape(error)}</p>'
    return box(
        f'{program}<table aria-label="{label}" '
        'style="border-collapse:collapse;margin:12px 0 0">'
        f'<tr style="background:{PAPER}">{cells}</tr>{"".join(rows)}</table>{notes}'
    )
