"""Expressions: values, names, calls, operators."""

# The name of a visit method says what it is for.
# ruff: noqa: D102

import ast
import re

from autograder.prove.constructs.names import (
    BUILTINS,
    METHODS,
    OPERATORS,
    builtin_name,
    format_names,
    literal_kind,
)
from autograder.prove.constructs.reader import Reader


class ExpressionReader(Reader):
    """Notes the constructs of expressions."""

    # Values

    def visit_Constant(self, node: ast.Constant) -> None:
        if node.value is ...:
            self.note("...")
            return
        self.note("None" if node.value is None else type(node.value).__name__)
        written = ast.get_source_segment(self.source, node) or ""
        if isinstance(node.value, int | float) and not isinstance(node.value, bool):
            for sign, name in (("_", "1_000"), ("e", "1e6"), ("x", "0x10"), ("b", "0b1")):
                if sign in written.lower() and (sign != "e" or "x" not in written.lower()):
                    self.note(name)
        elif isinstance(node.value, str | bytes):
            self._quotes(written)

    def _quotes(self, written: str) -> None:
        prefix = (re.match(r"[a-zA-Z]*", written) or [""])[0].lower()
        if written[len(prefix) :].startswith(('"""', "'''")):
            self.note("triple quotes")
        if "r" in prefix:
            self.note("raw string")
        elif "\\" in written:
            self.note("escape sequence")

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self.note("f-string")
        self._quotes(ast.get_source_segment(self.source, node) or "")
        line = self.line
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.line = line
                if part.conversion > 0:
                    self.note(f"format !{chr(part.conversion)}")
                if isinstance(part.format_spec, ast.JoinedStr):
                    self._format(part.format_spec)
                self.visit(part.value)

    def _format(self, spec: ast.JoinedStr) -> None:
        nested = [part for part in spec.values if isinstance(part, ast.FormattedValue)]
        if nested:
            self.note("format {}")
            self.visit_all([part.value for part in nested])
            return
        text = "".join(str(p.value) for p in spec.values if isinstance(p, ast.Constant))
        if text.strip("_") == "":  # a blank to fill in
            return
        for name in format_names(text):
            self.note(name)

    def visit_Tuple(self, node: ast.Tuple) -> None:
        if isinstance(node.ctx, ast.Load):
            self.note("tuple")
        self.visit_all(node.elts)

    def visit_Dict(self, node: ast.Dict) -> None:
        self.note("dict")
        if None in node.keys:
            self.note("** in dict")
        self.visit_all([key for key in node.keys if key is not None])
        self.visit_all(node.values)

    # Names, attributes, calls

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load) and node.id in BUILTINS and node.id not in self.own:
            self.note(builtin_name(node.id))

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if dotted := self._dotted(node):
            self.note(dotted)
            return
        if isinstance(node.ctx, ast.Load):
            self.note("attribute")
        else:
            self.note("attribute assignment")
        self.visit(node.value)

    def _dotted(self, node: ast.expr) -> str:
        """The full name of something in an imported module; "" for anything else."""
        if isinstance(node, ast.Name):
            return self.scope.modules.get(node.id, "") if node.id not in self.own else ""
        if isinstance(node, ast.Attribute) and (module := self._dotted(node.value)):
            return f"{module}.{node.attr}"
        return ""

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Name) and node.func.id in self.scope.figures:
            self._figure(node)
            return
        keywords = "keyword argument"
        if isinstance(node.func, ast.Attribute) and not self._dotted(node.func):
            if node.func.attr in METHODS - self.scope.methods:
                keywords = f".{node.func.attr}"
                self.note(f"{keywords}()")
            self.visit(node.func.value)
        else:
            if isinstance(node.func, ast.Name) and node.func.id in BUILTINS - self.own:
                keywords = node.func.id
            self.visit(node.func)
        for arg in node.args:
            self.visit(arg)
        for keyword in node.keywords:
            self.line = keyword.lineno
            if keyword.arg is None:
                self.note("** in call")
            elif keywords == "keyword argument":
                self.note(keywords)
            else:
                self.note(f"{keywords}({keyword.arg}=)")
            self.visit(keyword.value)

    def visit_Starred(self, node: ast.Starred) -> None:
        self.note("* in target" if isinstance(node.ctx, ast.Store) else "* in call or list")
        self.visit(node.value)

    def _figure(self, node: ast.Call) -> None:
        """A figure that the course draws: only a program that it shows is for reading."""
        for arg in node.args:
            if isinstance(arg, ast.Constant) and isinstance(arg.value, str):
                self.figures.append((arg.value, node.lineno))

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if not isinstance(node.ctx, ast.Load):
            self.note("item assignment")
        elif isinstance(node.slice, ast.Slice):
            self.note("slice")
            if node.slice.step is not None:
                self.note("slice step")
        else:
            self.note("subscript")
        self.visit(node.value)
        if isinstance(node.slice, ast.Slice):
            parts = (node.slice.lower, node.slice.upper, node.slice.step)
            self.visit_all([part for part in parts if part is not None])
        elif _is_negative(node.slice):
            self.note("negative index")
        else:
            self.visit(node.slice)

    # Operators

    def visit_BinOp(self, node: ast.BinOp) -> None:
        kind = literal_kind(node)
        sign = OPERATORS[type(node.op)]
        self.note(f"{kind} {sign}" if kind else sign)
        self.visit_all([node.left, node.right])

    def visit_Compare(self, node: ast.Compare) -> None:
        if len(node.ops) > 1:
            self.note("chained comparison")
        self.visit_parts(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        self.visit(node.op)
        self.visit_all(node.values)


def _is_negative(node: ast.expr) -> bool:
    match node:
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
            return True
    return False
