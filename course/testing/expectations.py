"""The expectations of test cells: each passes with one line or fails with a message that helps."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from course.testing import diagnose, show
from course.testing.compare import TOLERANCE, same
from course.testing.folder import Files
from course.testing.mismatch import Mismatch
from course.testing.programs import Program, snippet
from course.testing.reporting import passed
from course.testing.run import Outcome, tidy
from course.testing.structure import Subject
from course.testing.workplace import current

# From so many characters on, a message says where two lists differ first.
LONG_CHARACTERS = 200
# The misconception behind a wrong result: by result, or as pairs where it is a list or a dict.
Mistakes = Mapping[Any, str] | Sequence[tuple[Any, str]]


def returns(
    function: Callable[..., Any],
    *args: Any,
    expected: Any,
    kwargs: Mapping[str, Any] | None = None,
    typed: Sequence[str] = (),
    files: Files | None = None,
    because: str = "",
    mistakes: Mistakes | None = None,
    unchanged: bool = False,
    tolerance: float = TOLERANCE,
) -> None:
    """The call gives the expected value, of the expected type.

    Args:
        function: The learner's function.
        args: The arguments of the call.
        expected: What it must return.
        kwargs: Keyword arguments of the call.
        typed: What is typed at `input()`.
        files: What a fresh folder holds in which it runs; None to run in the present one.
        because: The likely misconception when this very call fails.
        mistakes: The misconception behind a particular wrong result.
        unchanged: The call must leave its arguments as they were.
        tolerance: Relative and absolute tolerance of floats.

    Example:
        >>> returns(sum, [2.5, 4], expected=6.5)
        ✓ sum([2.5, 4]) gives 6.5

    Raises:
        Mismatch: It gave something else, or stopped with an error.
    """
    one = _Run.of(function, args, kwargs, None, typed, files)
    one.must_end_well(because)
    result = one.outcome.result
    if not same(result, expected, tolerance):
        printed = one.outcome.printed
        why = diagnose.unmistakable(result, printed, expected) or because
        why = why or diagnose.value(result, expected, printed)
        if isinstance(result, str) and isinstance(expected, str) and "\n" in result + expected:
            why = _foreseen(result, mistakes) or because or diagnose.text(result, expected)
            raise Mismatch(_by_lines(one.text, "gave", result, expected, why))
        raise Mismatch(
            _sentence(f"{one.text} gave {_compared(result, expected)}", result, mistakes, why)
        )
    if unchanged and not same(list(one.args), list(args)):
        raise Mismatch(
            f"{one.text} changed what it was given to {show.value(one.args)}: "
            "work on a copy, or build a new value."
        )
    passed(f"{one.short} gives {show.value(expected)}")


def makes(
    program: Program,
    expected: Mapping[str, Any],
    given: Mapping[str, Any] | None = None,
    typed: Sequence[str] = (),
    files: Files | None = None,
    because: str = "",
    mistakes: Mistakes | None = None,
    tolerance: float = TOLERANCE,
) -> None:
    """After the program ran, these names have these values.

    Args:
        program: The learner's program, or a snippet.
        expected: The value of each name.
        given: Other values for the program's first assignments.
        typed: What is typed at `input()`.
        files: What a fresh folder holds in which it runs; None to run in the present one.
        because: The likely misconception when this very check fails.
        mistakes: The misconception behind a particular wrong value.
        tolerance: Relative and absolute tolerance of floats.

    Example:
        >>> makes(Program("demo", "total = 2 * 3"), {"total": 6})
        ✓ The program `demo` makes total = 6

    Raises:
        Mismatch: A name is missing or has another value, or the program stopped with an error.
    """
    one = _Run.of(program, (), None, given, typed, files)
    one.must_end_well(because)
    for name, wanted in expected.items():
        if name not in one.outcome.names:
            raise Mismatch(
                f"{one.text} left no name `{name}`: assign to it, spelled exactly like this."
            )
        result = one.outcome.names[name]
        if not same(result, wanted, tolerance):
            why = because or diagnose.value(result, wanted)
            if result is None and not because:
                why = (
                    "None means that nothing useful was assigned: print() gives None back, and so "
                    "do methods that change a list in place."
                )
            text = f"{one.text} made {name} = {_compared(result, wanted)}"
            raise Mismatch(_sentence(text, result, mistakes, why))
    made = show.listed([f"{name} = {show.value(v)}" for name, v in expected.items()])
    passed(f"{one.short} makes {made}")


def prints(
    subject: Subject,
    *args: Any,
    expected: str,
    kwargs: Mapping[str, Any] | None = None,
    given: Mapping[str, Any] | None = None,
    typed: Sequence[str] = (),
    files: Files | None = None,
    because: str = "",
    mistakes: Mistakes | None = None,
) -> None:
    """It prints these lines; spaces at line ends and blank lines at the end do not count.

    The prompts of `input()` are not output.

    Args:
        subject: A function, called with `args` and `kwargs`, or a program or snippet.
        args: The arguments of the call.
        expected: The whole text, lines parted by line breaks.
        kwargs: Keyword arguments of the call.
        given: Other values for the program's first assignments.
        typed: What is typed at `input()`.
        files: What a fresh folder holds in which it runs; None to run in the present one.
        because: The likely misconception when this very check fails.
        mistakes: The misconception behind a particular wrong text.

    Example:
        >>> prints(Program("demo", "print('Hi', input())"), typed=["Ada"], expected="Hi Ada")
        ✓ The program `demo`, typed 'Ada', prints 'Hi Ada'

    Raises:
        Mismatch: It printed something else, or stopped with an error.
    """
    one = _Run.of(subject, args, kwargs, given, typed, files)
    one.must_end_well(because)
    printed, wanted = one.outcome.printed, tidy(expected)
    if printed != wanted:
        tidy_mistakes = {tidy(str(wrong)): why for wrong, why in _pairs(mistakes)}
        why = because or diagnose.text(printed, wanted)
        if not printed and isinstance(one.outcome.result, str):
            why = because or "it returned the text instead of printing it."
        if "\n" not in printed + wanted:
            text = f"{one.text} printed{show.printed(printed)}, expected{show.printed(wanted)}"
            raise Mismatch(_sentence(text, printed, tidy_mistakes, why))
        why = _foreseen(printed, tidy_mistakes) or why
        raise Mismatch(_by_lines(one.text, "printed", printed, wanted, why))
    first, *rest = wanted.split("\n")
    passed(f"{one.short} prints {show.value(first)}" + (f" and {len(rest)} more" if rest else ""))


def asks(
    subject: Subject,
    *args: Any,
    prompts: Sequence[str],
    typed: Sequence[str],
    kwargs: Mapping[str, Any] | None = None,
    given: Mapping[str, Any] | None = None,
    files: Files | None = None,
    because: str = "",
) -> None:
    """It shows exactly these `input()` prompts, in this order; arguments as for `prints`.

    Raises:
        Mismatch: The prompts differ, or it stopped with an error.
    """
    one = _Run.of(subject, args, kwargs, given, typed, files)
    one.must_end_well(because)
    asked = one.outcome.prompts
    for number, (got, wanted) in enumerate(zip(asked, prompts, strict=False), 1):
        if got != wanted:
            why = because or (
                diagnose.text(got, wanted)
                if got
                else "put the question between the parentheses of input()."
            )
            text = f"{one.text} asked {got!r} as question {number}, expected {wanted!r}"
            raise Mismatch(_sentence(text, None, None, why))
    if len(asked) != len(prompts):
        more = (
            f"more than expected, {asked[len(prompts)]!r}"
            if len(asked) > len(prompts)
            else (f"but not {prompts[len(asked)]!r}")
        )
        text = f"{one.text} asked {len(asked)} of {len(prompts)} questions, {more}"
        raise Mismatch(_sentence(text, None, None, because))
    passed(f"{one.short} asks {show.listed([repr(p) for p in prompts])}")


def raises(
    subject: Subject,
    *args: Any,
    error: type[BaseException],
    message: str = "",
    kwargs: Mapping[str, Any] | None = None,
    given: Mapping[str, Any] | None = None,
    typed: Sequence[str] = (),
    files: Files | None = None,
    because: str = "",
) -> None:
    """It raises this error (or a kind of it), whose text contains `message`.

    Args:
        subject: A function, a program or a snippet.
        args: The arguments of the call.
        error: The class of the error.
        message: A part of its text; "" for any.
        kwargs: Keyword arguments of the call.
        given: Other values for the program's first assignments.
        typed: What is typed at `input()`.
        files: What a fresh folder holds in which it runs; None to run in the present one.
        because: The likely misconception when this very check fails.

    Example:
        >>> raises(int, "two", error=ValueError)
        ✓ int('two') raises ValueError

    Raises:
        Mismatch: It raised nothing, another error, or one with another text.
    """
    one = _Run.of(subject, args, kwargs, given, typed, files)
    raised = one.outcome.error
    if one.outcome.cut or (raised is not None and not isinstance(raised, error)):
        one.must_end_well(because, expected=f", expected {error.__name__}")
    if raised is None:
        got = (
            f"gave {show.value(one.outcome.result)}"
            if not isinstance(subject, Program)
            else ("ran to its end")
        )
        raise Mismatch(
            _sentence(
                f"{one.text} {got}, expected it to raise {error.__name__}", None, None, because
            )
        )
    if message not in str(raised):
        raise Mismatch(
            _sentence(
                f"{one.text} raised {error.__name__} with the text {str(raised)!r}, "
                f"expected {message!r} in it",
                None,
                None,
                because,
            )
        )
    passed(f"{one.short} raises {error.__name__}")


def is_class_with(
    cls: Any,
    methods: Sequence[str] = (),
    attributes: Mapping[str, Any] | None = None,
    made_with: Sequence[Any] = (),
    kwargs: Mapping[str, Any] | None = None,
) -> None:
    """It is a class with these methods, whose objects have these attributes.

    Args:
        cls: The learner's class.
        methods: Names of methods that it must have.
        attributes: The value of each attribute of `cls(*made_with, **kwargs)`.
        made_with: The arguments that make an object.
        kwargs: Keyword arguments that make an object.

    Raises:
        Mismatch: It is no class, a method is missing, or an attribute differs.
    """
    known = current().methods(cls)
    if known is None:
        raise Mismatch(f"{show.value(cls)} is {show.kind(cls)}, expected a class.")
    name = current().name_of(cls)
    for method in methods:
        if method not in known:
            raise Mismatch(f"The class {name} has no method `{method}`.")
    if attributes:
        given = {"args": tuple(made_with), "kwargs": dict(kwargs or {})}
        one = _Run.of(_attributes_of(name, list(attributes)), (), None, given, (), None)
        one.text = show.call(name, tuple(made_with), dict(kwargs or {}))
        one.must_end_well("")
        for attribute, (there, result) in zip(attributes, one.outcome.names["found"], strict=True):
            if not there:
                raise Mismatch(
                    f"{one.text} has no attribute `{attribute}`: is it set on `self` in __init__?"
                )
            wanted = attributes[attribute]
            if not same(result, wanted):
                why = diagnose.value(result, wanted)
                text = f"{one.text}.{attribute} is {_compared(result, wanted)}"
                raise Mismatch(_sentence(text, None, None, why))
    passed(f"{name} is a class as asked")


def _attributes_of(name: str, attributes: list[str]) -> Program:
    """A snippet that makes an object and looks at its attributes: whether each is there, and it."""
    return snippet(
        f"""
        args = ()
        kwargs = {{}}
        made = {name}(*args, **kwargs)
        found = [[hasattr(made, n), getattr(made, n, None)] for n in {attributes}]
        """
    )


def writes(
    subject: Subject,
    *args: Any,
    expected: Mapping[str, str | bytes | None],
    files: Files | None = None,
    kwargs: Mapping[str, Any] | None = None,
    given: Mapping[str, Any] | None = None,
    typed: Sequence[str] = (),
    because: str = "",
    mistakes: Mistakes | None = None,
) -> None:
    """After it ran in a fresh folder, these files have this content; others do not count.

    Args:
        subject: A function, called with `args` and `kwargs`, or a program or snippet.
        args: The arguments of the call.
        expected: The content of each file, by name: a text (UTF-8), bytes, or None when there
            must be no such file.
        files: What the folder holds before.
        kwargs: Keyword arguments of the call.
        given: Other values for the program's first assignments.
        typed: What is typed at `input()`.
        because: The likely misconception when this very check fails.
        mistakes: The misconception behind a particular wrong content.

    Example:
        >>> writes(snippet("open('a.txt', 'w').write('hi')"), expected={"a.txt": "hi"})
        ✓ open('a.txt', 'w').write('hi') writes a.txt

    Raises:
        Mismatch: A file is missing, is there, or holds something else, or it stopped with an error.
    """
    one = _Run.of(subject, args, kwargs, given, typed, files or {})
    one.must_end_well(because)
    for name, wanted in expected.items():
        got = one.outcome.files.get(name)
        if wanted is None and got is not None:
            raise Mismatch(_sentence(f"{one.text} left the file {name}", None, None, because))
        if wanted is None:
            continue
        if got is None:
            there = show.listed(sorted(one.outcome.files)) if one.outcome.files else "no file"
            text = f"{one.text} left no file `{name}`; there is {there}"
            raise Mismatch(_sentence(text, None, None, because))
        if isinstance(wanted, bytes):
            if got != wanted:
                text = (
                    f"{one.text} wrote {show.value(got)} to {name}, expected {show.value(wanted)}"
                )
                raise Mismatch(_sentence(text, got, mistakes, because))
            continue
        _same_text(one, name, got, wanted, because, mistakes)
    kept = [name for name, content in expected.items() if content is not None]
    passed(f"{one.short} writes {show.listed(kept) if kept else 'no such file'}")


def _same_text(
    one: "_Run", name: str, got: bytes, wanted: str, because: str, mistakes: Mistakes | None
) -> None:
    try:
        text = got.decode().replace("\r\n", "\n")
    except UnicodeDecodeError:
        why = because or 'was it opened with encoding="utf-8"?'
        raise Mismatch(f"{one.text} wrote a file {name} that is not UTF-8: {why}") from None
    if text == wanted:
        return
    why = _foreseen(text, mistakes) or because
    if not why and not text:
        why = "the file is empty: was it closed? A `with` block closes it."
    if text.rstrip("\n") == wanted.rstrip("\n"):
        missing = "is missing" if len(text) < len(wanted) else "is one too many"
        shown = f"{one.text} wrote {show.value(text)} to {name}, expected {show.value(wanted)}"
        raise Mismatch(f"{shown}: {why or f'the line break at the end {missing}.'}")
    why = why or diagnose.text(text, wanted)
    raise Mismatch(_by_lines(one.text, f"wrote to {name}", text, wanted, why))


def check(condition: bool, message: str) -> None:
    """Anything that no other expectation says.

    Args:
        condition: What must be True; no other "truthy" value counts.
        message: What to tell the learner when it is not.

    Raises:
        Mismatch: It is not True.
    """
    if condition is not True:
        raise Mismatch(message)


class _Run:
    """One run of a subject and how messages name it."""

    def __init__(self, text: str, outcome: Outcome, args: tuple[Any, ...], short: str = "") -> None:
        self.text = text
        self.short = short or text  # for checks that passed: on one line
        self.outcome = outcome
        self.args = args

    @classmethod
    def of(
        cls,
        subject: Subject,
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any] | None,
        given: Mapping[str, Any] | None,
        typed: Sequence[str],
        files: Files | None,
    ) -> "_Run":
        if isinstance(subject, Program):
            text, short = subject.describe(given, typed), subject.in_short(given, typed)
            return cls(text, subject.run(given, typed, files), (), short)
        if not callable(subject):
            raise Mismatch(
                f"{show.value(subject)} is {show.kind(subject)}, not a function: "
                "define it with `def` and run its cell."
            )
        kwargs = dict(kwargs or {})
        name = current().name_of(subject)
        text = show.call(name, args, kwargs)
        if typed:
            text += f", typed {show.listed([show.value(line) for line in typed])},"
        outcome, after = current().call(subject, args, kwargs, typed, files)
        return cls(text, outcome, tuple(after))

    def must_end_well(self, because: str, expected: str = "") -> None:
        """Refuse a run that was cut short or stopped with an error."""
        if self.outcome.cut:
            rows = [f"{self.text} was stopped: {self.outcome.cut}"]
            if self.outcome.printed:
                # An endless loop prints the same again and again: its beginning tells enough.
                start = "\n".join(self.outcome.printed.split("\n")[:5])
                rows.append(f"  until then it had printed{show.printed(start)}")
            rows.append(f"  {_capital(because)}")
            raise Mismatch("\n".join(row for row in rows if row.strip()))
        raised = self.outcome.error
        if raised is None:
            return
        where = f" in line {self.outcome.error_line}" if self.outcome.error_line else ""
        if isinstance(raised, SystemExit):
            raise Mismatch(f"{self.text} ended itself with exit(){expected}.")
        text = f"{self.text} stopped{where} with {type(raised).__name__}: {_first_line(raised)}"
        why = diagnose.error(raised) or because
        raise Mismatch(f"{text}{expected}." + (f" {_capital(why)}" if why else "")) from None


def _first_line(raised: BaseException) -> str:
    text = raised.msg if isinstance(raised, SyntaxError) else str(raised)
    return (text.strip().split("\n") or [""])[0][:200]


def _by_lines(call: str, did: str, text: str, wanted: str, why: str) -> str:
    """A message about texts of several lines, with the first line that differs."""
    rows = [
        f"{call} {did}{show.printed(text)}",
        f"  expected{show.printed(wanted)}",
        f"  {diagnose.first_difference(text, wanted)}" if text else "",
        f"  {_capital(why)}",
    ]
    return "\n".join(row for row in rows if row.strip())


def _compared(result: Any, expected: Any) -> str:
    left, right = show.value(result), show.value(expected)
    if type(result) is not type(expected):
        return f"{left}, {show.kind(result)}, expected {right}, {show.kind(expected)}".replace(
            "None, None", "None"
        )
    return f"{left}, expected {right}{_first_place(result, expected, len(left) + len(right))}"


def _first_place(result: Any, expected: Any, shown: int) -> str:
    """Where two lists part that are too long to compare by eye; "" for others."""
    if not isinstance(expected, list | tuple) or shown < LONG_CHARACTERS:
        return ""
    for place, (got, wanted) in enumerate(zip(result, expected, strict=False)):
        if not same(got, wanted):
            return (
                f"\n  They differ first at [{place}]: {show.value(got)}, "
                f"expected {show.value(wanted)}"
            )
    return f"\n  One has {len(result)} elements, the other {len(expected)}"


def _sentence(text: str, result: Any, mistakes: Mistakes | None, why: str) -> str:
    why = _foreseen(result, mistakes) or why
    return f"{text}: {why}" if why else f"{text}."


def _foreseen(result: Any, mistakes: Mistakes | None) -> str:
    return next((why for wrong, why in _pairs(mistakes) if same(result, wrong)), "")


def _pairs(mistakes: Mistakes | None) -> Iterable[tuple[Any, str]]:
    return mistakes.items() if isinstance(mistakes, Mapping) else mistakes or ()


def _capital(text: str) -> str:
    # A text that starts with code, such as int() or `f`, stays as it is.
    return text[:1].upper() + text[1:] if re.match(r"[a-z]{2,} |a ", text) else text
