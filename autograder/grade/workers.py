"""Grading in processes of this machine: each result is there as soon as it is made.

Every submission gets a process of its own, forked from the worker's warm parent. When a worker
dies, another one gets its submission.
"""

import faulthandler
import gc
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from typing import Protocol

from autograder.grade.places import Place, Plain
from autograder.grade.unit import Graded, Task, failed, grade_submission
from autograder.sandbox import Limits, SandboxError, WarmParent, libraries_of

ATTEMPTS = 2
PATIENCE = 60  # seconds that judging may take in addition to running
LEAVE_SECONDS = 5
# Process limits count per user: no two sandboxes that run at the same time share a number.
SLOTS = 4_000


class Crew(Protocol):
    """Grades tasks somewhere."""

    @property
    def running(self) -> Mapping[str, float]:
        """The students whose submissions run now, and since when (`time.monotonic`)."""
        ...

    def start(self, count: int) -> None:
        """Get ready for this many tasks, while the caller does something else."""

    def run(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Graded]]:
        """Grade tasks, taking one when there is room for it; results come as they are made."""
        ...


class Bench:
    """Processes for the submissions that one worker grades, one after the other."""

    def __init__(self, sandboxed: bool, libraries: Sequence[str] = ()) -> None:
        """Start what they will be forked from; it is not waited for.

        Args:
            sandboxed: Whether they run in the sandbox.
            libraries: What they have imported from the start (`libraries_of`).
        """
        self.sandbox = "bubblewrap" if sandboxed else "none"
        self._sandboxed, self._libraries = sandboxed, libraries
        self._warm: WarmParent | None = None
        with suppress(SandboxError):  # the first submission says so
            self._warm = WarmParent(_slot(), libraries) if sandboxed else None

    def grade(self, task: Task) -> Graded:
        """Grade one submission; what this machine lacks becomes its reason."""
        try:
            return grade_submission(task, lambda: self._fresh(task.limits), self.sandbox)
        except SandboxError as error:
            return failed(task, f"No process could be started for it. {error}", self.sandbox)

    def close(self) -> None:
        """End what is left."""
        if self._warm:
            self._warm.close()
            self._warm = None

    def _fresh(self, limits: Limits) -> Place:
        if not self._sandboxed:
            return Place(Plain(limits))
        if self._warm:
            # A busy machine may fail to start one process; it does not fail twice by chance.
            try:
                return Place(self._warm.fork(limits))
            except SandboxError:
                self.close()
        self._warm = WarmParent(_slot(), self._libraries)
        return Place(self._warm.fork(limits))


def _slot() -> int:
    """A number that no other warm parent of this machine is likely to have now."""
    return os.getpid() % SLOTS


class Here:
    """Grades in this very process, one submission after the other."""

    def __init__(self, sandboxed: bool = True) -> None:
        """Say whether submissions run in the sandbox."""
        self.running: dict[str, float] = {}
        self._sandboxed = sandboxed

    def start(self, count: int) -> None:
        """As `Crew`."""

    def run(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Graded]]:
        """As `Crew`."""
        for task in tasks:
            self.running = {task.student: time.monotonic()}
            bench = Bench(self._sandboxed, libraries_of(task.source))
            try:
                graded = bench.grade(task)
            finally:
                bench.close()
            yield task, graded
        self.running = {}


class Processes:
    """Grades in several processes of this machine."""

    def __init__(self, jobs: int, sandboxed: bool = True, libraries: Sequence[str] = ()) -> None:
        """Start nothing yet.

        Args:
            jobs: How many submissions run at the same time.
            sandboxed: Whether submissions run in the sandbox.
            libraries: What their processes have imported from the start (`libraries_of`).
        """
        self.running: dict[str, float] = {}
        self._jobs, self._sandboxed, self._libraries = jobs, sandboxed, libraries
        self._workers: list[_Worker] = []

    def start(self, count: int) -> None:
        """As `Crew`."""
        while len(self._workers) < min(count, self._jobs):
            self._workers.append(self._new_worker())

    def run(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Graded]]:
        """As `Crew`."""
        again: deque[Task] = deque()
        attempts: dict[str, int] = {}
        try:
            while True:
                self._hand_out(tasks, again)
                busy = {worker.pipe: worker for worker in self._workers if worker.task}
                if not busy:
                    return
                done = []
                for pipe in wait(list(busy)):
                    worker = busy[pipe]  # type: ignore[index]
                    task, graded = worker.task, worker.result()
                    assert task is not None
                    self.running.pop(task.student, None)
                    if graded is None:
                        self._workers.remove(worker)
                        attempts[task.student] = attempts.get(task.student, 0) + 1
                        if attempts[task.student] < ATTEMPTS:
                            again.append(task)
                            continue
                        graded = failed(task, worker.epitaph(), self.sandbox)
                    done.append((task, graded))
                # The workers first: recording takes a while.
                self._hand_out(tasks, again)
                yield from done
        finally:
            for worker in self._workers:
                worker.end()
            self._workers = []

    @property
    def sandbox(self) -> str:
        """What submissions run in."""
        return "bubblewrap" if self._sandboxed else "none"

    def _new_worker(self) -> "_Worker":
        return _Worker(self._sandboxed, self._libraries)

    def _hand_out(self, tasks: Iterator[Task], again: deque[Task]) -> None:
        while True:
            worker = next((worker for worker in self._workers if not worker.task), None)
            if worker is None and len(self._workers) >= self._jobs:
                return
            task = again.popleft() if again else next(tasks, None)
            if task is None:
                return
            if worker is None:
                worker = self._new_worker()
                self._workers.append(worker)
            self.running[task.student] = time.monotonic()
            worker.give(task)


class _Worker:
    """A process, seen from the one that started it."""

    def __init__(self, sandboxed: bool, libraries: Sequence[str]) -> None:
        # Forked from a process without threads that has imported everything.
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["autograder.cli"])
        self.pipe, theirs = context.Pipe()
        self.task: Task | None = None
        self.process = context.Process(
            target=_work, args=(theirs, sandboxed, libraries), daemon=True
        )
        self.process.start()
        theirs.close()

    def give(self, task: Task) -> None:
        """Send a task."""
        self.task = task
        # When it is dead, taking its result says so.
        with suppress(OSError):
            self.pipe.send(task)

    def result(self) -> Graded | None:
        """Receive the result; None when the process died."""
        try:
            graded: Graded = self.pipe.recv()
        except (EOFError, OSError):
            self.process.join(LEAVE_SECONDS)
            self.end()
            return None
        self.task = None
        return graded

    def epitaph(self) -> str:
        """Why its submission failed."""
        code = self.process.exitcode or 0
        how = f"signal {-code}" if code < 0 else f"exit code {code}"
        return f"The process that graded it ended each time ({how})."

    def end(self) -> None:
        """See to it that it is gone, with all that it started."""
        self.pipe.close()
        self.process.kill()
        self.process.join()


def _work(pipe: Connection, sandboxed: bool, libraries: Sequence[str]) -> None:
    """The life of a worker."""
    # The terminal sends Ctrl-C to all; the process that started this one decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # All that was imported lives as long as this process: no collection looks through it.
    gc.freeze()
    bench = Bench(sandboxed, libraries)
    # The end of the pipe: there is no more work.
    with suppress(EOFError, OSError):
        while True:
            task: Task = pipe.recv()
            with overdue(task.limits):
                graded = bench.grade(task)
            pipe.send(graded)
    bench.close()


def _end_with_parent() -> None:
    """End this process with the one that hands out work, in the middle of a submission, too."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


@contextmanager
def overdue(limits: Limits) -> Iterator[None]:
    """End this process when a task takes impossibly long.

    Judging is bounded, but not by a clock: no thread of Python's can end a comparison that
    a learner's values made endless. This one needs no turn of the interpreter.
    """
    seconds = limits.total_seconds + 2 * limits.start_seconds + PATIENCE
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 -- a descriptor is wanted
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()
