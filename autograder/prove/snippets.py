"""The code inside `snippet("...")` of a test cell: what it uses of the learner's code."""

import ast
import builtins
import textwrap
from collections.abc import Iterable, Iterator

_PLAIN = (str, bytes, int, float, list, dict, set, tuple)


def snippets(nodes: Iterable[ast.AST]) -> Iterator[tuple[ast.Call, ast.Module]]:
    """The calls of `snippet` whose code can be read, with its tree.

    What an f-string fills in stands for a number.
    """
    for node in nodes:
        match node:
            case ast.Call(func=ast.Name(id="snippet"), args=[code, *_]):
                try:
                    yield node, ast.parse(textwrap.dedent(_text(code)).strip("\n"))
                except SyntaxError:
                    continue


def own_names(tree: ast.Module) -> set[str]:
    """The names that a snippet binds itself."""
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
                found.add(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                found.add(name)
            case ast.ExceptHandler(name=str(name)):
                found.add(name)
            case ast.alias(name=name, asname=other):
                found.add(other or name.partition(".")[0])
    return found


def learners_names(tree: ast.Module) -> set[str]:
    """The names, attributes and parameters of the learner's that a snippet uses."""
    own = own_names(tree)
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Load()) if name not in own and name not in dir(builtins):
                found.add(name)
            case ast.Attribute(attr=name) if not any(hasattr(kind, name) for kind in _PLAIN):
                found.add(name)
            case ast.ImportFrom(module=module, names=names):
                # What the course brings itself, a learner need not know.
                if (module or "").partition(".")[0] != "course":
                    found |= {alias.name for alias in names}
            case ast.Call(func=ast.Name(id=function), keywords=words):
                if function not in dir(builtins):
                    found |= {word.arg for word in words if word.arg}
    return found


def errors(tree: ast.Module) -> set[str]:
    """The built-in exceptions that a snippet names."""
    known = {n for n, one in vars(builtins).items() if isinstance(one, type)}
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} & known
    return {name for name in names if issubclass(getattr(builtins, name), BaseException)}


def texts(tree: ast.Module) -> set[str]:
    """The texts in a snippet: data for the learner's code."""
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def _text(code: ast.expr) -> str:
    match code:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_text(p) if isinstance(p, ast.Constant) else "0" for p in parts)
    return ""
