"""Which constructs a piece of Python uses, by the names of `course/concepts.toml`."""

import ast
import contextlib
import io
import re
import textwrap
import tokenize
from collections.abc import Iterator

from autograder.notebooks import python_of
from autograder.prove.constructs.reader import Scope, Use
from autograder.prove.constructs.statements import StatementReader

__all__ = ["Scope", "Use", "constructs"]

_NOT_COMMENTS = re.compile(r"# (?:program|typed):|### (?:BEGIN|END) ")


def constructs(source: str, scope: Scope | None = None) -> list[Use]:
    """Every use of a construct, in no particular order.

    Args:
        source: Python as it stands in a notebook, or a part of it: an indented block, the
            later branches of a decision, a line that begins a block.
        scope: What earlier cells have made; it is brought up to date.

    Raises:
        SyntaxError: It is no Python.
    """
    code, magics = _without_magics(textwrap.dedent(source))
    opening, whole = _completed(code)
    scope = scope or Scope()
    reader = StatementReader(whole, scope)
    reader.visit(ast.parse(whole))
    added = opening.count("\n")
    uses = [Use(use.construct, use.line - added) for use in reader.uses if use.line > added]
    for figure, line in reader.figures:
        with contextlib.suppress(SyntaxError):  # some show other things than a program
            uses += [Use(use.construct, line - added) for use in constructs(figure, scope)]
    return [*magics, *uses, *_comments(code)]


def _completed(code: str) -> tuple[str, str]:
    """What has to be put before a piece of code so that it can be read, and both together."""
    # A name alone uses no construct.
    body = f"{code.rstrip()} _" if code.rstrip().endswith(":") else code
    for opening in ("", "if True:\n    pass\n", "try:\n    pass\n"):
        with contextlib.suppress(SyntaxError):
            ast.parse(opening + body)
            return opening, opening + body
    return "", code


def _without_magics(source: str) -> tuple[str, list[Use]]:
    """The source with IPython's own lines (`%timeit`, `!ls`) made empty."""
    rows, uses = source.split("\n"), []
    for number, row in enumerate(rows):
        found = re.match(r"\s*(%{1,2}\w+|!)", row)
        if found and not (number and rows[number - 1].rstrip().endswith(("(", ",", "\\"))):
            uses.append(Use(found[1], number + 1))
            if found[1].startswith("%%") and not python_of(source):
                return "", uses  # the rest of the cell is no Python
            rows[number] = ""
    return "\n".join(rows), uses


def _comments(code: str) -> Iterator[Use]:
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.COMMENT and not _NOT_COMMENTS.match(token.string):
            yield Use("comment", token.start[0])
