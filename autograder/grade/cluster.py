"""Grading on many machines: the same unit of work, sent to a Dask cluster.

A task holds all the bytes that it needs, so workers need this package and a sandbox, and
neither gradebook nor source tree nor shared disk.
"""

import time
from collections.abc import Iterator
from threading import Lock
from typing import Any

from autograder.grade.unit import Graded, Task, failed
from autograder.grade.workers import Bench, overdue
from autograder.sandbox import libraries_of
from course.errors import CourseError

CONNECT_SECONDS = 20
RETRIES = 2
# The clock that ends an endless task, and the output that a judge captures, belong to the process.
ALONE = Lock()
_benches: dict[tuple[bool, tuple[str, ...]], Bench] = {}


class Cluster:
    """Grades on the workers of a Dask scheduler."""

    def __init__(self, address: str, sandboxed: bool = True) -> None:
        """Connect to nothing yet.

        Args:
            address: The scheduler's, such as `tcp://host:8786`.
            sandboxed: Whether submissions run in the sandbox.

        Raises:
            CourseError: Dask is not installed.
        """
        self.running: dict[str, float] = {}
        self._address, self._sandboxed = address, sandboxed
        try:
            import distributed  # noqa: F401
        except ImportError as error:
            raise CourseError(
                "--dask needs Dask, which is not installed.", "pip install 'inkwell-course[dask]'"
            ) from error

    def start(self, count: int) -> None:
        """As `autograder.grade.workers.Crew`."""

    def run(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Graded]]:
        """As `autograder.grade.workers.Crew`.

        Raises:
            CourseError: The cluster cannot be reached, or has no workers.
        """
        from distributed import Client, as_completed

        try:
            client = Client(self._address, timeout=CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError) as error:
            raise CourseError(
                f"No Dask scheduler answers at {self._address}: {error}",
                "Start one with `dask scheduler`, and workers with `dask worker ADDRESS "
                "--nthreads 1` where the course is installed.",
            ) from error
        with client:
            try:
                client.wait_for_workers(1, timeout=CONNECT_SECONDS)
            except TimeoutError as error:
                raise CourseError(f"The cluster at {self._address} has no workers.") from error
            sent: dict[Any, Task] = {}
            waiting = as_completed(loop=client.loop)

            def hand_out() -> None:
                # One more than runs for each worker, so that none waits for the next.
                room = 2 * sum(client.nthreads().values()) or 2
                while len(sent) < room and (task := next(tasks, None)):
                    future = client.submit(
                        grade_task, task, self._sandboxed, pure=False, retries=RETRIES
                    )
                    sent[future] = task
                    self.running[task.student] = time.monotonic()
                    waiting.add(future)

            hand_out()
            while sent:
                future = next(waiting)
                task = sent.pop(future)
                self.running.pop(task.student, None)
                graded = self._outcome(task, future)
                del future
                hand_out()
                yield task, graded

    def _outcome(self, task: Task, future: Any) -> Graded:
        try:
            graded: Graded = future.result()
        except Exception as error:  # whatever the cluster says
            sandbox = "bubblewrap" if self._sandboxed else "none"
            kind = type(error).__name__
            return failed(task, f"The cluster could not grade it ({kind}: {error}).", sandbox)
        return graded


def grade_task(task: Task, sandboxed: bool) -> Graded:
    """Grade one submission, on a worker."""
    with ALONE, overdue(task.limits):
        return _bench(sandboxed, libraries_of(task.source)).grade(task)


def _bench(sandboxed: bool, libraries: tuple[str, ...]) -> Bench:
    """What submissions on this worker are forked from; it ends with the next one, or the worker."""
    wanted = (sandboxed, libraries)
    if wanted not in _benches:
        while _benches:
            _benches.popitem()[1].close()
        _benches[wanted] = Bench(*wanted)
    return _benches[wanted]
