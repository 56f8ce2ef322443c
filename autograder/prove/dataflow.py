"""Where the values of a test cell come from, as far as its syntax tree tells.

Names are not told apart by place: a name stands for everything that is ever bound to it in the
cell. That is enough to see which texts can reach an expectation, and which the learner's code.
"""

import ast
import builtins
from collections import defaultdict
from collections.abc import Iterable, Iterator

from course import testing

# Arguments of expectations that only speak to the learner.
MESSAGES = ("because", "mistakes")
# Calls that give a number, whatever text goes in.
_COUNTS = ("len", "int", "float", "round", "ord", "count", "index", "find")
# Methods whose arguments come out again: those of texts and containers, and drawing at random.
_CONTAINERS = (str, list, dict, set, tuple)
_PASSING = {*(name for kind in _CONTAINERS for name in dir(kind)), "choice", "choices", "sample"}
_KNOWN = {*dir(builtins), *testing.__all__}
_GROWING = ("append", "add", "extend", "insert", "update")


class Flow:
    """The bindings of a test cell.

    Attributes:
        bound: The expressions that a name may stand for.
        own: Names that the cell itself makes or imports.
        nodes: Everything in the tree of the cell.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.bound: dict[str, list[ast.expr]] = defaultdict(list)
        self.own: set[str] = set()
        self._loops: list[tuple[ast.expr, ast.expr]] = []
        self.nodes = list(ast.walk(tree))
        for node in self.nodes:
            self._note(node)
        for target, iterable in self._loops:
            self._bind_each(target, iterable)

    def values(self, roots: Iterable[ast.expr], compared: bool = False) -> Iterator[ast.expr]:
        """Every expression that can become a part of the value of one of the roots.

        Args:
            roots: Where to begin.
            compared: Follow the sides of comparisons, too: they decide, but do not flow.
        """
        seen: set[str] = set()
        waiting = list(roots)
        while waiting:
            node = waiting.pop()
            yield node
            if isinstance(node, ast.Name) and node.id not in seen:
                seen.add(node.id)
                waiting += self.bound.get(node.id, [])
            if not self._is_request(node):
                waiting += _parts(node, compared)

    def dicts(self, root: ast.expr) -> list[ast.Dict]:
        """The dict displays that an expression may stand for, without those inside them."""
        found: list[ast.Dict] = []
        seen: set[str] = set()
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if isinstance(node, ast.Dict):
                found.append(node)
                # {**others, "key": value}
                waiting += [v for k, v in zip(node.keys, node.values, strict=True) if k is None]
            elif isinstance(node, ast.Name) and node.id not in seen:
                seen.add(node.id)
                waiting += self.bound.get(node.id, [])
            elif isinstance(node, ast.BinOp):
                waiting += [node.left, node.right]
            elif isinstance(node, ast.IfExp):
                waiting += [node.body, node.orelse]
        return found

    def is_learners(self, node: ast.expr, seen: frozenset[str] = frozenset()) -> bool:
        """Whether an expression is, or comes out of, something that the learner made."""
        match node:
            case ast.Name(id=name) if name in seen:
                return False
            case ast.Name(id=name) if name in self.bound:
                return any(self.is_learners(v, seen | {name}) for v in self.bound[name])
            case ast.Name(id=name):
                return name not in self.own | _KNOWN
            case ast.Attribute(value=inner) | ast.Subscript(value=inner) | ast.Await(value=inner):
                return self.is_learners(inner, seen)
            case ast.Call(func=function):
                return self.is_learners(function, seen)
        return False

    def is_object(self, node: ast.expr, seen: frozenset[str] = frozenset()) -> bool:
        """Whether an expression is an object of one of the learner's classes."""
        match node:
            case ast.Name(id=name) if name not in seen:
                return any(self.is_object(v, seen | {name}) for v in self.bound.get(name, []))
            case ast.Call(func=ast.Name(id=name) as function):
                return name[:1].isupper() and self.is_learners(function)
        return False

    def _is_request(self, node: ast.expr) -> bool:
        """Whether a call hands data to an object of the test, such as a client or a file.

        What goes in is data for the learner's code, and not what is expected of it.
        """
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attr)):
                return name in self.bound and attr not in _PASSING
        return False

    def _note(self, node: ast.AST) -> None:
        match node:
            case ast.Import() | ast.ImportFrom():
                self.own |= {(a.asname or a.name).split(".")[0] for a in node.names}
            case ast.Name(id=name, ctx=ast.Store()):
                self.own.add(name)
            case ast.arg(arg=name):
                self.own.add(name)
            case ast.ExceptHandler(name=str(name)):
                self.own.add(name)
            case ast.ClassDef(name=name):
                self.own.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                self.own.add(name)
                for inner in ast.walk(node):
                    if isinstance(inner, ast.Return) and inner.value is not None:
                        self.bound[name].append(inner.value)
        match node:
            case ast.Assign(targets=targets, value=value):
                for single in targets:
                    self._bind(single, value)
            case ast.AnnAssign(target=single, value=ast.expr() as value):
                self._bind(single, value)
            case ast.AugAssign(target=single, value=value):
                self._bind(single, value)
            case ast.NamedExpr(target=single, value=value):
                self._bind(single, value)
            case ast.withitem(context_expr=value, optional_vars=ast.expr() as target):
                self._bind(target, value)
            case ast.For(target=target, iter=value) | ast.AsyncFor(target=target, iter=value):
                self._loops.append((target, value))
            case ast.comprehension(target=target, iter=value):
                self._loops.append((target, value))
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attr), args=args):
                if attr in _GROWING:
                    self.bound[name] += args

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        match target, value:
            case ast.Name(id=name), _:
                self.bound[name].append(value)
            case ast.Starred(value=inner), _:
                self._bind(inner, value)
            case ast.Tuple(elts=names) | ast.List(elts=names), ast.Tuple(elts=parts) | ast.List(
                elts=parts
            ) if len(names) == len(parts):
                for one, part in zip(names, parts, strict=True):
                    self._bind(one, part)
            case ((ast.Tuple(elts=names) | ast.List(elts=names)), _):
                for one in names:
                    self._bind(one, value)
            case ast.Subscript(value=ast.Name(id=name), slice=key), _:
                # table["key"] = value
                self.bound[name].append(ast.Dict(keys=[key], values=[value]))

    def _bind_each(self, target: ast.expr, iterable: ast.expr) -> None:
        """Bind the target of a loop to the elements, column by column where that can be seen."""
        columns = target.elts if isinstance(target, ast.Tuple) else []
        match iterable:
            case ast.Call(func=ast.Name(id="zip" | "product"), args=args) if len(args) == len(
                columns
            ):
                for column, arg in zip(columns, args, strict=True):
                    self._bind_each(column, arg)
            case ast.Call(func=ast.Name(id="enumerate"), args=[counted, *_]) if len(columns) == 2:
                self._bind_each(columns[1], counted)
            case ast.Call(func=ast.Attribute(value=table, attr="items")) if len(columns) == 2:
                for shown in self.dicts(table):
                    for key, value in zip(shown.keys, shown.values, strict=True):
                        if key is not None:
                            self._bind(columns[0], key)
                            self._bind(columns[1], value)
            case ast.List(elts=elements) | ast.Tuple(elts=elements) | ast.Set(elts=elements):
                for element in elements:
                    if isinstance(element, ast.Starred):
                        self._bind_each(target, element.value)
                    else:
                        self._bind(target, element)
            case ast.Name(id=name) if name in self.bound:
                for value in self.bound[name]:
                    if not isinstance(value, ast.Name):
                        self._bind_each(target, value)
            case ast.ListComp(elt=element) | ast.GeneratorExp(elt=element):
                self._bind(target, element)
            case _:
                self._bind(target, iterable)


def _parts(node: ast.expr, compared: bool) -> list[ast.expr]:
    """The parts of an expression that can flow into its value."""
    match node:
        case ast.Compare(left=left, comparators=others):
            return [left, *others] if compared else []
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return [body, orelse, test] if compared else [body, orelse]
        case ast.Subscript(value=value):
            return [value]
        case ast.FormattedValue(value=value):
            return [value]
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in _COUNTS:
            return []
        case ast.Call(func=function, args=args, keywords=keywords):
            texts = [k.value for k in keywords if k.arg not in MESSAGES]
            return [function, *args, *texts]
        case ast.Lambda(body=body):
            return [body]
        case ast.ListComp(elt=element) | ast.SetComp(elt=element) | ast.GeneratorExp(elt=element):
            return [element]
    return [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)]
