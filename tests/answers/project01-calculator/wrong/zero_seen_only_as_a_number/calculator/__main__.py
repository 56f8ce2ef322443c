# fails: division-by-zero
# message: ZeroDivisionError
# misconception: only a number can be zero
"""The calculator with functions: one for each rank of sign, and each calls the next one."""

import math

from calculator.console import read_line

UNREADABLE = "Error: cannot read this"
BY_ZERO = "Error: division by zero"
DEEPEST = 100


class Unreadable(Exception):
    """The line is no calculation."""


class ByZero(Exception):
    """The line divides by zero."""


def tokens_of(line):
    """Cut a line into numbers and signs."""
    tokens = []
    place = 0
    while place < len(line):
        start = place
        while place < len(line) and line[place] in "0123456789.":
            place += 1
        if place > start:
            text = line[start:place]
            if text.count(".") > 1 or text.startswith(".") or text.endswith("."):
                raise Unreadable
            tokens.append(float(text))
        elif line[place] in "+-*/()":
            tokens.append(line[place])
            place += 1
        elif line[place] == " ":
            place += 1
        else:
            raise Unreadable
    return tokens


def sum_of(tokens, depth):
    """Take a sum from the front of the tokens and give its value."""
    value = product_of(tokens, depth)
    while tokens and tokens[0] in ("+", "-"):
        if tokens.pop(0) == "+":
            value += product_of(tokens, depth)
        else:
            value -= product_of(tokens, depth)
    return value


def product_of(tokens, depth):
    """Take a product from the front of the tokens and give its value."""
    value = factor_of(tokens, depth)
    while tokens and tokens[0] in ("*", "/"):
        if tokens.pop(0) == "*":
            value *= factor_of(tokens, depth)
        else:
            if tokens and tokens[0] == 0:
                raise ByZero
            value /= factor_of(tokens, depth)
    return value


def factor_of(tokens, depth):
    """Take a number or a parenthesis from the front, with a minus before it or not."""
    negative = False
    if tokens and tokens[0] == "-":
        tokens.pop(0)
        negative = True
    if not tokens or depth > DEEPEST:
        raise Unreadable
    token = tokens.pop(0)
    if token == "(":
        value = sum_of(tokens, depth + 1)
        if not tokens or tokens.pop(0) != ")":
            raise Unreadable
    elif isinstance(token, float):
        value = token
    else:
        raise Unreadable
    return -value if negative else value


def answer(line):
    """What the calculator prints for a line, and whether it is a result."""
    try:
        tokens = tokens_of(line)
        value = sum_of(tokens, 0)
        if tokens:
            raise Unreadable
    except Unreadable:
        return UNREADABLE, False
    except ByZero:
        return BY_ZERO, False
    if not math.isfinite(value):
        return "Error: too large", False
    value = round(value, 4)
    return str(int(value) if value.is_integer() else value), True


def main():
    """Ask, answer, remember."""
    history = []
    while (line := read_line("> ").strip()) != "quit":
        if line == "history":
            print("\n".join(history) if history else "No calculations yet.")
        elif line:
            text, is_result = answer(line)
            print(text)
            if is_result:
                history.append(f"{len(history) + 1}: {line} = {text}")
    print("Bye!")


main()
