"""What a learner's code is made of, counted in its syntax tree."""

import ast
import inspect
import textwrap
from collections.abc import Callable
from typing import Any

from course.testing import show
from course.testing.mismatch import Mismatch
from course.testing.programs import Program
from course.testing.reporting import passed
from course.testing.workplace import current

Subject = Program | Callable[..., Any]

_DOCUMENTED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)

_NODES: dict[str, tuple[type[ast.AST], ...]] = {
    "for": (ast.For, ast.AsyncFor, ast.comprehension),
    "while": (ast.While,),
    "break": (ast.Break,),
    "continue": (ast.Continue,),
    "def": (ast.FunctionDef, ast.AsyncFunctionDef),
    "return": (ast.Return,),
    "class": (ast.ClassDef,),
    "lambda": (ast.Lambda,),
    "import": (ast.Import, ast.ImportFrom),
    "with": (ast.With, ast.AsyncWith),
    "try": (ast.Try,),
    "except": (ast.ExceptHandler,),
    "raise": (ast.Raise,),
    "yield": (ast.Yield, ast.YieldFrom),
    "await": (ast.Await,),
    "global": (ast.Global,),
    "and": (ast.And,),
    "or": (ast.Or,),
    "not": (ast.Not, ast.NotIn, ast.IsNot),
    "in": (ast.In, ast.NotIn),
    "is": (ast.Is, ast.IsNot),
    "f-string": (ast.JoinedStr,),
    "comprehension": (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp),
    "slice": (ast.Slice,),
    "==": (ast.Eq,),
    "!=": (ast.NotEq,),
    "<": (ast.Lt,),
    "<=": (ast.LtE,),
    ">": (ast.Gt,),
    ">=": (ast.GtE,),
    "+": (ast.Add,),
    "-": (ast.Sub,),
    "*": (ast.Mult,),
    "/": (ast.Div,),
    "//": (ast.FloorDiv,),
    "%": (ast.Mod,),
    "**": (ast.Pow,),
}


def uses(
    subject: Subject,
    *constructs: str | int | float,
    at_least: int = 1,
    at_most: int | None = None,
    because: str = "",
) -> None:
    """The code uses each construct at least, and at most, so many times.

    Args:
        subject: A function, a class or a program.
        constructs: "for", "f-string", "+=", "round()", ".strip()", a number, or a
            quoted text such as "'abc'" for a literal.
        at_least: How often, at the least.
        at_most: How often, at the most; None for any number.
        because: Why it matters.

    Example:
        >>> uses(Program("demo", "total = round(2.5)"), "round()")
        ✓ demo uses round()

    Raises:
        Mismatch: It is used too rarely or too often.
    """
    tree, name = _tree(subject)
    for construct in constructs:
        found = _count(tree, construct)
        shown = f"`{construct}`"
        if found < at_least:
            wish = f"use {shown}" if at_least == 1 else f"use {shown} {at_least} times"
            raise Mismatch(_because(f"{name} should {wish}; it {_does(found)}", because))
        if at_most is not None and found > at_most:
            wish = f"use {shown} at most {_times(at_most)}"
            raise Mismatch(_because(f"{name} should {wish}; it {_does(found)}", because))
    passed(f"{name} uses {show.listed([str(c) for c in constructs])}")


def avoids(subject: Subject, *constructs: str | int | float, because: str = "") -> None:
    """The code uses none of the constructs; arguments as for `uses`.

    Raises:
        Mismatch: One of them is used.
    """
    tree, name = _tree(subject)
    for construct in constructs:
        if _count(tree, construct):
            raise Mismatch(_because(f"{name} should do without `{construct}`", because))
    passed(f"{name} does without {show.listed([str(c) for c in constructs])}")


def names(subject: Subject) -> set[str]:
    """The names that the code assigns, in a program or inside a function."""
    tree, _ = _tree(subject)
    return {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


def source(subject: Subject) -> str:
    """The text of the code, as it stands in the cell that was run last.

    Raises:
        Mismatch: The function or class was not written in this notebook.
    """
    if isinstance(subject, Program):
        return subject.source
    name = current().name_of(subject)
    for cell in reversed(current().cells_run()):
        text = _definition(cell, name)
        if text:
            return text
    try:
        return textwrap.dedent(inspect.getsource(subject))  # where there is no notebook
    except (OSError, TypeError):
        raise Mismatch(f"{show.value(subject)} is no function or class of your notebook.") from None


def _definition(cell: str, name: str) -> str:
    """The text of the statement of a cell that gives something its name, or ""."""
    try:
        tree = ast.parse(cell)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ""
    for node in reversed(tree.body):
        targets = node.targets if isinstance(node, ast.Assign) else []
        defined = [t.id for t in targets if isinstance(t, ast.Name)]
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            defined.append(node.name)
        if name in defined:
            first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
            return "\n".join(cell.split("\n")[first - 1 : node.end_lineno])
    return ""


def _tree(subject: Subject) -> tuple[ast.Module, str]:
    try:
        tree = ast.parse(source(subject))
    except SyntaxError as error:
        raise Mismatch(f"Python cannot read line {error.lineno} of your code.") from None
    if isinstance(subject, Program):
        return tree, subject.name
    name = current().name_of(subject)
    return tree, name if isinstance(tree.body[-1], ast.ClassDef) else f"{name}()"


def _count(tree: ast.AST, construct: str | int | float) -> int:
    # The `.2f` of an f-string is an f-string of its own in the tree.
    specs = {id(n.format_spec) for n in ast.walk(tree) if isinstance(n, ast.FormattedValue)}
    return sum(_matches(node, construct) for node in ast.walk(tree) if id(node) not in specs)


def _matches(node: ast.AST, construct: str | int | float) -> int:
    if not isinstance(construct, str):
        return (
            isinstance(node, ast.Constant)
            and type(node.value) is type(construct)
            and node.value == construct
        )
    if construct in _NODES:
        return isinstance(node, _NODES[construct])
    if construct == "docstring":
        return isinstance(node, _DOCUMENTED) and bool(ast.get_docstring(node))
    if isinstance(node, ast.ExceptHandler) and "except" in construct:
        return _handles(node, construct)
    if construct.startswith("except ") or construct == "bare except":
        return 0
    if construct in ("if", "elif", "else"):
        return _branches(node, construct)
    if construct[0] in "'\"":
        return isinstance(node, ast.Constant) and node.value == ast.literal_eval(construct)
    if construct.endswith("()"):
        return _is_call(node, construct[:-2])
    if construct.endswith("=") and construct[:-1] in _NODES:
        return isinstance(node, ast.AugAssign) and isinstance(node.op, _NODES[construct[:-1]])
    raise ValueError(f"uses() and avoids() do not know {construct!r}")


def _branches(node: ast.AST, construct: str) -> int:
    if isinstance(node, ast.IfExp):
        return construct != "elif"
    if not isinstance(node, ast.If):
        return 0
    # `elif` is an If alone in the `else` of another; it stands in the column of its parent.
    chained = len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If)
    chained = chained and node.orelse[0].col_offset == node.col_offset
    if construct == "if":
        return 1 - int(chained)  # the chained one below is counted for itself
    if construct == "elif":
        return int(chained)
    return int(bool(node.orelse) and not chained)


def _handles(node: ast.ExceptHandler, construct: str) -> bool:
    kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    if construct == "bare except":
        return node.type is None
    if construct == "except of several":
        return len(kinds) > 1
    named = construct.removeprefix("except ")
    return any(kind is not None and ast.unparse(kind) == named for kind in kinds)


def assigned(subject: Subject, name: str) -> Program:
    """All statements of the code that give a name its value, for `uses` and `avoids`.

    Args:
        subject: A function, a class or a program.
        name: The name; loops over it do not count.

    Example:
        >>> uses(assigned(Program("demo", "a = round(2.5)"), "a"), "round()")
        ✓ The line that makes `a` uses round()
    """
    tree, _ = _tree(subject)
    rows = [ast.unparse(node) for node in ast.walk(tree) if name in _targets(node)]
    return Program(f"The line that makes `{name}`", "\n".join(rows))


def _targets(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, ast.AugAssign | ast.AnnAssign | ast.NamedExpr):
        targets = [node.target]
    else:
        return set()
    return {n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)}


def loops(subject: Subject) -> Program:
    r"""What the `for` statements of the code go through, for `uses` and `avoids`.

    Example:
        >>> uses(loops(Program("demo", "for a in zip('a', 'b'):\n    pass")), "zip()")
        ✓ The line with `for` uses zip()
    """
    tree, _ = _tree(subject)
    rows = [ast.unparse(node.iter) for node in ast.walk(tree) if isinstance(node, ast.For)]
    return Program("The line with `for`", "\n".join(rows))


def _is_call(node: ast.AST, name: str) -> bool:
    if not isinstance(node, ast.Call):
        return False
    if name.startswith("."):
        return isinstance(node.func, ast.Attribute) and node.func.attr == name[1:]
    return isinstance(node.func, ast.Name) and node.func.id == name


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")


def _does(count: int) -> str:
    return "never does" if count == 0 else f"does {_times(count)}"


def _because(text: str, because: str) -> str:
    return f"{text}: {because}" if because else f"{text}."
