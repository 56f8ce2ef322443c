"""A place to try SQL out: what is done there is looked at as plain data, and then undone."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import psycopg

Rows = list[tuple[Any, ...]]

# Scripts for psql begin with it. The server knows nothing of it, and a trial stops at every error.
STOP_AT_ERRORS = re.compile(r"^[ \t]*\\set[ \t]+ON_ERROR_STOP\b.*$", re.MULTILINE)


class SqlError(Exception):
    """A statement that the server refused; the text says where and why."""


class Trial:
    """One transaction in a schema of its own; see `Postgres.trial`."""

    def __init__(self, connection: psycopg.Connection) -> None:
        """Work on this connection.

        Args:
            connection: Not in autocommit mode, so that all can be undone.
        """
        self._connection = connection

    def run(self, text: str, *values: object) -> Rows:
        """Execute statements; the rows of the last one that has any.

        Numbers with a fraction of type numeric, dates and times come as texts.

        Args:
            text: One or more statements; only one where there are values.
            values: What stands in the places of `%s`.

        Raises:
            SqlError: The server refuses it.
        """
        return self._run("", text, values)

    def file(self, name: str, single: bool = False) -> Rows:
        """Execute the statements of a file, as `run`.

        psql's line for stopping at errors may stand in it.

        Args:
            name: The file.
            single: Refuse more than one statement.

        Raises:
            SqlError: The server refuses it, or there is no statement in it.
        """
        return self._run(name, Path(name).read_text(encoding="utf-8"), (), single)

    def attempt(self, text: str, *values: object) -> str:
        """What becomes of a statement: "taken", or the name of the error, as psycopg has it.

        What is taken stays; what is refused leaves nothing behind. Where a row cannot go because
        others refer to it, that is a ForeignKeyViolation, also if the constraint says RESTRICT,
        which has an error of its own.

        Example:
            >>> shop.attempt("INSERT INTO book (isbn) VALUES (NULL)")  # doctest: +SKIP
            'NotNullViolation'
        """
        import psycopg

        try:
            with self._connection.transaction():
                self._connection.execute(text, values or None)
                # A check that was put off to the end of the transaction is made now.
                self._connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
        except psycopg.errors.RestrictViolation:
            return "ForeignKeyViolation"
        except psycopg.Error as error:
            return type(error).__name__
        return "taken"

    def plan(self, query: str, execute: bool = False) -> dict[str, Any]:
        """How the server would execute a query: the tree of EXPLAIN (FORMAT JSON).

        Args:
            query: One statement.
            execute: Execute it too; the nodes then say how often each ran, as `Actual Loops`.
        """
        options = "ANALYZE, TIMING OFF, FORMAT JSON" if execute else "FORMAT JSON"
        ((found,),) = self.run(f"EXPLAIN ({options})\n{query}")
        plan: dict[str, Any] = found[0]["Plan"]
        return plan

    def indexes(self, query: str) -> list[str]:
        """The names of the indexes that the server would read for a query, sorted."""
        used = {node["Index Name"] for node in nodes(self.plan(query)) if "Index Name" in node}
        return sorted(used)

    def _run(self, name: str, text: str, values: tuple[object, ...], single: bool = False) -> Rows:
        import psycopg

        rows: Rows = []
        text = STOP_AT_ERRORS.sub("", text)
        try:
            # The server takes no more than one statement to prepare.
            cursor = self._connection.execute(text, values or None, prepare=single or None)
            if name and cursor.statusmessage is None:
                raise SqlError(f"{name} holds no statement yet: write your SQL into its cell")
            while True:
                if cursor.description:
                    rows = [tuple(map(_plain, row)) for row in cursor.fetchall()]
                if not cursor.nextset():
                    return rows
        except psycopg.Error as error:
            raise SqlError(_told(name, text, error)) from None


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All nodes of a plan, from the top."""
    yield plan
    for inner in plan.get("Plans", ()):
        yield from nodes(inner)


def _told(name: str, text: str, error: psycopg.Error) -> str:
    """What the server says, on one line, with the place where it stands."""
    import psycopg

    place = error.diag.statement_position
    number = text.count("\n", 0, int(place) - 1) if place else 0
    line = f"line {number + 1}" if place else ""
    where = ", ".join(part for part in (name, line) if part)
    said = error.diag.message_primary or str(error).strip().split("\n")[0]
    if "multiple commands" in said:
        said = "there is more than one statement in it, and one is asked for"
    if place and text.split("\n")[number].lstrip().startswith("\\"):
        said += ": the server gets this file without psql, whose commands it does not know"
    if isinstance(error, psycopg.errors.QueryCanceled):
        said += ": does it ever come to an end?"
    hint = f" ({error.diag.message_hint})" if error.diag.message_hint else ""
    return f"{where}: {said}{hint}" if where else f"{said}{hint}"


def _plain(value: Any) -> Any:
    """A value of the server's as one of Python's own."""
    match value:
        case Decimal():
            # The sum of large integers is a numeric without a fraction.
            return int(value) if value.as_tuple().exponent == 0 else str(value)
        case datetime.date() | datetime.time():
            return value.isoformat()
        case datetime.timedelta():
            return str(value)
        case list():
            return [_plain(one) for one in value]
        case bool() | int() | float() | str() | bytes() | dict() | None:
            return value
    return str(value)
