"""Kernels prepared in advance, with a way for the judge to ask them."""

import asyncio
import os
import shutil
import socket
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty
from subprocess import DEVNULL
from typing import Any, Protocol

import course
from autograder.grade.judge import Unanswered
from autograder.sandbox import LimitHit, Limits, SandboxError, start_kernel, view
from course import kernels as plain_kernels
from course.testing import remote

HOME = str(Path(course.__file__).parents[1])
LARGEST_REPLY = 16 * 1024 * 1024
# Process limits count per user: no two kernels that run at the same time share a number.
SLOTS = 4_000
_started = 0


class Kernel(Protocol):
    """What runs one submission: `autograder.sandbox.SandboxedKernel`, or a plain one."""

    manager: Any
    client: Any
    limits: Limits

    @property
    def sandbox(self) -> Any:
        """Has `kill(hit)`, which ends it."""

    @property
    def limit_hit(self) -> LimitHit | None:
        """The limit that ended it, if one did."""

    def begin(self, files: Mapping[str, bytes] | None = None) -> None:
        """Give it the files of a submission and start its clock."""

    async def shutdown(self) -> None:
        """End it and everything in it."""


class PlainKernel:
    """A kernel without a sandbox, for `--unsafe-no-sandbox`.

    Attributes:
        limit_hit: The limit that ended it, if one did; only those that can be seen from here.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.manager: Any = plain_kernels.manager()
        self.client: Any = None
        self.limit_hit: LimitHit | None = None
        self.folder = Path(tempfile.mkdtemp(prefix="autograder-"))
        self._clock: asyncio.TimerHandle | None = None

    async def start(self) -> None:
        """Start it in a folder of its own, with this `course` before any that was handed in."""
        paths = [HOME, *filter(None, [os.environ.get("PYTHONPATH")])]
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
        streams = {"stdin": DEVNULL, "stdout": DEVNULL, "stderr": DEVNULL}
        home = self.folder / "home"
        home.mkdir()
        await self.manager.start_kernel(env=env, cwd=str(home), **streams)
        self.client = self.manager.client()
        self.client.start_channels()
        await self.client.wait_for_ready(timeout=self.limits.start_seconds)
        self.client.allow_stdin = False

    @property
    def sandbox(self) -> "PlainKernel":
        """Itself."""
        return self

    def kill(self, hit: LimitHit | None = None) -> None:
        """End the process."""
        self.limit_hit = self.limit_hit or hit
        process = getattr(self.manager.provisioner, "process", None)
        if process is not None:
            with suppress(ProcessLookupError):
                process.kill()

    def begin(self, files: Mapping[str, bytes] | None = None) -> None:
        """Write the files, start the clock."""
        for name, content in (files or {}).items():
            path = self.folder / "home" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        seconds = self.limits.total_seconds
        hit = LimitHit("total_seconds", seconds, seconds)
        self._clock = asyncio.get_running_loop().call_later(seconds, self.kill, hit)

    async def shutdown(self) -> None:
        """End it, and remove its folder."""
        if self._clock:
            self._clock.cancel()
        if self.client:
            self.client.stop_channels()
        if self.manager.has_kernel:
            await self.manager.shutdown_kernel(now=True)
        shutil.rmtree(self.folder, ignore_errors=True)


@dataclass
class Prepared:
    """A kernel that has run nothing of a learner's yet, and the judge's way to it."""

    kernel: Kernel
    channel: socket.socket
    used: bool = False

    @property
    def alive(self) -> bool:
        """Whether its process still runs, as far as is known at once."""
        if isinstance(self.kernel, PlainKernel):
            process = getattr(self.kernel.manager.provisioner, "process", None)
            return process is not None and process.poll() is None
        return bool(self.kernel.sandbox.alive())

    def ask(self, request: str, seconds: float) -> str:
        """Send a judge's request and wait for the reply; for a thread of its own.

        Raises:
            Unanswered: No reply came in time, or none that can be one.
        """
        end = time.monotonic() + seconds
        try:
            self.channel.settimeout(max(0.01, seconds))
            remote.send(self.channel, request.encode())
            self.channel.settimeout(max(0.01, end - time.monotonic()))
            return remote.receive(self.channel, LARGEST_REPLY).decode("ascii", "replace")
        except TimeoutError:
            raise Unanswered("Python stopped answering") from None
        except ValueError:
            raise Unanswered("Python answered nonsense") from None
        except (EOFError, OSError):
            raise Unanswered("Python ended") from None

    async def end(self) -> None:
        """End it and let go of what it held."""
        self.channel.close()
        await self.kernel.shutdown()


async def prepare(limits: Limits, sandboxed: bool = True) -> Prepared:
    """Start a kernel and connect the judge to it.

    Args:
        limits: What the submission may use.
        sandboxed: Whether it runs in the sandbox.

    Raises:
        SandboxError: It cannot be had.
    """
    kernel: Kernel
    if sandboxed:
        kernel = await start_kernel(limits, _slot(), environment={"PYTHONPATH": HOME}, standby=True)
        inside = f"{view.SOCKETS}/judge"
        outside = f"{kernel.sandbox.root}{inside}"
    else:
        kernel = PlainKernel(limits)
        inside = outside = str(kernel.folder / "judge")
        await kernel.start()
    try:
        await _call(kernel, f"listen({inside!r})", limits.start_seconds)
        channel = socket.socket(socket.AF_UNIX)
        channel.settimeout(limits.start_seconds)
        # Connected before any code of a learner runs, and never again.
        channel.connect(outside)
    except (OSError, Empty) as error:
        await kernel.shutdown()
        raise SandboxError(f"the judge cannot reach the kernel: {error}") from error
    return Prepared(kernel, channel)


def expression(call: str) -> str:
    """An expression that calls `course.testing.remote` in a kernel and leaves no name there."""
    return f"__import__('course.testing.remote', fromlist=['remote']).{call}"


def send_expression(kernel: Kernel, call: str) -> str:
    """Have a kernel evaluate a call when its turn comes; the id of the request."""
    asked: str = kernel.client.execute(
        "", silent=True, store_history=False, user_expressions={"reply": expression(call)}
    )
    return asked


async def _call(kernel: Kernel, call: str, seconds: float) -> None:
    asked = send_expression(kernel, call)
    end = time.monotonic() + seconds
    while True:
        reply = await kernel.client.shell_channel.get_msg(timeout=max(0, end - time.monotonic()))
        if reply["parent_header"].get("msg_id") == asked:
            break
    found = reply["content"]["user_expressions"]["reply"]
    if found["status"] != "ok":
        raise SandboxError(f"the kernel cannot be prepared: {found.get('evalue')}")


def _slot() -> int:
    """A number that no other kernel of this machine is likely to have now."""
    global _started
    _started += 1
    return (os.getpid() * 2 + _started % 2) % SLOTS
