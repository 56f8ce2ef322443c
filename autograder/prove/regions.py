"""Whether both parts of a test cell check something."""

import ast

from autograder.build.refuse import BEGIN_HIDDEN
from course import testing

EXPECTATIONS = frozenset(testing.__all__) - {
    "Mismatch",
    "Program",
    "hidden",
    "module",
    "names",
    "parsons",
    "program",
    "snippet",
    "written",
}


def empty_regions(tests: str) -> list[str]:
    """What is wrong with a test cell whose visible or hidden part calls no expectation."""
    border = tests[: tests.find(BEGIN_HIDDEN)].count("\n") + 1
    lines = [
        node.lineno
        for node in ast.walk(ast.parse(tests))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in EXPECTATIONS
    ]
    found = []
    if not any(line < border for line in lines):
        found.append("the visible tests check nothing: start with the worked call")
    if not any(line > border for line in lines):
        found.append("the hidden tests check nothing: try other values there")
    return found
