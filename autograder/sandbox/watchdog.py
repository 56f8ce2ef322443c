"""Ends sandboxes that use more than they may, and notes what was too much.

The kernel limits each process by itself; what all processes of a submission use
together has no such limit everywhere (memory controllers are often not delegated),
so one thread looks at every sandbox several times a second.
"""

import contextlib
import os
import threading
import time
from dataclasses import dataclass

from autograder.sandbox.limits import LimitHit
from autograder.sandbox.running import Running

ACTIVE, IDLE = 0.04, 1.0
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Use:
    """What a sandbox uses now, over all its processes."""

    tasks: int
    resident: int
    cpu: float


def read(path: str) -> str:
    """A file of /proc; empty when its process has gone."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return ""
    try:
        return os.read(descriptor, 8192).decode(errors="replace")
    except OSError:
        return ""
    finally:
        os.close(descriptor)


def rows(path: str) -> dict[str, int]:
    """The sizes in a file of `Name:   123 kB` lines, in bytes."""
    found = {}
    for line in read(path).splitlines():
        name, _, value = line.partition(":")
        if value.endswith(" kB"):
            found[name] = int(value[:-3]) * 1024
    return found


def use(sandbox: Running) -> Use:
    """Count tasks, resident memory and processor time, ended children included."""
    tasks = resident = ticks = 0
    for number in sandbox.processes():
        place = f"{sandbox.root}/proc/{number}"
        # The name of the program, in brackets, may hold anything.
        fields = read(f"{place}/stat").rpartition(")")[2].split()
        if len(fields) > 21:
            # With the children of every process, the first one's included, that have
            # ended: nothing is lost when a process ends.
            ticks += sum(int(value) for value in fields[11:15])
            tasks += int(fields[17])
            sizes = rows(f"{place}/status")
            resident += sizes.get("VmRSS", 0) + sizes.get("VmPTE", 0)
    return Use(tasks, resident, ticks / TICKS)


def proportional(sandbox: Running) -> int:
    """Memory with shared pages counted once; slower, and only needed near the limit."""
    total = 0
    for number in sandbox.processes():
        place = f"{sandbox.root}/proc/{number}"
        sizes = rows(f"{place}/status")
        # A process that hides its maps counts with all that it shares.
        total += rows(f"{place}/smaps_rollup").get("Pss", sizes.get("VmRSS", 0))
        # Tables of pages: mapping much and touching little costs them only.
        total += sizes.get("VmPTE", 0)
    return total


def sockets(sandbox: Running) -> int:
    """Sockets in its network; their buffers are memory of the kernel, counted nowhere."""
    first = read(f"{sandbox.root}/proc/1/net/sockstat").partition("\n")[0]
    return int(first.rpartition(" ")[2] or 0)


def files(sandbox: Running) -> int:
    """Files and folders in the writable places; each costs memory of the kernel."""
    total = 0
    for scratch in sandbox.view.scratches:
        with contextlib.suppress(OSError):
            found = os.statvfs(f"{sandbox.root}{scratch.place}")
            total += found.f_files - found.f_ffree
    return total


class Watch:
    """One sandbox under watch.

    The clock starts with `begin`: a kernel that was prepared in advance may wait.
    """

    def __init__(self, sandbox: Running) -> None:
        self.sandbox = sandbox
        self.started: float | None = None
        self.cpu_before = 0.0
        self.due = 0.0
        self.ended = False
        # Held while it is looked at.
        self.lock = threading.Lock()

    def begin(self) -> None:
        """Start counting time, from now."""
        self.cpu_before = use(self.sandbox).cpu
        self.started = time.monotonic()
        self.due = 0.0

    def look(self) -> None:
        """End the sandbox if it uses more than it may."""
        with self.lock:
            if self.ended or time.monotonic() < self.due:
                return
            try:
                hit = self.exceeded()
            except Exception:  # whatever it is, nothing may run without being watched
                hit = LimitHit("unwatched", 0, 0)
            if hit:
                self.sandbox.kill(hit)
            self.due = time.monotonic() + (IDLE if self.started is None else ACTIVE)

    def end(self) -> None:
        """Look no more; returns when nobody looks."""
        with self.lock:
            self.ended = True

    def exceeded(self) -> LimitHit | None:
        """The first limit that is exceeded now."""
        if not self.sandbox.settled():
            return None
        limits, now = self.sandbox.limits, use(self.sandbox)
        if self.started is not None:
            wall = time.monotonic() - self.started
            if wall > limits.total_seconds:
                return LimitHit("total_seconds", limits.total_seconds, round(wall))
            if now.cpu - self.cpu_before > limits.cpu_seconds:
                seen = round(now.cpu - self.cpu_before)
                return LimitHit("cpu_seconds", limits.cpu_seconds, seen)
        if now.resident > limits.memory:
            shared_once = proportional(self.sandbox)
            if shared_once > limits.memory:
                return LimitHit("memory", limits.memory, shared_once)
        # Above what the kernel allows for one user: only where it cannot count for us.
        if now.tasks > limits.processes + 8:
            return LimitHit("processes", limits.processes, now.tasks)
        open_sockets = sockets(self.sandbox)
        if open_sockets > limits.sockets:
            return LimitHit("sockets", limits.sockets, open_sockets)
        count = files(self.sandbox)
        return LimitHit("files", limits.files, count) if count > limits.files else None


class Watchdog:
    """The thread that looks at all sandboxes of this process."""

    def __init__(self) -> None:
        os.register_at_fork(after_in_child=self.forget)
        self.forget()

    def forget(self) -> None:
        """A forked process watches its own sandboxes only."""
        self.lock = threading.Lock()
        self.watched: dict[int, Watch] = {}
        self.thread: threading.Thread | None = None

    def watch(self, sandbox: Running) -> Watch:
        """Keep an eye on a sandbox until it ends."""
        watch = Watch(sandbox)
        with self.lock:
            self.watched[id(sandbox)] = watch
            if self.thread is None or not self.thread.is_alive():
                self.thread = threading.Thread(target=self.run, name="watchdog", daemon=True)
                self.thread.start()
        return watch

    def unwatch(self, sandbox: Running) -> None:
        """Forget a sandbox: what it held may now be let go of, and its numbers used by others."""
        with self.lock:
            watch = self.watched.pop(id(sandbox), None)
        if watch:
            watch.end()

    def run(self) -> None:
        """Look, until nothing is left to look at."""
        while True:
            with self.lock:
                self.watched = {k: w for k, w in self.watched.items() if w.sandbox.alive()}
                current = list(self.watched.values())
                if not current:
                    self.thread = None
                    return
            for watch in current:
                watch.look()
            time.sleep(ACTIVE)


watchdog = Watchdog()
