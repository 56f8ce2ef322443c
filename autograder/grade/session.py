"""One notebook's run: cells in order in a kernel, test cells judged apart from it.

A kernel that ends or hangs is replaced: the cells before are run again in a new one, without
the cell that ended it, so that one bad cell does not cost the other items their points.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from queue import Empty
from threading import Lock
from typing import Any

from nbclient.exceptions import CellExecutionComplete, DeadKernelError
from nbformat import NotebookNode
from nbformat.v4 import new_notebook

from autograder.grade.judge import Judgment, Unanswered, judge
from autograder.grade.kernels import Prepared, send_expression
from autograder.notebooks import grade_id
from autograder.sandbox import LimitHit, Limits
from autograder.sandbox.kernel import BoundedClient
from course.testing import remote
from course.testing.run import TIME_LIMIT_SECONDS

Fresh = Callable[[], Awaitable[Prepared]]

RESTARTS = 3
GRACE_SECONDS = 2  # for a cell that was interrupted to end
LOOK_SECONDS = 0.5
# A judge replaces the process's standard output, so one judges at a time.
JUDGING = Lock()

MB = 1024 * 1024
LIMITS = {
    "memory": lambda hit: f"more than {hit.allowed // MB} MB of memory",
    "processes": lambda hit: f"more than {hit.allowed} processes",
    "files": lambda hit: f"more than {hit.allowed} files",
    "output": lambda hit: f"more than {hit.allowed // MB} MB of output",
    "cpu_seconds": lambda hit: f"more than {hit.allowed} seconds of processor time",
    "cell_seconds": lambda hit: f"more than {hit.allowed} seconds for one cell",
    "total_seconds": lambda hit: f"more than {hit.allowed} seconds in all",
}
# What is used up by one kernel is not given again to the next one.
FINAL = ("cpu_seconds", "total_seconds")


class Session:
    """Runs the cells of one notebook.

    Attributes:
        notes: What happened that the learner should know, a sentence each.
        limits_hit: The names of the limits that were hit.
    """

    def __init__(self, fresh: Fresh, limits: Limits, files: dict[str, bytes]) -> None:
        """Prepare; `fresh` gives a kernel that nothing ran in."""
        self.notes: list[str] = []
        self.limits_hit: list[str] = []
        self._fresh, self._limits, self._files = fresh, limits, files
        self._place: Prepared | None = None
        self._client: BoundedClient | None = None
        self._ran: list[NotebookNode] = []
        self._starts = 0
        self._gone = ""
        self._end = time.monotonic() + limits.total_seconds

    @property
    def texts(self) -> list[str]:
        """The texts of the code cells that were run, in order."""
        return [cell.source for cell in self._ran]

    async def run(self, cell: NotebookNode, number: int) -> None:
        """Run one cell and keep its outputs; it may fail, that is its own affair.

        Args:
            cell: The cell, changed in place.
            number: Its place in the notebook, for messages.
        """
        if not cell.source.strip():
            return
        if not await self._ready():
            self._ran.append(cell)  # its text can still be looked at
            return
        if not await self._execute(cell):
            await self._lost(f"in {_name(cell, number)}")
            cell.metadata["course_ended"] = True
        self._ran.append(cell)

    async def judge(self, tests: str, name: str) -> Judgment:
        """Give the verdict on one test cell.

        Args:
            tests: Its text, from the instructor's notebook.
            name: Its grade id, for messages.
        """
        if not await self._ready():
            return Judgment(False, f"This check was not run. {self._gone}")
        place = self._place
        assert place is not None
        send_expression(place.kernel, "serve(get_ipython().user_ns)")
        lost: list[Unanswered] = []

        def ask(request: str) -> str:
            if lost:
                raise lost[0]
            try:
                # The kernel itself cuts short what it is asked to run, and says so.
                most = max(self._limits.cell_seconds, 2 * TIME_LIMIT_SECONDS)
                return place.ask(request, max(0, min(most, self._end - time.monotonic())))
            except Unanswered as error:
                lost.append(error)
                raise

        def verdict() -> Judgment:
            with JUDGING:
                found = judge(tests, ask, self.texts)
            with suppress(OSError):
                remote.send(place.channel, b"")
            return found

        found = await asyncio.to_thread(verdict)
        if not lost:
            return found
        reason = await self._lost(f"while {name!r} was checked", str(lost[0]))
        return Judgment(False, f"This check did not run to its end. {reason}", found.printed)

    async def close(self) -> None:
        """End the kernel."""
        if self._place:
            place, self._place = self._place, None
            await place.end()

    async def _ready(self) -> bool:
        """See to it that there is a kernel in which the cells before ran."""
        while not self._gone and self._place is None:
            if self._starts > RESTARTS:
                self._gone = f"Python had ended {RESTARTS} times before."
                break
            self._starts += 1
            self._place = await self._fresh()
            self._place.kernel.begin(self._files)
            self._client = BoundedClient(
                new_notebook(),
                km=self._place.kernel.manager,
                resources={},
                record_timing=False,
            )
            self._client.kernel = self._place.kernel  # type: ignore[assignment]
            self._client.kc = self._place.kernel.client
            for cell in self._ran:
                again = NotebookNode(cell, metadata={}, outputs=[])
                if not cell.metadata.get("course_ended") and not await self._execute(again):
                    cell.metadata["course_ended"] = True
                    await self._lost("when the cells were run again")
                    break
        return self._place is not None

    async def _execute(self, cell: NotebookNode) -> bool:
        """Run a cell to its end; False when the kernel ended instead or had to be ended."""
        client, place = self._client, self._place
        assert client is not None
        assert place is not None
        kc = place.kernel.client
        cell.outputs = []
        client.nb.cells = [cell]
        client.clear_before_next_output = False
        asked = kc.execute(cell.source, store_history=True, stop_on_error=False)
        end = time.monotonic() + self._limits.cell_seconds
        interrupted, replied = False, None
        while True:
            wait = min(LOOK_SECONDS, max(0.01, end - time.monotonic()))
            try:
                message = await kc.iopub_channel.get_msg(timeout=wait)
            except Empty:
                if not place.alive:
                    return False
                if replied is None and await _replied(kc, asked):
                    replied = time.monotonic()
                if replied and time.monotonic() - replied > GRACE_SECONDS:
                    # The last of its messages was lost: too much came at once.
                    allowed = self._limits.output
                    place.kernel.sandbox.kill(LimitHit("output", allowed, allowed))
                    return False
            except Exception:  # what comes from a learner's process may be anything
                place.kernel.sandbox.kill()
                return False
            else:
                if message["parent_header"].get("msg_id") == asked:
                    try:
                        client.process_message(message, cell, 0)
                    except CellExecutionComplete:
                        await _replied(kc, asked)
                        return True
                    except DeadKernelError:
                        return False
                    except Exception:  # a message that only looks like one
                        continue
            if time.monotonic() > end and replied is None:
                seconds = self._limits.cell_seconds
                hit = LimitHit("cell_seconds", seconds, seconds)
                if interrupted:
                    place.kernel.sandbox.kill(hit)
                    return False
                self._hit(hit, "")
                interrupted, end = True, time.monotonic() + GRACE_SECONDS
                # Over the connection made before any code of a learner ran.
                kc.control_channel.send(kc.session.msg("interrupt_request", {}))

    async def _lost(self, where: str, how: str = "Python ended") -> str:
        """Give up the kernel; the reason, in a sentence."""
        assert self._place is not None
        place, self._place = self._place, None
        hit = place.kernel.limit_hit
        await place.end()
        hit = hit or place.kernel.limit_hit
        if hit:
            reason = self._hit(hit, where)
        else:
            reason = f"{how} {where}."
            self.notes.append(reason)
        if (hit and hit.limit in FINAL) or time.monotonic() > self._end:
            self._gone = reason
        return reason

    def _hit(self, hit: LimitHit, where: str) -> str:
        if hit.limit not in self.limits_hit:
            self.limits_hit.append(hit.limit)
        reason = limit_text(hit, where)
        if reason not in self.notes:
            self.notes.append(reason)
        return reason


def limit_text(hit: LimitHit, where: str = "") -> str:
    """A sentence about a limit that was hit."""
    used = LIMITS[hit.limit](hit) if hit.limit in LIMITS else f"too much ({hit.limit})"
    return f"The submission used {used}{where and ' '}{where}."


async def _replied(kc: Any, asked: str) -> bool:
    """Take what arrived on the shell channel; whether the reply to a request was there."""
    found = False
    while await kc.shell_channel.socket.poll(0):
        reply = await kc.shell_channel.get_msg(timeout=0)
        found = found or reply["parent_header"].get("msg_id") == asked
    return found


def _name(cell: NotebookNode, number: int) -> str:
    name = grade_id(cell)
    return f"cell {name!r}" if name else f"cell {number + 1}"
