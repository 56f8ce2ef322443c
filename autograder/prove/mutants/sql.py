"""The mutator of SQL: what people get wrong in queries and in definitions of tables.

The parser is sqlglot's, the best kept one for SQL in Python: a typed tree, PostgreSQL's dialect,
no dependencies. (sqlparse only splits into tokens; pglast is PostgreSQL's own parser, but has no
wheel for every platform of the course.)
"""

import re
from collections.abc import Callable, Iterable, Iterator

import sqlglot
from sqlglot import exp
from sqlglot.errors import ParseError

from autograder.prove.mutants.mutant import Mutant, make_mutant, with_unique_ids

DIALECT = "postgres"
_PARAMETER = re.compile(r"%\((\w+)\)s")
# What may stand in the place of a node: another one, or None to take it out.
Operator = Callable[[exp.Expr], Iterator[exp.Expr | None]]

_OTHER_COMPARISONS: dict[type[exp.Expr], tuple[type[exp.Expr], ...]] = {
    exp.GT: (exp.GTE, exp.LT),
    exp.GTE: (exp.GT, exp.LTE),
    exp.LT: (exp.LTE, exp.GT),
    exp.LTE: (exp.LT, exp.GTE),
    exp.EQ: (exp.NEQ,),
    exp.NEQ: (exp.EQ,),
    exp.And: (exp.Or,),
    exp.Or: (exp.And,),
    exp.Add: (exp.Sub,),
    exp.Sub: (exp.Add,),
    exp.Mul: (exp.Div,),
    exp.Div: (exp.Mul,),
    exp.Like: (exp.ILike,),
    exp.ILike: (exp.Like,),
}
_OTHER_FUNCTIONS: dict[type[exp.Expr], tuple[type[exp.Expr], ...]] = {
    exp.Sum: (exp.Avg, exp.Max),
    exp.Avg: (exp.Sum,),
    exp.Min: (exp.Max,),
    exp.Max: (exp.Min,),
    exp.Rank: (exp.DenseRank, exp.RowNumber),
    exp.DenseRank: (exp.Rank,),
    exp.RowNumber: (exp.Rank,),
    exp.Lag: (exp.Lead,),
    exp.Lead: (exp.Lag,),
}
_OTHER_SIDES = {"LEFT": ("", "RIGHT"), "RIGHT": ("", "LEFT"), "FULL": ("LEFT",), "": ("LEFT",)}
# Parts that are easily forgotten.
_FORGOTTEN: tuple[type[exp.Expr], ...] = (
    exp.Where,
    exp.Having,
    exp.Order,
    exp.Limit,
    exp.Offset,
    exp.WindowSpec,
    exp.OnConflict,
    exp.Returning,
    exp.ColumnConstraint,
    exp.Check,
    exp.ForeignKey,
    exp.PrimaryKey,
    exp.Constraint,
    exp.UniqueColumnConstraint,
)


class SqlMutator:
    """Makes the mutants of an answer in SQL."""

    def mutants(self, source: str, starter: str = "", tests: str = "") -> Iterable[Mutant]:
        """The mutants of an answer; as `Mutator.mutants`.

        The text of a mutant is as sqlglot writes it, and so are its lines. A statement that
        the parser does not know is left alone.
        """
        try:
            statements = list(_statements(source))
        except ParseError:
            return []
        texts = [_text(one) for one in statements]
        before = "".join(texts)
        seen, found = {before}, []
        for number, statement in enumerate(statements):
            others = [*texts[:number], *texts[number + 1 :]]
            changed = [("no-statement", "".join(others))] if others else []
            for name, text in _changes(statement):
                changed.append((name, "".join([*texts[:number], text, *texts[number + 1 :]])))
            for name, after in changed:
                if after not in seen:
                    seen.add(after)
                    found.append(make_mutant(name, before, after, _difference(before, after)))
        return with_unique_ids(sorted(found, key=lambda mutant: mutant.line))


def _statements(source: str) -> Iterator[exp.Expr | str]:
    """The statements of a script; what psql itself is told, in a line of its own, stays a text.

    Raises:
        ParseError: A statement cannot be read.
    """
    sql: list[str] = []
    for line in [*source.split("\n"), "\\"]:
        if not line.startswith("\\"):
            sql.append(line)
            continue
        parsed = sqlglot.parse("\n".join(sql), dialect=DIALECT)
        yield from (one for one in parsed if one is not None)
        if line != "\\":
            yield line
        sql = []


def _changes(statement: exp.Expr | str) -> Iterator[tuple[str, str]]:
    """Every fault in one statement: its name, and the statement with it."""
    if isinstance(statement, str):
        return
    for place in range(sum(1 for _ in statement.walk())):
        for name, operator in OPERATORS.items():
            count = sum(1 for _ in operator(_node(statement.copy(), place)))
            for which in range(count):
                changed = statement.copy()
                node = _node(changed, place)
                new = list(operator(node))[which]
                if node is changed:
                    if new is not None:
                        yield name, _text(new)
                    continue
                if new is None:
                    node.pop()
                elif new is not node:  # else it was changed in place
                    node.replace(new)
                yield name, _text(changed)


def _node(statement: exp.Expr, place: int) -> exp.Expr:
    return next(node for number, node in enumerate(statement.walk()) if number == place)


def _text(statement: exp.Expr | str) -> str:
    if isinstance(statement, str):
        return f"{statement}\n"
    text = statement.sql(dialect=DIALECT, pretty=True)
    # A variable of psql, `:most`, comes back as a parameter of psycopg.
    text = _PARAMETER.sub(r":\1", text)
    return f"{text};\n"


def _difference(before: str, after: str) -> str:
    old, new = before.split("\n"), after.split("\n")
    while old and new and old[0] == new[0]:
        old, new = old[1:], new[1:]
    while old and new and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    was, is_ = (" ".join(" ".join(rows).split()) for rows in (old, new))
    return f"`{was}` became `{is_}`" if is_ else f"`{was}` was dropped"


def _swap(node: exp.Expr) -> Iterator[exp.Expr]:
    """Another comparison, another connective, another arithmetic operator."""
    for kind in _OTHER_COMPARISONS.get(type(node), ()):
        yield kind(this=node.this.copy(), expression=node.expression.copy())


def _swap_function(node: exp.Expr) -> Iterator[exp.Expr]:
    """Another aggregate or window function of the same arguments."""
    for kind in _OTHER_FUNCTIONS.get(type(node), ()):
        yield kind(**{name: _copy(value) for name, value in node.args.items()})


def _count(node: exp.Expr) -> Iterator[exp.Expr]:
    """Rows counted in place of values, and repeated values counted again."""
    if isinstance(node, exp.Count):
        if not isinstance(node.this, exp.Star):
            yield exp.Count(this=exp.Star())
        if isinstance(node.this, exp.Distinct):
            yield exp.Count(this=node.this.expressions[0].copy())


def _join(node: exp.Expr) -> Iterator[exp.Expr]:
    """An inner join for an outer one, and the other way round."""
    if isinstance(node, exp.Join):
        side = str(node.args.get("side") or "").upper()
        for other in {
            "LEFT": ("", "RIGHT"),
            "RIGHT": ("", "LEFT"),
            "FULL": ("LEFT",),
            "": ("LEFT",),
        }[side]:
            if not (other == "LEFT" and not (node.args.get("on") or node.args.get("using"))):
                changed = node.copy()
                changed.set("side", other or None)
                changed.set("kind", None)
                yield changed


def _distinct(node: exp.Expr) -> Iterator[exp.Expr]:
    """DISTINCT forgotten, or where there should be none."""
    changed = node.copy()
    if isinstance(node, exp.Select):
        if not node.args.get("distinct") and _cannot_repeat(node):
            return
        changed.set("distinct", None if node.args.get("distinct") else exp.Distinct())
        yield changed
    elif isinstance(node, exp.SetOperation):
        changed.set("distinct", not node.args.get("distinct"))
        yield changed


def _cannot_repeat(select: exp.Select) -> bool:
    """Whether DISTINCT would change nothing, or the fault is tried elsewhere."""
    if isinstance(select.parent, exp.SetOperation | exp.Exists):
        return True
    group = select.args.get("group")
    if group is None or not group.expressions:
        return False
    shown = {one.alias_or_name for one in select.expressions}
    keys = {one.name for one in group.expressions}
    return bool(all(keys)) and keys <= shown


def _null(node: exp.Expr) -> Iterator[exp.Expr]:
    """Missing values: asked the wrong way round, or not replaced."""
    if isinstance(node, exp.Not):
        yield node.this.copy()
    if isinstance(node, exp.Is):
        yield exp.Not(this=node.copy()) if not isinstance(node.parent, exp.Not) else node.copy()
        if isinstance(node.expression, exp.Null):
            yield exp.EQ(this=node.this.copy(), expression=exp.Null())
    if isinstance(node, exp.Coalesce):
        yield node.this.copy()


def _order(node: exp.Expr) -> Iterator[exp.Expr]:
    """The other direction, which takes missing values to the other end, too."""
    # An index can be read from both ends.
    if isinstance(node, exp.Ordered) and not node.find_ancestor(exp.Create):
        if _only_brings_together(node):
            return
        changed = node.copy()
        changed.set("desc", not node.args.get("desc"))
        changed.set("nulls_first", not node.args.get("nulls_first"))
        yield changed


def _only_brings_together(node: exp.Ordered) -> bool:
    """Whether it is a key of DISTINCT ON whose direction nobody sees: the rows go into a table."""
    select = node.find_ancestor(exp.Select)
    distinct = select.args.get("distinct") if select is not None else None
    on = distinct.args.get("on") if distinct is not None else None
    if on is None or not isinstance(node.root(), exp.Insert):
        return False
    return (node.index or 0) < len(on.expressions)


def _literal(node: exp.Expr) -> Iterator[exp.Expr]:
    """A number that is one off, a text that is another."""
    if isinstance(node.parent, exp.Select) and isinstance(node.parent.parent, exp.Exists):
        return  # EXISTS does not look at it
    if isinstance(node, exp.Literal):
        if node.is_string:
            yield exp.Literal.string(f"{node.this}_")
        elif str(node.this).isdecimal():
            yield exp.Literal.number(int(node.this) + 1)
            if int(node.this) > 0:
                yield exp.Literal.number(int(node.this) - 1)


def _forget(node: exp.Expr) -> Iterator[None]:
    """A part that is not there."""
    if isinstance(node, _FORGOTTEN):
        yield None


def _partition(node: exp.Expr) -> Iterator[exp.Expr]:
    """A window over everything."""
    if isinstance(node, exp.Window) and node.args.get("partition_by"):
        changed = node.copy()
        changed.set("partition_by", [])
        yield changed


def _in_list(node: exp.Expr) -> Iterator[exp.Expr | None]:
    """One of several left out: a column, a key of a group, a condition of a foreign key."""
    parent = node.parent
    several = isinstance(parent, exp.Group | exp.Schema | exp.Tuple | exp.Ordered | exp.Order)
    if (
        several
        and parent is not None
        and len(parent.expressions) > 1
        and node.arg_key == "expressions"
    ):
        yield None


def _reference(node: exp.Expr) -> Iterator[exp.Expr]:
    """What happens to rows that refer to a deleted one."""
    if isinstance(node, exp.Reference | exp.ForeignKey) and node.args.get("options"):
        changed = node.copy()
        changed.set("options", [])
        yield changed


def _unique_index(node: exp.Expr) -> Iterator[exp.Expr]:
    """An index that lets values repeat."""
    if isinstance(node, exp.Create) and node.args.get("unique"):
        changed = node.copy()
        changed.set("unique", False)
        yield changed


def _copy(value: object) -> object:
    if isinstance(value, exp.Expr):
        return value.copy()
    return [_copy(one) for one in value] if isinstance(value, list) else value


OPERATORS: dict[str, Operator] = {
    "swap-op": _swap,
    "swap-function": _swap_function,
    "count": _count,
    "join-kind": _join,
    "distinct": _distinct,
    "null": _null,
    "order": _order,
    "literal": _literal,
    "forget": _forget,
    "partition": _partition,
    "one-less": _in_list,
    "reference": _reference,
    "unique": _unique_index,
}
