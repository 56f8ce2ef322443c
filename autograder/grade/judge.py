"""The verdict on a test cell, made in a process that no learner's code runs in.

The test cell is ours: it comes from the release, and runs here. What it calls of the
learner's - programs, functions, values - runs in a sandboxed kernel, which is asked over a
channel and answers with plain data (`course.testing.remote`). Hidden tests, expected
values and the code that compares are never in the learner's process: there is
nothing to read, to patch or to replace. A cell earns its points only when it ran here to its
end.
"""

import ast
import builtins
import contextlib
import io
import json
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import CodeType
from typing import Any

from autograder.grade.hidden import hidden_lines
from course.testing import Mismatch, show
from course.testing.folder import Files
from course.testing.programs import Program
from course.testing.run import Outcome, tidy
from course.testing.wire import WireError, decode, encode
from course.testing.workplace import working_at

Ask = Callable[[str], str]
MOST_PARENTS = 50
TESTS = "<tests>"  # what tracebacks call a test cell


@dataclass(frozen=True)
class Judgment:
    """The verdict on one test cell.

    Attributes:
        passed: The cell ran to its end and no check failed.
        message: What the learner reads when not.
        printed: What the cell printed: the checks that passed.
        hidden: Whether the check that failed is a hidden one.
        seconds: How long it took, if that was measured; no part of the verdict.
    """

    passed: bool
    message: str = ""
    printed: str = ""
    hidden: bool = False
    seconds: float | None = field(default=None, compare=False)


class Unanswered(Exception):
    """The learner's process did not answer: it is gone, frozen, or answers nonsense."""


class RemoteFunction:
    """Stands for a function of the learner's; called through the workplace only."""

    def __init__(self, name: str, place: "Elsewhere") -> None:
        self.__name__ = name
        self.place = place

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call it outside of an expectation, as a test cell may."""
        outcome, _ = self.place.call(self, args, kwargs, (), None)
        if outcome.cut:
            raise Mismatch(f"{show.call(self.__name__, args, kwargs)} was stopped: {outcome.cut}")
        if isinstance(outcome.error, Exception):
            raise outcome.error
        if outcome.error is not None:
            raise Mismatch(f"{show.call(self.__name__, args, kwargs)} ended its process.")
        return outcome.result


class RemoteClass:
    """Stands for a class of the learner's; its objects stay where they are made."""

    def __init__(self, name: str, methods: Iterable[str]) -> None:
        self.__name__ = name
        self.methods = frozenset(methods)

    def __repr__(self) -> str:
        return f"<class {self.__name__}>"


class Elsewhere:
    """The learner's process, behind a channel; a `course.testing.workplace.Workplace`."""

    def __init__(self, ask: Ask, cells: Sequence[str]) -> None:
        self._ask = ask
        self._cells = list(cells)
        self._errors: dict[str, type[BaseException]] = {}
        self._error_methods: dict[type, set[str]] = {}

    def cells_run(self) -> list[str]:
        """The cells of the submission up to here; the submission is read, not the process."""
        return self._cells

    def run_program(
        self,
        program: Program,
        given: Mapping[str, Any],
        typed: Sequence[str],
        files: Files | None = None,
    ) -> Outcome:
        """Have a program run."""
        reply = self._request(
            do="program",
            name=program.name,
            source=program.source,
            in_notebook=program.in_notebook,
            given=encode(dict(given)),
            typed=list(typed),
            files=_sent(files),
        )
        return self._outcome(reply)

    def call(
        self,
        function: Callable[..., Any],
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
        typed: Sequence[str],
        files: Files | None = None,
    ) -> tuple[Outcome, list[Any]]:
        """Have a function called."""
        if not isinstance(function, RemoteFunction):
            raise Mismatch(f"{show.value(function)} is no function of this notebook.")
        reply = self._request(
            do="call",
            name=function.__name__,
            args=encode(list(args)),
            kwargs=encode(dict(kwargs)),
            typed=list(typed),
            files=_sent(files),
        )
        return self._outcome(reply), list(self._decoded(reply, "args"))

    def methods(self, cls: Any) -> set[str] | None:
        """What can be called on a class, as its process says."""
        if isinstance(cls, RemoteClass):
            return set(cls.methods)
        return self._error_methods.get(cls) if isinstance(cls, type) else None

    def name_of(self, function: Any) -> str:
        """The name in the notebook."""
        return str(getattr(function, "__name__", type(function).__name__))

    def fetch(self, name: str) -> Any:
        """What a name of the notebook stands for.

        Raises:
            NameError: Nothing.
        """
        reply = self._request(do="fetch", name=name)
        if "function" in reply:
            return RemoteFunction(name, self)
        if "class" in reply:
            return self._class(reply)
        if "value" in reply:
            return self._decoded(reply, "value")
        raise NameError(f"name '{name}' is not defined")

    def _request(self, **asked: Any) -> dict[str, Any]:
        try:
            reply = json.loads(self._ask(json.dumps(asked)))
        except (ValueError, RecursionError) as error:
            raise Unanswered("the answer's process gave no answer that can be read") from error
        if not isinstance(reply, dict):
            raise Unanswered("the answer's process gave no answer that can be read")
        if "refused" in reply:
            raise Mismatch(str(reply["refused"]))
        return reply

    def _decoded(self, reply: Mapping[str, Any], key: str) -> Any:
        try:
            return decode(reply.get(key))
        except WireError as error:
            raise Unanswered(f"the answer's process reported nonsense: {error}") from error

    def _outcome(self, reply: Mapping[str, Any]) -> Outcome:
        try:
            names = {str(name): decode(value) for name, value in dict(reply["names"]).items()}
            outcome = Outcome(
                result=decode(reply["result"]),
                printed=tidy(str(reply["printed"])),
                prompts=[str(prompt) for prompt in reply["prompts"]],
                names=names,
                cut=None if reply["cut"] is None else str(reply["cut"]),
                files=_plain_files(decode(reply["files"])),
            )
            if reply["error"] is not None:
                outcome.error = self._error(reply["error"])
                line = reply["error"].get("line")
                outcome.error_line = line if type(line) is int else None
        except (WireError, KeyError, TypeError, ValueError, AttributeError) as error:
            raise Unanswered(f"the answer's process reported nonsense: {error}") from error
        return outcome

    def _class(self, reply: Mapping[str, Any]) -> Any:
        """What stands for a class: errors are classes here, too, so that they can be expected."""
        try:
            name, kinds = str(reply["class"]), [str(kind) for kind in reply["types"]]
            methods = {str(method) for method in reply["methods"]}
        except (KeyError, TypeError) as error:
            raise Unanswered(f"the answer's process reported nonsense: {error}") from error
        if "BaseException" not in kinds:
            return RemoteClass(name, methods)
        cls = self._error_class(kinds)
        self._error_methods[cls] = methods
        return cls

    def _error(self, data: Mapping[str, Any]) -> BaseException:
        """An error like the one that was reported: the built-in kind, or a class of that name."""
        cls = self._error_class([str(kind) for kind in data["types"]])
        text = str(data["text"])
        # Made without __init__, which may want other arguments.
        error = cls.__new__(cls, text)
        error.args = (text,)
        return _with_text(error, text)

    def _error_class(self, kinds: Sequence[str]) -> type[BaseException]:
        """The built-in error, or one made here, by the names of a class and of its parents."""
        own, *parents = kinds[:MOST_PARENTS] or ("Exception",)
        found = getattr(builtins, own, None)
        if isinstance(found, type) and issubclass(found, BaseException):
            return found
        if own not in self._errors:
            base = self._error_class(parents)
            self._errors[own] = type(own, (base,), {"__str__": lambda self: str(self.args[0])})
        return self._errors[own]


def _plain_files(files: Any) -> dict[str, bytes]:
    if not isinstance(files, dict):
        raise WireError("the files are no table")
    return {str(name): content for name, content in files.items() if isinstance(content, bytes)}


def _sent(files: Files | None) -> Any:
    return None if files is None else encode(dict(files))


def judge(tests: str, ask: Ask, cells: Sequence[str]) -> Judgment:
    """Run a test cell and give its verdict.

    Args:
        tests: The text of the test cell, from the release, with its hidden region.
        ask: Sends one request to the learner's process and returns its reply; it raises
            `Unanswered` when there is none.
        cells: The texts of the submission's code cells above, in order.

    Raises:
        SyntaxError: The test cell, which is ours, is no Python.
    """
    code, free = _prepared(tests)
    place = Elsewhere(ask, cells)
    screen = io.StringIO()
    names: dict[str, Any] = {"__name__": "__judge__"}
    try:
        for name in free:
            # What is not there is a NameError where the cell uses it, as in a notebook.
            with contextlib.suppress(NameError):
                names[name] = place.fetch(name)
        with contextlib.redirect_stdout(screen), working_at(place):
            exec(code, names)
    except Unanswered as error:
        return Judgment(False, f"{error}.", screen.getvalue())
    except Exception as error:
        text = str(error) if isinstance(error, Mismatch) else f"{type(error).__name__}: {error}"
        return Judgment(False, text, screen.getvalue(), _in_hidden_region(error, tests))
    return Judgment(True, "", screen.getvalue())


# A worker judges every submission with the same cells.
@lru_cache(maxsize=512)
def _prepared(tests: str) -> tuple[CodeType, tuple[str, ...]]:
    """The code of a test cell, and the names that it takes from the notebook."""
    tree = ast.parse(tests)
    return compile(tree, TESTS, "exec"), tuple(sorted(_free_names(tree)))


def _in_hidden_region(error: Exception, tests: str) -> bool:
    """Whether a check failed in a region that learners do not see, marked as hidden or not."""
    lines = [row.lineno for row in traceback.extract_tb(error.__traceback__) if row[0] == TESTS]
    return str(error).startswith("Hidden check: ") or bool(hidden_lines(tests) & set(lines))


def _free_names(tree: ast.Module) -> set[str]:
    """The names that a test cell takes from the notebook."""
    loaded, bound = set(), set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Load()):
                loaded.add(name)
            case ast.Name(id=name) | ast.arg(arg=name):
                bound.add(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                bound.add(name)
            case ast.alias(name=name, asname=other):
                bound.add(other or name.split(".")[0])
    return loaded - bound - set(dir(builtins))


def _with_text(error: BaseException, text: str) -> BaseException:
    if isinstance(error, SyntaxError):
        error.msg = text
    if isinstance(error, KeyError):
        error.args = (text.strip("'\""),)
    if isinstance(error, UnicodeError):  # its text is made of parts that did not travel
        kind = type(error)
        told: type[UnicodeError] = type(kind.__name__, (kind,), {"__str__": lambda self: text})
        error = told.__new__(told)
    return error
