"""The figure of a plan: how PostgreSQL executes a query, as the tree that EXPLAIN gives.

`plan_tree(db, query)` runs `EXPLAIN (ANALYZE, FORMAT JSON)` on the reader's own server, takes back
what the query may have changed, and draws one box per node: what the server does there, with
which table or index, under which condition, and how many rows it expected and got. The reader may
change the query.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

import ipywidgets as widgets

from course.services.postgres import Postgres
from course.widgets._figure import Figure, image
from course.widgets._look import ACCENT, GRAY, INK, LINE, PAPER
from course.widgets.names import _OBJECT_FILL, _cut, _text

_INDEX_FILL = "#e6eefb"
_TABLE_FILL = "#fbe3d8"
_INDENT = 46.0
_WIDTH = 620.0
_LINE_HEIGHT = 18.0
_LONGEST = 78
MAX_NODES = 40
# Without times and buffers: what is left is the same on every machine.
EXPLAIN = "EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, BUFFERS OFF, FORMAT JSON) "
_CONDITIONS = (
    "Index Cond",
    "Recheck Cond",
    "Hash Cond",
    "Merge Cond",
    "Join Filter",
    "Filter",
    "One-Time Filter",
)
READS_TABLE = ("Seq Scan",)


@dataclass(frozen=True)
class Node:
    """One node of a plan.

    Attributes:
        depth: How deep it stands below the root.
        parent: The place of the node that takes its rows, in the list of all; None for the root.
        kind: What the server does, such as "Seq Scan".
        on: The table or the index, in words.
        notes: Its conditions, its order, and what it takes out.
        expected: How many rows the server expected, each time.
        got: How many it got, each time; None where the node was never executed.
        loops: How often it was executed.
    """

    depth: int
    parent: int | None
    kind: str
    on: str
    notes: tuple[str, ...]
    expected: int
    got: float | None
    loops: int

    @property
    def rows(self) -> str:
        """What it says of rows."""
        if self.got is None or not self.loops:
            return f"expected {_rows(self.expected)}, never executed"
        times = f", {self.loops} times" if self.loops > 1 else ""
        return f"expected {_rows(self.expected)}, got {self.got:g}{times}"

    @property
    def lines(self) -> list[str]:
        """What stands in its box."""
        return [f"{self.kind}{self.on}", *self.notes, self.rows]


@dataclass(frozen=True)
class Plan:
    """A query and its plan, or why there is none."""

    query: str
    nodes: tuple[Node, ...] = ()
    error: str = ""


def _rows(number: int) -> str:
    return f"{number} row" if number == 1 else f"{number} rows"


def explain(db: Postgres, query: str) -> Plan:
    """Have the server execute a query, and read its plan; changes are taken back."""
    import psycopg

    query = query.strip().rstrip(";").strip()
    try:
        with db.connect() as connection:
            connection.execute("SET LOCAL statement_timeout = '5s'")
            found = connection.execute(f"{EXPLAIN}{query}").fetchone()
            connection.rollback()
    except psycopg.Error as error:
        said = error.diag.message_primary or str(error).strip().split("\n")[0]
        return Plan(query, error=f"The server refuses it: {said}")
    assert found is not None
    return Plan(query, tuple(_walk(found[0][0]["Plan"], [])))


def _walk(
    raw: dict[str, Any], seen: list[Node], depth: int = 0, parent: int | None = None
) -> Iterator[Node]:
    on = ""
    if "Relation Name" in raw:
        on = f" on {raw['Relation Name']}"
    elif "CTE Name" in raw:
        on = f" on {raw['CTE Name']}"
    if "Index Name" in raw:
        on += f" with {raw['Index Name']}"
    kind = raw["Node Type"]
    if raw.get("Join Type") not in (None, "Inner"):
        kind += f" ({raw['Join Type']})"
    if "Subplan Name" in raw:
        kind = f"{raw['Subplan Name']}: {kind}"
    notes = [f"{name}: {raw[name]}" for name in _CONDITIONS if name in raw]
    for name in ("Sort Key", "Group Key"):
        if name in raw:
            notes.append(f"{name}: {', '.join(raw[name])}")
    if raw.get("Rows Removed by Filter"):
        notes.append(f"rows taken out by the filter: {raw['Rows Removed by Filter']:g}")
    node = Node(
        depth,
        parent,
        kind,
        on,
        tuple(notes),
        int(raw["Plan Rows"]),
        raw.get("Actual Rows"),
        int(raw.get("Actual Loops", 0)),
    )
    place = len(seen)
    seen.append(node)
    yield node
    for inner in raw.get("Plans", ()):
        yield from _walk(inner, seen, depth + 1, place)


def describe(plan: Plan) -> str:
    """Give the plan as lines of plain text."""
    if plan.error:
        return plan.error
    rows = []
    for node in plan.nodes[:MAX_NODES]:
        first, *rest = node.lines
        rows.append(f"{'    ' * node.depth}{'-> ' if node.depth else ''}{first}")
        rows += [f"{'    ' * node.depth}   {line}" for line in rest]
    if len(plan.nodes) > MAX_NODES:
        rows.append(f"... and {len(plan.nodes) - MAX_NODES} more nodes")
    return "\n".join(rows)


def _fill(node: Node) -> str:
    if node.kind.endswith(READS_TABLE):
        return _TABLE_FILL
    return _INDEX_FILL if "Index" in node.kind or "Bitmap" in node.kind else _OBJECT_FILL


def draw(plan: Plan) -> str:
    """Draw the tree of a plan as an SVG; rows flow from the leaves up to the root."""
    parts: list[str] = []
    heading = "Rows flow upward: from the boxes on the right to the first one, the result."
    parts.append(_text(14, 24, heading, size=13, fill=GRAY, mono=False))
    y = 38.0
    width = _WIDTH
    tops: list[float] = []
    for node in plan.nodes[:MAX_NODES]:
        x = 14 + node.depth * _INDENT
        lines = [_cut(line, _LONGEST) for line in node.lines]
        height = len(lines) * _LINE_HEIGHT + 12
        wide = max(len(line) for line in lines) * 7.6 + 24
        width = max(width, x + wide + 14)
        tops.append(y)
        if node.parent is not None:
            up = 14 + (node.depth - 1) * _INDENT + 16
            above = plan.nodes[node.parent]
            start = tops[node.parent] + len(above.lines) * _LINE_HEIGHT + 12
            parts.append(
                f'<path d="M {x:g} {y + 16:g} H {up:g} V {start:g}" fill="none" '
                f'stroke="{LINE}" stroke-width="1.6"/>'
                f'<path d="M {up - 4:g} {start + 7:g} L {up:g} {start:g} '
                f'L {up + 4:g} {start + 7:g}" fill="none" stroke="{LINE}" stroke-width="1.6"/>'
            )
        whole = node.kind.endswith(READS_TABLE)
        parts.append(
            f"<g><title>{escape('; '.join(lines))}</title>"
            f'<rect x="{x:g}" y="{y:g}" width="{wide:g}" height="{height:g}" rx="6" '
            f'fill="{_fill(node)}" stroke="{ACCENT if whole else LINE}"/>'
        )
        for number, line in enumerate(lines):
            last = number == len(lines) - 1
            parts.append(
                _text(
                    x + 12,
                    y + 19 + number * _LINE_HEIGHT,
                    line,
                    size=14 if number == 0 else 12,
                    fill=GRAY if last else INK,
                    mono=not last,
                    more='font-weight="600"' if number == 0 else "",
                )
            )
        parts.append("</g>")
        y += height + 16
    if plan.error:
        parts.append(_text(14, y + 16, _cut(plan.error, 110), size=14, fill=ACCENT, mono=False))
        width = max(width, min(len(plan.error), 110) * 7.4 + 28)
        y += 30
    elif len(plan.nodes) > MAX_NODES:
        more = f"and {len(plan.nodes) - MAX_NODES} more nodes"
        parts.append(_text(14, y + 12, more, size=13, fill=GRAY, mono=False))
        y += 24
    label = escape(" ".join(describe(plan).split()), quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {y:g}" width="{width:g}" '
        f'height="{y:g}" style="max-width:100%;height:auto" role="img" aria-label="{label}">'
        f'<title>{label}</title><rect width="{width:g}" height="{y:g}" rx="8" fill="{PAPER}"/>'
        + "".join(parts)
        + "</svg>"
    )


class PlanTree(Figure):
    """A query, a button, and the tree of its plan.

    Attributes:
        current: The plan that is drawn.
    """

    def __init__(self, db: Postgres, query: str) -> None:
        """Begin with this query."""
        self._db = db
        self.query = widgets.Textarea(
            value=query.strip("\n"),
            description="Query",
            rows=query.strip("\n").count("\n") + 2,
            layout=widgets.Layout(width="min(100%, 56em)"),
        )
        self.starting = widgets.Button(
            description="Explain",
            button_style="primary",
            tooltip="Have the server execute the query above, and draw its plan",
        )
        self.picture = widgets.HTML()
        self.current = Plan(query)
        self.starting.on_click(lambda _: self.explain())
        super().__init__([self.query, self.starting, self.picture])
        self.explain()

    def explain(self) -> None:
        """Ask the server for the plan of what stands in the box now."""
        self.current = explain(self._db, self.query.value)
        self.picture.value = draw(self.current)

    def as_text(self) -> str:
        """All that it shows, in words."""
        return describe(self.current)

    def as_html(self) -> str:
        """All that it shows, where no kernel draws it."""
        return image(draw(self.current), self.as_text())


def plan_tree(db: Postgres, query: str) -> PlanTree:
    """Show how the server executes a query; it is really executed, and then taken back.

    Args:
        db: The reader's server.
        query: The query to begin with; the reader can change it.
    """
    return PlanTree(db, query)
