"""Specification against tests: what hidden tests rely on, the exercise must have said."""

from pathlib import Path

import pytest
from minicourse import ROOT, MiniCourse, make_minicourse

from autograder.build.lesson import Item, lesson_path, read_lesson
from autograder.prove.findings import Finding
from autograder.prove.specification import findings
from course.manifest import Assignment, load

AVAILABLE = [week for week in load(ROOT / "course" / "syllabus.toml").weeks if week.available]
HIDDEN_TOTAL = "    returns(total, [1.5, 1.5, 3.0], expected=6.0, mistakes"
HIDDEN_RECEIPT = '    prints(program("receipt"), given={"title": "Emma", "price": 12.25}, '


@pytest.fixture
def mini(tmp_path: Path) -> MiniCourse:
    return make_minicourse(tmp_path)


def item(mini: MiniCourse, name: str) -> Item:
    return read_lesson(mini.lesson, "week01-mini").items[name]


def found(mini: MiniCourse, name: str, *hidden: str) -> list[Finding]:
    """What is found when the hidden tests of an item do this, too."""
    place = HIDDEN_TOTAL if name == "total" else HIDDEN_RECEIPT
    rows = [
        "from course.testing import asks, avoids, check, is_class_with, makes, raises, snippet",
        "from course.testing import uses, writes",
    ]
    mini.change(place, "".join(f"    {row}\n" for row in [*rows, *hidden]) + place)
    return findings(item(mini, name))


def says(texts: list[Finding], *fragments: str) -> bool:
    return len(texts) == len(fragments) and all(
        fragment in finding.text for finding, fragment in zip(texts, fragments, strict=True)
    )


def test_a_whole_specification_has_no_findings(mini: MiniCourse):
    for name in ("total", "receipt", "quiz-sum"):
        assert findings(item(mini, name)) == []


@pytest.mark.parametrize(
    ("name", "hidden", "fragment"),
    [
        ("total", 'raises(total, "x", error=KeyError)', "the exception `KeyError`"),
        ("total", "raises(total, 3, error=OutOfStock)", "the exception `OutOfStock`"),
        ("total", "raises(total, 3, error=(TypeError, total))", "the exception `TypeError`"),
        ("total", "returns(totals, [1.0], expected=1.0)", "the name `totals`"),
        ("total", "returns(total, [1.0], kwargs={'rate': 2}, expected=2.0)", "the name `rate`"),
        ("total", "returns(lambda: total([1.0], rate=2), expected=2.0)", "the name `rate`"),
        ("total", "returns(lambda: total([1.0]).cents, expected=100)", "the name `cents`"),
        ("total", "check(total([1.0])['net'] == 1.0, 'no')", "the name `net`"),
        ("total", "returns(total, [], expected=None)", "the type None"),
        ("total", "returns(total, [], expected=(1, 2))", "the type tuple"),
        ("total", "check(isinstance(total([]), tuple), 'no')", "the type tuple"),
        ("total", "makes(snippet('t = total([1.0], rate=2)'), {'t': 2.0})", "the name `rate`"),
        ("total", "makes(snippet('t = totals([1.0])'), {'t': 1.0})", "the name `totals`"),
        ("total", "makes(snippet('t = total([1.0]).cents'), {'t': 1})", "the name `cents`"),
        (
            "total",
            "makes(snippet('try:\\n    total(1)\\nexcept OSError:\\n    t = 1'), {'t': 1})",
            "`OSError`",
        ),
        (
            "total",
            "writes(total, [], expected={'a.txt': 'nothing sold'})",
            "the words 'nothing sold'",
        ),
        ("total", "uses(total, 'round()')", "the construct `round()`"),
        ("total", "avoids(total, 'for')", "the construct `for`"),
        ("total", "returns(total, [], expected='nothing sold')", "the words 'nothing sold'"),
        ("total", "assert total([]) == 'nothing', 'why'", "the words 'nothing'"),
        ("receipt", 'makes(program("receipt"), {"total_cents": 5})', "the name `total_cents`"),
        ("receipt", 'makes(program("receipt"), {"line": "x"})', "the name `line`"),
        ("receipt", 'prints(program("receipt"), given={"count": 3}, expected="")', "`count`"),
        ("receipt", 'prints(program("receipt"), expected="No books")', "the words 'No books'"),
        (
            "receipt",
            'raises(program("receipt"), error=ValueError, message="price is negative")',
            "the exception `ValueError`",
        ),
        (
            "receipt",
            'asks(program("receipt"), typed=["Ada"], prompts=["Customer: "])',
            "the words 'Customer'",
        ),
    ],
)
def test_what_nothing_tells_is_found(mini: MiniCourse, name: str, hidden: str, fragment: str):
    texts = found(mini, name, hidden)
    assert any(fragment in finding.text for finding in texts), texts


def test_a_class_must_have_named_methods_and_attributes(mini: MiniCourse):
    mini.change("a function `total(prices)`", "a class `Total` and a function `total(prices)`")
    texts = found(
        mini,
        "total",
        'is_class_with(Total, methods=["sell"], attributes={"pages": 3}, made_with=(3,))',
        "basket = Total(3)",
        "basket.add(4)",
    )
    assert says(texts, "`add`", "`pages`", "`sell`")


def test_words_of_an_expected_text_are_followed_to_where_they_are_written(mini: MiniCourse):
    texts = found(
        mini,
        "receipt",
        'cases = [("Emma", 2.0, "cheap"), ("It", 90.0, "dear")]',
        "for book, cost, verdict in cases:",
        '    line = f"{book}: {cost:.2f} " + verdict',
        '    prints(program("receipt"), given={"title": book, "price": cost}, expected=line)',
    )
    assert says(texts, "'dear'", "'cheap'") or says(texts, "'cheap'", "'dear'")


def test_words_that_the_prompt_has_only_scattered_are_found(mini: MiniCourse):
    mini.change("prints `Dune: 9.50` for", "prints `Dune: 9.50`, not `sold`, and `out` for")
    assert says(
        found(mini, "receipt", 'prints(program("receipt"), expected="sold out")'),
        "the words 'sold out'",
    )


def test_what_a_snippet_binds_itself_needs_no_telling(mini: MiniCourse):
    texts = found(
        mini,
        "total",
        'makes(snippet("mine = [1.0]\\nfor one in mine:\\n    t = total(mine)"), {"t": 1.0})',
    )
    assert texts == []


def test_what_a_snippet_takes_from_the_course_needs_no_telling(mini: MiniCourse):
    code = "from course.testing.x import here\\nhere()\\nt = total([1.0])"
    texts = found(mini, "total", f'makes(snippet("{code}"), {{"t": 1.0}})')
    assert texts == []


def test_values_of_the_domain_need_no_telling(mini: MiniCourse):
    texts = found(
        mini,
        "receipt",
        "from random import Random",
        'for book in ["Persuasion", "Mary Ann", *Random(1).choices(["It", "Ulysses"], k=3)]:',
        '    given = {"title": book, "price": 2.0}',
        '    prints(program("receipt"), given=given, expected=book + ": 2.00")',
        'prints(program("receipt"), given={"title": "Sea"}, typed=["Jo"], expected="Jo Sea: 9.50")',
    )
    assert texts == []


def test_messages_to_the_learner_are_no_specification(mini: MiniCourse):
    assert (
        found(
            mini,
            "receipt",
            'prints(program("receipt"), expected="Dune: 9.50", because="colons matter",',
            '       mistakes={"Dune 9.50": "the punctuation differs"})',
        )
        == []
    )


def test_hints_and_messages_of_visible_tests_tell_nothing(mini: MiniCourse):
    mini.change("# Look at the plus sign.", "# Say Sold out where nothing is left.")
    mini.change(
        'prints(program("receipt"), expected="Dune: 9.50")\n',
        'prints(program("receipt"), expected="Dune: 9.50", because="Sold out")\n',
    )
    assert says(found(mini, "receipt", 'prints(program("receipt"), expected="Sold out")'), "Sold")


def test_prompt_starter_and_visible_tests_tell(mini: MiniCourse):
    mini.change("Leave\n# the first", "Without a book it prints\n# `Sold\n# out`. Leave the first")
    mini.change('title = "Dune"\n', 'title = "Dune"\nstock = 1\n')
    mini.change(
        'prints(program("receipt"), expected="Dune: 9.50")\n',
        'raises(program("receipt"), given={"price": 0}, error=ValueError, message="no price")\n',
    )
    assert (
        found(
            mini,
            "receipt",
            'prints(program("receipt"), given={"stock": 0}, expected="Sold out")',
            'raises(program("receipt"), given={"price": -1}, error=ValueError, message="no price")',
        )
        == []
    )


def test_a_reason_justifies_a_finding(mini: MiniCourse):
    assert (
        found(
            mini,
            "receipt",
            "# spec: Ulysses: the longest title that the shop has, and any text will do",
            'prints(program("receipt"), expected="Ulysses: 9.50")  # spec: KeyError: unlucky',
            'raises(program("receipt"), error=KeyError)',
        )
        == []
    )


@pytest.mark.parametrize("comment", ["# spec: Ulysses", "# spec: Ulysses:"])
def test_a_justification_needs_a_reason(mini: MiniCourse, comment: str):
    texts = found(mini, "receipt", comment, 'prints(program("receipt"), expected="Ulysses: 9.50")')
    assert says(texts, "`# spec: Ulysses` gives no reason")


def test_a_stale_justification_is_found(mini: MiniCourse):
    texts = found(mini, "receipt", "# spec: Ulysses: the longest title")
    assert says(texts, "`# spec: Ulysses` justifies nothing")
    assert texts[0].mend == "Take it out."


def test_a_finding_names_the_line_of_the_file_and_its_mend(mini: MiniCourse):
    (finding,) = found(mini, "receipt", 'prints(program("receipt"), expected="No books")')
    rows = mini.lesson.read_text().split("\n")
    number = next(n for n, row in enumerate(rows, 1) if "No books" in row)
    assert finding.text.startswith(f"line {number}: ")
    assert "# spec: No books: <reason>" in finding.mend


@pytest.mark.parametrize("week", AVAILABLE, ids=lambda week: week.id)
def test_the_lessons_tell_what_their_tests_rely_on(week: Assignment):
    lesson = read_lesson(lesson_path(ROOT / "course" / "lessons", week.id), week.id)
    texts = [f"{one.id}: {finding}" for one in lesson.items.values() for finding in findings(one)]
    assert not texts, "\n".join(texts)
