"""What an exercise tells the learner before its hidden tests run.

That is the prompt (without its hints), the code that the answer cell starts with, and the
visible tests (without the messages of failing checks).
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from autograder.build.lesson import Item
from autograder.build.refuse import BEGIN_SOLUTION, END_SOLUTION
from autograder.prove.dataflow import Flow
from course.testing.programs import MARKER

WORD = re.compile(r"[^\W\d_]+")
_CODE = re.compile(r"```.*?```|`[^`]+`", re.DOTALL)
_KEYWORDS = {"for": "loop", "while": "loop", "def": "function", "class": "class"}
# How a text says of which type a value is.
TYPES = {
    "int": r"\bints?\b|\bwhole\b|\bintegers?\b|\bnumber\b|(?<![\d.])\d+(?![\d.])",
    "float": r"\bfloats?\b|\bdecimals?\b|\d\.\d",
    "str": r"\bstr\b|\btexts?\b|\bstrings?\b|\bwords?\b|[\"']",
    "bool": r"\bbools?\b|\bTrue\b|\bFalse\b",
    "NoneType": r"\bNone\b|\bnothing\b",
    "list": r"\blists?\b|\[",
    "tuple": r"\btuples?\b|\bpairs?\b|(?<!\w)\([^()]*,[^()]*\)",
    "dict": r"\bdict\b|\bdictionar(?:y|ies)\b|\{",
    "set": r"\bsets?\b",
}


@dataclass(frozen=True)
class Region:
    """The calls and other nodes of the hidden or the visible part of a test cell."""

    nodes: list[ast.AST]

    def calls(self, *names: str) -> Iterator[ast.Call]:
        """The calls of these expectations."""
        for node in self.nodes:
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in names:
                yield node


class Told:
    """What the learner is told."""

    def __init__(self, item: Item, visible: Region, flow: Flow) -> None:
        prompt = item.prompt.source.split("<details>")[0]
        self.constructs = {
            repr(arg.value)
            for call in visible.calls("uses", "avoids")
            for arg in call.args
            if isinstance(arg, ast.Constant)
        }
        given = [_given_code(item), *_visible_words(visible, flow)]
        self.text = "\n".join([prompt, *given])
        # A word of the prose, such as "line", does not tell that a name is `line`.
        self.code = "\n".join([*_CODE.findall(prompt), *given])
        # Line breaks may be written as \n.
        words = WORD.findall(self.text.replace("\\n", "\n"))
        self.words = set(words)
        self._in_a_row = f" {' '.join(words)} "

    def name(self, name: str) -> bool:
        """Whether a name is told, as code."""
        return _stands_in(name, self.code)

    def error(self, name: str) -> bool:
        """Whether an exception is named."""
        return _stands_in(name, self.text)

    def in_a_row(self, words: list[str]) -> bool:
        """Whether these words stand in this order, with nothing but signs between them."""
        return f" {' '.join(words)} " in self._in_a_row

    def construct(self, construct: str | int | float) -> bool:
        """Whether the use of a construct is asked for, or ruled out."""
        if repr(construct) in self.constructs:
            return True
        plain = str(construct).strip("'\"").removesuffix("()").removeprefix(".")
        if plain in _KEYWORDS and _KEYWORDS[plain] in self.words:
            return True
        # Many keywords and functions are English words, too: they tell as code only.
        return _stands_in(plain, self.code) if plain.isidentifier() else plain in self.text

    def type(self, name: str) -> bool:
        """Whether a type is named, or shown by a value."""
        return re.search(TYPES[name], self.text) is not None


def _given_code(item: Item) -> str:
    """The code that the answer cell starts with; the id in its first line tells nothing."""
    cell = item.starter or item.answer
    source = MARKER.sub("", cell.source) if cell else ""
    return re.sub(f"{BEGIN_SOLUTION}.*?{END_SOLUTION}", "", source, flags=re.DOTALL)


def _visible_words(visible: Region, flow: Flow) -> Iterator[str]:
    """The texts and names of the visible tests, but for what the tests call things."""
    ids = {id(arg) for call in visible.calls("program") for arg in call.args}
    for node in visible.nodes:
        if id(node) in ids:
            continue
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.Constant(value=value):
                yield repr(value)
            case ast.Name(id=name) if name not in flow.own:
                yield name
            case ast.Attribute(attr=name) | ast.keyword(arg=str(name)):
                yield name


def _stands_in(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
