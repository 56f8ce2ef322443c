"""A folder in which a program runs, and one run of it: what goes in, what comes out.

This module uses nothing but the standard library: it also runs inside the sandbox, beside
the program.
"""

import contextlib
import ctypes
import os
import selectors
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, Protocol

try:
    from resource import RLIMIT_CPU, RLIMIT_FSIZE, prlimit
except ImportError:  # only Linux has it; elsewhere the clock on the wall ends an endless loop
    prlimit = None  # type: ignore[assignment]

PART = 65536
OUTPUT = 2 * 1024 * 1024  # bytes that one run may print
CPU_SECONDS, WALL_SECONDS = 5, 30
# How long what a program has started may go on printing after the program has ended.
AFTER_SECONDS = 0.2
# How long the input of a program that is to be killed stays open when it does not print what
# is waited for.
OPEN_SECONDS = 10

Ended = Literal["itself", "killed", "time", "output"]


@dataclass(frozen=True)
class Stop:
    """Kill the program, without a warning, while it works.

    Until then its input does not end: it waits for a line that never comes.

    Attributes:
        text: What it prints each time that something is done.
        count: So many of these are waited for.
        seconds: And then so long.
    """

    text: str
    count: int
    seconds: float


@dataclass(frozen=True)
class Ran:
    """What came of one run.

    Attributes:
        out: What it printed.
        err: What it wrote to the error output, where Python puts its tracebacks.
        code: Its exit code; negative for the signal that ended it.
        ended: By `itself`, `killed` as asked for, or because it took too much `time` or
            printed too much `output`.
        cpu: The processor time that it used, in seconds.
        changed: Whether the file that was watched was written into while it had its name.
        gone: Whether there was a moment without a file of this name.
    """

    out: str
    err: str
    code: int
    ended: Ended
    cpu: float
    changed: bool = False
    gone: bool = False


class PlaceGone(Exception):
    """The folder, or what runs the program in it, is gone; the text is for the learner."""


class Place(Protocol):
    """A folder in which a program runs; it is there for one trial."""

    def run(
        self,
        arguments: Sequence[str],
        typed: str,
        files: Mapping[str, bytes],
        stop: Stop | None = None,
        largest: int | None = None,
        watch: str | None = None,
    ) -> Ran:
        """Run `python` with these arguments.

        Args:
            arguments: What stands behind `python`.
            typed: All that is typed; then comes the end of input.
            files: Written into the folder before; names without folders.
            stop: When to kill it.
            largest: How many bytes a file may hold that it writes; what goes beyond fails, as on
                a disk that is full. Only Linux can do that; elsewhere nothing is limited.
            watch: The name of a file in the folder of which `Ran.changed` and `Ran.gone` tell.
                Only Linux can do that; elsewhere nothing is seen.
        """
        ...

    def read(self, name: str) -> bytes | None:
        """The content of a file in the folder; None when there is none."""
        ...


class Local:
    """A folder of this machine.

    Used as a context manager, it is removed in the end.
    """

    def __init__(
        self,
        program: Mapping[str, bytes],
        folder: Path | None = None,
        *,
        cpu_seconds: int = CPU_SECONDS,
        wall_seconds: float = WALL_SECONDS,
    ) -> None:
        """Put a program into the folder.

        Args:
            program: Its files, by path in the folder.
            folder: An empty folder; by default a new one.
            cpu_seconds: How much processor time one run may use.
            wall_seconds: How long one run may take.
        """
        self.folder = folder or Path(tempfile.mkdtemp(prefix="project-"))
        self._cpu, self._wall = cpu_seconds, wall_seconds
        for name, content in program.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)

    def __enter__(self) -> "Local":
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(
        self,
        arguments: Sequence[str],
        typed: str,
        files: Mapping[str, bytes],
        stop: Stop | None = None,
        largest: int | None = None,
        watch: str | None = None,
    ) -> Ran:
        """As `Place`."""
        for name, content in files.items():
            (self.folder / name).write_bytes(content)
        if watch is None:
            return self._run(arguments, typed, stop, largest)
        with _Watch(self.folder, watch) as watched:
            ran = self._run(arguments, typed, stop, largest)
            changed, gone = watched.seen()
        return replace(ran, changed=changed, gone=gone)

    def _run(
        self, arguments: Sequence[str], typed: str, stop: Stop | None, largest: int | None
    ) -> Ran:
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=self.folder,
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # A group of its own, so that all it starts ends with it.
            start_new_session=True,
        )
        if prlimit is not None:
            with contextlib.suppress(OSError):
                prlimit(process.pid, RLIMIT_CPU, (self._cpu, self._cpu + 1))
                if largest is not None:
                    prlimit(process.pid, RLIMIT_FSIZE, (largest, largest))
        try:
            return _Run(process, typed.encode("utf-8", "replace"), self._wall, stop).finish()
        finally:
            for stream in (process.stdin, process.stdout, process.stderr):
                if stream:
                    with contextlib.suppress(OSError):
                        stream.close()

    def read(self, name: str) -> bytes | None:
        """As `Place`."""
        path = self.folder / name
        if path.is_symlink() or not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(16 * PART * 16)


class _Run:
    """One run of a process, from its start to its end."""

    def __init__(
        self, process: "subprocess.Popen[bytes]", typed: bytes, wall: float, stop: Stop | None
    ) -> None:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        self.process, self.rest, self.stop = process, memoryview(typed), stop
        self.feed, self.out, self.err = process.stdin, bytearray(), bytearray()
        self.kept = {process.stdout.fileno(): self.out, process.stderr.fileno(): self.err}
        self.end = time.monotonic() + wall
        self.open_until = time.monotonic() + OPEN_SECONDS
        self.ended: Ended = "itself"
        self.status: int | None = None
        self.cpu = 0.0

    def finish(self) -> Ran:
        """Feed and read it until it ends or has to be ended."""
        try:
            with selectors.DefaultSelector() as ready:
                for descriptor in self.kept:
                    ready.register(descriptor, selectors.EVENT_READ)
                os.set_blocking(self.feed.fileno(), False)
                if self.rest:
                    ready.register(self.feed.fileno(), selectors.EVENT_WRITE)
                self._talk(ready)
            self._wait()
        finally:
            self._end_group()
        assert self.status is not None
        code = os.waitstatus_to_exitcode(self.status)
        if prlimit is not None and code == -signal.SIGXCPU:
            self.ended = "time"
        texts = (bytes(part).decode("utf-8", "replace") for part in (self.out, self.err))
        out, err = (text.replace("\r\n", "\n") for text in texts)
        return Ran(out, err, code, self.ended, self.cpu)

    def _talk(self, ready: selectors.BaseSelector) -> None:
        gone: float | None = None
        while set(ready.get_map()) & set(self.kept):
            for key, _ in ready.select(0.05):
                if key.fd in self.kept:
                    self._read(ready, key.fd)
                else:
                    self._write(ready)
            now = time.monotonic()
            if not self.rest and (not self.stop or now > self.open_until):
                with contextlib.suppress(OSError):
                    self.feed.close()
            if self.stop and self._acknowledged(self.stop):
                time.sleep(self.stop.seconds)
                self._kill("killed")
                self.stop = None
            elif len(self.out) + len(self.err) > OUTPUT:
                self._kill("output")
                return
            elif now > self.end:
                self._kill("time")
                return
            if self._over():
                # What it started may hold its output open.
                gone = gone or now + AFTER_SECONDS
                if now > gone:
                    return

    def _read(self, ready: selectors.BaseSelector, descriptor: int) -> None:
        part = os.read(descriptor, PART)
        self.kept[descriptor] += part
        if not part:
            ready.unregister(descriptor)

    def _write(self, ready: selectors.BaseSelector) -> None:
        feed = self.feed.fileno()
        try:
            self.rest = self.rest[os.write(feed, self.rest[:PART]) :]
        except BrokenPipeError:
            self.rest = memoryview(b"")
        if not self.rest:
            ready.unregister(feed)

    def _acknowledged(self, stop: Stop) -> bool:
        return self.out.count(stop.text.encode()) >= stop.count

    def _kill(self, why: Ended) -> None:
        if not self._over():
            self.ended = why
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.process.pid, signal.SIGKILL)

    def _over(self) -> bool:
        """Whether it has ended; its exit code and processor time are taken then."""
        if self.status is None:
            found, status, usage = os.wait4(self.process.pid, os.WNOHANG)
            if found:
                self._take(status, usage.ru_utime + usage.ru_stime)
        return self.status is not None

    def _wait(self) -> None:
        while not self._over():
            if time.monotonic() > self.end:
                self._kill("time")
            time.sleep(0.001)

    def _take(self, status: int, cpu: float) -> None:
        self.status, self.cpu = status, cpu
        # So that `Popen` does not wait for it again.
        self.process.returncode = os.waitstatus_to_exitcode(status)

    def _end_group(self) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        if not self._over():
            _, status, usage = os.wait4(self.process.pid, 0)
            self._take(status, usage.ru_utime + usage.ru_stime)


class _Watch:
    """What happens to one file of a folder, as the kernel of Linux tells it (inotify).

    Nothing is missed and nothing hangs on the moment at which somebody looks.
    """

    _CHANGED, _MOVED_AWAY, _DELETED = 0x2, 0x40, 0x200
    _EVENT = struct.Struct("iIII")

    def __init__(self, folder: Path, name: str) -> None:
        self._name, self._descriptor = name.encode(), -1
        library = ctypes.CDLL(None)
        if not hasattr(library, "inotify_init1"):
            return
        self._descriptor = library.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        mask = self._CHANGED | self._MOVED_AWAY | self._DELETED
        if self._descriptor >= 0:
            library.inotify_add_watch(self._descriptor, os.fsencode(folder), mask)

    def __enter__(self) -> "_Watch":
        return self

    def __exit__(self, *_: object) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)

    def seen(self) -> tuple[bool, bool]:
        """Whether the file was written into, and whether it was gone; read once, at the end."""
        masks = 0
        with contextlib.suppress(OSError):  # also when there is nothing more to read
            while self._descriptor >= 0:
                events = os.read(self._descriptor, PART)
                place = 0
                while place < len(events):
                    _, mask, _, length = self._EVENT.unpack_from(events, place)
                    place += self._EVENT.size
                    if events[place : place + length].rstrip(b"\0") == self._name:
                        masks |= mask
                    place += length
        return bool(masks & self._CHANGED), bool(masks & (self._MOVED_AWAY | self._DELETED))


def _environment() -> dict[str, str]:
    """What a program finds in its environment: of ours only what it needs to start."""
    # The last one is set inside the sandbox only.
    names = ("PATH", "HOME", "TMPDIR", "INKWELL_SANDBOX")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    return {
        **kept,
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
        # Output arrives when it is printed, also where it does not go to a screen.
        "PYTHONUNBUFFERED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
