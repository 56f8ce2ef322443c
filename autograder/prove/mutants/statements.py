"""Faults that learners make with whole lines: forgotten, swapped, or indented wrongly.

They work on lines of text, so that comments stay where they are. An operator gets a statement
with the block that it stands in, and yields the lines of the whole answer with the fault.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_SIMPLE = (
    ast.Assign,
    ast.AugAssign,
    ast.AnnAssign,
    ast.Expr,
    ast.Break,
    ast.Continue,
    ast.Delete,
    ast.Raise,
    ast.Assert,
)
_LOOPS = (ast.For, ast.While)


@dataclass(frozen=True)
class Place:
    """A statement and where it stands.

    Attributes:
        node: The statement.
        block: The statements of its block, itself among them.
        lines: The lines of the whole answer.
    """

    node: ast.stmt
    block: list[ast.stmt]
    lines: list[str]

    @property
    def before(self) -> ast.stmt | None:
        """The statement before it in its block."""
        number = self.block.index(self.node)
        return self.block[number - 1] if number else None


Change = tuple[str, list[str]]  # what is changed, in words, and the lines afterwards
Operator = Callable[[Place], Iterator[Change]]


def statement_forgotten(place: Place) -> Iterator[Change]:
    """A statement is not there; a block of it alone becomes `pass`."""
    node = place.node
    is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    returns_nothing = isinstance(node, ast.Return) and node.value is None
    if (isinstance(node, _SIMPLE) and not is_text) or returns_nothing:
        indent = place.lines[node.lineno - 1][: node.col_offset]
        instead = [f"{indent}pass"] if len(place.block) == 1 else []
        yield f"{_shown(place, node)} was forgotten", _replaced(place.lines, node, instead)


def return_forgotten(place: Place) -> Iterator[Change]:
    """`return total` becomes `total`, and `print(total)`."""
    node = place.node
    if isinstance(node, ast.Return) and node.value is not None:
        rows = _rows(place.lines, node)
        indent, value = rows[0][: node.col_offset], rows[0][node.value.col_offset :]
        text = _shown(place, node)
        if node.value.lineno != node.lineno:
            return
        plain = [indent + value, *rows[1:]]
        yield f"{text} does not return", _replaced(place.lines, node, plain)
        printed = [f"{indent}print({value}", *rows[1:]]
        printed[-1] += ")"
        yield f"{text} prints instead", _replaced(place.lines, node, printed)


def branches_swapped(place: Place) -> Iterator[Change]:
    """The block of an `if` changes places with that of the next `elif` or `else`."""
    node = place.node
    if not isinstance(node, ast.If) or not node.orelse:
        return
    after = node.orelse[0]
    second = after.body if isinstance(after, ast.If) and _is_elif(place, after) else node.orelse
    if node.body[0].lineno == node.lineno or second[0].col_offset != node.body[0].col_offset:
        return
    one, two = _range(node.body), _range(second)
    lines = place.lines
    swapped = lines[: one[0]] + lines[slice(*two)] + lines[one[1] : two[0]]
    swapped += lines[slice(*one)] + lines[two[1] :]
    yield f"the branches of {_shown(place, node)} were swapped", swapped


def elif_to_if(place: Place) -> Iterator[Change]:
    """`elif` becomes an `if` of its own."""
    node = place.node
    if isinstance(node, ast.If) and _is_elif(place, node):
        row = place.lines[node.lineno - 1]
        new = row[: node.col_offset] + row[node.col_offset + 2 :]
        lines = list(place.lines)
        lines[node.lineno - 1] = new
        yield f"{_shown(place, node)} became `if`", lines


def while_to_if(place: Place) -> Iterator[Change]:
    """`while` becomes `if`: the block runs once at most."""
    node = place.node
    if isinstance(node, ast.While):
        lines = list(place.lines)
        row = lines[node.lineno - 1]
        lines[node.lineno - 1] = row.replace("while", "if", 1)
        yield f"{_shown(place, node)} became `if`", lines


def moved_out(place: Place) -> Iterator[Change]:
    """The last statement of a loop, or of an `if` without `else`, stands behind it."""
    node = place.node
    if isinstance(node, ast.For | ast.While | ast.If) and not node.orelse and len(node.body) > 1:
        last = node.body[-1]
        rows = _indented(_rows(place.lines, last), node.col_offset - last.col_offset)
        text = f"{_shown(place, last)} moved out of the block"
        yield text, _replaced(place.lines, last, rows)


def moved_in(place: Place) -> Iterator[Change]:
    """The statement behind a loop, or behind an `if` without `else`, stands in it."""
    node, before = place.node, place.before
    if isinstance(before, ast.For | ast.While | ast.If) and not before.orelse:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            return
        inner = before.body[0]
        if inner.lineno == before.lineno:
            return
        rows = _indented(_rows(place.lines, node), inner.col_offset - before.col_offset)
        text = f"{_shown(place, node)} moved into the block above"
        yield text, _replaced(place.lines, node, rows)


def start_moved_in(place: Place) -> Iterator[Change]:
    """`total = 0` stands in the loop that adds to it, and not before."""
    node, before = place.node, place.before
    if isinstance(node, _LOOPS) and isinstance(before, ast.Assign):
        inner = node.body[0]
        if inner.lineno == node.lineno:
            return
        rows = _indented(_rows(place.lines, before), inner.col_offset - before.col_offset)
        lines = place.lines[: inner.lineno - 1] + rows + place.lines[inner.lineno - 1 :]
        text = f"{_shown(place, before)} moved into the loop"
        yield text, _replaced(lines, before, [])


OPERATORS: dict[str, Operator] = {
    function.__name__.replace("_", "-"): function
    for function in (
        statement_forgotten,
        return_forgotten,
        branches_swapped,
        elif_to_if,
        while_to_if,
        moved_out,
        moved_in,
        start_moved_in,
    )
}


def places(source: str) -> Iterator[Place]:
    """Every statement that has its lines for itself, in the order of the blocks."""
    lines = source.split("\n")
    for parent in ast.walk(ast.parse(source)):
        for field in ("body", "orelse", "finalbody"):
            block = getattr(parent, field, None)
            if isinstance(block, list):
                for node in block:
                    if _has_own_lines(node, block, lines):
                        yield Place(node, block, lines)


def _has_own_lines(node: ast.stmt, block: list[ast.stmt], lines: list[str]) -> bool:
    start, end = node.lineno, node.end_lineno or node.lineno
    neighbors = (other for other in block if other is not node)
    if any(o.lineno <= end and (o.end_lineno or o.lineno) >= start for o in neighbors):
        return False
    return not lines[start - 1][: node.col_offset].strip()


def _is_elif(place: Place, node: ast.If) -> bool:
    return place.lines[node.lineno - 1][node.col_offset :].startswith("elif")


def _range(block: list[ast.stmt]) -> tuple[int, int]:
    """The lines of a block, counted from 0, for slicing."""
    return block[0].lineno - 1, block[-1].end_lineno or block[-1].lineno


def _rows(lines: list[str], node: ast.stmt) -> list[str]:
    return lines[slice(*_range([node]))]


def _replaced(lines: list[str], node: ast.stmt, new: list[str]) -> list[str]:
    start, end = _range([node])
    return lines[:start] + new + lines[end:]


def _indented(rows: list[str], by: int) -> list[str]:
    if by >= 0:
        return [" " * by + row if row.strip() else row for row in rows]
    return [row[-by:] if not row[:-by].strip() else row for row in rows]


def _shown(place: Place, node: ast.stmt) -> str:
    return f"`{place.lines[node.lineno - 1].strip()}`"
