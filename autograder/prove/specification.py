"""Specification against tests: what hidden tests rely on, the exercise must have said.

What tells the learner something is in `told`, what tests rely on in `reliances`. Words that are
drawn from the stated domain, that is, given or typed by the tests themselves, need no telling.
"""

import ast
import io
import re
import tokenize

from autograder.build.lesson import Item
from autograder.build.refuse import BEGIN_HIDDEN
from autograder.prove.dataflow import MESSAGES, Flow
from autograder.prove.findings import Finding
from autograder.prove.reliances import Kind, Reliance, reliances
from autograder.prove.told import Region, Told

_SPEC = re.compile(r"#\s*spec:\s*(?P<what>[^:]*?)\s*(?::\s*(?P<reason>.*\S)?\s*)?")
_SAID: dict[Kind, str] = {
    "error": "the exception `{}`",
    "name": "the name `{}`",
    "words": "the words {!r}",
    "construct": "the construct `{}`",
    "type": "the type {} of a value",
}


def findings(item: Item) -> list[Finding]:
    """What the hidden tests of an item rely on although nothing tells the learner.

    A comment in the hidden region, `# spec: <what>: <reason>`, justifies a finding; one
    without a reason, or that justifies nothing, is a finding itself.

    Args:
        item: An item of a lesson without faults.
    """
    if item.tests is None or BEGIN_HIDDEN not in item.tests.source:
        return []
    source = item.tests.source
    tree = ast.parse(source)
    border = source[: source.index(BEGIN_HIDDEN)].count("\n") + 1
    messages = _messages(tree)
    nodes = [n for n in ast.walk(tree) if id(n) not in messages]
    visible = Region([n for n in nodes if getattr(n, "lineno", border) < border])
    hidden = Region([n for n in nodes if getattr(n, "lineno", border) > border])
    flow = Flow(tree)
    found = reliances(hidden, visible, flow, Told(item, visible, flow))
    return _unjustified(item, found, _justifications(source, border))


def _unjustified(
    item: Item, relied: list[Reliance], justified: dict[str, tuple[str, int]]
) -> list[Finding]:
    assert item.tests is not None
    start = item.tests.line
    found: dict[tuple[str, str], Finding] = {}
    used: set[str] = set()
    for one in relied:
        fits = {what for what in justified if what == one.what or what in one.what.split()}
        used |= fits
        if not fits and (one.kind, one.what) not in found:
            found[one.kind, one.what] = Finding(
                f"line {start + one.line}: the hidden tests rely on "
                f"{_SAID[one.kind].format(one.what)}, which neither the prompt, nor the given "
                "code, nor the visible tests mention.",
                f"Say it in the prompt, or justify it there: # spec: {one.what}: <reason>",
            )
    stale: list[Finding] = []
    for what, (reason, line) in justified.items():
        if not reason:
            text, mend = "gives no reason", "Write it as # spec: <word or name>: <reason>"
        elif what not in used:
            text, mend = "justifies nothing", "Take it out."
        else:
            continue
        stale.append(Finding(f"line {start + line}: the comment `# spec: {what}` {text}.", mend))
    return [*found.values(), *stale]


def _justifications(source: str, border: int) -> dict[str, tuple[str, int]]:
    """The `# spec:` comments of the hidden region: what, reason, line."""
    found = {}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and token.start[0] > border:
            match = _SPEC.fullmatch(token.string)
            if match:
                found[match["what"]] = (match["reason"] or "", token.start[0])
    return found


def _messages(tree: ast.AST) -> set[int]:
    """The nodes that only speak to the learner whose check fails."""
    found: set[int] = set()
    for node in ast.walk(tree):
        texts: list[ast.expr] = []
        if isinstance(node, ast.Call):
            texts = [k.value for k in node.keywords if k.arg in MESSAGES]
        if isinstance(node, ast.Assert) and node.msg is not None:
            texts = [node.msg]
        for text in texts:
            found |= {id(inner) for inner in ast.walk(text)}
    return found
