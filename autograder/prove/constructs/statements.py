"""Statements: assignments, branches, loops, functions, classes, errors, imports."""

# The name of a visit method says what it is for.
# ruff: noqa: D102

import ast
import re

from autograder.prove.constructs.expressions import ExpressionReader
from autograder.prove.constructs.names import OPERATORS, literal_kind
from autograder.prove.constructs.reader import Scope


class StatementReader(ExpressionReader):
    """Notes the constructs of whole programs.

    Attributes:
        branches: How many decisions are around the walk.
        loops: How many loops are.
        functions: How many functions are.
    """

    def __init__(self, source: str, scope: Scope) -> None:
        super().__init__(source, scope)
        self.branches = self.loops = self.functions = 0

    def visit_Module(self, node: ast.Module) -> None:
        self.own |= {
            name.id
            for name in ast.walk(node)
            if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)
        }
        for inner in ast.walk(node):
            if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                self.own.add(inner.name)
            if isinstance(inner, ast.arg):
                self.own.add(inner.arg)
            if isinstance(inner, ast.ClassDef):
                self.scope.methods |= {
                    method.name for method in inner.body if isinstance(method, ast.FunctionDef)
                }
        # In a notebook a text alone in a cell is a value that is shown, not a docstring.
        self.visit_all(node.body)

    # Assignments

    def visit_Assign(self, node: ast.Assign) -> None:
        self.note("=")
        if len(node.targets) > 1:
            self.note("chained assignment")
        for target in node.targets:
            if isinstance(target, ast.Tuple | ast.List):
                self.note("unpacking")
            self._target(target)
        self.visit(node.value)

    def _target(self, target: ast.expr) -> None:
        if isinstance(target, ast.Tuple | ast.List):
            for part in target.elts:
                self._target(part)
        else:
            self.visit(target)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        kind = literal_kind(node.value)
        self.note((f"{kind} " if kind else "") + OPERATORS[type(node.op)] + "=")
        self.visit_all([node.target, node.value])

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.note("=")
            self.visit(node.value)
        self.visit(node.target)
        self._annotation(node.annotation)

    def _annotation(self, node: ast.expr) -> None:
        self.note("annotation")
        for part in ast.walk(node):
            if isinstance(part, ast.Subscript):
                self.note("annotation []")
            elif isinstance(part, ast.BinOp):
                self.note("annotation |")
            elif isinstance(part, ast.Attribute) and (dotted := self._dotted(part)):
                self.note(dotted)

    # Branches and loops

    def visit_If(self, node: ast.If) -> None:
        self._if(node, "if")

    def _if(self, node: ast.If, name: str) -> None:
        self.line = node.lineno
        self.note(name)
        if self.branches and name == "if":
            self.note("nested if")
        self.visit(node.test)
        self.branches += 1
        self.visit_all(node.body)
        self.branches -= 1
        if not node.orelse:
            return
        following = node.orelse[0]
        # As in course.testing.structure: an `elif` stands in the column of its `if`.
        if isinstance(following, ast.If) and following.col_offset == node.col_offset:
            self._if(following, "elif")
            return
        self.line = following.lineno
        self.note("else")
        self.branches += 1
        self.visit_all(node.orelse)
        self.branches -= 1

    def visit_For(self, node: ast.For) -> None:
        self.note("for")
        self._for(node)

    def visit_AsyncFor(self, node: ast.AsyncFor) -> None:
        self.note("async for")
        self._for(node)

    def _for(self, node: ast.For | ast.AsyncFor) -> None:
        if isinstance(node.target, ast.Tuple | ast.List):
            self.note("unpacking in for")
        self._target(node.target)
        self.visit(node.iter)
        self._loop(node)

    def visit_While(self, node: ast.While) -> None:
        self.note("while")
        self.visit(node.test)
        self._loop(node)

    def _loop(self, node: ast.For | ast.AsyncFor | ast.While) -> None:
        if self.loops:
            self.line = node.lineno
            self.note("nested loop")
        self.loops += 1
        self.visit_all(node.body)
        self.loops -= 1
        if node.orelse:
            self.note("loop else")
            self.visit_all(node.orelse)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        if node.is_async:
            self.note("async for")
        if isinstance(node.target, ast.Tuple | ast.List):
            self.note("unpacking in for")
        self._target(node.target)
        self.visit(node.iter)
        for test in node.ifs:
            self.note("comprehension if")
            self.visit(test)

    # Functions and classes

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.note("def")
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.note("async def")
        self._function(node)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        if re.fullmatch(r"__\w+__", node.name):
            self.note(f"{node.name}()")
        elif self.functions:
            self.note("nested function")
        self._decorators(node.decorator_list)
        self.visit(node.args)
        if node.returns is not None:
            self._annotation(node.returns)
        outer = self.branches, self.loops
        self.branches = self.loops = 0
        self.functions += 1
        self._body(node.body)
        self.functions -= 1
        self.branches, self.loops = outer

    def _decorators(self, decorators: list[ast.expr]) -> None:
        if decorators:
            self.note("decorator")
        self.visit_all(decorators)

    def visit_arguments(self, node: ast.arguments) -> None:
        if node.defaults or any(default is not None for default in node.kw_defaults):
            self.note("default value")
        if node.vararg:
            self.note("*args")
        if node.kwarg:
            self.note("**kwargs")
        if node.kwonlyargs:
            self.note("keyword-only parameter")
        if node.posonlyargs:
            self.note("positional-only parameter")
        every = [*node.posonlyargs, *node.args, *node.kwonlyargs]
        for arg in [*every, *(one for one in (node.vararg, node.kwarg) if one)]:
            if arg.annotation is not None:
                self._annotation(arg.annotation)
        self.visit_all([d for d in (*node.defaults, *node.kw_defaults) if d is not None])

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.note("class")
        if node.bases:
            self.note("base class")
        if node.keywords:
            self.note("class keyword")
        self._decorators(node.decorator_list)
        self.visit_all(node.bases)
        self.visit_all([keyword.value for keyword in node.keywords])
        outer, self.functions = self.functions, 0
        self._body(node.body)
        self.functions = outer

    # Errors, context managers, matching

    def visit_Try(self, node: ast.Try) -> None:
        self.note("try")
        self._try(node)

    def visit_TryStar(self, node: ast.TryStar) -> None:
        self.note("except*")
        self._try(node)

    def _try(self, node: ast.Try | ast.TryStar) -> None:
        self.visit_all(node.body)
        for handler in node.handlers:
            self.line = handler.lineno
            self.note("except")
            if isinstance(handler.type, ast.Tuple):
                self.note("except of several")
                self.visit_all(handler.type.elts)
            elif handler.type is not None:
                self.visit(handler.type)
            else:
                self.note("bare except")
            if handler.name:
                self.note("except as")
            self.visit_all(handler.body)
        if node.orelse:
            self.note("try else")
            self.visit_all(node.orelse)
        if node.finalbody:
            self.note("finally")
            self.visit_all(node.finalbody)

    def visit_Raise(self, node: ast.Raise) -> None:
        self.note("raise" if node.exc is not None else "bare raise")
        if node.cause is not None:
            self.note("raise from")
        self.visit_parts(node)

    def visit_With(self, node: ast.With) -> None:
        self.note("with")
        self.visit_parts(node)

    def visit_AsyncWith(self, node: ast.AsyncWith) -> None:
        self.note("async with")
        self.visit_parts(node)

    def visit_withitem(self, node: ast.withitem) -> None:
        if node.optional_vars is not None:
            self.note("with as")
        self.visit_parts(node)

    # Imports

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if self._is_ready_made(alias.name):
                continue
            self.note("import")
            self.note(f"module {alias.name}")
            if alias.asname:
                self.note("import as")
                self.scope.modules[alias.asname] = alias.name
            else:
                top = alias.name.split(".")[0]
                self.scope.modules[top] = top

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = "." * node.level + (node.module or "")
        for alias in node.names:
            if self._is_ready_made(f"{module}.{alias.name}"):
                self.scope.figures.add(alias.asname or alias.name)
                continue
            self.note("from import")
            self.note(f"{module}.{alias.name}")
            if alias.asname:
                self.note("import as")
            # The name may be a module itself; its attributes are named in full all the same.
            self.scope.modules[alias.asname or alias.name] = f"{module}.{alias.name}"

    def _is_ready_made(self, name: str) -> bool:
        return any(name == one or name.startswith(f"{one}.") for one in self.scope.ready_made)

    def _body(self, body: list[ast.stmt]) -> None:
        """The statements of a class or function, the first perhaps a docstring."""
        match body[0]:
            case ast.Expr(value=ast.Constant(value=str())):
                self.line = body[0].lineno
                self.note("docstring")
                body = body[1:]
        self.visit_all(body)
