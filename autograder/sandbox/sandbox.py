"""One running sandbox: start it, look into it, put files into it, end it."""

import contextlib
import ctypes
import json
import marshal
import os
import queue
import select
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from autograder.sandbox import bubblewrap, seccomp
from autograder.sandbox.bubblewrap import Identity, Way
from autograder.sandbox.errors import SandboxError
from autograder.sandbox.limits import LimitHit, Limits
from autograder.sandbox.view import BOOT, CLUSTER, HOME, PROBE, SOCKETS, USER, View
from course.services.postgres import SHOWN

START_SECONDS = 10
NOTES = 64 * 1024  # room for what a command without listener writes, for messages to the grader
FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


PR_SET_PDEATHSIG = 1  # linux/prctl.h


class Launcher:
    """The thread that starts every sandbox of this process.

    A sandbox dies with the *thread* that started it (that is how the kernel counts
    parents), so no worker thread that may end before its sandbox must start one.
    """

    def __init__(self) -> None:
        os.register_at_fork(after_in_child=self.forget)
        self.forget()

    def forget(self) -> None:
        """Threads do not survive a fork."""
        self.lock = threading.Lock()
        self.orders: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.thread: threading.Thread | None = None

    def run(self, orders: "queue.SimpleQueue[Callable[[], None]]") -> None:
        """Follow orders for ever."""
        while True:
            orders.get()()

    def start(self, command: list[str], **options: Any) -> "subprocess.Popen[bytes]":
        """Start a process whose parent lives as long as this program."""
        with self.lock:
            if self.thread is None:
                # A daemon: it must outlive the main thread, and not keep the program alive.
                self.thread = threading.Thread(
                    target=self.run, args=[self.orders], name="sandbox-launcher", daemon=True
                )
                self.thread.start()
        result: Future[subprocess.Popen[bytes]] = Future()

        def call() -> None:
            try:
                bind = die_with(os.getpid())
                result.set_result(subprocess.Popen(command, preexec_fn=bind, **options))
            except BaseException as error:
                result.set_exception(error)

        self.orders.put(call)
        return result.result()


launcher = Launcher()
libc = ctypes.CDLL(None)


def die_with(parent: int) -> Callable[[], None]:
    """What a new process does first so that it ends with its parent.

    bubblewrap sees to that itself, but only some milliseconds later: a grader that is
    killed in between would leave a sandbox behind. The bond outlasts the start of bubblewrap.
    """

    def bind() -> None:
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)  # it was killed before the bond was there

    return bind


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


class Sandbox:
    """A running sandbox, seen from the host.

    Attributes:
        process: Bubblewrap itself; it ends when the command inside has ended.
        init: The number, on the host, of the first process inside. Ending it ends all.
        limit_hit: The limit that ended the sandbox, once one did.
    """

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
        self.view, self.limits, self.who = view, limits, who
        self.command = command
        self.limit_hit: LimitHit | None = None
        self.own_root = False
        program, rules = bubblewrap.program(), seccomp.program()
        self.notes = bubblewrap.sealed(b"", room=NOTES)
        self.gate: int | None = None
        self.pidfd: int | None = None
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
            "own": [HOME, SOCKETS],
            "limits": self.process_limits(),
            "cwd": self.command.cwd,
            "argv": self.command.argv,
            "env": self.command.environment,
            "gate": gate,
            "lifeline": lifeline,
            "probe": PROBE,
            "watch": self.view.watched(),
        }

    def process_limits(self) -> dict[str, int]:
        """What the kernel of the host enforces for each process inside."""
        return self.limits.rlimits(bubblewrap.counts_processes(self.who))

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

    @property
    def root(self) -> str:
        """The sandbox's own file system, as the host reaches it."""
        return f"/proc/{self.init}/root"

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

    def processes(self) -> list[int]:
        """The processes inside, by their numbers there."""
        if not self.settled():
            return []
        try:
            return [int(p.name) for p in Path(f"{self.root}/proc").iterdir() if p.name.isdigit()]
        except OSError:
            return []

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

    def put(self, files: Mapping[str, bytes], folder: str = HOME) -> None:
        """Write files into it, as its user; names are relative to the folder."""
        for name, content in files.items():
            with self.folder_of(name, folder, make=True) as (parent, last):
                flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
                descriptor = os.open(last, flags | os.O_NONBLOCK, 0o644, dir_fd=parent)
                with os.fdopen(descriptor, "wb") as file:
                    self.give(descriptor)
                    file.write(content)

    def take(self, name: str, folder: str = HOME, at_most: int | None = None) -> bytes:
        """Read a file that the command left; links and special files are refused."""
        room = self.limits.file_size if at_most is None else at_most
        with self.folder_of(name, folder) as (parent, last):
            # Without waiting: a pipe without writer would never open.
            flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
            descriptor = os.open(last, flags, dir_fd=parent)
            with os.fdopen(descriptor, "rb") as file:
                if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                    raise SandboxError(f"{name} in the sandbox is no plain file")
                content = file.read(room + 1)
        if len(content) > room:
            raise SandboxError(f"{name} in the sandbox has more than {room} bytes")
        return content

    @contextlib.contextmanager
    def folder_of(self, name: str, folder: str, make: bool = False) -> Iterator[tuple[int, str]]:
        """The folder of a file, opened step by step: a link set by a learner leads nowhere."""
        parts = PurePosixPath(name).parts
        if not parts or ".." in parts or parts[0] == "/":
            raise SandboxError(f"{name!r} is no path inside {folder}")
        if not self.settled():
            raise SandboxError("the sandbox has no files yet")
        current = os.open(f"{self.root}{folder}", FOLDER)
        try:
            for part in parts[:-1]:
                if make:
                    with contextlib.suppress(FileExistsError):
                        os.mkdir(part, 0o755, dir_fd=current)
                following = os.open(part, FOLDER, dir_fd=current)
                os.close(current)
                current = following
                if make:
                    self.give(current)
            yield current, parts[-1]
        finally:
            os.close(current)

    def give(self, descriptor: int) -> None:
        """Make the sandbox's user the owner; in a user namespace it is already."""
        if self.who.way is Way.ROOT:
            os.fchown(descriptor, self.who.uid, self.who.gid)

    def kill(self, hit: LimitHit | None = None) -> None:
        """End every process in it, at once."""
        if hit and not self.limit_hit and self.alive():
            self.limit_hit = hit
        if self.pidfd is not None:
            # By descriptor: the number may be somebody else's by now.
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)

    def close(self) -> None:
        """End it and let go of everything that it held."""
        self.kill()
        try:
            self.process.wait(START_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
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
