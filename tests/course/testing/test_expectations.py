"""What passes, what does not, and what the learner reads then."""

import pytest

from course.testing import (
    Mismatch,
    Program,
    asks,
    check,
    hidden,
    makes,
    parsons,
    prints,
    raises,
    returns,
)


def message(expectation, *args, **kwargs):
    with pytest.raises(Mismatch) as refused:
        expectation(*args, **kwargs)
    return str(refused.value)


def total(prices):
    return sum(prices)


class EqualToEverything:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


class TestReturns:
    def test_a_right_result_passes_and_says_so(self, capsys):
        returns(total, [2.5, 4], expected=6.5)
        assert capsys.readouterr().out == "✓ total([2.5, 4]) gives 6.5\n"

    def test_a_wrong_result_shows_call_result_and_expectation(self):
        assert message(returns, total, [1], expected=2) == "total([1]) gave 1, expected 2."

    def test_a_forgotten_return_is_named(self):
        def total(prices):
            sum(prices)

        assert message(returns, total, [], expected=0) == (
            "total([]) gave None, expected 0, an int: does every path through your function return?"
        )

    def test_texts_of_several_lines_are_shown_line_by_line(self):
        def receipt(total):
            return "-" * 90 + f"\nTotal {total}\n" + "-" * 90

        rule = "-" * 90
        said = message(returns, receipt, 3, expected=f"{rule}\nTotal 3.00\n{rule}")
        assert said.startswith("receipt(3) gave:\n    ---")
        assert "\n    Total 3.00\n" in said
        assert "Line 2 is 'Total 3', expected 'Total 3.00'." in said

    def test_printing_instead_of_returning_is_named(self):
        def total(prices):
            print(sum(prices))

        assert "printed the answer instead of returning it" in message(
            returns, total, [1], expected=1
        )
        assert "printed the answer instead of returning it" in message(
            returns, total, [1], expected=1, because="the sum of all prices is asked for."
        )

    @pytest.mark.parametrize(
        ("result", "expected"),
        [
            (6, 6.0),
            (6.0, 6),
            (True, 1),
            (1, True),
            ([1], (1,)),
            ((1,), [1]),
            ([1, 2.0], [1, 2]),
            ({"a": 1.0}, {"a": 1}),
            ({1: "a"}, {True: "a"}),
            ({1}, {True}),
            ("1", 1),
            (None, 0),
            (EqualToEverything(), 5),
            ([EqualToEverything()], [5]),
            ({"a": EqualToEverything()}, {"a": 5}),
            (float("nan"), 1.0),
        ],
    )
    def test_types_count_at_every_level(self, result, expected):
        assert message(returns, lambda: result, expected=expected)

    def test_floats_may_differ_by_rounding_errors_only(self):
        returns(lambda: 0.1 + 0.2, expected=0.3)
        returns(lambda: {"x": [0.1 + 0.2]}, expected={"x": [0.3]})
        assert message(returns, lambda: 0.3001, expected=0.3)

    def test_a_bool_in_quotes_is_named_whatever_the_test_suspects(self):
        said = message(returns, lambda: "True", expected=True, because="return ends the call.")
        assert said.endswith("this is text, not a bool: True without quotes.")
        said = message(returns, lambda: "no", expected=True, because="return ends the call.")
        assert said.endswith("return ends the call.")

    def test_types_are_said_where_they_differ(self):
        assert "gave '7.5', a str, expected 7.5, a float: this is text, not a number" in message(
            returns, lambda: "7.5", expected=7.5
        )

    def test_a_foreseen_mistake_has_its_own_text(self):
        text = message(returns, max, 1, 2, expected=3, mistakes={2: "add them, both of them"})
        assert text.endswith("expected 3: add them, both of them")

    def test_foreseen_lists_come_as_pairs(self):
        mistakes = [([2, 1], "sort them"), ([], "which ones stay?")]
        text = message(returns, lambda: [2, 1], expected=[1, 2], mistakes=mistakes)
        assert text.endswith("expected [1, 2]: sort them")
        program = Program("demo", "ranked = [2, 1].sort()")
        assert "methods that change a list in place" in message(makes, program, {"ranked": [1, 2]})

    def test_a_reason_of_this_very_call_comes_before_a_guess(self):
        text = message(returns, lambda: None, expected=1, because="look at the last line")
        assert text.endswith(": look at the last line")

    @pytest.mark.parametrize(
        ("result", "expected", "hint"),
        [
            ({}, set(), "an empty set is `set()`"),
            ([1], {1}, "a set was expected"),
            ([("a", 1)], {"a": 1}, "a dict was expected"),
            ({"a": 1}, {"a": 1, "b": 2}, "the key 'b' is missing"),
            ({"a": 1, "b": 2}, {"a": 1}, "the key 'b' should not be there"),
            ({"a": 1, "b": 3}, {"a": 1, "b": 2}, "look at the value of the key 'b'."),
            (
                {"a": {"b": [1]}},
                {"a": {"b": {1}}},
                "key 'a': look at the value of the key 'b': a set",
            ),
            ({"a": None}, {"a": 1}, "look at the value of the key 'a'."),
            ({1}, {1, 2}, "the element 2 is missing"),
            ({1, "b"}, {1}, "the element 'b' should not be there"),
        ],
    )
    def test_what_differs_between_dicts_and_sets_is_named(self, result, expected, hint):
        assert hint in message(returns, lambda: result, expected=expected)

    def test_a_dict_is_shown_in_its_own_order_and_not_too_long(self):
        text = message(returns, lambda: {"b": 1, "a": {2: "x"}}, expected=1)
        assert "gave {'b': 1, 'a': {2: 'x'}}, a dict" in text
        assert "11: 0, ...}" in message(returns, lambda: dict.fromkeys(range(99), 0), expected=1)
        deep = {1: {2: {3: {4: {5: 6}}}}}
        assert "{1: {2: {3: {4: {...}}}}}" in message(returns, lambda: deep, expected=1)

    def test_where_two_long_lists_part_is_told(self):
        rows = [("Ada", "a rather long text", number) for number in range(20)]
        wrong = [*rows[:15], ("Ada", "a rather long text", 99), *rows[16:]]
        said = message(returns, list, wrong, expected=rows)
        assert "They differ first at [15]: ('Ada', 'a rather long text', 99), expected" in said
        assert "One has 19 elements, the other 20" in message(
            returns, list, rows[:19], expected=rows
        )
        assert "differ first" not in message(returns, list, [1, 2], expected=[1, 3])

    def test_an_error_shows_its_type_and_text(self):
        text = message(returns, lambda: 1 / 0, expected=1)
        assert "stopped" in text
        assert "with ZeroDivisionError: division by zero" in text

    def test_arguments_are_copies_and_may_be_protected(self):
        def total(prices):
            prices.append(0)
            return sum(prices)

        basket = [1]
        returns(total, basket, expected=1)
        assert basket == [1]
        text = message(returns, total, basket, expected=1, unchanged=True)
        assert "changed what it was given to ([1, 0],)" in text

    def test_what_is_no_function_is_named(self):
        assert "5 is an int, not a function" in message(returns, 5, expected=5)

    def test_a_call_that_never_ends_is_stopped(self, monkeypatch):
        monkeypatch.setattr("course.testing.run.TIME_LIMIT_SECONDS", 0.2)

        def forever():
            while True:
                pass

        assert "is there a loop that never ends?" in message(returns, forever, expected=1)

    def test_a_loop_that_swallows_errors_is_stopped_too(self, monkeypatch):
        monkeypatch.setattr("course.testing.run.TIME_LIMIT_SECONDS", 0.2)

        def stubborn():
            while True:
                try:
                    while True:
                        pass
                except Exception:
                    pass

        assert "never ends" in message(returns, stubborn, expected=1)


class TestPrograms:
    RECEIPT = Program("receipt", 'title = "Dune"\nprice = 9.5\nprint(f"{title}: {price:.2f}")\n')

    def test_given_values_replace_the_first_assignments(self):
        prints(self.RECEIPT, expected="Dune: 9.50")
        prints(self.RECEIPT, given={"title": "Emma", "price": 1.0}, expected="Emma: 1.00")

    def test_a_program_changes_its_own_copy_of_a_given_list(self):
        sales = [1, 2]
        program = Program("p", "sales = []\nsales[0] += 1")
        for _ in range(2):
            makes(program, {"sales": [2, 2]}, given={"sales": sales})
        assert sales == [1, 2]

    def test_a_missing_given_line_is_named(self):
        text = message(prints, Program("p", "print(1)"), given={"price": 2}, expected="1")
        assert "has no line `price = ...` of its own any more" in text

    def test_input_is_typed_and_prompts_are_no_output(self):
        greet = Program("greet", 'name = input("Name: ")\nprint("Hello,", name)')
        prints(greet, typed=["Ada"], expected="Hello, Ada")
        asks(greet, prompts=["Name: "], typed=["Ada"])
        assert "expected 'Who? '" in message(asks, greet, prompts=["Who? "], typed=["Ada"])

    def test_a_run_that_is_cut_shows_what_it_printed_and_why_it_matters(self):
        program = Program("till", "while True:\n    print('Title?')\n    input()")
        text = message(prints, program, typed=["done"], expected="", because="stop at done.")
        assert "until then it had printed:\n    Title?\n    Title?" in text
        assert text.endswith("Stop at done.")

    def test_a_missing_and_an_extra_question_are_named(self):
        one = Program("p", "input('Name: ')")
        text = message(asks, one, prompts=["Name: ", "Age: "], typed=["Ada", "3"])
        assert "asked 1 of 2 questions, but not 'Age: '" in text
        two = Program("p", "input('Name: ')\ninput('Age: ')")
        text = message(asks, two, prompts=["Name: "], typed=["Ada", "3"])
        assert "more than expected, 'Age: '" in text

    def test_too_many_questions_are_named(self):
        greet = Program("greet", "input()\ninput()")
        assert "called input() 2 times, but only one line was typed" in message(
            prints, greet, typed=["Ada"], expected=""
        )

    def test_names_are_compared_strictly(self):
        program = Program("sum", "price = 2\ntotal = price * 3")
        makes(program, {"total": 6})
        makes(program, {"total": 9}, given={"price": 3})
        assert "made total = 6, an int, expected 6.0, a float" in message(
            makes, program, {"total": 6.0}
        )
        assert "left no name `Total`" in message(makes, program, {"Total": 6})

    def test_an_error_names_the_line_and_helps(self):
        text = message(prints, Program("p", 'a = "2"\nprint(a + 1)'), expected="3")
        assert "stopped in line 2 with TypeError" in text
        assert "Text and a number meet here" in text

    @pytest.mark.parametrize(
        ("line", "hint"),
        [
            ("title = Emma", "If it should be text, it needs quotes."),
            ("basket = Basket()", "Did the cell that makes it run without an error?"),
            ("is_open = true", "written with a capital letter"),
            ('copies = int("2.5")', "for 2.5 use float()"),
            ('copies = int("Copies: ")', "not the text of a whole number"),
            ("print(1", "missing quote, bracket or colon"),
            ("else:\n    print(1)", "in the same column as their `if`"),
            ('print("a" in "a".lower)', "without parentheses"),
            ('print({"a": 1}["b"])', "not in the dictionary"),
            ("shelves = {[1, 2]: 3}", "a tuple can"),
            ('d = {"a": 1}\nfor key in d:\n    del d[key]', "go through a copy"),
            ('for title, copies in {"Emma": 1}:\n    print(title)', ".items()"),
            ("seen = {}\nseen.add(1)", "an empty set is `set()`"),
            ("seen = set()\nseen.append(1)", "A set grows by .add()"),
            ("both = {1} + {2}", "joined by |"),
            ("titles = [].append(1)\ntitles.append(2)", "A value is None here"),
            ("seen = {}\nseen = seen | {1}", "an empty set is `set()`"),
            ('copies = {}.get("Emma") + 1', "and .get() for a missing key"),
            ("[].pop()", "list is empty at this moment"),
            ("print([4, 0][2])", "from 0 to the length minus 1"),
            ('["Ada"].remove("Bo")', "ask with `in` first"),
            ('title, price = "Dune", 1299, 4', "ount the names to the left"),
            ('isbn, copies = "".split(";")', "as in a blank line, .split() parts nothing"),
            ('isbn, copies = " \\n".split()', ".split() parts nothing"),
            ("[].append(1, 2)", "several values make one in brackets"),
            ("[2, 1].sort().append(3)", "list methods give None back"),
        ],
    )
    def test_an_error_of_a_beginner_is_explained(self, line, hint):
        assert hint in message(prints, Program("p", line), expected="x")

    def test_given_values_are_copies(self):
        program = Program("p", 'stock = {"Emma": []}\nstock["Emma"].append(1)\nprint(stock)')
        given = {"stock": {"Emma": [0]}}
        for _ in range(2):
            prints(program, given=given, expected="{'Emma': [0, 1]}")
        assert given == {"stock": {"Emma": [0]}}

    def test_a_question_that_is_printed_is_no_prompt(self):
        program = Program("p", 'print("Name: ")\nname = input()')
        assert "between the parentheses of input()" in message(
            asks, program, prompts=["Name: "], typed=["Ada"]
        )

    def test_an_else_in_the_wrong_place_may_be_that_of_a_try(self):
        code = "try:\n    a = 1\nfinally:\n    a = 2\nelse:\n    a = 3"
        text = message(prints, Program("p", code), expected="x")
        assert "stands behind its handlers and before `finally`" in text
        code = "if True:\n    a = 1\n    elif False:\n    a = 3"
        text = message(prints, Program("p", code), expected="x")
        assert "`try`" not in text

    def test_an_unreadable_program_is_named(self):
        text = message(prints, Program("p", 'print("a"'), expected="a")
        assert "SyntaxError" in text
        assert "missing quote, bracket or colon" in text

    def test_a_blank_is_named(self):
        assert "a blank `____` is still to be filled in" in message(
            prints, Program("p", "print(____)"), expected="a"
        ).replace("A blank", "a blank")

    def test_output_without_end_is_stopped(self):
        text = message(prints, Program("p", "while True:\n    print('x' * 1000)"), expected="a")
        assert "printed more than 100,000 characters" in text

    def test_exit_is_no_way_to_pass(self):
        assert "ended itself with exit()" in message(
            prints, Program("p", "raise SystemExit(0)"), expected=""
        )

    def test_runs_do_not_share_names(self):
        program = Program("p", "try:\n    seen += 1\nexcept NameError:\n    seen = 1\nprint(seen)")
        prints(program, expected="1")
        prints(program, expected="1")


class TestPrints:
    @pytest.mark.parametrize(
        ("printed", "expected", "hint"),
        [
            ("", "Hello", "nothing was printed"),
            ("hello", "Hello", "only capital and small letters differ"),
            ("a  b", "a b", "only spaces differ"),
            ("a b\nc", " a b\nc", "Only spaces differ"),
            ("ab", "a\nb", "Only the line breaks differ"),
            ("a b\nc", "a b\n\nc", "Only empty lines differ"),
            ("a b", "a\nb", "The words are right, but some of them stand on another line"),
            ("a  bc", "a\nb c", "Only spaces and line breaks differ"),
            ("Total: 9.5", "Total: 9.50", "shown with other decimals"),
            ("Hello Ada", "Hello, Ada", "only the punctuation differs"),
            ("Dune; 12.50", "Dune: 12.50", "only the punctuation differs"),
            ("{name}", "Ada", "is the `f` missing before the quote?"),
        ],
    )
    def test_the_difference_is_named(self, printed, expected, hint):
        program = Program("p", f"print({printed!r}, end='')")
        assert hint in message(prints, program, expected=expected)

    def test_where_something_stands_in_another_place_it_is_not_the_punctuation(self):
        program = Program("p", "print('. X .')")
        assert "punctuation" not in message(prints, program, expected="X . .")

    def test_the_first_wrong_line_is_named(self):
        program = Program("p", "print('a')\nprint('b')")
        assert "Line 2 is 'b', expected 'c'." in message(prints, program, expected="a\nc")

    def test_spaces_at_line_ends_and_blank_lines_at_the_end_do_not_count(self):
        prints(Program("p", "print('a  ')\nprint()"), expected="a")


class TestParsons:
    LINES = """
A | print(name)
B | name = "Ada"
C |     print("no")
"""

    def test_any_working_order_passes(self):
        prints(parsons("B A", self.LINES), expected="Ada")
        prints(parsons("b, a", self.LINES), expected="Ada")
        prints(parsons("BA", self.LINES), expected="Ada")

    @pytest.mark.parametrize(
        ("order", "text"),
        [
            ("", "There is no order yet"),
            ("B X", "There is no line 'X': the labels are A B C"),
            ("B A A", "The line A stands twice"),
            (None, "There is no order yet"),
        ],
    )
    def test_a_wrong_order_is_named(self, order, text):
        assert text in message(parsons, order, self.LINES)

    def test_indentation_belongs_to_a_line(self):
        assert "IndentationError" in message(prints, parsons("B C", self.LINES), expected="no")


class TestRaises:
    def test_the_error_and_its_text(self):
        raises(int, "x", error=ValueError, message="invalid literal")
        assert "expected it to raise ValueError" in message(raises, int, "1", error=ValueError)
        assert "expected 'nope' in it" in message(
            raises, int, "x", error=ValueError, message="nope"
        )

    def test_another_error_is_named(self):
        text = message(raises, lambda: [][0], error=KeyError)
        assert "stopped" in text
        assert "IndexError" in text
        assert "expected KeyError" in text


def test_check_takes_true_and_nothing_else():
    check(True, "never shown")
    assert message(check, 1, "not True") == "not True"
    assert message(check, EqualToEverything(), "not True") == "not True"


def test_hidden_checks_are_silent_and_say_that_they_are_hidden(capsys):
    with hidden():
        returns(total, [1], expected=1)
    assert capsys.readouterr().out == ""
    with pytest.raises(Mismatch, match="^Hidden check: total"), hidden():
        returns(total, [1], expected=2)
    returns(total, [1], expected=1)
    assert "✓" in capsys.readouterr().out


def test_a_mismatch_shows_its_text_and_no_line_of_the_test():
    assert Mismatch("total([]) gave 1")._render_traceback_() == ["✗ total([]) gave 1"]
