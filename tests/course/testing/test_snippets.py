"""Snippets, files and modules: tests of classes and of what is read and written."""

import sys
from pathlib import Path

import pytest

from course import keyboard
from course.testing import Mismatch, makes, prints, program, raises, returns, snippet, writes
from course.testing.folder import fresh_folder

BOOK = """
class OutOfStock(Exception):
    pass

class Book:
    def __init__(self, title, stock):
        self.title = title
        self.stock = stock

    def sell(self, count):
        if count > self.stock:
            raise OutOfStock(f"only {self.stock} left")
        self.stock -= count
        return self.stock
"""

COUNT = """
def count_lines(name):
    with open(name, encoding="utf-8") as file:
        return len(file.readlines())
"""


def check(run, expectation):
    """Run an expectation as a cell; its message, or None when it passes."""
    error = run(f"from course.testing import *\nfrom course.testing import written\n{expectation}")
    assert error is None or isinstance(error, Mismatch), error
    return str(error) if error else None


class TestSnippets:
    def test_it_sees_the_names_of_the_notebook(self, run):
        run(BOOK)
        assert check(run, 'makes(snippet("left = Book(\'Dune\', 4).sell(3)"), {"left": 1})') is None

    def test_a_failure_shows_its_code(self, run):
        run(BOOK)
        text = check(run, 'makes(snippet("b = Book(\'Dune\', 4)\\nleft = b.sell(3)"), {"left": 2})')
        assert text == (
            "This code\n    b = Book('Dune', 4)\n    left = b.sell(3)\n  made left = 1, expected 2."
        )

    def test_one_line_is_shown_in_place(self, run):
        text = check(run, 'makes(snippet("n = 1 + 1"), {"n": 3})')
        assert text == "`n = 1 + 1` made n = 2, expected 3."

    def test_a_pass_is_told_on_one_line(self, run, capsys):
        check(run, 'makes(snippet("a = 1\\nb = a + 1"), {"b": 2})')
        assert "✓ ... b = a + 1 makes b = 2\n" in capsys.readouterr().out

    def test_the_notebook_is_left_as_it_was(self, shell, run):
        run("left = 7")
        check(run, 'makes(snippet("left = 1\\nright = 2\\nfor n in [1]:\\n    pass"), {"left": 1})')
        assert shell.user_ns["left"] == 7
        assert not {"right", "n"} & shell.user_ns.keys()

    def test_a_value_that_the_notebook_has_already_counts_as_made(self, run):
        run("left = 1")
        assert check(run, 'makes(snippet("left = 1"), {"left": 1})') is None

    def test_only_what_it_assigns_is_looked_at(self, run):
        run("left = 1")
        assert "left no name `left`" in check(run, 'makes(snippet("other = 1"), {"left": 1})')

    def test_other_values_can_be_given(self, run):
        run("def double(n):\n    return 2 * n")
        cell = 'makes(snippet("n = 1\\nd = double(n)"), {"d": 10}, given={"n": 5})'
        assert check(run, cell) is None

    def test_a_function_that_counts_in_a_global_counts_for_the_snippet(self, run):
        run("calls = 0\ndef tick():\n    global calls\n    calls += 1")
        cell = 'makes(snippet("calls = 0\\ntick()\\ntick()\\nn = calls"), {"n": 2})'
        assert check(run, cell) is None

    def test_an_error_of_the_learners_own_kind_is_expected(self, run):
        run(BOOK)
        cell = (
            "raises(snippet(\"Book('Dune', 1).sell(2)\"), error=OutOfStock, message='only 1 left')"
        )
        assert check(run, cell) is None
        assert "expected ValueError" in check(run, cell.replace("OutOfStock,", "ValueError,"))

    def test_what_it_prints_and_types_counts(self, run):
        run("def greet():\n    print('Hi', input())")
        assert check(run, 'prints(snippet("greet()"), typed=["Ada"], expected="Hi Ada")') is None


class TestStructure:
    @pytest.mark.parametrize("subject", ["Book", "double", "triple"])
    def test_classes_functions_and_lambdas_are_read_from_their_cell(self, run, subject):
        run("class Book:\n    def sell(self):\n        return 1 * 2")
        run("def double(n):\n    return n * 2")
        run("triple = lambda n: n * 3")
        assert check(run, f'uses({subject}, "*", at_most=1)') is None
        assert "should do without `*`" in check(run, f'avoids({subject}, "*")')

    def test_the_definition_that_was_run_last_counts(self, run):
        run("def f():\n    return 1 + 1")
        run("def f():\n    return 2")
        assert check(run, 'avoids(f, "+")') is None

    def test_a_lambda_goes_by_the_name_that_it_was_given(self, run):
        run("triple = lambda n: n * 4")
        text = check(run, "returns(triple, 2, expected=6)")
        assert text == "triple(2) gave 8, expected 6."


class TestClasses:
    def test_methods_and_attributes(self, run):
        run(BOOK)
        made = "made_with=('Dune', 4)"
        good = f"is_class_with(Book, ['sell'], {{'title': 'Dune', 'stock': 4}}, {made})"
        assert check(run, good) is None
        assert "no method `buy`" in check(run, "is_class_with(Book, ['buy'])")
        assert "no attribute `price`" in check(
            run, f"is_class_with(Book, attributes={{'price': 1}}, {made})"
        )
        assert "expected a class" in check(run, "is_class_with(3)")


class TestFiles:
    def test_a_function_finds_the_given_files(self, run):
        run(COUNT)
        cell = 'returns(count_lines, "a.txt", expected=2, files={"a.txt": "x\\ny\\n"})'
        assert check(run, cell) is None

    def test_what_was_written_is_compared_line_by_line(self, run):
        run("def save(name, lines):\n    open(name, 'w').write('\\n'.join(lines))")
        cell = 'writes(save, "o.txt", ["a", "b"], expected={"o.txt": "a\\nb\\n"})'
        assert "the line break at the end is missing" in check(run, cell)
        assert check(run, cell.replace("b\\n", "b")) is None

    def test_a_missing_file_is_named_with_those_that_are_there(self, run):
        text = check(
            run, "writes(snippet(\"open('a.txt', 'w').close()\"), expected={'b.txt': 'x'})"
        )
        assert "left no file `b.txt`; there is a.txt" in text

    def test_a_file_that_must_not_be_there(self, run):
        rest = "files={'a.txt': ''}, expected={'a.txt': None})"
        cell = f"writes(snippet(\"import os\\nos.remove('a.txt')\"), {rest}"
        assert check(run, cell) is None
        assert "left the file a.txt" in check(run, f"writes(snippet('n = 1'), {rest}")

    def test_a_file_that_was_not_closed_is_explained(self, run):
        cell = "writes(snippet(\"f = open('a.txt', 'w')\\nf.write('x')\"), expected={'a.txt': 'x'})"
        assert "was it closed?" in check(run, cell)

    def test_bytes_are_compared_as_they_are(self, run):
        cell = "writes(snippet(\"open('a', 'wb').write(b'x')\"), expected={'a': b'y'})"
        assert "wrote b'x' to a, expected b'y'" in check(run, cell)

    def test_the_folder_is_fresh_and_gone_afterwards(self, run):
        here = Path.cwd()
        code = "import os\\nthere = sorted(os.listdir())"
        cell = f"makes(snippet(\"{code}\"), {{'there': ['a']}}, files={{'a': ''}})"
        assert check(run, cell) is None
        assert Path.cwd() == here

    def test_a_name_that_leads_out_is_refused(self):
        for name in ("../x", "/x", ""):
            with pytest.raises(ValueError, match="no name inside"), fresh_folder({name: ""}):
                pass

    def test_too_much_is_not_looked_at(self, run):
        cell = "writes(snippet(\"open('a', 'w').write('x' * 3_000_000)\"), expected={'a': 'x'})"
        assert "than can be looked at" in check(run, cell)

    def test_links_do_not_lead_out(self, run):
        cell = (
            "writes(snippet(\"import os\\nos.symlink('/etc/passwd', 'a')\"), expected={'a': 'x'})"
        )
        assert "left no file `a`; there is no file" in check(run, cell)


class TestModules:
    def test_a_module_is_what_its_cell_wrote(self, run, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        run("%%writefile prices.py\ndef net(gross):\n    return gross - 19")
        cell = (
            'makes(snippet("import prices\\nn = prices.net(119)"), {"n": 100},'
            ' files={"prices.py": written("prices.py")})'
        )
        assert check(run, cell) is None
        assert (tmp_path / "prices.py").exists()

    def test_it_is_imported_anew_each_time(self, run, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        monkeypatch.syspath_prepend(str(tmp_path))
        run("%%writefile prices.py\nRATE = 1")
        run("import prices")
        run("%%writefile prices.py\nRATE = 2")
        cell = (
            'makes(snippet("import prices\\nn = prices.RATE"), {"n": 2},'
            ' files={"prices.py": written("prices.py")})'
        )
        assert check(run, cell) is None
        assert sys.modules.pop("prices").RATE == 1  # the notebook keeps its own

    def test_packages_are_forgotten_too(self, run):
        files = '{"shop/__init__.py": "", "shop/till.py": "N = %d"}'
        cell = 'makes(snippet("from shop import till\\nn = till.N"), {"n": %d}, files=%s)'
        for number in (1, 2):
            assert check(run, cell % (number, files % number)) is None
        assert not {"shop", "shop.till"} & sys.modules.keys()

    def test_a_module_can_be_run_as_a_program_and_read(self, run, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        run("%%writefile hello.py\nif __name__ == '__main__':\n    print('Hi')")
        assert check(run, 'prints(module("hello.py"), expected="Hi")') is None
        assert check(run, 'uses(module("hello.py"), "if")') is None

    def test_a_file_that_was_not_written_is_named(self, run):
        text = check(run, 'written("prices.py")')
        assert "The first line of the cell must be `%%writefile prices.py`." in text


def test_outside_of_a_notebook_the_main_module_counts(monkeypatch):
    monkeypatch.setattr(sys.modules["__main__"], "answer", 42, raising=False)
    makes(snippet("n = answer"), {"n": 42})
    prints(snippet("print(answer)"), expected="42")
    raises(snippet("1 / 0"), error=ZeroDivisionError)


def test_programs_take_files_as_well(run, tmp_path):
    keyboard.cells_run.append("# program: report\nprint(open('a.txt').read())")
    prints(program("report"), files={"a.txt": "one"}, expected="one")
    returns(Path.exists, Path("a.txt"), expected=True, files={"a.txt": ""})
    writes(program("report"), files={"a.txt": "one"}, expected={"a.txt": "one", "b.txt": None})
