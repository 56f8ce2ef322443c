"""Runs candidate answers fast: forked children of one process that has run what stands above.

The worker process holds one IPython shell. It runs the notebook's cells in order; at
each item it forks a child for every candidate, in which the candidate's answer cell and the
test cell run, and then goes on with the answer that belongs to the notebook. A child costs
milliseconds, and sees what a learner's kernel would hold: the imports and the cells above.
"""

import contextlib
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
from typing import Any, NoReturn

TIME_LIMIT_SECONDS = 2.0  # of one run of a learner's code; learners get more
CHILD_LIMIT_SECONDS = 60.0
MESSAGE_LIMIT_BYTES = 64_000
MEMORY_LIMIT_BYTES = 4 << 30
FILE_LIMIT_BYTES = 64 << 20


@dataclass(frozen=True)
class Candidate:
    """An answer to try: the text of the answer cell, and of the test cell to try it with."""

    key: str
    answer: str
    tests: str


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
    with tempfile.TemporaryDirectory(prefix="prove-") as folder:
        os.chdir(folder)
        for step in steps:
            for key, verdict in _try_all(shell, step.candidates, jobs):
                send("verdict", step.item, key, verdict)
            for source in step.cells:
                verdict = _run_cell(shell, source)
                if not verdict.passed and not step.item:
                    send("broken", f"this cell fails: {verdict.message}\n{source}")
                    return
        os.chdir("/")
    send("done")


def _make_shell() -> Any:
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    from course.testing import run

    run.TIME_LIMIT_SECONDS = TIME_LIMIT_SECONDS
    sys.stdout = _Sink()
    sys.stderr = _Sink()
    # No history file and no thread that writes it: a forked child must be alone.
    config = Config({"HistoryManager": {"enabled": False, "hist_file": ":memory:"}})
    shell = InteractiveShell.instance(config=config)
    shell.colors = "nocolor"
    return shell


class _Sink(io.TextIOBase):
    """Takes every output and keeps none."""

    def write(self, text: str) -> int:
        return len(text)


def _run_cell(shell: Any, source: str) -> Verdict:
    with _limited(TIME_LIMIT_SECONDS):
        result = shell.run_cell(source, store_history=True)
    error = result.error_before_exec or result.error_in_exec
    if error is None:
        return Verdict(True)
    return Verdict(False, str(error), type(error).__name__)


@contextlib.contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Interrupt an answer cell that never ends; the expectations set limits of their own."""

    def stop(signum: int, frame: Any) -> None:
        raise TimeoutError(f"the cell was still running after {seconds:.0f} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, 0.2)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@dataclass
class _Child:
    pid: int
    key: str
    deadline: float
    received: bytes = b""


def _try_all(
    shell: Any, candidates: Sequence[Candidate], jobs: int
) -> Iterator[tuple[str, Verdict]]:
    waiting = list(candidates)
    with selectors.DefaultSelector() as selector:
        running: dict[int, _Child] = {}
        while waiting or running:
            while waiting and len(running) < jobs:
                pipe, child = _start(shell, waiting.pop(0))
                running[pipe] = child
                selector.register(pipe, selectors.EVENT_READ)
            for chosen, _ in selector.select(timeout=0.2):
                pipe = chosen.fd
                part = os.read(pipe, 65536)
                running[pipe].received += part
                if not part or len(running[pipe].received) > MESSAGE_LIMIT_BYTES:
                    selector.unregister(pipe)
                    child = running.pop(pipe)
                    yield child.key, _finish(pipe, child)
            for pipe, child in list(running.items()):
                if time.monotonic() > child.deadline:
                    selector.unregister(pipe)
                    del running[pipe]
                    yield child.key, _finish(pipe, child)


def _start(shell: Any, candidate: Candidate) -> tuple[int, _Child]:
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(ours)
        _be_child(shell, candidate, theirs)
    os.close(theirs)
    with contextlib.suppress(OSError):
        os.setpgid(pid, pid)  # both sides do it, so that neither has to wait for the other
    return ours, _Child(pid, candidate.key, time.monotonic() + CHILD_LIMIT_SECONDS)


def _be_child(shell: Any, candidate: Candidate, pipe: int) -> NoReturn:
    verdict = Verdict(False, "the answer ended its process", "Ended")
    try:
        os.setpgid(0, 0)
        nothing = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(nothing, standard)
        for limit, value in (
            (resource.RLIMIT_AS, MEMORY_LIMIT_BYTES),
            (resource.RLIMIT_FSIZE, FILE_LIMIT_BYTES),
            (resource.RLIMIT_CORE, 0),
        ):
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(limit, (value, value))
        _run_cell(shell, candidate.answer)
        verdict = _run_tests(shell, candidate.tests)
    except BaseException as error:
        verdict = Verdict(False, str(error), type(error).__name__)
    finally:
        os.write(pipe, json.dumps(asdict(verdict)).encode()[:MESSAGE_LIMIT_BYTES])
        os._exit(0)


def _run_tests(shell: Any, source: str) -> Verdict:
    # Every run inside is limited by the expectations; the whole by the parent.
    result = shell.run_cell(source, store_history=True)
    error = result.error_before_exec or result.error_in_exec
    if error is None:
        return Verdict(True)
    return Verdict(False, str(error)[: MESSAGE_LIMIT_BYTES // 8], type(error).__name__)


def _finish(pipe: int, child: _Child) -> Verdict:
    os.close(pipe)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)  # the child and whatever it started
    os.waitpid(child.pid, 0)
    try:
        return Verdict(**json.loads(child.received))
    except (ValueError, TypeError):
        if time.monotonic() > child.deadline:
            return Verdict(False, f"no verdict in {CHILD_LIMIT_SECONDS:.0f} seconds", "TimedOut")
        return Verdict(False, "the process ended without a verdict", "Ended")


if __name__ == "__main__":
    main()
