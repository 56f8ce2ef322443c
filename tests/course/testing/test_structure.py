"""Counting constructs in a learner's code."""

import pytest

from course.testing import Mismatch, Program, assigned, avoids, loops, names, uses

CODE = """
total = 0
rate = 0.2
for price in [1, 2]:
    if price > 1 and price < 5:
        total += price
    elif price == 1:
        total = total + round(price * 0.2)
    else:
        print(f"{price:.2f}".strip())
"""


@pytest.mark.parametrize(
    ("construct", "times"),
    [
        ("for", 1),
        ("while", 0),
        ("if", 1),
        ("elif", 1),
        ("else", 1),
        ("and", 1),
        (">", 1),
        ("==", 1),
        ("+=", 1),
        ("round()", 1),
        (".strip()", 1),
        ("f-string", 1),
        ("*", 1),
        (0.2, 2),
        ("def", 0),
    ],
)
def test_constructs_are_counted(construct, times):
    program = Program("demo", CODE)
    if times:
        uses(program, construct, at_least=times, at_most=times)
        with pytest.raises(Mismatch, match="should do without"):
            avoids(program, construct)
    else:
        avoids(program, construct)
        with pytest.raises(Mismatch, match="it never does"):
            uses(program, construct)


def test_an_if_inside_an_else_is_no_elif():
    nested = Program("nested", "if a:\n    b\nelse:\n    if c:\n        d\n")
    uses(nested, "if", at_least=2, at_most=2)
    avoids(nested, "elif")


HANDLERS = """\
try:
    pass
except KeyError:
    pass
except (TypeError, ValueError):
    pass
except:
    pass
"""


@pytest.mark.parametrize(
    ("construct", "times"),
    [
        ("except", 3),
        ("except KeyError", 1),
        ("except ValueError", 1),
        ("except LookupError", 0),
        ("except of several", 1),
        ("bare except", 1),
    ],
)
def test_handlers_are_counted(construct, times):
    code = Program("demo", HANDLERS)
    if times:
        uses(code, construct, at_least=times, at_most=times)
    else:
        avoids(code, construct)
        with pytest.raises(Mismatch):
            uses(code, construct)


def test_the_statements_of_one_name_are_a_subject(capsys):
    code = Program("demo", "a = []\nfor x in [1]:\n    a += [x]\nb = c = [y for y in a]\na[0] = 2")
    avoids(assigned(code, "a"), "comprehension")
    uses(assigned(code, "a"), "+=")
    uses(assigned(code, "b"), "comprehension")
    with pytest.raises(Mismatch, match="The line that makes `a` should use `comprehension`"):
        uses(assigned(code, "a"), "comprehension")
    with pytest.raises(Mismatch, match="The line that makes `z`"):
        uses(assigned(code, "z"), "comprehension")


def test_what_the_for_statements_go_through_is_a_subject():
    code = Program("demo", "zip(a)\nb = [c for c in d()]\nfor x in enumerate(a):\n    e()")
    uses(loops(code), "enumerate()")
    avoids(loops(code), "zip()", "d()", "e()")


def test_too_often_is_refused_with_the_reason():
    program = Program("demo", CODE)
    with pytest.raises(Mismatch, match="at most once; it does twice: give it a name"):
        uses(program, 0.2, at_most=1, because="give it a name")


def test_functions_count_too():
    def double(x):
        return x * 2

    uses(double, "return", "*")
    assert names(Program("demo", CODE)) == {"total", "rate", "price"}


def test_an_unknown_construct_is_a_fault_of_the_lesson():
    with pytest.raises(ValueError, match="do not know 'loop'"):
        uses(Program("demo", CODE), "loop")


def test_a_docstring_is_the_first_text_of_a_body_and_no_comment():
    code = """
def plain():
    # Return nothing.
    return None
def late():
    pass
    'Return nothing.'
def empty():
    ''
"""
    with pytest.raises(Mismatch, match="use `docstring`; it never does"):
        uses(Program("demo", code), "docstring")
    uses(Program("demo", "def told():\n    'Return nothing.'"), "docstring")
