"""A process for one submission: its cells run there, and the judge asks it.

Everything passes over one line that was connected before any code of a learner ran. What
comes from the other end may be anything.
"""

import codecs
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from autograder.grade.judge import Unanswered
from autograder.sandbox.limits import LimitHit, Limits
from autograder.sandbox.warm import COURSE, Output
from course.testing import line

LARGEST_MESSAGE = 16 * 1024 * 1024
PART = 1 << 16
STREAMS = ("stdout", "stderr")
# What an output weighs besides its content: its place in the notebook and in the page.
EACH = 512
SEND_SECONDS = 10


class Box(Protocol):
    """Where the process runs: `autograder.sandbox.warm.ForkedSandbox`, or `Plain`."""

    line: socket.socket
    output: Output
    limits: Limits
    limit_hit: LimitHit | None

    def put(self, files: Mapping[str, bytes]) -> None:
        """Write files into its working folder."""

    def begin(self) -> None:
        """Start the clock of its limits."""

    def interrupt(self) -> None:
        """Interrupt what runs now."""

    def kill(self, hit: LimitHit | None = None) -> None:
        """End it; `hit` is the limit that was the reason."""

    def close(self) -> None:
        """End it and let go of what it held."""


@dataclass(frozen=True)
class Done:
    """The cell has ended; `count` is the number that the shell gave to it."""

    count: int | None


@dataclass(frozen=True)
class Shown:
    """What a cell shows: one of Jupyter's messages, of which nothing is sure."""

    kind: Any
    content: Any


@dataclass(frozen=True)
class Reply:
    """The reply to a judge's request."""

    text: str


Message = Done | Shown | Reply


class Place:
    """The conversation with one process."""

    def __init__(self, box: Box) -> None:
        """Talk to a process that has run nothing of a learner's yet."""
        self.box = box
        self._printed = 0
        self._kept = bytearray()
        self._number = 0  # of the cell or request that messages must be about
        self._pipes = list(box.output.ours)
        self._decoders = [codecs.getincrementaldecoder("utf-8")("replace") for _ in STREAMS]
        box.line.setblocking(False)

    def run(self, source: str) -> None:
        """Ask for a cell to be run; `messages` tells what comes of it.

        Raises:
            Unanswered: The process is gone.
        """
        self._send(line.RUN, source, SEND_SECONDS)

    def ask(self, request: str, seconds: float) -> str:
        """Send a judge's request and wait for the reply.

        Raises:
            Unanswered: No reply came in time, or none that can be one.
        """
        end = time.monotonic() + seconds
        self._send(line.ASK, request, seconds)
        while (left := end - time.monotonic()) > 0:
            for message in self.messages(left):
                if isinstance(message, Reply):
                    return message.text
        raise Unanswered("Python stopped answering")

    def messages(self, seconds: float) -> Iterator[Message]:
        """What has arrived about the present cell, after waiting for something to arrive.

        What programs wrote by themselves comes as messages of their streams.

        Raises:
            Unanswered: The process is gone, or was ended because it sent too much.
        """
        own = self.box.line.fileno()
        ready = select.select([own, *self._pipes], [], [], max(0, seconds))[0]
        # The pipes first: what a program wrote before its cell ended belongs to the cell.
        yield from self._written(ready)
        if own not in ready:
            return
        try:
            part = self.box.line.recv(PART)
        except OSError:
            part = b""
        if not part:
            raise Unanswered("Python ended")
        self._kept += part
        while (message := self._whole()) is not None:
            kind, number, content = message
            self._count(len(content))
            if number != self._number:
                continue
            if kind == line.DONE:
                yield from self._written(self._pipes)
                yield Done(int(content) if content.isdigit() and len(content) < 10 else None)
            elif kind == line.REPLY:
                yield Reply(content.decode("utf-8", "replace"))
            elif kind == line.SHOW:
                yield _shown(content)

    def _written(self, pipes: list[int]) -> Iterator[Message]:
        for number in [number for number in self._pipes if number in pipes]:
            while True:
                try:
                    part = os.read(number, PART)
                except BlockingIOError:
                    break
                if not part:
                    self._pipes.remove(number)
                    break
                self._count(len(part))
                stream = self.box.output.ours.index(number)
                content = {"name": STREAMS[stream], "text": self._decoders[stream].decode(part)}
                yield Shown("stream", content)

    def _whole(self) -> tuple[bytes, int, bytes] | None:
        """The next message that has arrived as a whole: its kind, number and content."""
        head = line.HEAD.size
        if len(self._kept) < head:
            return None
        size, kind, number = line.HEAD.unpack_from(self._kept)
        if size > LARGEST_MESSAGE:
            self._too_much(LARGEST_MESSAGE, size)
        if len(self._kept) < head + size:
            return None
        content = bytes(self._kept[head : head + size])
        del self._kept[: head + size]
        return kind, number, content

    def _count(self, size: int) -> None:
        # An empty output costs as well: a million of them fill a notebook, too.
        self._printed += EACH + size
        if self._printed > self.box.limits.output:
            self._too_much(self.box.limits.output, self._printed)

    def _too_much(self, allowed: int, seen: int) -> None:
        self.box.kill(LimitHit("output", allowed, seen))
        raise Unanswered("Python ended")

    def _send(self, kind: bytes, content: str, seconds: float) -> None:
        self._number += 1
        rest = memoryview(line.frame(kind, self._number, content.encode()))
        end = time.monotonic() + seconds
        while rest:
            try:
                rest = rest[self.box.line.send(rest) :]
            except BlockingIOError:
                left = max(0, end - time.monotonic())
                if not select.select([], [self.box.line], [], left)[1]:
                    raise Unanswered("Python stopped answering") from None
            except OSError:
                raise Unanswered("Python ended") from None


def _shown(content: bytes) -> Shown:
    try:
        message = json.loads(content)
        return Shown(message["msg_type"], message["content"])
    except (ValueError, RecursionError, LookupError, TypeError):
        return Shown(None, None)


class Plain:
    """A process without a sandbox, for `--unsafe-no-sandbox`.

    Attributes:
        limit_hit: The limit that ended it, if one did; only those that can be seen from here.
    """

    def __init__(self, limits: Limits) -> None:
        """Start it in a folder of its own, with this `course` before any that was handed in."""
        self.limits = limits
        self.limit_hit: LimitHit | None = None
        self.output = Output()
        self.folder = Path(tempfile.mkdtemp(prefix="autograder-"))
        self.line, theirs = socket.socketpair()
        paths = [COURSE, *filter(None, [os.environ.get("PYTHONPATH")])]
        out, err = self.output.theirs
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "course.testing.cells", str(theirs.fileno())],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            pass_fds=[theirs.fileno()],
            start_new_session=True,
        )
        theirs.close()
        self.output.give_away()
        self._end = 0.0

    def put(self, files: Mapping[str, bytes]) -> None:
        """Write the files."""
        for name, content in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)

    def begin(self) -> None:
        """Nothing: the session watches the clock."""

    def interrupt(self) -> None:
        """Interrupt the process."""
        self.process.send_signal(signal.SIGINT)

    def kill(self, hit: LimitHit | None = None) -> None:
        """End the process, and those that it started and that did not leave its group."""
        self.limit_hit = self.limit_hit or hit
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)

    def close(self) -> None:
        """End it, and remove its folder."""
        self.kill()
        self.process.wait()
        self.line.close()
        self.output.close()
        shutil.rmtree(self.folder, ignore_errors=True)
