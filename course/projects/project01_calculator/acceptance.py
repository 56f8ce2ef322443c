"""What the calculator must do, criterion by criterion. The brief says the same in words.

The numbers are drawn at random. Expressions are built here together with their values, as exact
fractions; nothing in this file reads an expression.
"""

from fractions import Fraction
from random import Random

from course.acceptance import END, Line, Project, Trial

project = Project("calculator", prompts=("> ",))

UNREADABLE = "Error: cannot read this"
BY_ZERO = "Error: division by zero"
QUIT = Line("quit", "Bye!", because="quit prints Bye! and ends the program.")

COMMANDS = "A command is history or quit, in small letters, and nothing else on the line."
NO_EVAL = (
    "This is no calculation of this calculator: its numbers have digits and perhaps a point, its "
    "signs are + - * / ( and ). Does your program hand the line over to Python as it is?"
)
ZEROS = (
    "Zeros in front of a number change nothing: 007 is a way to write 7. (Python itself refuses "
    "it: does your program hand the line over to Python as it is?)"
)
PYTHON = ("0b11", "0o17", "3j", "~5", "5 | 3", "2 << 3", "7 and 5", "1 # 2", "1e-3", "2; 3", "[2]")
WHOLE = "A whole result has no point and no zero behind it."
LEFT_TO_RIGHT = (
    "Multiplication and division come before addition and subtraction. Does your program "
    "calculate strictly from left to right?"
)


@project.criterion
def start_and_end(trial: Trial) -> None:
    """The calculator asks, and ends when it is told to, or when nothing more is typed."""
    trial.talk(QUIT)
    trial.talk(
        Line("", "", because="An empty line prints nothing; the program asks again."),
        Line("   ", "", because="A line of spaces counts as empty: .strip() takes them away."),
        Line("  quit ", "Bye!", because="Spaces around a command do not count."),
    )
    trial.talk(
        Line("", ""),
        Line(
            END,
            "Bye!",
            because="The end of input ends the program like quit does. Does every prompt use "
            "read_line?",
        ),
    )


@project.criterion
def one_operation(trial: Trial) -> None:
    """Two numbers and a sign give a result, with spaces or without."""
    random = trial.random
    lines = [Line("2 + 3", "5"), Line(str(number := random.randint(10, 999)), str(number))]
    lines.append(Line(f"0{number} + 008", str(number + 8), because=ZEROS))
    layouts = ["{} {} {}", "{}{}{}", "  {}  {} {} ", "{} {}{}"] * 2
    random.shuffle(layouts)
    for sign, layout in zip("+-*/" * 2, layouts, strict=True):
        # A division that comes out even: how results look is another criterion.
        right, quotient = random.randint(2, 40), random.randint(2, 40)
        left = right * quotient if sign == "/" else random.randint(41, 999)
        value = shown(calculate(Fraction(left), sign, Fraction(right)))
        lines.append(
            Line(
                layout.format(left, sign, right),
                value,
                mistakes={
                    UNREADABLE: "Spaces around numbers and signs do not count, and may be missing.",
                    shown(calculate(Fraction(right), sign, Fraction(left))): "The two numbers "
                    "were exchanged.",
                    f"{value}.0": WHOLE,
                },
            )
        )
    random.shuffle(lines)
    trial.talk(*lines, QUIT)


@project.criterion
def results(trial: Trial) -> None:
    """Results look as people write them."""
    random = trial.random
    half = 2 * random.randint(1, 40) + 1
    thirds = [random.randrange(1, 60, 3), random.randrange(2, 60, 3)]
    even = random.randint(2, 30)
    numbers = random.sample(range(2, 90), 4)
    trial.talk(
        Line("10 / 4", "2.5"),
        Line(f"{half} / 2", shown(Fraction(half, 2))),
        Line(
            f"{even * 7} / 7",
            str(even),
            mistakes={f"{even}.0": WHOLE},
        ),
        Line("1.5 + 2.5", "4", because=WHOLE),
        Line("0.1 + 0.2", "0.3", because="Results are rounded to 4 decimals."),
        *(
            Line(
                f"{third} / 3",
                shown(Fraction(third, 3)),
                because="Results have 4 decimals at most.",
                mistakes={f"{third // 3}.6666": "Results are rounded, not cut: 2 / 3 is 0.6667."},
            )
            for third in thirds
        ),
        Line(
            f"{numbers[0]}.25 * {numbers[1]}.5",
            shown((numbers[0] + Fraction(1, 4)) * (numbers[1] + Fraction(1, 2))),
        ),
        Line(f"007 + {numbers[2]}", str(7 + numbers[2]), because=ZEROS),
        Line(
            "1 / 99999",
            "0",
            because="What is rounded to 4 decimals may be whole. Round first, then look.",
        ),
        Line("0 - 0.00001", "0", because="Zero has no minus: never -0."),
        Line("999999 * 999999", str(999999 * 999999)),
        Line(
            "999999.5 * 999999",
            "999998500000.5",
            because="Only decimals are rounded, never what stands before the point.",
        ),
        QUIT,
    )


@project.criterion
def precedence(trial: Trial) -> None:
    """Multiplication and division come first, then from left to right."""
    random = trial.random
    a, b, c = random.sample(range(2, 60), 3)
    lines = [
        Line(f"{a} + {b} * {c}", str(a + b * c), mistakes={str((a + b) * c): LEFT_TO_RIGHT}),
        Line(
            f"{a + b + c} - {b} - {c}",
            str(a),
            mistakes={
                str(a + 2 * c): "Subtraction goes from left to right: first 9 - 4, then - 3."
            },
        ),
        Line(
            f"{a * b * c} / {b} / {c}",
            str(a),
            mistakes={shown(Fraction(a * c * c)): "Division goes from left to right."},
        ),
        Line(
            f"{a * b} / {b} * {c}",
            str(a * c),
            because="* and / have the same rank: the left one comes first.",
        ),
        Line(
            f"{a + b} - {b} + {c}",
            str(a + c),
            because="+ and - have the same rank: the left one comes first.",
        ),
        Line(f"0{a} + {b} * 0{c}", str(a + b * c), because=ZEROS),
    ]
    lines.append(
        Line("1 / 3 * 3", "1", because="Only what is printed is rounded, nothing on the way to it.")
    )
    for length in (3, 4, 5, 7, 10):
        text, value = chain(random, length)
        lines.append(Line(text, shown(value), because=LEFT_TO_RIGHT))
    for many in (random.randint(400, 700), random.randint(4_000, 5_000)):
        lines.append(
            Line(
                "+".join(["1"] * many),
                str(many),
                because="A calculation may have any number of numbers, also thousands of them.",
            )
        )
    trial.talk(*lines, QUIT)


@project.criterion
def unary_minus(trial: Trial) -> None:
    """A number may have a minus in front."""
    random = trial.random
    a, b, c = random.sample(range(2, 90), 3)
    because = (
        "A minus is a sign where no number stands before it: at the beginning of the line, "
        "or behind another sign."
    )
    cases = {
        f"-{a}": -a,
        f"-{a} + {b}": b - a,
        f"- {a} - {b}": -a - b,
        f"{a} - -{b}": a + b,
        f"{a} + -{b}": a - b,
        f"{a}*-{b}": -a * b,
        f"-{a * b} / -{b}": a,
        f"{a} - -{b} + -{c}": a + b - c,
        f"{a} * -{b} * -{c}": a * b * c,
        f"{a * b} / -{b} * {c}": -a * c,
        f"0 * -{a}": 0,
    }
    lines = [Line(text, str(value), because=because) for text, value in cases.items()]
    trial.talk(*lines, Line(f"-0{a} - -0{b}", str(b - a), because=ZEROS), QUIT)


@project.criterion
def division_by_zero(trial: Trial) -> None:
    """A division by zero is an error message, and the program goes on."""
    random = trial.random
    a, b = random.sample(range(2, 90), 2)
    because = "Look at the second number before you divide."
    on = "After an error the program goes on, as if nothing had happened."
    hidden = []
    if _knows(trial, f"({a})", str(a)):
        why = "What is in parentheses may be zero, too."
        hidden = [Line(f"{a} / ({b} - {b})", BY_ZERO, because=why)]
    trial.talk(
        Line(f"{a} / 0", BY_ZERO, because=because),
        Line(f"{a} + {b}", str(a + b), because=on),
        Line(f"{a} / {b} / 0", BY_ZERO, because=because),
        Line(f"{a} / 0.0", BY_ZERO, because="0.0 is zero, too."),
        Line("0 / 0", BY_ZERO, because=because),
        Line(f"0 / {a}", "0", because="Only a division *by* zero is an error."),
        Line(f"{a} + {b} / 0 - 1", BY_ZERO, because=because),
        Line(f"0{a} / 00", BY_ZERO, because=ZEROS),
        *hidden,
        Line(f"{b} - 1", str(b - 1), because=on),
        QUIT,
    )


@project.criterion
def bad_input(trial: Trial) -> None:
    """What is no calculation is refused, whatever it is, and the program goes on."""
    random = trial.random
    a, b = random.sample(range(2, 90), 2)
    twice = "Two signs in a row are no calculation, unless the second is a minus before a number."
    missing = "A sign needs a number on both sides."
    row = "Two numbers with nothing between them are no calculation, and are not one number."
    between = "Between a pair of parentheses and a number, or another pair, there must be a sign."
    brackets = "Each parenthesis needs its partner, with something to calculate between them."
    nonsense = {
        f"{a} +": missing,
        f"* {a}": missing,
        "-": missing,
        f"{a} + * {b}": twice,
        f"{a}**{b % 7 + 2}": twice + " ** belongs to Python, not to this calculator.",
        f"{a} // {b}": twice + " // belongs to Python, not to this calculator.",
        f"{a} {b}": row,
        f"{a} + {b} {a}": row,
        "1.2.3": "A number has at most one point.",
        ".": "A point alone is no number.",
        "1,2": NO_EVAL,
        "1e3": NO_EVAL,
        "1_000": NO_EVAL,
        "2²": "Only .isdecimal() is true for ordinary digits alone; ² is a digit to .isdigit().",
        **dict.fromkeys(("QUIT", "History", "history 1", "quit now", "exit"), COMMANDS),
        "0x1f": NO_EVAL,
        f"{a} % {b}": NO_EVAL,
        f"{a} < {b}": NO_EVAL,
        f"{a} = {a}": NO_EVAL,
        **dict.fromkeys(PYTHON, NO_EVAL),
        "pi": NO_EVAL,
        "inf": "float() takes inf and nan, too. A number of this calculator begins with a digit.",
        "nan": "float() takes inf and nan, too. A number of this calculator begins with a digit.",
        "True": NO_EVAL,
        f"round({a})": NO_EVAL,
        "line": NO_EVAL,
        f"print({a})": NO_EVAL,
        "__import__('os').getpid()": NO_EVAL,
        f"'{a}'": NO_EVAL,
        f"{a} + x": NO_EVAL,
        "hello": NO_EVAL,
        "(": brackets,
        f"({a}": brackets,
        f"{a})": brackets,
        f"){a}(": brackets,
        "()": brackets,
        f"{a}({b})": between,
        f"({a}){b}": between,
        f"({a})({b})": between,
        "x" * 5000: "Also a very long line of nonsense gets its message.",
        "(" * 5000: "Also a very long line of nonsense gets its message.",
    }
    cases = [Line(text, UNREADABLE, because=why) for text, why in nonsense.items()]
    random.shuffle(cases)
    on = Line(
        f"{a} + {b}", str(a + b), because="After an error the program goes on with the next line."
    )
    # More than `float` holds: whatever is printed, the program goes on.
    large = "*".join(["999999"] * random.randint(60, 80))
    trial.talk(
        *cases[:20],
        on,
        *cases[20:],
        on,
        Line(large, None),
        Line(f"{large} - {large}", None),
        on,
        QUIT,
    )


@project.criterion
def history(trial: Trial) -> None:
    """The calculator lists what was calculated."""
    random = trial.random
    trial.talk(Line("history", "No calculations yet."), QUIT)
    nothing = Line("history", "No calculations yet.", because="Errors do not count.")
    apart, more = random.sample(range(2, 90), 2)
    wide = f"0{apart} +{more}"
    lines = [Line("hello", None), nothing, Line(f" {wide} ", str(apart + more), because=ZEROS)]
    listed = [f"1: {wide} = {apart + more}"]
    for _ in range(random.randint(4, 6)):
        left, right = random.sample(range(2, 90), 2)
        text, value = random.choice([(f"{left} + {right}", left + right), (f"{left}", left)])
        spaces = random.choice(["", "  "])
        lines.append(Line(f"{spaces}{text}{spaces}", str(value)))
        listed.append(f"{len(listed) + 1}: {text} = {value}")
        if random.random() < 0.5:
            lines += [Line("", ""), Line(f"{left} / 0", None), Line(f"{left} +", None)]
        if random.random() < 0.5:
            lines.append(_listing(listed))
    lines += [_listing(listed), Line("  history ", "\n".join(listed)), Line(wide, None)]
    listed.append(f"{len(listed) + 1}: {wide} = {apart + more}")
    again = "The same calculation may come again: it gets a row of its own."
    lines.append(Line("history", "\n".join(listed), because=again))
    wider = f"{apart}  +   {more}"
    if _knows(trial, wider, str(apart + more)):
        listed.append(f"{len(listed) + 1}: {wider} = {apart + more}")
        lines += [Line(wider, None), _listing(listed)]
    trial.talk(*lines, QUIT)


def _listing(listed: list[str]) -> Line:
    return Line(
        "history",
        "\n".join(listed),
        because="One row for each calculation that had a result, with its number from 1, the line "
        "without the spaces around it (those inside stay), and the result as it was shown. Errors, "
        "empty lines and commands do not count.",
    )


@project.criterion
def parentheses(trial: Trial) -> None:
    """What is in parentheses comes first, at any depth."""
    random = trial.random
    a, b, c = random.sample(range(2, 40), 3)
    inner = "The innermost parentheses come first. What stands for them afterwards is one number."
    lines = [
        Line(f"({a})", str(a)),
        Line(
            f"({a} + {b}) * {c}",
            str((a + b) * c),
            because=inner,
            mistakes={str(a + b * c): "The parentheses were left out: they change the order."},
        ),
        Line(f"{a} - ({b} - {c})", str(a - (b - c)), because=inner),
        Line(f"{c} * ({a} + ({b} - 1))", str(c * (a + (b - 1))), because=inner),
        Line(f"({a}+{b})*({b}+{c})", str((a + b) * (b + c)), because=inner),
        Line(
            f"( {a} + {b} ) *( {c} )",
            str((a + b) * c),
            because="Spaces before and behind parentheses do not count.",
        ),
        Line(f"((({a})))", str(a), because=inner),
        Line(f"(0{a} + {b}) * 0{c}", str((a + b) * c), because=ZEROS),
        Line(
            f"{a} - ({b} - {b + c})",
            str(a + c),
            because="What is in parentheses may be negative: 5 - (2 - 3) is 5 - -1.",
        ),
        Line(
            f"(1 / 16000) * {16000 * c}",
            str(c),
            because="Only what is printed is rounded: in the place of a pair stands its result "
            "with all decimals, and not as 6.25e-05.",
        ),
        Line("(" * 20 + str(a) + ")" * 20, str(a), because="Any depth up to 20 must work."),
    ]
    for _ in range(6):
        text, value = nested(random, 3)
        lines.append(Line(text, shown(value), because=inner))
    if _knows(trial, f"-{a}", f"-{a}"):
        lines += [
            Line(
                f"-({a} + {b})",
                str(-(a + b)),
                because="A minus before parentheses changes the sign of what is in them.",
            ),
            Line(
                f"-({a} - {a + b})",
                str(b),
                because="What is in parentheses may be negative: -(2 - 3) is - -1, which is 1.",
            ),
            Line(
                f"(-{a} + {b}) * {c}",
                str((b - a) * c),
                because="What is in parentheses is a calculation, and may begin with a minus.",
            ),
        ]
    trial.talk(*lines, QUIT)


def _knows(trial: Trial, calculation: str, result: str) -> bool:
    """Whether the program can calculate this, which is a criterion of its own."""
    answers = trial.answers(trial.run([calculation, "quit"]))
    return bool(answers) and answers[0].printed.strip() == result


def calculate(left: Fraction, sign: str, right: Fraction) -> Fraction:
    """One operation."""
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    return left * right if sign == "*" else left / right


def shown(value: Fraction) -> str:
    """A result as the brief wants it: rounded to 4 decimals, without zeros at the end."""
    text = f"{float(round(value, 4)):.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def plain(value: Fraction) -> bool:
    """Whether every way to calculate with floats shows the same: whole, and not too large.

    How other results look is a criterion of its own.
    """
    return value.denominator == 1 and abs(value) < 10**7


def chain(random: Random, length: int) -> tuple[str, Fraction]:
    """A calculation without parentheses, and its value."""
    while True:
        numbers = [random.randint(1, 60) for _ in range(length)]
        signs = [random.choice("+-*/") for _ in range(length - 1)]
        text = str(numbers[0])
        terms, term = [], Fraction(numbers[0])
        for sign, number in zip(signs, numbers[1:], strict=True):
            text += f" {sign} {number}"
            if sign in "*/":
                term = calculate(term, sign, Fraction(number))
            else:
                terms.append(term)
                term = Fraction(number if sign == "+" else -number)
        value = sum(terms, term)
        if plain(value) and {"+", "-"} & set(signs) and {"*", "/"} & set(signs):
            return text, value


def nested(random: Random, depth: int) -> tuple[str, Fraction]:
    """A calculation with parentheses, and its value."""
    while True:
        text, value = _tree(random, depth)
        if plain(value) and text.count("(") > 1:
            return text.removeprefix("(").removesuffix(")"), value


def _tree(random: Random, depth: int) -> tuple[str, Fraction]:
    """A calculation in parentheses, and its value: the rank of signs never matters in it."""
    if depth == 0 or random.random() < 0.2:
        number = random.randint(1, 30)
        return str(number), Fraction(number)
    sign = random.choice("+-*/")
    left, left_value = _tree(random, depth - 1)
    right, right_value = _tree(random, depth - 1)
    if sign == "/" and right_value == 0:
        return _tree(random, depth)
    space = random.choice(["", " "])
    return f"({left}{space}{sign}{space}{right})", calculate(left_value, sign, right_value)
