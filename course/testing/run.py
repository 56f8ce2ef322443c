"""Run a learner's code once: with what is typed, what is printed, and a limit on both."""

import builtins
import io
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

TIME_LIMIT_SECONDS = 5.0
OUTPUT_LIMIT_CHARACTERS = 100_000
# What the limit counts: the time on the wall for a learner who waits; for the prover, which must
# say the same on a busy machine, the time that the process itself was working.
COUNTS_WORKING_TIME = False


class CutShort(BaseException):
    """The run was stopped by us; the text says why. Not an `Exception`: learners catch those."""


@dataclass
class Outcome:
    """What one run did.

    Attributes:
        result: What a function returned; None for a program.
        printed: What it wrote to standard output, without the prompts of `input()`.
        prompts: The prompt of every `input()` call, in order.
        names: The names that a program left, by name.
        error: The exception that ended it.
        error_line: The line of the learner's code where it came up, counted from 1.
        cut: Why we stopped it, if we did.
        files: What a run in a folder of its own left there, by name.
    """

    result: Any = None
    printed: str = ""
    prompts: list[str] = field(default_factory=list)
    names: dict[str, Any] = field(default_factory=dict)
    error: BaseException | None = None
    error_line: int | None = None
    cut: str | None = None
    files: dict[str, bytes] = field(default_factory=dict)


class _Screen(io.StringIO):
    """Captures output and ends a run that prints without end."""

    def write(self, text: str) -> int:
        if self.tell() + len(text) > OUTPUT_LIMIT_CHARACTERS:
            raise CutShort(
                f"it printed more than {OUTPUT_LIMIT_CHARACTERS:,} characters: "
                "is there a loop that never ends?"
            )
        return super().write(text)


def run(
    action: Callable[[Outcome], Any], typed: Sequence[str] = (), filename: str | None = None
) -> Outcome:
    """Run `action` with captured output, and with `typed` at the keyboard.

    Args:
        action: Called with the outcome, so that it can leave names there.
        typed: One line for each `input()`.
        filename: What tracebacks call the learner's code; by default, any cell.
    """
    outcome = Outcome()
    screen = _Screen()
    waiting = list(typed)

    def read(prompt: object = "") -> str:
        outcome.prompts.append(str(prompt))
        if not waiting:
            raise CutShort(_too_many_questions(len(typed)))
        return waiting.pop(0)

    try:
        with redirect_stdout(screen), _replaced_input(read), _time_limit(TIME_LIMIT_SECONDS):
            outcome.result = action(outcome)
    except CutShort as cut:
        outcome.cut = str(cut)
    except (Exception, SystemExit) as error:
        outcome.error = error
        outcome.error_line = line_of(error, filename)
    outcome.printed = tidy(screen.getvalue())
    return outcome


def tidy(text: str) -> str:
    """A printed text without spaces at line ends and without blank lines at the end."""
    return "\n".join(row.rstrip() for row in text.split("\n")).rstrip("\n")


def _too_many_questions(answers: int) -> str:
    typed = {0: "nothing was typed", 1: "one line was typed"}.get(
        answers, f"{answers} lines were typed"
    )
    return (
        f"it called input() {answers + 1} times, but only {typed}"
        if answers
        else (f"it called input(), but {typed}: this program asks for nothing")
    )


@contextmanager
def _replaced_input(read: Callable[..., str]) -> Iterator[None]:
    original = builtins.input
    builtins.input = read
    try:
        yield
    finally:
        builtins.input = original


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Stop the block after `seconds`; where there are no POSIX timers, it is not limited."""
    if (
        not hasattr(signal, "setitimer")
        or threading.current_thread() is not threading.main_thread()
    ):
        yield
        return

    timer, number = (
        (signal.ITIMER_PROF, signal.SIGPROF)
        if COUNTS_WORKING_TIME
        else (signal.ITIMER_REAL, signal.SIGALRM)
    )

    def stop(signum: int, frame: FrameType | None) -> None:
        raise CutShort(
            f"it was still running after {seconds:g} seconds: is there a loop that never ends?"
        )

    before = signal.signal(number, stop)
    # It fires again, in case the code swallowed the first one in a bare `except:`.
    signal.setitimer(timer, seconds, 0.2)
    try:
        yield
    finally:
        signal.setitimer(timer, 0)
        signal.signal(number, before)


@contextmanager
def more_time(seconds: float) -> Iterator[None]:
    """Let a run take longer while programs of our own work for it, such as an installer.

    Args:
        seconds: Added to the limit within the block; what is left of it afterwards is unchanged.
    """
    timer = signal.ITIMER_PROF if COUNTS_WORKING_TIME else signal.ITIMER_REAL
    in_main = threading.current_thread() is threading.main_thread()
    left, again = signal.getitimer(timer) if in_main else (0.0, 0.0)
    if not left:  # nothing is limited here
        yield
        return
    signal.setitimer(timer, left + seconds, again)
    try:
        yield
    finally:
        signal.setitimer(timer, left, again)


def line_of(error: BaseException, filename: str | None = None) -> int | None:
    """The line of the learner's code where an error came up, counted from 1."""
    if isinstance(error, SyntaxError):
        return error.lineno
    line = None
    trace = error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name == filename or (filename is None and _is_cell(name)):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _is_cell(filename: str) -> bool:
    return "ipykernel_" in filename or filename.startswith("<ipython-input")
