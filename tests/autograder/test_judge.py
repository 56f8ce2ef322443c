"""The judge: verdicts are made apart from the learner's process, from plain data only."""

import contextlib
import json

import pytest

from autograder.grade.judge import Unanswered, judge
from course.testing import remote
from course.testing.wire import Opaque, WireError, decode, encode


def learner(*cells):
    """What a kernel would be: a namespace in which the cells ran, asked like one."""
    names = {}
    for cell in cells:
        with contextlib.suppress(Exception):
            exec(cell, names)

    def ask(request):
        try:
            return remote.handle(request, names)
        except BaseException as error:  # in a kernel, this is an error reply
            raise Unanswered("the request failed") from error

    return ask


def verdict(tests, *cells, ask=None):
    return judge(tests, ask or learner(*cells), cells)


TOTAL = """
from course.testing import returns
returns(total, [2.5, 4.0], expected=6.5)
### BEGIN HIDDEN TESTS
from course.testing import hidden
with hidden():
    for n in range(3):
        returns(total, [1.5] * n, expected=1.5 * n if n else 0)
### END HIDDEN TESTS
"""

GREET = """
from course.testing import asks, makes, prints, program, uses
greet = program("greet")
prints(greet, typed=["Ada"], expected="Hello, Ada")
makes(greet, {"name": "Bob"}, typed=["Bob"])
asks(greet, prompts=["Name: "], typed=["Eve"])
uses(greet, "f-string")
"""


class TestVerdicts:
    def test_an_error_whose_text_is_made_of_parts_keeps_it(self):
        tests = "from course.testing import returns\nreturns(f, expected=1)"
        found = verdict(tests, "def f():\n    return 'č'.encode('ascii')")
        assert "UnicodeEncodeError: 'ascii' codec can't encode character" in found.message
        tests = (
            "from course.testing import raises\nraises(f, error=UnicodeEncodeError, message='č')"
        )
        assert not verdict(tests, "def f():\n    return 'č'.encode('ascii')").passed
        assert verdict(tests.replace("č", "ascii"), "def f():\n    'č'.encode('ascii')").passed

    def test_a_right_function_passes(self):
        found = verdict(TOTAL, "def total(prices):\n    return sum(prices)")
        assert found.passed
        assert found.printed == "✓ total([2.5, 4.0]) gives 6.5\n"

    def test_a_wrong_one_fails_with_the_message_of_the_notebook(self):
        found = verdict(TOTAL, "def total(prices):\n    sum(prices)")
        assert not found.passed
        assert found.message == (
            "total([2.5, 4.0]) gave None, expected 6.5, a float: "
            "does every path through your function return?"
        )

    def test_a_hidden_check_is_known_as_one(self):
        found = verdict(TOTAL, "def total(prices):\n    return 6.5")
        assert not found.passed
        assert found.hidden

    def test_a_missing_name_is_a_name_error(self):
        assert verdict(TOTAL).message == "NameError: name 'total' is not defined"

    def test_a_program_is_run_elsewhere(self):
        cell = '# program: greet\nname = input("Name: ")\nprint(f"Hello, {name}")'
        assert verdict(GREET, cell).passed

    def test_a_program_with_an_error_names_its_line(self):
        cell = '# program: greet\nname = input("Name: ")\nprint(nme)'
        assert (
            "stopped in line 3 with NameError: name 'nme' is not defined"
            in verdict(GREET, cell).message
        )

    def test_a_missing_given_line_is_named(self):
        tests = (
            "from course.testing import prints, program\n"
            "prints(program('p'), given={'price': 2}, expected='2')"
        )
        assert "has no line `price = ...`" in verdict(tests, "# program: p\nprint(2)").message

    @pytest.mark.parametrize("error", ["KeyError", "ValueError", "ZeroDivisionError"])
    def test_errors_are_compared_by_kind(self, error):
        tests = f"from course.testing import raises\nraises(f, error={error}, message='nothing')"
        assert verdict(tests, f"def f():\n    raise {error}('nothing here')").passed
        assert not verdict(tests, "def f():\n    raise IndexError('nothing here')").passed

    def test_errors_of_the_learners_own_are_too(self):
        tests = "from course.testing import raises\nraises(f, error=OutOfStock, message='none')\n"
        own = "class OutOfStock(Exception):\n    pass\n"
        assert verdict(tests, own + "def f():\n    raise OutOfStock('none left')").passed
        assert not verdict(tests, own + "def f():\n    raise ValueError('none left')").passed

    def test_changed_arguments_are_seen(self):
        tests = (
            "from course.testing import returns\n"
            "returns(f, [2, 1], expected=[1, 2], unchanged=True)"
        )
        assert verdict(tests, "def f(x):\n    return sorted(x)").passed
        found = verdict(tests, "def f(x):\n    x.sort()\n    return x")
        assert "changed what it was given" in found.message


BOOK = """
class ShopError(Exception):
    pass

class OutOfStock(ShopError, KeyError):
    def __init__(self, title, wanted):
        super().__init__(f"{wanted} of {title}")

class Book:
    def __init__(self, title):
        self.title = title

    def sell(self, count):
        raise OutOfStock(self.title, count)
"""


class TestObjects:
    """Objects stay in the learner's process; snippets use them there."""

    def test_a_snippet_runs_where_the_class_is(self):
        tests = (
            "from course.testing import makes, snippet\n"
            "makes(snippet('t = Book(\"Dune\").title'), {'t': 'Dune'})"
        )
        assert verdict(tests, BOOK).passed

    def test_errors_are_known_by_their_parents(self):
        tests = (
            "from course.testing import raises, snippet\n"
            "raises(snippet(\"Book('Dune').sell(3)\"), error=ERROR, message='3 of Dune')"
        )
        for error in ("OutOfStock", "ShopError", "Exception"):
            assert verdict(tests.replace("ERROR", error), BOOK).passed
        for error in ("ValueError", "ZeroDivisionError"):
            assert not verdict(tests.replace("ERROR", error), BOOK).passed

    def test_a_class_is_looked_at(self):
        tests = (
            "from course.testing import is_class_with, uses\n"
            "is_class_with(Book, ['sell'], {'title': 'Dune'}, ('Dune',))\n"
            "is_class_with(OutOfStock, ['with_traceback'])\n"
            "uses(Book, 'raise')"
        )
        assert verdict(tests, BOOK).passed
        missing = verdict(tests.replace("'sell'", "'buy'"), BOOK)
        assert missing.message == "The class Book has no method `buy`."
        assert "expected a class" in verdict(tests, "def Book(title):\n    return title").message

    def test_files_are_made_and_read_there(self):
        tests = (
            "from course.testing import returns, writes\n"
            "returns(first, 'a.txt', expected='x', files={'a.txt': 'x\\ny'})\n"
            "writes(first, 'a.txt', expected={'b.txt': 'x'}, files={'a.txt': 'x\\ny'})"
        )
        cell = (
            "def first(name):\n    line = open(name).readline().strip()\n"
            "    with open('b.txt', 'w') as file:\n        file.write(line)\n    return line"
        )
        assert verdict(tests, cell).passed
        found = verdict(tests.replace("'b.txt': 'x'", "'b.txt': 'z'"), cell)
        assert "first('a.txt') wrote to b.txt 'x'" in found.message

    def test_a_written_module_is_read_from_the_submission(self):
        tests = (
            "from course.testing import makes, snippet, written\n"
            "makes(snippet('import prices\\nn = prices.N'), {'n': 2}, "
            "files={'prices.py': written('prices.py')})"
        )
        found = judge(tests, learner(), ["%%writefile prices.py\nN = 2"])
        assert found.passed, found.message

    @pytest.mark.parametrize(
        "reply",
        [
            {"class": "Book"},
            {"class": "Book", "types": 3, "methods": []},
            {"class": "E", "types": ["E"] * 5000 + ["BaseException"], "methods": []},
        ],
    )
    def test_a_forged_class_earns_nothing(self, reply):
        forged = json.dumps(reply)
        tests = "from course.testing import is_class_with\nis_class_with(Book, ['sell'])"
        assert not verdict(tests, ask=lambda _: forged).passed


class TestCheats:
    """Nothing that the learner's process does to itself makes a verdict."""

    @pytest.mark.parametrize(
        "cheat",
        [
            # objects that equal everything, at the top and inside
            "class E:\n    def __eq__(self, o):\n        return True\n"
            "def total(p):\n    return E()",
            "class E(float):\n    def __eq__(self, o):\n        return True\n"
            "def total(p):\n    return E(1)",
            # an error that pretends to be success
            "def total(p):\n    raise SystemExit(0)",
            "def total(p):\n    raise KeyboardInterrupt",
        ],
    )
    def test_a_result_that_is_not_plain_is_no_result(self, cheat):
        assert not verdict(TOTAL, cheat).passed

    @pytest.mark.parametrize(
        "reply",
        [
            "",
            "true",
            "no JSON",
            "[]",
            '{"passed": true}',
            '{"value": {"float": "x"}}',
            "[" * 100_000,
            json.dumps({"function": "total", "result": None}),
        ],
    )
    def test_forged_replies_earn_nothing(self, reply):
        assert not verdict(TOTAL, ask=lambda _: reply).passed

    def test_silence_earns_nothing(self):
        def gone(request):
            raise Unanswered("the kernel is gone")

        found = verdict(TOTAL, ask=gone)
        assert not found.passed
        assert found.message == "the kernel is gone."

    def test_the_learners_process_never_sees_an_expected_value(self):
        asked = []
        ask = learner("def total(prices):\n    return sum(prices)")

        def listening(request):
            asked.append(request)
            return ask(request)

        assert verdict(TOTAL, ask=listening).passed
        assert not any("expected" in text or "hidden" in text.lower() for text in asked)

    def test_a_test_cell_that_is_cut_off_is_no_pass(self):
        assert not judge("raise SystemError('stopped')", learner(), []).passed


class TestWire:
    @pytest.mark.parametrize(
        "value",
        [
            None,
            True,
            0,
            -(10**30),
            1.5,
            float("inf"),
            "é\n",
            b"x",
            1j,
            ...,
            range(3),
            [1, (2.0, {"a": {1, 2}})],
            {(1, 2): [None]},
            frozenset({1}),
        ],
        ids=repr,
    )
    def test_plain_values_keep_value_and_type(self, value):
        there = decode(json.loads(json.dumps(encode(value))))
        assert there == value
        assert type(there) is type(value)

    def test_other_objects_are_opaque_and_equal_nothing(self):
        class Sneaky(str):
            pass

        for value in (object(), Sneaky("x"), len):
            there = decode(encode(value))
            assert isinstance(there, Opaque)
            assert there != value
        assert type(decode(encode(Sneaky("x")))).__name__ == "Sneaky"

    def test_too_much_is_refused(self):
        deep = []
        for _ in range(100):
            deep = [deep]
        with pytest.raises(WireError):
            encode(deep)
        with pytest.raises(WireError):
            encode(list(range(200_000)))
