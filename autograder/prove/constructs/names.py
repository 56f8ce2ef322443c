"""What constructs are called, where the syntax tree and one name correspond.

The names are those of `uses` in `course.testing.structure` where it has one, so that authors
learn one notation; CONTRIBUTING.md lists the others.
"""

import ast
import builtins
import io
import re
from types import GeneratorType

# What a notebook's kernel puts beside the builtins.
BUILTINS = {*dir(builtins), "display"}
_NUMBERS_AND_TEXT = (int, float, complex, str, bytes)
_CONTAINERS = (list, tuple, dict, set, frozenset, range)
_OTHERS = (GeneratorType, BaseException, io.TextIOWrapper, io.BufferedReader)
METHODS = {
    name
    for kind in (*_NUMBERS_AND_TEXT, *_CONTAINERS, *_OTHERS)
    for name in dir(kind)
    if not name.startswith("_")
}

# One name for every use of the node.
PLAIN: dict[type[ast.AST], str] = {
    ast.While: "while",
    ast.Break: "break",
    ast.Continue: "continue",
    ast.Pass: "pass",
    ast.Return: "return",
    ast.Delete: "del",
    ast.Assert: "assert",
    ast.Global: "global",
    ast.Nonlocal: "nonlocal",
    ast.Lambda: "lambda",
    ast.Yield: "yield",
    ast.YieldFrom: "yield from",
    ast.Await: "await",
    ast.NamedExpr: ":=",
    ast.IfExp: "conditional expression",
    ast.ListComp: "list comprehension",
    ast.SetComp: "set comprehension",
    ast.DictComp: "dict comprehension",
    ast.GeneratorExp: "generator expression",
    ast.List: "list",
    ast.Set: "set",
    ast.Match: "match",
    ast.MatchValue: "case value",
    ast.MatchSingleton: "case value",
    ast.MatchSequence: "case sequence",
    ast.MatchStar: "case sequence",
    ast.MatchMapping: "case mapping",
    ast.MatchClass: "case class",
    ast.MatchAs: "case name",
    ast.MatchOr: "case |",
    ast.And: "and",
    ast.Or: "or",
    ast.Not: "not",
    ast.USub: "unary -",
    ast.UAdd: "unary +",
    ast.Invert: "~",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
}
OPERATORS: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.MatMult: "@",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.LShift: "<<",
    ast.RShift: ">>",
}
# Parts of other nodes, which name themselves.
SILENT = (
    ast.Module,
    ast.Expr,
    ast.expr_context,
    ast.boolop,
    ast.operator,
    ast.BoolOp,
    ast.UnaryOp,
    ast.arg,
    ast.arguments,
    ast.match_case,
)
_FORMAT = re.compile(
    r"(?:(?P<fill>.)?(?P<align>[<>^=]))?(?P<sign>[-+ ])?z?(?P<alternate>#)?(?P<zero>0)?"
    r"(?P<width>\d+)?(?P<group>[,_])?(?:\.(?P<precision>\d+))?(?P<kind>[a-zA-Z%])?"
)


def format_names(spec: str) -> list[str]:
    """The constructs of a format specification, such as `>8.2f`."""
    found = _FORMAT.fullmatch(spec)
    if found is None:
        return ["format codes of a library"]  # such as %H:%M for times
    names = []
    if found["fill"]:
        names.append("format fill")
    for part in ("align", "sign", "alternate", "group"):
        if found[part]:
            names.append(f"format {found[part]}")
    if found["zero"]:
        names.append("format 0")
    if found["width"]:
        names.append("format width")
    kind = found["kind"] or ""
    if found["precision"]:
        names.append(f"format .{kind}")
    elif kind:
        names.append(f"format {kind}")
    return names


def literal_kind(node: ast.expr) -> str:
    """`str`, `list` or `tuple` where the tree alone shows that an expression is one."""
    match node:
        case ast.Constant(value=str()) | ast.JoinedStr():
            return "str"
        case ast.Call(func=ast.Name(id="str" | "input")):
            return "str"
        case ast.List() | ast.ListComp():
            return "list"
        case ast.Tuple():
            return "tuple"
        case ast.BinOp(op=ast.Add() | ast.Mult()):
            return literal_kind(node.left) or literal_kind(node.right)
        case ast.BinOp(op=ast.Mod()):
            return literal_kind(node.left)
    return ""


def builtin_name(name: str) -> str:
    """The construct that a builtin is: an exception by its name, a function with parentheses."""
    value = getattr(builtins, name, print)  # `display` is a function, too
    if isinstance(value, type) and issubclass(value, BaseException):
        return name
    return f"{name}()" if callable(value) else name
