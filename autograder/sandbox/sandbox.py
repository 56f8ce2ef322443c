"""One running sandbox: start it, look into it, put files into it, end it."""

import contextlib
import json
import marshal
import os
import select
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.sandbox import bubblewrap, seccomp
from autograder.sandbox.bubblewrap import Identity, Way
from autograder.sandbox.errors import SandboxError
from autograder.sandbox.launcher import launcher
from autograder.sandbox.limits import Limits
from autograder.sandbox.running import Running
from autograder.sandbox.view import BOOT, CLUSTER, HOME, PROBE, USER, View
from autograder.sandbox.watchdog import watchdog
from course.services.postgres import SHOWN

START_SECONDS = 10
NOTES = 64 * 1024  # room for what a command without listener writes, for messages to the grader
FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


@dataclass(frozen=True)
class Command:
    """What to run inside."""

    argv: list[str]
    environment: dict[str, str]
    cwd: str = HOME


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """All of the environment inside: nothing of the host's comes along."""
    folders = [str(Path(sys.executable).parent), "/usr/bin", "/usr/sbin", "/bin", "/sbin"]
    return {
        "HOME": HOME,
        "USER": USER,
        "LOGNAME": USER,
        "PATH": ":".join(dict.fromkeys(folders)),
        "LANG": "C.UTF-8",
        "TMPDIR": "/tmp",
        "INKWELL_SANDBOX": "1",
        SHOWN: CLUSTER,
        # Libraries for numbers start a thread for each core of the host; threads are limited.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        **(extra or {}),
    }


class Sandbox(Running):
    """A command in a bubblewrap of its own.

    Attributes:
        process: Bubblewrap itself; it ends when the command inside has ended.
    """

    first = "bwrap"

    def __init__(
        self,
        view: View,
        command: Command,
        limits: Limits,
        who: Identity,
        *,
        stdin: int = subprocess.DEVNULL,
        stdout: int | None = None,
        stderr: int | None = None,
        gated: bool = False,
        extra: list[str] | None = None,
    ) -> None:
        # Behind a gate, the probe runs before the command has its environment.
        super().__init__(view, limits, who, {} if gated else command.environment)
        self.command = command
        self.own_root = False
        program, rules = bubblewrap.program(), seccomp.program()
        self.notes = bubblewrap.sealed(b"", room=NOTES)
        self.gate: int | None = None
        inner_gate: int | None = None
        if gated:
            self.gate, inner_gate = channel()
        asked, told = os.pipe2(os.O_CLOEXEC)
        # Held open as long as this program lives; the other end tells the inside when it is gone.
        watched, self.lifeline = os.pipe2(os.O_CLOEXEC)
        made, descriptors = bubblewrap.arguments(view, who, extra or [])
        filter_fd = bubblewrap.sealed(rules)
        orders_fd = bubblewrap.sealed(marshal.dumps(self.orders(inner_gate, watched)))
        made += ["--seccomp", str(filter_fd), "--info-fd", str(told)]
        args_fd = bubblewrap.sealed("".join(f"{part}\0" for part in made).encode())
        descriptors += [filter_fd, orders_fd, args_fd, told, watched]
        if inner_gate is not None:
            descriptors.append(inner_gate)
        try:
            self.process = launcher.start(
                # By descriptor: arguments are for everybody inside to read, and name paths here.
                [
                    *(program, "--args", str(args_fd), "--"),
                    *(sys.executable, "-I", "-S", BOOT, str(orders_fd)),
                ],
                stdin=stdin,
                stdout=self.notes if stdout is None else stdout,
                stderr=self.notes if stderr is None else stderr,
                env={},
                cwd="/",
                pass_fds=descriptors,
            )
        except OSError as error:
            for descriptor in (asked, self.notes, self.gate, self.lifeline):
                if descriptor is not None:
                    os.close(descriptor)
            raise SandboxError(f"{program} did not start: {error}") from error
        finally:
            for descriptor in descriptors:
                os.close(descriptor)
        try:
            self.init = self.first_process(asked)
        except SandboxError:
            self.close()
            raise
        finally:
            os.close(asked)

    def orders(self, gate: int | None, lifeline: int) -> dict[str, Any]:
        """What the first program inside has to do."""
        return {
            "uid": self.who.uid,
            "gid": self.who.gid,
            "drop": self.who.way is Way.ROOT,
            "own": [scratch.place for scratch in self.view.scratches if scratch.mode == "0755"],
            "limits": self.process_limits(),
            "cwd": self.command.cwd,
            "argv": self.command.argv,
            "env": self.command.environment,
            "gate": gate,
            "lifeline": lifeline,
            "probe": PROBE,
            "watch": self.view.watched(),
        }

    def first_process(self, descriptor: int) -> int:
        """What bubblewrap says about its child."""
        text = b""
        end = time.monotonic() + START_SECONDS
        while select.select([descriptor], [], [], max(0, end - time.monotonic()))[0]:
            part = os.read(descriptor, 4096)
            text += part
            if not part or text.rstrip().endswith(b"}"):
                break
        try:
            init = int(json.loads(text)["child-pid"])
            self.pidfd = os.pidfd_open(init)
        except (ValueError, KeyError, OSError) as error:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(1)
            raise SandboxError(f"the sandbox did not start: {self.said() or error}") from error
        return init

    def alive(self) -> bool:
        """Whether anything in it still runs."""
        return self.process.poll() is None

    def settled(self) -> bool:
        """Whether it has its own file system: before that, `root` is the host's."""
        if not self.own_root:
            with contextlib.suppress(OSError):
                own = Path(self.root).stat().st_dev != Path("/").stat().st_dev
                # All mounts are made elsewhere and put in place in one step.
                self.own_root = own and Path(f"{self.root}{BOOT}").exists()
        return self.own_root

    def said(self) -> str:
        """The end of what was written where nobody listens: why a start failed."""
        if self.notes < 0:
            return ""
        text = os.pread(self.notes, NOTES, 0).rstrip(b"\0")
        if self.process.stderr and not self.process.stderr.closed:
            os.set_blocking(self.process.stderr.fileno(), False)
            text += self.process.stderr.read() or b""
        return text[-2000:].decode(errors="replace").strip()

    def report(self) -> str:
        """The probe's report of a gated sandbox, whose command has not started yet."""
        assert self.gate is not None
        text = b""
        end = time.monotonic() + START_SECONDS
        while select.select([self.gate], [], [], max(0, end - time.monotonic()))[0]:
            part = os.read(self.gate, 65536)
            if not part:
                break
            text += part
            if text.endswith(b"\n"):
                return text.decode()
        raise SandboxError(f"the probe did not answer: {self.said()}")

    def open_gate(self) -> None:
        """Let the command of a gated sandbox start."""
        assert self.gate is not None
        os.write(self.gate, b"y")
        os.close(self.gate)
        self.gate = None

    def close(self) -> None:
        """End it and let go of everything that it held."""
        self.kill()
        try:
            self.process.wait(START_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        watchdog.unwatch(self)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream:
                with contextlib.suppress(OSError):
                    stream.close()
        for descriptor in (self.pidfd, self.gate, self.notes, self.lifeline):
            if descriptor is not None and descriptor >= 0:
                os.close(descriptor)
        self.pidfd, self.gate, self.notes, self.lifeline = None, None, -1, -1


def channel() -> tuple[int, int]:
    """Both ends of a two-way channel."""
    ours, theirs = socket.socketpair()
    return ours.detach(), theirs.detach()
