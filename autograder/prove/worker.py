"""Runs candidate answers fast: forked children of one process that has run what stands above.

The worker process holds one IPython shell. It runs the notebook's cells in order; at
each item it forks a child for every candidate, in which the candidate's answer cell and the
test cell run, and then goes on with the answer that belongs to the notebook. A child costs
milliseconds, and sees what a learner's kernel would hold: the imports and the cells above.
"""

import ast
import contextlib
import functools
import gc
import importlib
import io
import json
import os
import pickle
import resource
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from types import CodeType
from typing import Any, NoReturn

from course.testing import run

MESSAGE_LIMIT_BYTES = 64_000
MEMORY_LIMIT_BYTES = 4 << 30
FILE_LIMIT_BYTES = 64 << 20


@dataclass(frozen=True)
class Limits:
    """How long a candidate may take.

    Attributes:
        run: Seconds of work, not on the clock, of one run of its code: on a busy machine
            a right answer must not be cut.
        work: Seconds of work of the whole child; ends what Python cannot interrupt.
        clock: Seconds on the clock of the whole child; ends what sleeps or waits.
        must_end: An answer cell that had to be cut is refused without running the tests.
    """

    run: float
    work: int
    clock: float
    must_end: bool = False


ANSWER_LIMITS = Limits(run=1.0, work=60, clock=120.0)  # learners get more
# A good part of all mutants never end; the rest take milliseconds.
MUTANT_LIMITS = Limits(run=0.25, work=3, clock=30.0, must_end=True)


@dataclass(frozen=True)
class Candidate:
    """An answer to try: the text of the answer cell, and of the test cell to try it with."""

    key: str
    answer: str
    tests: str
    limits: Limits = ANSWER_LIMITS


@dataclass(frozen=True)
class Step:
    """One step through the notebook: a plain cell, or an item with its candidates.

    Attributes:
        cells: The texts to run when going on.
        candidates: What to try first, in children.
    """

    cells: list[str]
    item: str = ""
    candidates: list[Candidate] = field(default_factory=list)


@dataclass(frozen=True)
class Verdict:
    """What became of a candidate.

    Attributes:
        passed: The test cell ran whole, and no check failed.
        message: What the learner reads when not.
        error: The type of the error.
    """

    passed: bool
    message: str = ""
    error: str = ""


def run_steps(steps: Sequence[Step], jobs: int) -> Iterator[tuple[str, str, Verdict]]:
    """Run the steps in a fresh process.

    Args:
        steps: The whole notebook, in order.
        jobs: How many children may run at once.

    Yields:
        The item, the key of the candidate, and its verdict.

    Raises:
        RuntimeError: A plain cell of the notebook failed.
    """
    # A process of its own with little in it: no threads, no sockets, no nbgrader.
    process = subprocess.Popen(
        [sys.executable, "-m", "autograder.prove.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        with process.stdin:
            pickle.dump((list(steps), jobs), process.stdin)
        while True:
            try:
                kind, *row = pickle.load(process.stdout)
            except EOFError:
                raise RuntimeError("the prover's worker ended before its work was done") from None
            if kind == "done":
                return
            if kind == "broken":
                raise RuntimeError(row[0])
            yield row[0], row[1], row[2]
    finally:
        process.stdout.close()
        process.terminate()
        process.wait()


def main() -> None:
    """Work through the steps that come on standard input; verdicts go to standard output."""
    # Under this name, and not as `__main__`, the classes are those of the pickles.
    from autograder.prove import worker

    steps, jobs = pickle.load(sys.stdin.buffer)
    # Nothing that a cell prints may get between the verdicts.
    results = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)

    def send(*row: object) -> None:
        pickle.dump(row, results)
        results.flush()

    worker.work(steps, jobs, send)


def work(steps: Sequence[Step], jobs: int, send: Callable[..., object]) -> None:
    """Run the notebook and send the verdict of every candidate, then "done".

    Args:
        steps: The whole notebook, in order.
        jobs: How many children may run at once.
        send: Called with the parts of each message.
    """
    shell = _make_shell()
    _prepare_tests(steps)
    children = _Children(jobs, send)
    signal.signal(signal.SIGTERM, _leave)  # so that the children end with this process
    gc.freeze()  # what is here now stays as it is in every child
    try:
        with tempfile.TemporaryDirectory(prefix="prove-") as folder:
            os.chdir(folder)
            broken = _walk(shell, steps, children)
            children.finish()
            os.chdir("/")
    finally:
        children.kill()
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    send(*(("broken", broken) if broken else ("done",)))


def _walk(shell: Any, steps: Sequence[Step], children: "_Children") -> str:
    """Run the cells one after another, and start each item's candidates when it is reached.

    Returns:
        What is wrong with the notebook, or "".
    """
    for step in steps:
        for candidate in step.candidates:
            children.start(shell, step.item, candidate)
        for source in step.cells:
            verdict = _run_cell(shell, source, ANSWER_LIMITS.run)
            if not verdict.passed and not step.item:
                return f"this cell fails: {verdict.message}\n{source}"
    return ""


def _leave(signum: int, frame: Any) -> NoReturn:
    raise SystemExit(0)


def _make_shell() -> Any:
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    run.COUNTS_WORKING_TIME = True
    sys.stdout = _Sink()
    sys.stderr = _Sink()
    # No history file and no thread that writes it: a forked child must be alone.
    config = Config({"HistoryManager": {"enabled": False, "hist_file": ":memory:"}})
    shell: Any = InteractiveShell.instance(config=config)
    # Nobody reads the tracebacks, and making them takes longer than all the rest.
    shell.showtraceback = _no_traceback
    shell.showsyntaxerror = _no_traceback
    shell._format_exception_for_storage = _no_traceback
    return shell


def _no_traceback(*args: Any, **kwargs: Any) -> dict[str, Any]:
    return {}


def _prepare_tests(steps: Sequence[Step]) -> None:
    """Compile the test cells, and import what they need of the standard library, only once."""
    for tests in {candidate.tests for step in steps for candidate in step.candidates}:
        _compiled(tests)
        for node in ast.walk(ast.parse(tests)):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module]
            else:
                continue
            for name in names:
                if name.split(".")[0] in sys.stdlib_module_names:
                    importlib.import_module(name)


class _Sink(io.TextIOBase):
    """Takes output and keeps none; ends a cell that prints without end."""

    taken = 0  # of the cell that runs now, by all sinks together

    def write(self, text: str) -> int:
        _Sink.taken += len(text)
        if _Sink.taken > run.OUTPUT_LIMIT_CHARACTERS:
            raise run.CutShort(f"it printed more than {run.OUTPUT_LIMIT_CHARACTERS:,} characters")
        return len(text)


def _run_cell(shell: Any, source: str, seconds: float) -> Verdict:
    _Sink.taken = 0
    with _limited(seconds):
        result = shell.run_cell(source, store_history=True)
    return _verdict(result.error_before_exec or result.error_in_exec)


def _verdict(error: BaseException | None) -> Verdict:
    if error is None:
        return Verdict(True)
    return Verdict(False, str(error)[: MESSAGE_LIMIT_BYTES // 8], type(error).__name__)


@contextlib.contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Interrupt a cell that never ends; the expectations set limits of their own."""

    def stop(signum: int, frame: Any) -> None:
        raise run.CutShort(f"the cell was still running after {seconds} seconds of work")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds, 0.2)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@dataclass
class _Child:
    pid: int
    item: str
    key: str
    deadline: float
    received: bytes = b""


class _Children:
    """The children that run now; each has a pipe on which its verdict comes."""

    def __init__(self, jobs: int, send: Callable[..., object]) -> None:
        self._jobs = jobs
        self._send = send
        self._running: dict[int, _Child] = {}
        self._selector = selectors.DefaultSelector()

    def start(self, shell: Any, item: str, candidate: Candidate) -> None:
        """Fork a child for a candidate, when one may run."""
        while len(self._running) >= self._jobs:
            self._wait()
        ours, theirs = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(ours)
            _be_child(shell, candidate, theirs)
        os.close(theirs)
        with contextlib.suppress(OSError):
            os.setpgid(pid, pid)  # both sides do it, so that neither has to wait for the other
        deadline = time.monotonic() + candidate.limits.clock
        self._running[ours] = _Child(pid, item, candidate.key, deadline)
        self._selector.register(ours, selectors.EVENT_READ)

    def finish(self) -> None:
        """Wait for all of them."""
        while self._running:
            self._wait()

    def kill(self) -> None:
        """End all of them at once."""
        for pipe in list(self._running):
            self._reap(pipe)

    def _wait(self) -> None:
        """Take what has come in, and end the children that are through."""
        for chosen, _ in self._selector.select(timeout=0.2):
            child = self._running[chosen.fd]
            part = os.read(chosen.fd, 65536)
            child.received += part
            if not part or len(child.received) > MESSAGE_LIMIT_BYTES:
                self._end(chosen.fd)
        for pipe, child in list(self._running.items()):
            if time.monotonic() > child.deadline:
                self._end(pipe)

    def _end(self, pipe: int) -> None:
        child = self._reap(pipe)
        try:
            verdict = Verdict(**json.loads(child.received))
        except (ValueError, TypeError):
            verdict = Verdict(False, "the process ended without a verdict", "Ended")
            if time.monotonic() > child.deadline:
                verdict = Verdict(False, "the process gave no verdict in time", "TimedOut")
        self._send("verdict", child.item, child.key, verdict)

    def _reap(self, pipe: int) -> _Child:
        child = self._running.pop(pipe)
        self._selector.unregister(pipe)
        os.close(pipe)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)  # the child and whatever it started
        os.waitpid(child.pid, 0)
        return child


def _be_child(shell: Any, candidate: Candidate, pipe: int) -> NoReturn:
    verdict = Verdict(False, "the answer ended its process", "Ended")
    try:
        gc.disable()  # it would copy every page of the parent's memory
        os.setpgid(0, 0)
        nothing = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(nothing, standard)
        _limit(candidate.limits)
        verdict = _try(shell, candidate)
    except BaseException as error:
        verdict = Verdict(False, str(error), type(error).__name__)
    finally:
        os.write(pipe, json.dumps(asdict(verdict)).encode()[:MESSAGE_LIMIT_BYTES])
        os._exit(0)


def _limit(limits: Limits) -> None:
    """The limits that hold even when this process's parent is gone."""
    for limit, value in (
        (resource.RLIMIT_AS, MEMORY_LIMIT_BYTES),
        (resource.RLIMIT_FSIZE, FILE_LIMIT_BYTES),
        (resource.RLIMIT_CPU, limits.work),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (value, value))
    for number in (signal.SIGALRM, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, limits.clock)
    run.TIME_LIMIT_SECONDS = limits.run


def _try(shell: Any, candidate: Candidate) -> Verdict:
    answered = _run_cell(shell, candidate.answer, candidate.limits.run)
    if candidate.limits.must_end and answered.error == run.CutShort.__name__:
        return answered
    # Every run of the answer in the tests is limited by the expectations.
    code = _compiled(candidate.tests)
    if code is None:
        return _run_cell(shell, candidate.tests, candidate.limits.work)
    # Not as a cell of the shell, which would read the same long text again for each child.
    _Sink.taken = 0
    try:
        exec(code, shell.user_ns)
    except BaseException as error:
        return _verdict(error)
    return _verdict(None)


@functools.cache
def _compiled(tests: str) -> CodeType | None:
    """A test cell as code, or None when only the shell can run it (it uses `await`)."""
    try:
        return compile(tests, "<tests>", "exec")
    except SyntaxError:
        return None


if __name__ == "__main__":
    main()
