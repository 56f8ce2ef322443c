"""Grading in processes of this machine: each result is there as soon as it is made.

A worker prepares the next kernel while a submission runs in the present one; every kernel
is used once. When a worker dies, another one gets its submission.
"""

import asyncio
import faulthandler
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from typing import Protocol

from autograder.grade.kernels import Prepared, prepare
from autograder.grade.unit import Graded, Task, failed, grade_submission
from autograder.sandbox import Limits, SandboxError

ATTEMPTS = 2
PATIENCE = 60  # seconds that judging may take in addition to running
LEAVE_SECONDS = 5


class Crew(Protocol):
    """Grades tasks somewhere."""

    @property
    def running(self) -> Mapping[str, float]:
        """The students whose submissions run now, and since when (`time.monotonic`)."""
        ...

    def run(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Graded]]:
        """Grade tasks, taking one when there is room for it; results come as they are made."""
        ...


class Bench:
    """Kernels for one worker, one of them always prepared in advance."""

    def __init__(self, sandboxed: bool, ahead: bool = True) -> None:
        """Prepare nothing yet.

        Args:
            sandboxed: Whether kernels run in the sandbox.
            ahead: Whether to start the next kernel when one is taken.
        """
        self.sandbox = "bubblewrap" if sandboxed else "none"
        self._sandboxed, self._ahead = sandboxed, ahead
        self._limits = Limits()
        self._next: asyncio.Task[Prepared] | None = None

    async def grade(self, task: Task) -> Graded:
        """Grade one submission; what this machine lacks becomes its reason."""
        if task.limits != self._limits:
            await self.close()
            self._limits = task.limits
        try:
            return await grade_submission(task, self._fresh, self.sandbox)
        except SandboxError as error:
            return failed(task, f"No kernel could be started for it. {error}", self.sandbox)

    async def close(self) -> None:
        """End the kernel that waits."""
        if self._next:
            waiting, self._next = self._next, None
            with suppress(SandboxError):
                await (await waiting).end()

    async def _fresh(self) -> Prepared:
        waiting, self._next = self._next, None
        prepared = None
        with suppress(SandboxError):
            prepared = await waiting if waiting else await self._prepare()
        if prepared and not prepared.alive:
            await prepared.end()
            prepared = None
        # A busy machine may fail to start one kernel; it does not fail twice by chance.
        prepared = prepared or await self._prepare()
        if self._ahead:
            self._next = asyncio.create_task(self._prepare())
        return prepared

    async def _prepare(self) -> Prepared:
        return await prepare(self._limits, self._sandboxed)


class Here:
    """Grades in this very process, one submission after the other."""

    def __init__(self, sandboxed: bool = True) -> None:
        """Say whether kernels run in the sandbox."""
        self.running: dict[str, float] = {}
        self._sandboxed = sandboxed

    def run(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Graded]]:
        """As `Crew`."""
        for task in tasks:
            bench = Bench(self._sandboxed, ahead=False)
            self.running = {task.student: time.monotonic()}
            yield task, asyncio.run(bench.grade(task))
        self.running = {}


class Processes:
    """Grades in several processes of this machine."""

    def __init__(self, jobs: int, sandboxed: bool = True) -> None:
        """Start nothing yet.

        Args:
            jobs: How many submissions run at the same time.
            sandboxed: Whether kernels run in the sandbox.
        """
        self.running: dict[str, float] = {}
        self._jobs, self._sandboxed = jobs, sandboxed
        self._workers: list[_Worker] = []

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
                worker.dismiss()
            for worker in self._workers:
                worker.end()
            self._workers = []

    @property
    def sandbox(self) -> str:
        """What kernels run in."""
        return "bubblewrap" if self._sandboxed else "none"

    def _hand_out(self, tasks: Iterator[Task], again: deque[Task]) -> None:
        while True:
            worker = next((worker for worker in self._workers if not worker.task), None)
            if worker is None and len(self._workers) >= self._jobs:
                return
            task = again.popleft() if again else next(tasks, None)
            if task is None:
                return
            if worker is None:
                worker = _Worker(self._sandboxed)
                self._workers.append(worker)
            self.running[task.student] = time.monotonic()
            worker.give(task)


class _Worker:
    """A process, seen from the one that started it."""

    def __init__(self, sandboxed: bool) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.task: Task | None = None
        self.process = context.Process(target=_work, args=(theirs, sandboxed), daemon=True)
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

    def dismiss(self) -> None:
        """Tell it that nothing comes any more."""
        self.pipe.close()

    def end(self) -> None:
        """See to it that it is gone."""
        self.process.join(LEAVE_SECONDS)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


def _work(pipe: Connection, sandboxed: bool) -> None:
    """The life of a worker."""
    # The terminal sends Ctrl-C to all; the process that started this one decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(asyncio.CancelledError):
        asyncio.run(_serve(pipe, sandboxed))


async def _serve(pipe: Connection, sandboxed: bool) -> None:
    tasks: asyncio.Queue[Task] = asyncio.Queue()
    loop, me = asyncio.get_running_loop(), asyncio.current_task()
    assert me is not None

    def receive() -> None:
        with suppress(EOFError, OSError):
            while True:
                loop.call_soon_threadsafe(tasks.put_nowait, pipe.recv())
        # Whoever started this process has no more work for it, or is gone.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(me.cancel)
        time.sleep(LEAVE_SECONDS)
        os._exit(0)

    threading.Thread(target=receive, daemon=True).start()
    bench = Bench(sandboxed)
    try:
        while True:
            task = await tasks.get()
            with overdue(task.limits):
                graded = await bench.grade(task)
            pipe.send(graded)
    finally:
        await bench.close()


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
