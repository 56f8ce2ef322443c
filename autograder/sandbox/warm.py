"""The warm parent, from the host's side: sandboxed notebook processes in some milliseconds.

Starting Python and importing IPython takes far longer than most notebooks run. The warm
parent has done it once, in bubblewrap's view of the machine; each sandbox is a fork of it in
namespaces of its own (`autograder.sandbox.inside.warm` says how).
"""

import contextlib
import fcntl
import marshal
import os
import select
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import course
from autograder.sandbox import bubblewrap, probe, seccomp, view
from autograder.sandbox.bubblewrap import Identity, Way
from autograder.sandbox.errors import SandboxError
from autograder.sandbox.launcher import launcher
from autograder.sandbox.limits import Limits
from autograder.sandbox.running import Running
from autograder.sandbox.sandbox import START_SECONDS, environment
from autograder.sandbox.watchdog import Watch, watchdog
from course.testing import line

COURSE = str(Path(course.__file__).parents[1])
CREDENTIALS = struct.Struct("3i")
LARGEST_REPORT = 1 << 20
LEAVE_SECONDS = 2
# What a notebook's programs write to a descriptor before somebody reads it.
PIPE_BYTES = 1 << 20


class WarmParent:
    """A warm parent in bubblewrap; it ends with this program."""

    def __init__(self, slot: int, libraries: Sequence[str] = ()) -> None:
        """Start it; it is not waited for.

        Args:
            slot: Number of the worker. Warm parents that run at the same time need different ones:
                their sandboxes have the user of this number.
            libraries: What it imports for all notebooks, as `libraries_of` chose it.

        Raises:
            SandboxError: No sandbox can be had here.
        """
        self.who = bubblewrap.identity(slot)
        self.environment = environment({"PYTHONPATH": COURSE})
        self.view = view.make(Limits(), self.who.uid, self.who.gid)
        self.view.show(view.INSIDE / "warm.py", view.WARM)
        self.rules = seccomp.program()
        self.notes = bubblewrap.sealed(b"", room=1 << 16)
        self._ready = False
        program = bubblewrap.program()
        # Each message is an order; both ends learn when the other one is gone.
        self.control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        variables = [part for pair in self.environment.items() for part in ("--setenv", *pair)]
        inside = Identity(self.who.way, 0, 0)
        needs = (
            *bubblewrap.WARM_NEEDS,
            *(bubblewrap.USER_NEEDS if self.who.way is Way.USER else ()),
        )
        made, descriptors = bubblewrap.arguments(self.view, inside, variables, needs)
        arguments = bubblewrap.sealed("".join(f"{part}\0" for part in made).encode())
        descriptors.append(arguments)
        try:
            self.process = launcher.start(
                # -P: a submitted file must not be imported in place of a library.
                [
                    *(program, "--args", str(arguments), "--"),
                    *(sys.executable, "-P", view.WARM, str(theirs.fileno()), *libraries),
                ],
                stdin=subprocess.DEVNULL,
                stdout=self.notes,
                stderr=self.notes,
                env={},
                cwd="/",
                pass_fds=[*descriptors, theirs.fileno()],
            )
        except OSError as error:
            self.control.close()
            os.close(self.notes)
            raise SandboxError(f"{program} did not start: {error}") from error
        finally:
            theirs.close()
            for descriptor in descriptors:
                os.close(descriptor)

    def fork(self, limits: Limits) -> "ForkedSandbox":
        """Have a process forked in a sandbox of its own, and probe it.

        Raises:
            SandboxError: It cannot be had, or its probe failed; nothing runs in it.
        """
        self._wait(limits.start_seconds)
        sandbox = ForkedSandbox(self, limits)
        try:
            sandbox.start(self.control, self.rules)
        except (OSError, EOFError, ValueError) as error:
            said = sandbox.output.said() or self.said() or error
            sandbox.close()
            raise SandboxError(f"the warm parent made no sandbox: {said}") from error
        except BaseException:
            sandbox.close()
            raise
        return sandbox

    def said(self) -> str:
        """The end of what it wrote: why it did not start."""
        return os.pread(self.notes, 1 << 16, 0).rstrip(b"\0")[-2000:].decode(errors="replace")

    def alive(self) -> bool:
        """Whether it still runs."""
        return self.process.poll() is None

    def close(self) -> None:
        """End it, with all sandboxes that it forked."""
        self.control.close()  # which tells it to leave
        try:
            self.process.wait(LEAVE_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.notes)

    def _wait(self, seconds: float) -> None:
        if self._ready:
            return
        if select.select([self.control], [], [], seconds)[0] and self.control.recv(16) == b"ready":
            self._ready = True
            return
        raise SandboxError(f"the warm parent did not start: {self.said() or 'silence'}")


class ForkedSandbox(Running):
    """A sandbox that a warm parent forked, in which a notebook waits for cells.

    Attributes:
        line: The way to the notebook (`course.testing.cells`).
        output: What the notebook's programs wrote by themselves.
    """

    first = "inkwell"

    def __init__(self, parent: WarmParent, limits: Limits) -> None:
        """Prepare; `start` has it made."""
        seen = replace(parent.view, scratches=view.scratches(limits))
        super().__init__(seen, limits, parent.who, parent.environment)
        self.line, self._theirs = socket.socketpair()
        # With each message, the kernel of the host says who sent it.
        self.line.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self.output = Output()
        self.watch: Watch | None = None
        self._notebook: int | None = None

    def start(self, control: socket.socket, rules: bytes) -> None:
        """Send the order, learn who was forked, compare what the probe reports.

        Raises:
            SandboxError: The probe's report is not as it must be.
            OSError, EOFError, ValueError: The warm parent made none.
        """
        order = marshal.dumps(self._order(rules))
        passed = [self._theirs.fileno(), *self.output.theirs]
        socket.send_fds(control, [order], passed)
        self._theirs.close()
        self.output.give_away()
        self.line.settimeout(START_SECONDS)
        self.init = self._sender(1)
        self.pidfd = os.pidfd_open(self.init)
        self._notebook = os.pidfd_open(self._sender(0))
        _, _, report = line.receive(self.line, LARGEST_REPORT)
        self.line.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 0)
        probe.verify(self, report.decode())
        self.watch = watchdog.watch(self)

    def _order(self, rules: bytes) -> dict[str, Any]:
        return {
            "uid": self.who.uid,
            "gid": self.who.gid,
            "drop": self.who.way is Way.ROOT,
            "limits": self.process_limits(),
            "scratches": [
                (s.place, s.size, s.mode, self._below(s.place)) for s in self.view.scratches
            ],
            "cwd": view.HOME,
            "seccomp": rules,
            "watch": self.view.watched(),
        }

    def _below(self, place: str) -> list[str]:
        """What is shown below a scratch place: a checkout may lie in /tmp."""
        shown = [bind.place for bind in self.view.binds]
        return [name for name in shown if name != place and view.within(name, place)]

    def _sender(self, size: int) -> int:
        """The number, on the host, of the process that sent what comes next.

        Args:
            size: How many bytes to take; with 0 they are only looked at.
        """
        room, flags = socket.CMSG_SPACE(CREDENTIALS.size), 0 if size else socket.MSG_PEEK
        content, extra, _, _ = self.line.recvmsg(size or 1, room, flags)
        if not content:
            raise EOFError("it ended")
        for level, kind, data in extra:
            if (level, kind) == (socket.SOL_SOCKET, socket.SCM_CREDENTIALS):
                return int(CREDENTIALS.unpack(data)[0])
        raise ValueError("it did not say who it is")

    def begin(self) -> None:
        """Start the clock of its limits."""
        assert self.watch is not None
        self.watch.begin()

    def interrupt(self) -> None:
        """Interrupt what the notebook runs now, as Ctrl-C does."""
        if self._notebook is not None:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._notebook, signal.SIGINT)

    def alive(self) -> bool:
        """Whether its first process runs: all others end with that one."""
        return self.pidfd is not None and not select.select([self.pidfd], [], [], 0)[0]

    def settled(self) -> bool:
        """Yes, from the start: it was made before it said who it is."""
        return self.pidfd is not None

    def close(self) -> None:
        """End it and let go of everything that it held."""
        self.kill()
        if self.pidfd is not None:
            # With the first process, the kernel of the host ends all others, and waits for them.
            select.select([self.pidfd], [], [], START_SECONDS)
        watchdog.unwatch(self)
        self._theirs.close()
        self.line.close()
        self.output.close()
        for descriptor in (self.pidfd, self._notebook):
            if descriptor is not None:
                os.close(descriptor)
        self.pidfd = self._notebook = None


class Output:
    """What the programs that a notebook starts write to their standard output and error.

    Attributes:
        ours: The ends to read from: output, errors.
        theirs: The ends to write to.
    """

    def __init__(self) -> None:
        pairs = [os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK) for _ in range(2)]
        self.ours = [ours for ours, _ in pairs]
        self.theirs = [theirs for _, theirs in pairs]
        for number in self.theirs:
            os.set_blocking(number, True)
            with contextlib.suppress(OSError):
                fcntl.fcntl(number, fcntl.F_SETPIPE_SZ, PIPE_BYTES)

    def give_away(self) -> None:
        """Close the ends that others hold by now."""
        for number in self.theirs:
            os.close(number)
        self.theirs = []

    def said(self) -> str:
        """What is there now, as text, for messages about a start that failed."""
        found = b""
        for number in self.ours:
            with contextlib.suppress(OSError):
                found += os.read(number, 2000)
        return found.decode(errors="replace")

    def close(self) -> None:
        """Close all ends."""
        for number in (*self.ours, *self.theirs):
            os.close(number)
        self.ours, self.theirs = [], []
