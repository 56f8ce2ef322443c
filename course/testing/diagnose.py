"""Likely misconceptions behind a wrong result, an error, or a wrong text."""

import re
from typing import Any

from course.testing.compare import same
from course.testing.run import tidy


def unmistakable(result: Any, printed: str = "") -> str:
    """What a wrong result says for certain, whatever a test suspects; "" where nothing does.

    Args:
        result: What came back.
        printed: What the call printed meanwhile.
    """
    if result is ...:
        return "`...` is only a placeholder: put your own code in its place."
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
    if certain := unmistakable(result, printed):
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
    if isinstance(expected, list | tuple) and type(result) is not type(expected):
        return f"a {type(expected).__name__} was expected."
    return ""


def text(printed: str, expected: str) -> str:
    """What a wrong printed text suggests; "" where nothing is likely."""
    if not printed:
        return "nothing was printed: is there a print() for it?"
    if printed.lower() == expected.lower():
        return "only capital and small letters differ."
    if _full_lines(printed) == _full_lines(expected):
        return "only empty lines differ: there is one too many, or one is missing."
    if printed.split() == expected.split():
        return "only spaces or line breaks differ."
    if "".join(printed.split()) == "".join(expected.split()):
        return "only spaces differ."
    if "{" in printed and "{" not in expected:
        return "the braces were printed as they are: is the `f` missing before the quote?"
    if _numbers(printed) == _numbers(expected) and _letters(printed) == _letters(expected):
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
    if isinstance(raised, NameError):
        if "'____'" in message:
            return "a blank `____` is still to be filled in."
        if message.lower().startswith(("name 'true'", "name 'false'", "name 'none'")):
            return "True, False and None are written with a capital letter."
        return (
            "is the name spelled the same everywhere, and assigned before this line? "
            "If it should be text, it needs quotes."
        )
    if isinstance(raised, IndentationError):
        return "look at the spaces at the start of that line and the one above."
    if isinstance(raised, SyntaxError) and (raised.text or "").lstrip().startswith(
        ("else", "elif")
    ):
        return "`else` and `elif` stand in the same column as their `if`, right below its block."
    if isinstance(raised, SyntaxError):
        return "Python cannot read that line: look for a missing quote, bracket or colon."
    if isinstance(raised, TypeError) and re.search(r"str.*(int|float)|(int|float).*str", message):
        return "text and a number meet here: convert one with int(), float() or str()."
    if isinstance(raised, TypeError) and "Ellipsis" in message + type(raised).__name__:
        return "`...` is only a placeholder: put your own code in its place."
    if isinstance(raised, TypeError) and "builtin_function_or_method" in message:
        return "a function or method is used without parentheses: put `()` behind its name."
    if isinstance(raised, TypeError) and "positional argument" in message:
        return "compare the parameters of your function with the call."
    if isinstance(raised, TypeError) and "NoneType" in message:
        return "a value is None here: print() and list methods give None back."
    if isinstance(raised, ValueError) and "invalid literal for int()" in message:
        if re.search(r"'[\s\d]*\d\.\d*\s*'$", message):
            return "int() reads whole numbers only: for 2.5 use float()."
        return "that is not the text of a whole number: what was put into int()?"
    if isinstance(raised, UnboundLocalError):
        return "the name is used before it is assigned."
    return ""


def _full_lines(text: str) -> list[str]:
    return [row for row in text.split("\n") if row]


def _numbers(text: str) -> list[float]:
    return [float(n) for n in re.findall(r"\d+(?:\.\d+)?", text)]


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)


def _letters(text: str) -> str:
    return tidy("".join(c for c in text if c.isalnum()))
