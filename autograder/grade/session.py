"""One notebook's run: cells in order in a process, test cells judged apart from it.

A process that ends or hangs is replaced: the cells before are run again in a new one, without
the cell that ended it, so that one bad cell does not cost the other items their points.
"""

import time
from collections.abc import Callable
from contextlib import suppress

from nbformat import NotebookNode

from autograder.grade.judge import Judgment, Unanswered, judge
from autograder.grade.outputs import Outputs
from autograder.grade.places import Done, Place, Shown
from autograder.notebooks import grade_id
from autograder.sandbox import LimitHit, Limits
from course.testing.run import TIME_LIMIT_SECONDS

Fresh = Callable[[], Place]

RESTARTS = 3
GRACE_SECONDS = 2  # for a cell that was interrupted to end

MB = 1024 * 1024
# How a note about a limit begins: feedback shows these apart from the repairs.
ABOUT_LIMITS = "The submission used "
LIMITS = {
    "memory": lambda hit: f"more than {hit.allowed // MB} MB of memory",
    "processes": lambda hit: f"more than {hit.allowed} processes",
    "files": lambda hit: f"more than {hit.allowed} files",
    "output": lambda hit: f"more than {hit.allowed // MB} MB of output",
    "cpu_seconds": lambda hit: f"more than {hit.allowed} seconds of processor time",
    "cell_seconds": lambda hit: f"more than {hit.allowed} seconds for one cell",
    "total_seconds": lambda hit: f"more than {hit.allowed} seconds in all",
}
# What is used up by one process is not given again to the next one.
FINAL = ("cpu_seconds", "total_seconds")


class Session:
    """Runs the cells of one notebook.

    Attributes:
        notes: What happened that the learner should know, a sentence each.
        limits_hit: The names of the limits that were hit.
    """

    def __init__(self, fresh: Fresh, limits: Limits, files: dict[str, bytes]) -> None:
        """Prepare; `fresh` gives a process that nothing ran in."""
        self.notes: list[str] = []
        self.limits_hit: list[str] = []
        self._fresh, self._limits, self._files = fresh, limits, files
        self._place: Place | None = None
        self._outputs = Outputs()
        self._ran: list[NotebookNode] = []
        self._starts = 0
        self._gone = ""
        self._end = time.monotonic() + limits.total_seconds

    @property
    def texts(self) -> list[str]:
        """The texts of the code cells that were run, in order."""
        return [cell.source for cell in self._ran]

    def run(self, cell: NotebookNode, number: int) -> None:
        """Run one cell and keep its outputs; it may fail, that is its own affair.

        Args:
            cell: The cell, changed in place.
            number: Its place in the notebook, for messages.
        """
        if not cell.source.strip():
            return
        if not self._ready():
            self._ran.append(cell)  # its text can still be looked at
            return
        if not self._execute(cell):
            self._lost(f"in {_name(cell, number)}")
            cell.metadata["course_ended"] = True
        self._ran.append(cell)

    def judge(self, tests: str, name: str) -> Judgment:
        """Give the verdict on one test cell.

        Args:
            tests: Its text, from the instructor's notebook.
            name: Its grade id, for messages.
        """
        if not self._ready():
            return Judgment(False, f"This check was not run. {self._gone}")
        place = self._place
        assert place is not None
        lost: list[Unanswered] = []

        def ask(request: str) -> str:
            if lost:
                raise lost[0]
            try:
                # The process itself cuts short what it is asked to run, and says so.
                most = max(self._limits.cell_seconds, 2 * TIME_LIMIT_SECONDS)
                return place.ask(request, max(0, min(most, self._end - time.monotonic())))
            except Unanswered as error:
                lost.append(error)
                raise

        found = judge(tests, ask, self.texts)
        if not lost:
            return found
        reason = self._lost(f"while {name!r} was checked", str(lost[0]))
        return Judgment(False, f"This check did not run to its end. {reason}", found.printed)

    def close(self) -> None:
        """End the process."""
        if self._place:
            place, self._place = self._place, None
            place.box.close()

    def _ready(self) -> bool:
        """See to it that there is a process in which the cells before ran."""
        while not self._gone and self._place is None:
            if self._starts > RESTARTS:
                self._gone = f"Python had ended {RESTARTS} times before."
                break
            self._starts += 1
            self._place = self._fresh()
            self._place.box.put(self._files)
            self._place.box.begin()
            for cell in self._ran:
                again = NotebookNode(cell, metadata={}, outputs=[])
                if not cell.metadata.get("course_ended") and not self._execute(again):
                    cell.metadata["course_ended"] = True
                    self._lost("when the cells were run again")
                    break
        return self._place is not None

    def _execute(self, cell: NotebookNode) -> bool:
        """Run a cell to its end; False when the process ended instead or had to be ended."""
        place = self._place
        assert place is not None
        cell.outputs = self._outputs.start()
        end, interrupted = time.monotonic() + self._limits.cell_seconds, False
        try:
            place.run(cell.source)
            while True:
                for message in place.messages(min(end, self._end) - time.monotonic()):
                    if isinstance(message, Done):
                        cell.execution_count = message.count
                        return True
                    if isinstance(message, Shown):
                        with suppress(ValueError):  # a message that only looks like one
                            self._outputs.add(message.kind, message.content)
                if time.monotonic() > self._end:
                    place.box.kill(_used_up("total_seconds", self._limits.total_seconds))
                    return False
                if time.monotonic() > end:
                    hit = _used_up("cell_seconds", self._limits.cell_seconds)
                    if interrupted:
                        place.box.kill(hit)
                        return False
                    self._hit(hit, "")
                    interrupted, end = True, time.monotonic() + GRACE_SECONDS
                    place.box.interrupt()
        except Unanswered:
            return False

    def _lost(self, where: str, how: str = "Python ended") -> str:
        """Give up the process; the reason, in a sentence."""
        assert self._place is not None
        place, self._place = self._place, None
        place.box.close()
        hit = place.box.limit_hit
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
    return f"{ABOUT_LIMITS}{used}{where and ' '}{where}."


def _used_up(limit: str, seconds: int) -> LimitHit:
    return LimitHit(limit, seconds, seconds)


def _name(cell: NotebookNode, number: int) -> str:
    name = grade_id(cell)
    return f"cell {name!r}" if name else f"cell {number + 1}"
