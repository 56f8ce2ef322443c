"""The order of introduction: a lesson uses nothing that was not taught or declared by then."""

from pathlib import Path

import pytest
from minicourse import ROOT, MiniCourse, make_minicourse

from autograder.build.lesson import lesson_path, read_lesson
from autograder.prove import introduction
from autograder.prove.concepts import known_before, read_concepts
from autograder.prove.constructs import Scope, constructs
from autograder.prove.findings import Finding
from course.errors import CourseError
from course.manifest import Assignment, load

COURSE = load(ROOT / "course" / "syllabus.toml")
CONCEPTS = ROOT / "course" / "concepts.toml"

MINI = """
ready_made = ["course.widgets"]

[week01-mini]
opening = ["print()", "str"]
sums = [
    "int", "float", "=", "+", "int()", "input()", "f-string", "format .f", "comment", "def",
    "return", "sum()", "list",
]

[week02-later]
loops = ["for"]
"""

WORKED = '# typed: 2\nprint(int(input("How many? ")) + 1)\n'


@pytest.fixture
def mini(tmp_path: Path) -> MiniCourse:
    course = make_minicourse(tmp_path)
    course.checkout.concepts.write_text(MINI)
    course.change("# %% setup\n", '# %%\nprint("Hello")\n\n# %% setup\n')
    return course


def declare(mini: MiniCourse, old: str, new: str) -> None:
    path = mini.checkout.concepts
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))


def found(mini: MiniCourse) -> list[Finding]:
    concepts = read_concepts(mini.checkout.concepts)
    lesson = read_lesson(mini.lesson, "week01-mini")
    return introduction.findings(lesson, concepts, known_before(mini.week, mini.manifest, concepts))


def line_of(mini: MiniCourse, text: str) -> int:
    rows = mini.lesson.read_text().split("\n")
    return next(number for number, row in enumerate(rows, 1) if text in row)


def only(mini: MiniCourse) -> Finding:
    (finding,) = found(mini)
    return finding


# Lessons


def test_a_lesson_in_order_has_no_findings(mini: MiniCourse):
    assert found(mini) == []


def test_a_construct_of_a_later_week_is_found_with_its_place(mini: MiniCourse):
    mini.change(WORKED, f"{WORKED}for price in [1.5]:\n    print(price)\n")
    finding = only(mini)
    place = f"{mini.lesson}:{line_of(mini, 'for price')}"
    assert (
        finding.text == f"{place}: uses `for`, which is introduced in week02-later, section loops."
    )


def test_a_construct_before_its_section_is_found(mini: MiniCourse):
    mini.change('print("Hello")\n', 'print("Hello" + "!", 3)\n')
    texts = [finding.text for finding in found(mini)]
    assert len(texts) == 2
    assert (
        f"{mini.lesson}:{line_of(mini, 'Hello')}: uses `int`, which is introduced in " in texts[1]
    )
    assert "`str +`, which is declared nowhere" in texts[0]


def test_a_builtin_that_is_declared_nowhere_is_found(mini: MiniCourse):
    mini.change(WORKED, f"{WORKED}print(max(1, 2))\n")
    assert "uses `max()`, which is declared nowhere" in only(mini).text


def test_every_later_place_is_named_once(mini: MiniCourse):
    mini.change(WORKED, f"{WORKED}print(max(1, 2))\nprint(max(2, 3))\n")
    first = line_of(mini, "max(1, 2)")
    assert f":{first}: uses `max()` (also in line {first + 1})" in only(mini).text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    return sum(prices)\n", "    return max(prices)\n"),
        ('# program: receipt\ntitle = "Dune"\n', '# program: receipt\ntitle = max("Dune")\n'),
        ("# Look at the plus sign.", "# ```python\n# print(max(1, 2))\n# ```"),
        ("# `sum` adds up", "# ```python\n# largest = max(1, 2)\n# ```\n# `sum` adds up"),
        ("# ## Sums", "# ## Sums\n# 1. First\n#\n#    ```python\n#    max(1, 2)\n#    ```"),
    ],
    ids=["answer", "starter", "hint", "discussion", "indented fence"],
)
def test_everything_that_learners_read_is_checked(mini: MiniCourse, old: str, new: str):
    mini.change(old, new)
    texts = [finding.text for finding in found(mini)]
    assert any("uses `max()`" in text for text in texts), texts


def test_test_cells_and_inline_code_are_exempt(mini: MiniCourse):
    mini.change("returns(total, [], expected=0)", "returns(total, [], expected=min(0, 1))")
    mini.change("# `sum` adds up", "# `max(prices)` is for later. `sum` adds up")
    assert found(mini) == []


def test_lines_of_parsons_items_are_checked(mini: MiniCourse):
    mini.change('kind="fill"', 'kind="parsons"')
    mini.change(
        "# Fill in the blank", "# ```text\n# A | while True:\n# B |     print(1\n# ```\n# Fill in"
    )
    texts = [finding.text for finding in found(mini)]
    place = f"{mini.lesson}:{line_of(mini, 'while')}"
    assert [text.split(", which")[0] for text in texts] == [
        f"{place}: uses `while`",
        f"{place}: uses `bool`",
    ]


def test_a_discussion_may_look_ahead_when_it_says_so(mini: MiniCourse):
    mini.change(
        "# `sum` adds up a list; a loop does too.",
        "# A loop adds up, too (taught in week 2):\n# ```python\n# for price in [1.5]:\n# ```",
    )
    assert found(mini) == []
    mini.change("(taught in week 2)", "(taught in week 3)")
    assert "uses `for`" in only(mini).text


def test_a_prompt_may_not_look_ahead(mini: MiniCourse):
    mini.change(
        "# ### Total of a basket",
        "# ### Total (taught in week 2)\n# ```python\n# for price in [1.5]:\n# ```",
    )
    assert "uses `for`" in only(mini).text


def test_left_out_lines_of_a_text_are_no_construct(mini: MiniCourse):
    mini.change("# `sum` adds up", "# ```python\n# def total(prices):\n#     ...\n# ```\n# It adds")
    assert found(mini) == []


def test_code_that_cannot_be_read_is_found(mini: MiniCourse):
    mini.change("# `sum` adds up", "# ```python\n# def def\n# ```\n# `sum` adds up")
    finding = only(mini)
    assert finding.text.startswith(f"{mini.lesson}:{line_of(mini, 'def def')}: ")
    assert "```text" in finding.mend


def test_a_starter_with_a_fault_on_purpose_is_left_to_its_answer(mini: MiniCourse):
    mini.change('print(f"{title}: {____:.2f}")', 'print(f"{title}: {____:.2f}"')
    assert found(mini) == []


def test_figures_need_no_reading_but_the_programs_in_them_do(mini: MiniCourse):
    figure = "from course.widgets.trace import trace\n\ntrace('x = 1', steps=True)\n"
    mini.change(WORKED, WORKED + figure)
    assert found(mini) == []
    mini.change("trace('x = 1'", "trace('while x: x = 1'")
    assert "uses `while`" in only(mini).text


# Declarations


def test_a_declaration_that_is_never_shown_is_found(mini: MiniCourse):
    declare(mini, '"sum()"', '"sum()", "while"')
    assert "section sums: `while` is declared, but not shown there" in only(mini).text


def test_answers_and_discussions_show_nothing(mini: MiniCourse):
    declare(mini, '"sum()"', '"sum()", "min()", "max()"')
    mini.change("    return sum(prices)\n", "    return max(prices)\n")
    mini.change("# `sum` adds up", "# ```python\n# min(prices)\n# ```\n# `sum` adds up")
    texts = [finding.text for finding in found(mini)]
    assert "`min()` is declared, but not shown there" in texts[0]
    assert "`max()` is declared, but not shown there" in texts[1]


def test_inline_code_shows_a_construct(mini: MiniCourse):
    declare(mini, '"sum()"', '"sum()", "*=", "round()", "format 0", "if", "%"')
    mini.change(
        "# ## Sums",
        "# ## Sums\n# `x *= 2`, `round(2.5)`, `{x:02}`, `if x > 1:`, the sign `%`. Soon: `while`.",
    )
    assert found(mini) == []


def test_a_declaration_is_needed_once_only(mini: MiniCourse):
    declare(mini, '"sum()"', '"sum()", "print()"')
    assert "section sums: `print()` was introduced before" in only(mini).text


def test_a_declaration_for_no_section_is_found(mini: MiniCourse):
    declare(mini, "sums = [", 'sum = ["while"]\nsums = [')
    assert "week01-mini has no section sum." in only(mini).text


def test_all_of_a_module_can_be_declared_at_once(mini: MiniCourse):
    mini.change(WORKED, f"{WORKED}import math\n\nprint(math.sqrt(4), math.pi)\n")
    assert len(found(mini)) == 4
    declare(mini, '"sum()"', '"sum()", "import", "module math", "math.*"')
    assert found(mini) == []


def test_where_two_ways_lead_to_a_week_only_what_both_teach_is_known(mini: MiniCourse):
    week = """
[[week]]
id = "{}"
title = "A week"
phase = 1
roadmap_weeks = "3"
after = {}
status = "planned"
points = 100
  [[week.topic]]
  number = {}
  title = "T"
  learn = "t"
  days = [1, 1]
"""
    manifest = mini.checkout.manifest
    rows = [("week03a-x", ["week02-later"], 3), ("week03b-y", ["week02-later"], 4)]
    rows.append(("week04-both", ["week03a-x", "week03b-y"], 5))
    manifest.write_text(manifest.read_text() + "".join(week.format(*row) for row in rows))
    declare(
        mini,
        "[week02-later]",
        '[week03a-x]\ns = ["if", "+="]\n[week03b-y]\ns = ["if"]\n[week02-later]',
    )
    concepts = read_concepts(manifest.parent / "concepts.toml")
    last = mini.manifest.find("week04-both")
    known = known_before(last, mini.manifest, concepts)
    assert {"print()", "sum()", "for", "if"} <= known
    assert "+=" not in known


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("[week01-mini", "not valid TOML"),
        ("[week01-mini]\nsums = 'for'", "section sums must be a list of texts"),
        ("week01-mini = 3", "week01-mini must be a table of sections"),
        ("ready_made = 3", "`ready_made` must be a list"),
        (None, "Cannot read"),
    ],
)
def test_a_broken_table_is_refused(tmp_path: Path, text: str | None, fragment: str):
    path = tmp_path / "concepts.toml"
    if text is not None:
        path.write_text(text)
    with pytest.raises(CourseError, match=fragment):
        read_concepts(path)


# Constructs


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ('print("a" + x, "-" * 3, 1 + 2, -7)', "print() str str_+ str_* int + unary_-"),
        ('f"{x!r:>8.2f}{y:,}"', "f-string format_!r format_> format_width format_.f format_,"),
        ("a = b = 1_000", "= chained_assignment int 1_000"),
        ("a, b = b, a", "= unpacking tuple"),
        ("0 < x < 9 and not y", "chained_comparison < int and not"),
        ("if a:\n    x\nelif b:\n    x\nelse:\n    if c:\n        x", "if elif else nested_if"),
        (
            "for a, b in z:\n    while c:\n        break",
            "for unpacking_in_for while nested_loop break",
        ),
        ("[x for x in y if x]", "list_comprehension comprehension_if"),
        ("x[-1], x[1:2], x['a']", "tuple subscript negative_index slice int str"),
        ("x[0] = y.strip().lower()", "item_assignment = int .strip() .lower()"),
        ("sorted(x, key=len)", "sorted() sorted(key=) len()"),
        ("f(*a, key=1, **b)", "*_in_call_or_list keyword_argument int **_in_call"),
        (
            "def f(a: int, *b, c=1) -> str:\n    'd'\n    return a",
            "def annotation *args keyword-only_parameter default_value int docstring return",
        ),
        (
            "class A(B):\n    def __init__(self):\n        self.x = 1",
            "class base_class def __init__() attribute_assignment = int",
        ),
        (
            "try:\n    x\nexcept (KeyError, ValueError) as e:\n    raise A from e",
            "try except except_of_several KeyError ValueError except_as raise raise_from",
        ),
        ("with open(x) as f:\n    f.read()", "with with_as open() .read()"),
        ("from random import choice\nchoice(x)", "from_import random.choice"),
        ("import os.path as p\np.join(x)", "import module_os.path import_as os.path.join"),
        ("match x:\n    case 1:\n        pass", "match case_value int pass"),
        ("%timeit x\n!ls", "%timeit !"),
        ("max = 3\nmax", "= int"),
        ("# program: x\nx  # why", "comment"),
        ("elif x > 1:", "elif > int"),
        ("'a\\n'", "str escape_sequence"),
        ("async def f():\n    await x", "async_def await"),
    ],
)
def test_constructs_are_told_by_the_syntax_tree(code: str, names: str):
    found = {use.construct.replace(" ", "_") for use in constructs(code)}
    assert found == set(names.split())


def test_methods_of_the_lessons_own_classes_are_no_builtin_methods():
    scope = Scope()
    constructs("class Basket:\n    def add(self):\n        return 1", scope)
    assert {use.construct for use in constructs("basket.add(1)", scope)} == {"int"}
    assert {use.construct for use in constructs("basket.add(1)")} == {"int", ".add()"}


# The course


WEEKS = [week for week in COURSE.weeks if week.available]


@pytest.mark.parametrize("week", WEEKS, ids=lambda week: week.id)
def test_the_lessons_keep_the_order_of_introduction(week: Assignment):
    lesson = read_lesson(lesson_path(ROOT / "course" / "lessons", week.id), week.id)
    concepts = read_concepts(CONCEPTS)
    texts = introduction.findings(lesson, concepts, known_before(week, COURSE, concepts))
    assert not texts, "\n".join(map(str, texts))


def test_the_table_names_assignments_of_the_course_only():
    assert set(read_concepts(CONCEPTS).declared) <= set(COURSE.assignments)
