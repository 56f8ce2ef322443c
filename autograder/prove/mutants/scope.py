"""What an operator may know about the answer around a node, and what it must leave alone."""

import ast
from dataclasses import dataclass

import libcst as cst
import libcst.matchers as matchers
from libcst.metadata import ExpressionContext, ExpressionContextProvider, MetadataWrapper


@dataclass(frozen=True)
class Scope:
    """What the operators ask about the answer.

    Attributes:
        names: The names that the answer assigns, parameters included.
        loads: The name nodes that stand for a value.
        formats: The nodes that are a format, such as `.2f` in an f-string.
        parameters: The parameters of the function around the node.
    """

    names: frozenset[str]
    loads: frozenset[cst.Name]
    formats: frozenset[cst.CSTNode]
    parameters: frozenset[str] = frozenset()


def scope_of(wrapper: MetadataWrapper) -> Scope:
    """The scope of a whole answer."""
    contexts = wrapper.resolve(ExpressionContextProvider)
    names: set[str] = set()
    loads: set[cst.Name] = set()
    for node, context in contexts.items():
        if isinstance(node, cst.Name):
            if context is ExpressionContext.LOAD:
                loads.add(node)
            elif context is ExpressionContext.STORE:
                names.add(node.value)
    return Scope(frozenset(names), frozenset(loads), _formats(wrapper.module))


def _formats(module: cst.Module) -> frozenset[cst.CSTNode]:
    return frozenset(
        part
        for node in matchers.findall(module, matchers.FormattedStringExpression())
        if isinstance(node, cst.FormattedStringExpression)
        for part in node.format_spec or ()
    )


def given_lines(source: str, starter: str, tests: str) -> set[int]:
    """The lines of the answer that the starter gives and the tests replace by other values.

    These are top-level lines `name = <literal>` that also stand in the starter, and whose
    name the tests know. An accumulator's start that stands in the starter of a debug item is
    not among them, unless the tests name it.
    """
    try:
        given = {ast.unparse(node) for node in ast.parse(starter).body if _is_literal(node)}
    except SyntaxError:  # a starter with a blank that no name can fill
        given = {line.strip() for line in starter.split("\n")}
    known = {
        node.value
        for node in ast.walk(ast.parse(tests))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    lines: set[int] = set()
    for node in ast.parse(source).body:
        name = _is_literal(node)
        if name in known and {ast.unparse(node), ast.get_source_segment(source, node)} & given:
            lines.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return lines


def checks_prompts(tests: str) -> bool:
    """Whether the tests look at the prompts of `input()`."""
    return any(
        isinstance(node, ast.Name) and node.id == "asks" for node in ast.walk(ast.parse(tests))
    )


def _is_literal(node: ast.stmt) -> str:
    """The name in `name = <literal>`, or ""."""
    if not (isinstance(node, ast.Assign) and len(node.targets) == 1):
        return ""
    target = node.targets[0]
    try:
        ast.literal_eval(node.value)
    except ValueError:
        return ""
    return target.id if isinstance(target, ast.Name) else ""
