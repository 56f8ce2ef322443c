"""Python's mutants: which faults are put into an answer, and which parts are left alone."""

import ast

import pytest

from autograder.prove.mutants import mutator_for
from autograder.prove.mutants.expressions import OPERATORS as IN_A_LINE
from autograder.prove.mutants.statements import OPERATORS as OF_LINES


def mutants(source, **about):
    return list(mutator_for(".py").mutants(source, **about))


def made(source, operator):
    """What one operator makes of an answer."""
    return [m.source for m in mutants(source) if m.operator == operator]


# An operator of our own, an answer, and all that it makes of it.
IN_LINES = [
    ("off-by-one", "x = 3", ["x = 2"]),
    (
        "off-by-one",
        "for i in range(n): print(i)",
        ["for i in range(n + 1): print(i)", "for i in range(n - 1): print(i)"],
    ),
    ("comparison-reversed", "x = a < b", ["x = a > b"]),
    ("comparison-reversed", "x = a == b", []),
    ("condition-dropped", "x = a and b", ["x = a", "x = b"]),
    ("condition-shortened", "x = a == 1 or a == 2", ["x = a == 1 or 2"]),
    ("condition-shortened", "x = a == 1 or b == 2", []),
    ("comparison-for-assignment", "x = 1", ["x == 1"]),
    ("condition-negated", "if a: print(b)", ["if not (a): print(b)"]),
    ("parentheses-lost", "x = (a + b) * c", ["x = a + b * c"]),
    ("parentheses-lost", "x = (a * b) + c", []),
    (
        "wrong-default",
        "def f(a, b=2, c=None): return a",
        ["def f(a, b=None, c=None): return a", "def f(a, b=2, c=0): return a"],
    ),
    (
        "argument-changed",
        "def f(rows):\n    return sorted(rows, reverse=True)",
        ["def f(rows):\n    return (rows.sort(reverse=True) or rows)"],
    ),
    ("argument-changed", "def f(rows):\n    x = rows[:]", ["def f(rows):\n    x = rows"]),
    ("argument-changed", "def f(rows):\n    x = rows.copy()", ["def f(rows):\n    x = rows"]),
    ("argument-changed", "rows = [2, 1]\nx = sorted(rows)", []),
    ("conversion-dropped", "x = int(text)", ["x = text"]),
    ("conversion-dropped", "x = round(a, 2)", ["x = a"]),
    ("wrong-conversion", "x = int(a)", ["x = float(a)", "x = round(a)"]),
    ("wrong-conversion", "x = int(input())", ["x = float(input())"]),
    ("wrong-conversion", "x = round(a, 2)", ["x = int(a)"]),
    ("wrong-division", "x = a / b", ["x = a // b"]),
    ("wrong-division", "x = a // b", ["x = a % b"]),
    ("wrong-division", "x = a % b", ["x = a // b"]),
    ("operands-swapped", "x = a - b", ["x = b - a"]),
    ("operands-swapped", "x = a + b", []),
    ("operands-swapped", "x = a + '!'", ["x = '!' + a"]),
    (
        "wrong-format",
        'print(f"{a:>8.2f}")',
        ['print(f"{a}")', 'print(f"{a:>8.1f}")', 'print(f"{a:>9.2f}")', 'print(f"{a:<8.2f}")'],
    ),
    ("wrong-format", 'print(f"{a:,}")', ['print(f"{a}")']),
    ("wrong-format", 'print(f"{a:,d}")', ['print(f"{a}")', 'print(f"{a:d}")']),
    ("wrong-format", 'print(f"{a:5}")', ['print(f"{a}")', 'print(f"{a:6}")', 'print(f"{a:>5}")']),
    ("f-prefix-lost", 'print(f"{a}!")', ['print("{a}!")']),
    ("text-slip", 'print("Total")', ['print("Tota")', 'print("total")']),
    ("text-slip", 'print(" on")', ['print(" o")', 'print("on")', 'print(" On")']),
    ("text-slip", 'print(f"{a}: b")', ['print(f"{a}: ")', 'print(f"{a}: B")']),
    ("text-slip", 'print(f"{a:.2f}")', []),
    ("text-slip", r'print("a\n")', [r'print("a")', r'print("A\n")']),
    ("arguments-swapped", "print(a, b)", ["print(b, a)"]),
    ("arguments-swapped", "x = max(a, b)", []),
    ("targets-swapped", "a, b = c", ["b, a = c"]),
    ("targets-swapped", "for a, b in c: print(a)", ["for b, a in c: print(a)"]),
    (
        "wrong-name",
        "first_price = a\nsecond_price = first_price",
        ["first_price = a\nsecond_price = second_price"],
    ),
    ("branches-of-expression-swapped", "x = a if b else c", ["x = c if b else a"]),
    ("bound-dropped", "x = a[1:4]", ["x = a[:4]", "x = a[1:]"]),
    ("tidying-dropped", "x = a.strip()", ["x = a"]),
    ("break-to-continue", "while a:\n    break", ["while a:\n    continue"]),
]

LOOP = "total = 0\nfor n in a:\n    b = n\n    total += b\nprint(total)"

LINES = [
    ("statement-forgotten", "a = 1\nb = 2", ["b = 2", "a = 1"]),
    ("statement-forgotten", "if a:\n    b = 2", ["if a:\n    pass"]),
    ("return-forgotten", "def f():\n    return 1", ["def f():\n    1", "def f():\n    print(1)"]),
    (
        "branches-swapped",
        "if a:\n    x = 1\nelse:\n    x = 2\n    y = 3",
        ["if a:\n    x = 2\n    y = 3\nelse:\n    x = 1"],
    ),
    (
        "branches-swapped",
        "if a:\n    x = 1\nelif b:\n    x = 2",
        ["if a:\n    x = 2\nelif b:\n    x = 1"],
    ),
    (
        "elif-to-if",
        "if a:\n    x = 1\nelif b:\n    x = 2",
        ["if a:\n    x = 1\nif b:\n    x = 2"],
    ),
    ("while-to-if", "while a:\n    a = b", ["if a:\n    a = b"]),
    (
        "moved-out",
        "for n in a:\n    b = n\n    # Why.\n    c = b",
        ["for n in a:\n    b = n\n    # Why.\nc = b"],
    ),
    ("moved-out", "for n in a:\n    b = n", []),
    ("moved-in", "for n in a:\n    b = n\nprint(b)", ["for n in a:\n    b = n\n    print(b)"]),
    (
        "start-moved-in",
        LOOP,
        ["for n in a:\n    total = 0\n    b = n\n    total += b\nprint(total)"],
    ),
]


@pytest.mark.parametrize(("operator", "source", "expected"), IN_LINES + LINES)
def test_what_an_operator_makes_of_an_answer(operator, source, expected):
    assert sorted(made(source, operator)) == sorted(expected)


def test_every_operator_of_ours_has_its_examples():
    assert {name for name, _, _ in IN_LINES} == set(IN_A_LINE)
    assert {name for name, _, _ in LINES} == set(OF_LINES)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x = a <= b", "x = a < b"),
        ("x = a == b", "x = a != b"),
        ("x = a and b", "x = a or b"),
        ("x = not a", "x = a"),
        ("x += 1", "x = 1"),
        ("x = 1", "x = 2"),
        ("x = 1.5", "x = 2.5"),
        ("x = a // b", "x = a / b"),
        ("x = round(a, 2)", "x = round(2)"),
        ("x = a * b", "x = a / b"),
        ("while a:\n    continue", "while a:\n    break"),
        ("x = True", "x = False"),
        ("x = 'Ada'", "x = 'ADA'"),
    ],
)
def test_the_operators_of_the_library_are_used(source, expected):
    assert ast.dump(ast.parse(expected)) in [
        ast.dump(ast.parse(mutant.source)) for mutant in mutants(source)
    ]


ANSWER = '''# program: sum
# typed: 3 | 4
"""What it does."""
from math import floor
price = 9.5
limit = -20
count = int(input("How many? "))
total = 0
for number in range(count):
    if price * number >= limit and number != 2:
        total += price
    else:
        total -= (price + 1) * 2
def rounded(value: float, digits: int = 2) -> float:
    """Docstring."""
    return round(value, digits)
print(f"Total: {rounded(total):>8.2f}", "of", count)
'''


def test_mutants_are_valid_different_and_never_twice():
    dumps = [ast.dump(ast.parse(mutant.source)) for mutant in mutants(ANSWER)]
    assert len(dumps) > 70
    assert len({ast.dump(ast.parse(ANSWER)), *dumps}) == len(dumps) + 1
    for mutant in mutants(ANSWER):
        compile(mutant.source, "<mutant>", "exec")


def test_comments_imports_docstrings_and_annotations_are_left_alone():
    for mutant in mutants(ANSWER):
        assert mutant.source.startswith(
            '# program: sum\n# typed: 3 | 4\n"""What it does."""\nfrom math import floor\n'
        ), mutant
        assert '    """Docstring."""\n' in mutant.source, mutant
        assert "(value: float, digits: int" in mutant.source or mutant.operator == "moved-in"


def test_ids_are_unique_and_do_not_depend_on_the_place():
    ids = [mutant.id for mutant in mutants(ANSWER)]
    assert len(set(ids)) == len(ids)
    moved = ANSWER.replace("price = 9.5\n", "price = 9.5\nprint(price)\n\n")
    assert set(ids) < {mutant.id for mutant in mutants(moved)} | {
        # These name the line that was changed together with the one behind it.
        name
        for name in ids
        if "price = 9.5" in name
    }


def test_equal_lines_get_numbered_ids():
    ids = [m.id for m in mutants("x += 1\nx += 1") if m.operator == "number"]
    assert ids == ["number@x += 1 -> x += 2", "number@x += 1 -> x += 2 (2)"]


def test_a_mutant_says_what_it_changed():
    (mutant,) = [m for m in mutants("a = 1\nb = a >= 4") if m.operator == "comparison-reversed"]
    assert (mutant.line, str(mutant)) == (2, "line 2: `>=` became `<=`")
    assert mutant.id == "comparison-reversed@b = a >= 4 -> b = a <= 4"


STARTER = '# program: p\nprice = 9.5\nnames = ["Ada"]\ntotal = 0\n# Write below.'
REFERENCE = '# program: p\nprice = 9.5\nnames = ["Ada"]\ntotal = 0\ntotal += price * len(names)'


def changed_lines(**about):
    return {mutant.line for mutant in mutants(REFERENCE, **about)}


def test_given_values_that_the_tests_replace_are_left_alone():
    tests = 'prints(p, given={"price": 3, "names": []}, expected="3")'
    assert changed_lines(starter=STARTER, tests=tests) == {4, 5}


def test_values_are_changed_that_the_starter_does_not_give():
    tests = 'makes(p, {"price": 9.5})'
    assert changed_lines(starter="# Write below.", tests=tests) == {2, 3, 4, 5}


def test_values_are_changed_that_the_tests_do_not_replace():
    assert changed_lines(starter=STARTER, tests='prints(p, expected="9.5")') == {2, 3, 4, 5}


def test_a_starter_that_is_no_python_still_gives_its_lines():
    starter = STARTER + "\nfor ____ ____:"
    tests = 'prints(p, given={"price": 3, "names": []}, expected="3")'
    assert changed_lines(starter=starter, tests=tests) == {4, 5}


def test_prompts_are_left_alone_unless_the_tests_ask_for_them():
    source = 'age = int(input("Age? "))'
    assert not [m for m in mutants(source) if "Age? " not in m.source and "input" in m.source]
    asked = mutants(source, tests='asks(p, prompts=["Age? "], typed=["3"])')
    assert 'age = int(input("Age?"))' in [m.source for m in asked]


def test_another_spelling_of_an_encoding_is_no_fault():
    sources = [m.source for m in mutants('f = open(name, encoding="utf-8")')]
    assert not any("UTF-8" in source or '"Utf-8"' in source for source in sources)
    assert any("encoding=None" in source for source in sources)
    assert any("UTF-8" in one.source for one in mutants('charset = "utf-8"'))
