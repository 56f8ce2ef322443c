"""Likely misconceptions behind a wrong result, an error, or a wrong text."""

import re
from typing import Any

from course.testing import show
from course.testing.compare import same
from course.testing.run import tidy


def unmistakable(result: Any, printed: str = "", expected: Any = None) -> str:
    """What a wrong result says for certain, whatever a test suspects; "" where nothing does.

    Args:
        result: What came back.
        printed: What the call printed meanwhile.
        expected: What should have come back.
    """
    if result is ...:
        return "`...` is only a placeholder: put your own code in its place."
    if isinstance(expected, bool | int | float) and isinstance(result, str):
        if result != repr(expected):
            return ""
        if isinstance(expected, bool):
            return f"this is text, not a bool: {result} without quotes."
        return "this is text, not a number: convert it, or leave the quotes out."
    if result is None and printed:
        return "it printed the answer instead of returning it: use `return`."
    return ""


def value(result: Any, expected: Any, printed: str = "") -> str:
    """What a wrong result suggests; "" where nothing is likely.

    Args:
        result: What came back.
        expected: What should have.
        printed: What the call printed meanwhile.
    """
    if certain := unmistakable(result, printed, expected):
        return certain
    if result is None:
        return "does every path through your function return?"
    if isinstance(expected, str) and not isinstance(result, str):
        return "text was expected: is the value in quotes, an f-string or str()?"
    if isinstance(result, str) and isinstance(expected, bool):
        return "this is text, not a bool: leave the quotes out, or compare something."
    if isinstance(result, str) and isinstance(expected, int | float):
        return "this is text, not a number: convert it, or leave the quotes out."
    if isinstance(expected, bool) or isinstance(result, bool):
        return "one of them is a bool, True or False." if type(result) is not type(expected) else ""
    if type(result) is float and type(expected) is int and result == expected:
        return "the value is right, but it is a float: `/` and float() give floats."
    if type(result) is int and type(expected) is float and result == expected:
        return "the value is right, but it is an int, a whole number."
    if type(result) is type(expected) is float and same(round(result, 2), round(expected, 2)):
        return "almost: look at where the value is rounded."
    if isinstance(expected, set) and isinstance(result, dict) and not result:
        return "`{}` is an empty dictionary: an empty set is `set()`."
    if isinstance(expected, list | tuple | dict | set) and type(result) is not type(expected):
        return f"a {type(expected).__name__} was expected."
    if isinstance(expected, dict) and isinstance(result, dict):
        return _keys(result, expected)
    if isinstance(expected, set) and isinstance(result, set):
        return _elements(result, expected)
    return ""


def text(printed: str, expected: str) -> str:
    """What a wrong printed text suggests; "" where nothing is likely."""
    if not printed:
        return "nothing was printed: is there a print() for it?"
    if printed.lower() == expected.lower():
        return "only capital and small letters differ."
    if _full_lines(printed) == _full_lines(expected):
        return "only empty lines differ: there is one too many, or one is missing."
    if "".join(printed.split()) == "".join(expected.split()):
        return _blanks(printed, expected)
    if "{" in printed and "{" not in expected:
        return "the braces were printed as they are: is the `f` missing before the quote?"
    moved = sorted("".join(printed.split())) == sorted("".join(expected.split()))
    letters = _letters(printed) == _letters(expected)
    if _numbers(printed) == _numbers(expected) and letters and not moved:
        return "only the punctuation differs."
    if _numbers(printed) == _numbers(expected) and _words(printed) == _words(expected):
        return "the numbers are right, but they are shown with other decimals."
    got, wanted = printed.split("\n"), expected.split("\n")
    if len(got) > len(wanted) and got[-len(wanted) :] == wanted:
        return "the last part is right, but more was printed before it."
    if len(got) > len(wanted) and got[: len(wanted)] == wanted:
        return "it starts right, but then more was printed."
    if len(got) < len(wanted) and got == wanted[: len(got)]:
        return "it starts right, but lines are missing at the end."
    return ""


def first_difference(printed: str, expected: str) -> str:
    """Where two texts of several lines part, for the learner."""
    got, wanted = printed.split("\n"), expected.split("\n")
    if len(wanted) == 1 and len(got) == 1:
        return ""
    for number, (left, right) in enumerate(zip(got, wanted, strict=False), 1):
        if left != right:
            return f"Line {number} is {left!r}, expected {right!r}."
    return f"It has {len(got)} line{'s' * (len(got) != 1)}, expected {len(wanted)}."


def error(raised: BaseException) -> str:
    """What an error suggests to a beginner; "" where its own text is enough."""
    message = str(raised)
    if about_classes := _about_classes(raised, message):
        return about_classes
    if isinstance(raised, UnboundLocalError):
        return "the name is assigned in this function, but only further down, or in another branch."
    if isinstance(raised, NameError):
        if "'____'" in message:
            return "a blank `____` is still to be filled in."
        if message.lower().startswith(("name 'true'", "name 'false'", "name 'none'")):
            return "True, False and None are written with a capital letter."
        if re.match(r"name '[A-Z]\w*[a-z]\w*' is not defined$", message):
            return (
                "is the name spelled the same everywhere, and assigned before this line? "
                "Did the cell that makes it run without an error? "
                "If it should be text, it needs quotes."
            )
        return (
            "is the name spelled the same everywhere, and assigned before this line? "
            "If it should be text, it needs quotes."
        )
    if isinstance(raised, IndentationError):
        return "look at the spaces at the start of that line and the one above."
    if isinstance(raised, SyntaxError) and (raised.text or "").lstrip().startswith(
        ("else", "elif")
    ):
        why = "`else` and `elif` stand in the same column as their `if`, right below its block."
        if (raised.text or "").lstrip().startswith("else"):
            why += " The `else` of a `try` stands behind its handlers and before `finally`."
        return why
    if isinstance(raised, SyntaxError):
        return "Python cannot read that line: look for a missing quote, bracket or colon."
    if isinstance(raised, KeyError):
        return (
            "this key is not in the dictionary: ask with `in` first, or read it with .get(). "
            "(A set says the same when .remove() finds nothing.)"
        )
    if isinstance(raised, TypeError) and "unhashable type" in message:
        return "a list, a dictionary or a set cannot be a key, or an element of a set: a tuple can."
    if isinstance(raised, RuntimeError) and "changed size during iteration" in message:
        return "the loop goes through what it changes: let it go through a copy, list(...)."
    if isinstance(raised, AttributeError) and re.search(r"'(set|list)'.*'(add|append)'", message):
        return "a set grows by .add(), a list by .append()."
    if isinstance(raised, TypeError) and "+: 'set' and 'set'" in message:
        return "two sets are joined by |, not by +."
    for_a_set = r"'dict'.*'(add|discard)'|'(dict' and 'set|set' and 'dict)'"
    if isinstance(raised, AttributeError | TypeError) and re.search(for_a_set, message):
        return "this is a dictionary, and `{}` makes one, too: an empty set is `set()`."
    if isinstance(raised, TypeError) and re.search(r"str.*(int|float)|(int|float).*str", message):
        return "text and a number meet here: convert one with int(), float() or str()."
    if isinstance(raised, TypeError) and "Ellipsis" in message + type(raised).__name__:
        return "`...` is only a placeholder: put your own code in its place."
    if isinstance(raised, TypeError) and "builtin_function_or_method" in message:
        return "a function or method is used without parentheses: put `()` behind its name."
    if isinstance(raised, TypeError) and "positional argument" in message:
        return "compare the parameters of your function with the call."
    if isinstance(raised, IndexError) and "empty" in message:
        return "the list is empty at this moment: ask whether something is in it first."
    if isinstance(raised, IndexError):
        return (
            "there is no such position: they go from 0 to the length minus 1, and an empty list "
            "has none."
        )
    if isinstance(raised, ValueError) and "not in list" in message:
        return "that value is not in the list: ask with `in` first."
    if isinstance(raised, ValueError) and "to unpack" in message:
        count = "count the names to the left of `=` (or after `for`) and the values for them."
        if re.search(r"got [01]\)", message):
            return (
                f"{count} (Where the separator is missing, as in a blank line, .split() parts "
                "nothing.)"
            )
        return (
            f"{count} (A loop over a dictionary gives the keys alone; .items() gives keys and "
            "values.)"
        )
    if isinstance(raised, TypeError) and re.search(
        r"^(list|set|dict)\.\w+\(\) takes exactly", message
    ):
        return "it takes one value: several values make one in brackets of their own, `((a, b))`."
    if isinstance(raised, TypeError | AttributeError) and "NoneType" in message:
        return (
            "a value is None here: print() and list methods give None back, and so do .update() "
            "and .add(), and .get() for a missing key."
        )
    if isinstance(raised, ValueError) and "invalid literal for int()" in message:
        if re.search(r"'[\s\d]*\d\.\d*\s*'$", message):
            return "int() reads whole numbers only: for 2.5 use float()."
        return "that is not the text of a whole number: what was put into int()?"
    return ""


def _about_classes(raised: BaseException, message: str) -> str:
    """What an error suggests that comes from parents, children and private names."""
    without_parentheses = ("requires a 'super' object", "type object 'super' has no attribute")
    if any(part in message for part in without_parentheses):
        return "`super` needs its parentheses: super().method()."
    if isinstance(raised, TypeError) and re.search(r"__init__\(\) takes .* were given", message):
        return "count the arguments: self is passed by itself, also in super().__init__(...)."
    if isinstance(raised, AttributeError) and re.search(r"attribute '_\w+?__\w+'$", message):
        return (
            "a name with two underscores is private to the class that makes it: "
            "from outside, and in a child, ask one of its methods."
        )
    return ""


def _keys(result: dict[Any, Any], expected: dict[Any, Any]) -> str:
    missing = [key for key in expected if key not in result]
    extra = [key for key in result if key not in expected]
    wrong = [k for k in expected if k in result and not same(result[k], expected[k])]
    if found := _first_of([("is missing", missing), ("should not be there", extra)], "key"):
        return found
    if not wrong:
        return ""
    inner = "" if result[wrong[0]] is None else value(result[wrong[0]], expected[wrong[0]])
    return f"look at the value of the key {show.value(wrong[0])}{f': {inner}' if inner else '.'}"


def _elements(result: set[Any], expected: set[Any]) -> str:
    missing, extra = sorted(expected - result, key=repr), sorted(result - expected, key=repr)
    return _first_of([("is missing", missing), ("should not be there", extra)], "element")


def _first_of(findings: list[tuple[str, list[Any]]], what: str) -> str:
    for says, things in findings:
        if things:
            return f"the {what} {show.value(things[0])} {says}."
    return ""


def _blanks(printed: str, expected: str) -> str:
    """Which of the blanks differ between two texts that are the same without them."""
    if printed.replace("\n", "") == expected.replace("\n", ""):
        return "only the line breaks differ: look at where each line ends."
    lines, wanted = printed.split("\n"), expected.split("\n")
    if ["".join(row.split()) for row in lines] == ["".join(row.split()) for row in wanted]:
        return "only spaces differ."
    if printed.split() == expected.split():
        return "the words are right, but some of them stand on another line."
    return "only spaces and line breaks differ."


def _full_lines(text: str) -> list[str]:
    return [row for row in text.split("\n") if row]


def _numbers(text: str) -> list[float]:
    return [float(n) for n in re.findall(r"\d+(?:\.\d+)?", text)]


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)


def _letters(text: str) -> str:
    return tidy("".join(c for c in text if c.isalnum()))
