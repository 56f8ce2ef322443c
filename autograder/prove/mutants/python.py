"""The mutator of Python: mutmut's operators, and the faults that learners make."""

import ast
import codecs
import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

import libcst as cst
from libcst.metadata import (
    CodeRange,
    MetadataWrapper,
    WhitespaceInclusivePositionProvider,
)
from mutmut.mutation.mutators import mutation_operators

from autograder.prove.mutants import expressions, statements
from autograder.prove.mutants.mutant import Mutant, make_mutant, with_unique_ids
from autograder.prove.mutants.scope import Scope, checks_prompts, given_lines, scope_of

# Nodes that stand within a line: their text can be replaced in place. (Of a block, libcst
# gives the text without the indentation of what is around it.)
_WITHIN_A_LINE = (
    cst.BaseExpression,
    cst.BaseFormattedStringContent,
    cst.BaseSmallStatement,
    cst.BaseBinaryOp,
    cst.BaseBooleanOp,
    cst.BaseCompOp,
    cst.BaseAugOp,
    cst.BaseUnaryOp,
    cst.ComparisonTarget,
)


class PythonMutator:
    """Makes the mutants of a Python answer."""

    def mutants(self, source: str, starter: str = "", tests: str = "") -> Iterable[Mutant]:
        """The mutants of an answer; as `Mutator.mutants`.

        Left alone are the values that the starter gives and the tests replace, the prompts of
        `input()` unless the tests look at them with `asks`, imports, docstrings and annotations.
        """
        given = given_lines(source, starter, tests)
        seen = {_meaning(source)}
        found = []
        for mutant in (
            *_expression_mutants(source, given, checks_prompts(tests)),
            *_statement_mutants(source, given),
        ):
            meaning = _meaning(mutant.source)
            if meaning and meaning not in seen:
                seen.add(meaning)
                found.append(mutant)
        # Mutants of the same line stay in the order of the operators.
        return with_unique_ids(sorted(found, key=lambda mutant: mutant.line))


def _meaning(source: str) -> str:
    """The syntax tree as text, without places and comments; "" when it is no Python."""
    try:
        tree = ast.parse(source)
        compile(tree, "<mutant>", "exec")
    except (SyntaxError, ValueError):
        return ""
    for node in ast.walk(tree):
        match node:
            # "UTF-8" is another spelling, and no other encoding.
            case ast.keyword(arg="encoding", value=ast.Constant(value=str(name)) as constant):
                with contextlib.suppress(LookupError):
                    constant.value = codecs.lookup(name).name
    return ast.dump(tree)


def _statement_mutants(source: str, given: set[int]) -> Iterator[Mutant]:
    for place in statements.places(source):
        if place.node.lineno in given:
            continue
        for name, operator in statements.OPERATORS.items():
            for text, lines in operator(place):
                # Taking a given line along would be no fault of the answer.
                if not any(place.lines[number - 1] not in lines for number in given):
                    yield make_mutant(name, source, "\n".join(lines), text)


def _expression_mutants(source: str, given: set[int], prompts: bool) -> Iterator[Mutant]:
    wrapper = MetadataWrapper(cst.parse_module(source), unsafe_skip_copy=True)
    visitor = _Visitor(source, wrapper, given, prompts)
    wrapper.module.visit(visitor)
    yield from visitor.found


class _Visitor(cst.CSTVisitor):
    """Offers every node of an answer to every operator."""

    def __init__(
        self, source: str, wrapper: MetadataWrapper, given: set[int], prompts: bool
    ) -> None:
        super().__init__()
        self.found: list[Mutant] = []
        self._source = source
        self._module = wrapper.module
        self._places = wrapper.resolve(WhitespaceInclusivePositionProvider)
        self._given = given
        self._prompts = prompts
        self._scopes = [scope_of(wrapper)]
        starts = [0]
        for row in source.split("\n"):
            starts.append(starts[-1] + len(row) + 1)
        self._starts = starts

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Try the operators on a node.

        Returns:
            Whether to go on to the nodes below it.
        """
        if self._is_left_alone(node):
            return False
        if isinstance(node, cst.FunctionDef | cst.Lambda):
            self._scopes.append(_inner(self._scopes[-1], node.params))
        for name, old, text in self._changes(node):
            self._add(name, old, text)
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        """Leave the scope of a function."""
        if isinstance(original_node, cst.FunctionDef | cst.Lambda):
            self._scopes.pop()

    def _is_left_alone(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.Import | cst.ImportFrom | cst.Annotation):
            return True
        if isinstance(node, cst.Expr) and isinstance(node.value, cst.SimpleString):
            return True  # a docstring
        if isinstance(node, cst.SimpleStatementLine):
            return self._line_of(node.body[0]) in self._given
        is_input = isinstance(node, cst.Call) and getattr(node.func, "value", "") == "input"
        return is_input and not self._prompts

    def _line_of(self, node: cst.CSTNode) -> int:
        return int(self._places[node].start.line)

    def _changes(self, node: cst.CSTNode) -> Iterator[tuple[str, cst.CSTNode, str]]:
        for name, operator in expressions.OPERATORS.items():
            for old, text in operator(node, self._scopes[-1]):
                yield name, old, text
        for kind, function in mutation_operators:
            if isinstance(node, kind):
                name = function.__name__.removeprefix("operator_").replace("_", "-")
                for new in function(node):
                    yield name, node, self._text(node, new)

    def _text(self, old: cst.CSTNode, new: cst.CSTNode) -> str:
        if isinstance(old, _WITHIN_A_LINE):
            return self._module.code_for_node(new)
        changed = self._module.deep_replace(old, new)
        assert isinstance(changed, cst.Module)
        return changed.code

    def _add(self, name: str, old: cst.CSTNode, text: str) -> None:
        if isinstance(old, _WITHIN_A_LINE):
            start, end = self._span(self._places[old])
            mutated = self._source[:start] + text + self._source[end:]
            shown = _shown(self._source[start:end], text)
        else:
            mutated, shown = text, f"a {type(old).__name__.lower()} was changed"
        self.found.append(make_mutant(name, self._source, mutated, shown))

    def _span(self, place: CodeRange) -> tuple[int, int]:
        start = self._starts[place.start.line - 1] + place.start.column
        return start, self._starts[place.end.line - 1] + place.end.column


def _shown(before: str, after: str) -> str:
    """A change for people; the space around an operator is of no interest, that in a text is."""
    if before.strip() != after.strip():
        before, after = before.strip(), after.strip()
    return f"`{before}` became `{after}`" if after else f"`{before}` was dropped"


def _inner(scope: Scope, parameters: cst.Parameters) -> Scope:
    params = (*parameters.posonly_params, *parameters.params, *parameters.kwonly_params)
    own = frozenset(param.name.value for param in params)
    return replace(scope, parameters=own, names=scope.names | own)
