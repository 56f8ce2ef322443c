"""What hidden tests rely on although nothing tells the learner."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from autograder.prove import snippets
from autograder.prove.dataflow import Flow
from autograder.prove.told import TYPES, WORD, Region, Told

_RUN = re.compile(r"[^\W\d_]+(?:['’ \t]+[^\W\d_]+)*")
_NAME = re.compile(r"[A-Za-z]\w*_\w*|_\w+")
_DISPLAYS: dict[type[ast.expr], str] = {
    ast.List: "list",
    ast.ListComp: "list",
    ast.Tuple: "tuple",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.Set: "set",
    ast.SetComp: "set",
    ast.JoinedStr: "str",
}

Kind = Literal["error", "name", "words", "construct", "type"]


@dataclass(frozen=True)
class Reliance:
    """Something that the hidden tests rely on."""

    kind: Kind
    what: str
    line: int


def reliances(hidden: Region, visible: Region, flow: Flow, told: Told) -> list[Reliance]:
    """Everything that is relied on and not told, in no particular order.

    Args:
        hidden: The hidden part of a test cell.
        visible: The visible part.
        flow: Where the values of the cell come from.
        told: What the learner is told.
    """
    return [
        *_in_snippets(hidden, told),
        *_errors(hidden, flow, told),
        *_names(hidden, flow, told),
        *_constructs(hidden, told),
        *_types(hidden, visible, flow, told),
        *_words(hidden, flow, told),
    ]


def _in_snippets(hidden: Region, told: Told) -> Iterator[Reliance]:
    for call, tree in snippets.snippets(hidden.nodes):
        for name in sorted(snippets.learners_names(tree)):
            if not told.name(name):
                yield Reliance("name", name, call.lineno)
        for name in sorted(snippets.errors(tree)):
            if not told.error(name):
                yield Reliance("error", name, call.lineno)


def _errors(hidden: Region, flow: Flow, told: Told) -> Iterator[Reliance]:
    roots = [_argument(call, "error") for call in hidden.calls("raises")]
    roots += [node.type for node in hidden.nodes if isinstance(node, ast.ExceptHandler)]
    for value in flow.values(root for root in roots if root is not None):
        match value:
            case ast.Name(id=name) if name not in flow.bound and not told.error(name):
                yield Reliance("error", name, value.lineno)
            case ast.Attribute(attr=name) if not told.error(name):
                yield Reliance("error", name, value.lineno)


def _names(hidden: Region, flow: Flow, told: Told) -> Iterator[Reliance]:
    for name, node in _names_used(hidden, flow):
        if not told.name(name):
            yield Reliance("name", name, node.lineno)


def _names_used(hidden: Region, flow: Flow) -> Iterator[tuple[str, ast.expr]]:
    errors = {id(_argument(call, "error")) for call in hidden.calls("raises")}
    for node in hidden.nodes:
        match node:
            case ast.Name(id=name, ctx=ast.Load()) if flow.is_learners(node):
                if name not in flow.bound and id(node) not in errors:
                    yield name, node
            case ast.Attribute(value=owner, attr=name) if flow.is_learners(owner):
                # What a function gives may be a builtin value, whose methods need no telling.
                builtin = any(hasattr(kind, name) for kind in (str, list, dict, set, tuple))
                if flow.is_object(owner) or not builtin:
                    yield name, node
            case ast.Subscript(value=owner, slice=ast.Constant(value=str(key)) as place):
                if flow.is_learners(owner):
                    yield key, place
            case ast.Call(func=function, keywords=keywords) if flow.is_learners(function):
                yield from ((k.arg, k.value) for k in keywords if k.arg)
    yield from _names_in_expectations(hidden, flow)


def _names_in_expectations(hidden: Region, flow: Flow) -> Iterator[tuple[str, ast.expr]]:
    # What a snippet binds itself, a learner need not know.
    own = {n for _, tree in snippets.snippets(flow.nodes) for n in snippets.own_names(tree)}
    tables = [
        _argument(call, "given")
        for call in hidden.calls("makes", "prints", "asks", "raises", "writes")
    ]
    tables += [_argument(call, "expected", 1) for call in hidden.calls("makes")]
    tables += [_argument(call, "kwargs") for call in _calls_of_code(hidden)]
    tables += [_argument(call, "attributes", 2) for call in hidden.calls("is_class_with")]
    for table in tables:
        for shown in flow.dicts(table) if table is not None else []:
            for key in shown.keys:
                match key:
                    case ast.Constant(value=str(name)) if name not in own:
                        yield name, key
    methods = [_argument(call, "methods", 1) for call in hidden.calls("is_class_with")]
    for value in flow.values(one for one in methods if one is not None):
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value, value


def _constructs(hidden: Region, told: Told) -> Iterator[Reliance]:
    for call in hidden.calls("uses", "avoids"):
        for arg in call.args[1:]:
            match arg:
                case ast.Constant(value=str() | int() | float() as construct):
                    if not told.construct(construct):
                        yield Reliance("construct", str(construct), arg.lineno)


def _types(hidden: Region, visible: Region, flow: Flow, told: Told) -> Iterator[Reliance]:
    seen = {(subject, kind) for subject, kind, _ in _expected_types(visible, flow)}
    subjects = {subject for subject, _ in seen}
    for subject, kind, node in _expected_types(hidden, flow):
        # Where the visible tests show one type, they are the example; the text may say more.
        if (subject, kind) in seen or told.type(kind):
            continue
        if subject in subjects or kind in ("NoneType", "tuple", "set"):
            yield Reliance("type", kind.removesuffix("Type"), node.lineno)
    for call in hidden.calls("isinstance"):
        value, kinds = call.args
        if flow.is_learners(value):
            names = (getattr(one, "id", "") for one in flow.values([kinds]))
            for name in names:
                if name in TYPES and not told.type(name):
                    yield Reliance("type", name, call.lineno)


def _expected_types(region: Region, flow: Flow) -> Iterator[tuple[str, str, ast.expr]]:
    """Whose value is expected to be of which type, where a literal says it."""
    for call in region.calls("returns"):
        expected = _argument(call, "expected")
        subject = ast.unparse(call.args[0]) if call.args else ""
        if expected is not None and (kind := _literal_type(expected, flow)):
            yield subject, kind, expected
    for call in region.calls("makes"):
        table = _argument(call, "expected", 1)
        for shown in flow.dicts(table) if table is not None else []:
            for key, value in zip(shown.keys, shown.values, strict=True):
                kind = _literal_type(value, flow)
                if key is not None and kind:
                    yield f"{ast.unparse(call.args[0])} {ast.unparse(key)}", kind, value


def _literal_type(node: ast.expr, flow: Flow) -> str:
    match node:
        case ast.Constant(value=constant):
            return type(constant).__name__ if type(constant).__name__ in TYPES else ""
        case ast.UnaryOp(op=ast.USub() | ast.UAdd(), operand=operand):
            return _literal_type(operand, flow)
        case ast.Name(id=name) if len(flow.bound.get(name, [])) == 1:
            value = flow.bound[name][0]
            return "" if isinstance(value, ast.Name) else _literal_type(value, flow)
    return _DISPLAYS.get(type(node), "")


def _words(hidden: Region, flow: Flow, told: Told) -> Iterator[Reliance]:
    expected = list(_expected_texts(hidden, flow))
    domain = _domain_words(hidden, flow, {id(node) for _, node in expected})
    for text, node in expected:
        for name in _NAME.findall(text):
            if not told.name(name) and name not in domain:
                yield Reliance("name", name, node.lineno)
        for run in _RUN.findall(_NAME.sub(" ", text)):
            for words in _fixed(WORD.findall(run), domain):
                unsaid = [word for word in words if word not in told.words]
                if unsaid or not told.in_a_row(words):
                    yield Reliance("words", " ".join(unsaid or words), node.lineno)


def _fixed(words: list[str], domain: set[str]) -> Iterator[list[str]]:
    """The parts of a run of words that no value of the domain interrupts."""
    part: list[str] = []
    for word in [*words, ""]:
        if word and word not in domain:
            part.append(word)
        elif part:
            yield part
            part = []


def _expected_texts(hidden: Region, flow: Flow) -> Iterator[tuple[str, ast.expr]]:
    """The constant texts that can reach an expectation as what it expects."""
    roots: list[ast.expr | None] = []
    for call in hidden.calls("returns", "prints"):
        roots.append(_argument(call, "expected"))
    for call in hidden.calls("makes"):
        roots += _dict_values(_argument(call, "expected", 1), flow)
    for call in hidden.calls("writes"):
        roots += _dict_values(_argument(call, "expected"), flow)
    for call in hidden.calls("is_class_with"):
        roots += _dict_values(_argument(call, "attributes", 2), flow)
    roots += [_argument(call, "prompts") for call in hidden.calls("asks")]
    roots += [_argument(call, "message") for call in hidden.calls("raises")]
    yield from _texts(flow.values(root for root in roots if root is not None))
    conditions = [_argument(call, "condition", 0) for call in hidden.calls("check")]
    conditions += [node.test for node in hidden.nodes if isinstance(node, ast.Assert)]
    yield from _texts(flow.values((c for c in conditions if c is not None), compared=True))


def _domain_words(hidden: Region, flow: Flow, expected: set[int]) -> set[str]:
    """The words that the tests give or type, or that stand anywhere but in what is expected."""
    roots: list[ast.expr | None] = []
    for call in _calls_of_code(hidden):
        roots += _dict_values(_argument(call, "given"), flow)
        roots += _dict_values(_argument(call, "kwargs"), flow)
        roots += _dict_values(_argument(call, "files"), flow)
        roots += [_argument(call, "typed"), _argument(call, "made_with", 3), *call.args[1:]]
    for call in hidden.calls("makes"):
        roots += [_argument(call, "typed"), *_dict_values(_argument(call, "given", 2), flow)]
        roots += _dict_values(_argument(call, "files"), flow)
    for node in hidden.nodes:
        if isinstance(node, ast.Call) and flow.is_learners(node.func):
            roots += [*node.args, *(keyword.value for keyword in node.keywords)]
    texts = [text for text, _ in _texts(flow.values(r for r in roots if r is not None))]
    texts += [text for _, tree in snippets.snippets(hidden.nodes) for text in snippets.texts(tree)]
    # True stands for False as well: one of them names the type.
    texts += ["True", "False"]
    skipped = _not_data(hidden)
    for node in hidden.nodes:
        if isinstance(node, ast.Constant) and id(node) not in expected | skipped:
            texts += [node.value] if isinstance(node.value, str) else []
    return {word for text in texts for word in (*WORD.findall(text), *_NAME.findall(text))}


def _not_data(hidden: Region) -> set[int]:
    """Constants that are names or decide something, and are no data for the learner's code."""
    found: set[int] = set()
    for node in hidden.nodes:
        match node:
            case ast.Dict(keys=keys):
                found |= {id(key) for key in keys}
            case ast.Subscript(slice=key):
                found.add(id(key))
            case ast.Compare(left=left, comparators=others):
                found |= {id(side) for side in (left, *others)}
            case ast.FormattedValue(format_spec=ast.JoinedStr(values=parts)):
                found |= {id(part) for part in parts}
            case ast.Call(func=ast.Name(id="check"), args=[_, *messages]):
                found |= {id(inner) for text in messages for inner in ast.walk(text)}
            case ast.Call(func=ast.Name(id="uses" | "avoids" | "snippet"), args=args):
                found |= {id(inner) for arg in args for inner in ast.walk(arg)}
    return found


def _texts(values: Iterator[ast.expr]) -> Iterator[tuple[str, ast.expr]]:
    for value in values:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value, value


def _calls_of_code(region: Region) -> Iterator[ast.Call]:
    """The expectations that run the learner's code with arguments."""
    return region.calls("returns", "prints", "asks", "raises", "writes", "is_class_with")


def _argument(call: ast.Call, name: str, place: int = -1) -> ast.expr | None:
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    return call.args[place] if 0 <= place < len(call.args) else None


def _dict_values(table: ast.expr | None, flow: Flow) -> list[ast.expr | None]:
    if table is None:
        return []
    shown = flow.dicts(table)
    return [value for one in shown for value in one.values] if shown else [table]
