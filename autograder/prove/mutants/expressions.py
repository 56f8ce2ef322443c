"""Faults inside a line that learners make, and that mutmut has no operator for.

An operator gets every node of the answer's syntax tree and yields what it would replace:
the node, or one below it, and the new text.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

import libcst as cst

from autograder.prove.mutants.scope import Scope

Change = tuple[cst.CSTNode, str]
Operator = Callable[[cst.CSTNode, Scope], Iterable[Change]]

_EMPTY = cst.Module([])
# An escape or a doubled brace is one character of a text literal.
_CHARACTER = re.compile(r"\\N\{[^}]*\}|\\x..|\\u....|\\U........|\\.|\{\{|\}\}|.", re.DOTALL)
_SPEC = re.compile(
    r"(?P<align>[<>^]?)(?P<zero>0?)(?P<width>\d*)(?P<comma>[,_]?)"
    r"(?:\.(?P<digits>\d+))?(?P<type>[a-z%]?)"
)
_REVERSED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_CONVERSIONS = {"int", "float", "str", "bool", "round", "abs", "list"}
_TIDYING = {"strip", "lstrip", "rstrip", "lower", "upper", "title", "capitalize", "casefold"}
_ORDERLESS = {"min", "max", "gcd", "lcm", "isclose"}


def off_by_one(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`3` becomes `2` (mutmut makes it `4`), the bound `n` of a range `n + 1` and `n - 1`."""
    if isinstance(node, cst.Integer):
        yield node, str(node.evaluated_value - 1)
    if _name_of_call(node) == "range":
        assert isinstance(node, cst.Call)
        for arg in node.args[:2]:
            if not any(isinstance(part, cst.Integer) for part in _ends(arg.value)):
                yield arg.value, f"{_code(arg.value)} + 1"
                yield arg.value, f"{_code(arg.value)} - 1"


def comparison_reversed(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`<` becomes `>`, and `>=` becomes `<=` (mutmut moves the bound: `<` to `<=`)."""
    if isinstance(node, cst.ComparisonTarget):
        sign = _code(node.operator).strip()
        if sign in _REVERSED:
            yield node.operator, _code(node.operator).replace(sign, _REVERSED[sign])


def condition_dropped(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`a and b` becomes `a`, and `b`."""
    if isinstance(node, cst.BooleanOperation):
        yield node, _code(node.left)
        yield node, _code(node.right)


def condition_shortened(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`a == 1 or a == 2` becomes `a == 1 or 2`, as one would say it."""
    if not isinstance(node, cst.BooleanOperation):
        return
    left, right = node.left, node.right
    if not (isinstance(left, cst.Comparison) and isinstance(right, cst.Comparison)):
        return
    if _code(left.left) == _code(right.left) and len(right.comparisons) == 1:
        yield right, _code(right.comparisons[0].comparator)


def comparison_for_assignment(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`a = 1` becomes `a == 1`, which does nothing."""
    if isinstance(node, cst.Assign) and len(node.targets) == 1:
        yield node, f"{_code(node.targets[0].target)} == {_code(node.value)}"


def condition_negated(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`if a:` becomes `if not a:`; so do `elif` and `while`."""
    if isinstance(node, cst.If | cst.While):
        space = " " if node.test.lpar else ""  # as in `if(a):`
        yield node.test, f"{space}not ({_code(node.test)})"


def parentheses_lost(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`(a + b) * c` becomes `a + b * c`."""
    if isinstance(node, cst.BinaryOperation | cst.BooleanOperation | cst.Comparison) and node.lpar:
        yield node, _code(node.with_changes(lpar=[], rpar=[]))


def wrong_default(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """The default of a parameter becomes `None`, or `0` when it was `None`."""
    if isinstance(node, cst.Param) and node.default is not None:
        yield node.default, "0" if _code(node.default) == "None" else "None"


def argument_changed(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """What the caller gave is sorted in place, or used without a copy."""
    if isinstance(node, cst.Call) and node.args:
        value = node.args[0].value
        if isinstance(value, cst.Name) and value.value in scope.parameters:
            if _name_of_call(node) == "sorted":
                options = ", ".join(_code(arg).strip().rstrip(",") for arg in node.args[1:])
                yield node, f"({value.value}.sort({options}) or {value.value})"
            elif _name_of_call(node) in ("list", "dict", "set", "copy", "deepcopy"):
                yield node, value.value
    copied = _copied(node)
    if isinstance(copied, cst.Name) and copied.value in scope.parameters:
        yield node, copied.value


def conversion_dropped(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`int(text)` becomes `text`, and `round(price, 2)` becomes `price`."""
    if _name_of_call(node) in _CONVERSIONS:
        assert isinstance(node, cst.Call)
        if node.args and not node.args[0].star:
            yield node, _code(node.args[0].value)


def wrong_conversion(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`int(...)` becomes `float(...)` and `round(...)`; those two become `int(...)`."""
    name = _name_of_call(node)
    if name in ("int", "float", "round"):
        assert isinstance(node, cst.Call)
        if name == "int":
            yield node.func, "float"
            if node.args and _name_of_call(node.args[0].value) != "input":
                yield node.func, "round"
        else:
            first = _code(node.args[0].value) if node.args else ""
            yield node, f"int({first})"


def wrong_division(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`/` becomes `//`, `//` becomes `%`, and `%` becomes `//`."""
    if isinstance(node, cst.BinaryOperation | cst.AugAssign):
        old = _code(node.operator)
        for sign, wrong in (("//", "%"), ("/", "//"), ("%", "//")):
            if sign in old:
                yield node.operator, old.replace(sign, wrong)
                return


def operands_swapped(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`a - b` becomes `b - a`; of `+`, only where it joins text."""
    if not isinstance(node, cst.BinaryOperation):
        return
    joins = isinstance(node.operator, cst.Add) and any(
        isinstance(side, cst.SimpleString | cst.FormattedString) or _name_of_call(side) == "str"
        for side in (node.left, node.right)
    )
    kinds = cst.Subtract | cst.Divide | cst.FloorDivide | cst.Modulo | cst.Power
    if joins or isinstance(node.operator, kinds):
        yield node, _code(node.with_changes(left=node.right, right=node.left))


def wrong_format(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`.2f` becomes `.1f`, a field one wider or aligned to the other side; or no format at all."""
    if not isinstance(node, cst.FormattedStringExpression) or not node.format_spec:
        return
    yield node, _code(node.with_changes(format_spec=None))
    parts = list(node.format_spec)
    if len(parts) != 1 or not isinstance(parts[0], cst.FormattedStringText):
        return
    text = parts[0]
    found = _SPEC.fullmatch(text.value)
    if not found:
        return
    if digits := found["digits"]:
        fewer = str(int(digits) - 1 if int(digits) else 1)
        yield text, _spliced(text.value, found.span("digits"), fewer)
    if found["width"]:
        yield text, _spliced(text.value, found.span("width"), str(int(found["width"]) + 1))
        numeric = found["type"] or found["comma"] or found["digits"]
        side = found["align"] or (">" if numeric else "<")
        other = "<" if side == ">" else ">"
        yield text, _spliced(text.value, found.span("align"), other)
    for name in ("comma", "zero"):
        if found[name] and found[name] != text.value:
            yield text, _spliced(text.value, found.span(name), "")


def f_prefix_lost(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`f"{price}"` becomes `"{price}"`."""
    if isinstance(node, cst.FormattedString) and any(
        isinstance(part, cst.FormattedStringExpression) for part in node.parts
    ):
        code = _code(node.with_changes(lpar=[], rpar=[]))
        yield node, code[code.index(node.quote) :]


def text_slip(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """A text loses its last character, a space at its start, or has another first letter.

    mutmut changes plain texts too, but neither the parts of f-strings nor texts in triple
    quotes.
    """
    if isinstance(node, cst.FormattedStringText) and node not in scope.formats:
        text, before, after = node.value, "", ""
    elif isinstance(node, cst.SimpleString):
        before, after = node.prefix + node.quote, node.quote
        text = node.raw_value
    else:
        return
    characters = _CHARACTER.findall(text)
    if not characters:
        return
    yield node, before + "".join(characters[:-1]) + after
    if characters[0] == " " and len(characters) > 1:
        yield node, before + "".join(characters[1:]) + after
    letter = next((n for n, c in enumerate(characters) if len(c) == 1 and c.isalpha()), None)
    if letter is not None:
        characters[letter] = characters[letter].swapcase()
        yield node, before + "".join(characters) + after


def arguments_swapped(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`f(a, b)` becomes `f(b, a)`."""
    if isinstance(node, cst.Call) and _name_of_call(node) not in _ORDERLESS:
        for one, two in pairwise(node.args):
            if one.keyword is None and two.keyword is None and not one.star and not two.star:
                args = [
                    arg.with_changes(value=two.value if arg is one else one.value)
                    if arg in (one, two)
                    else arg
                    for arg in node.args
                ]
                yield node, _code(node.with_changes(args=args))


def targets_swapped(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`a, b = ...` becomes `b, a = ...`; so does `for a, b in ...`."""
    if isinstance(node, cst.AssignTarget | cst.For | cst.CompFor):
        target = node.target
        if isinstance(target, cst.Tuple):
            for place in range(len(target.elements) - 1):
                yield target, _code(target.with_changes(elements=_swapped(target.elements, place)))


def wrong_name(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`first_price` becomes `second_price`: a name of the answer that shares a word with it."""
    if isinstance(node, cst.Name) and node in scope.loads and node.value in scope.names:
        words = set(node.value.split("_"))
        for other in sorted(scope.names):
            if other != node.value and words & set(other.split("_")):
                yield node, other


def branches_of_expression_swapped(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`a if condition else b` becomes `b if condition else a`."""
    if isinstance(node, cst.IfExp):
        yield node, _code(node.with_changes(body=node.orelse, orelse=node.body))


def bound_dropped(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`text[1:4]` becomes `text[:4]` and `text[1:]`."""
    if isinstance(node, cst.Slice):
        for bound in (node.lower, node.upper):
            if bound is not None:
                yield bound, ""


def tidying_dropped(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`name.strip()` becomes `name`."""
    if not (isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute)):
        return
    if node.func.attr.value in _TIDYING:
        yield node, _code(node.func.value)


def break_to_continue(node: cst.CSTNode, scope: Scope) -> Iterator[Change]:
    """`break` becomes `continue` (mutmut does the reverse)."""
    if isinstance(node, cst.Break):
        yield node, "continue"


OPERATORS: dict[str, Operator] = {
    function.__name__.replace("_", "-"): function
    for function in (
        off_by_one,
        comparison_reversed,
        condition_dropped,
        condition_shortened,
        comparison_for_assignment,
        condition_negated,
        parentheses_lost,
        wrong_default,
        argument_changed,
        conversion_dropped,
        wrong_conversion,
        wrong_division,
        operands_swapped,
        wrong_format,
        f_prefix_lost,
        text_slip,
        arguments_swapped,
        targets_swapped,
        wrong_name,
        branches_of_expression_swapped,
        bound_dropped,
        tidying_dropped,
        break_to_continue,
    )
}


def _code(node: cst.CSTNode) -> str:
    return _EMPTY.code_for_node(node)


def _name_of_call(node: cst.CSTNode) -> str:
    """The name of the function that a node calls, or ""."""
    if isinstance(node, cst.Call) and isinstance(node.func, cst.Name):
        return node.func.value
    return ""


def _ends(node: cst.BaseExpression) -> list[cst.BaseExpression]:
    """The node and, of an operation, its right side: where mutmut's number operator works."""
    return [node, node.right] if isinstance(node, cst.BinaryOperation) else [node]


def _copied(node: cst.CSTNode) -> cst.CSTNode | None:
    """What `....copy()` or `...[:]` makes a copy of."""
    if isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute):
        return node.func.value if node.func.attr.value == "copy" and not node.args else None
    if isinstance(node, cst.Subscript) and _code(node).endswith("[:]"):
        return node.value
    return None


def _spliced(text: str, span: tuple[int, int], new: str) -> str:
    return text[: span[0]] + new + text[span[1] :]


def _swapped(elements: Sequence[cst.BaseElement], place: int) -> list[cst.BaseElement]:
    one, two = elements[place : place + 2]
    new = list(elements)
    new[place : place + 2] = [one.with_changes(value=two.value), two.with_changes(value=one.value)]
    return new
