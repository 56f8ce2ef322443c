"""A running sandbox, however it was started: look into it, put files into it, end it."""

import contextlib
import os
import signal
import stat
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from autograder.sandbox import bubblewrap
from autograder.sandbox.bubblewrap import Identity, Way
from autograder.sandbox.errors import SandboxError
from autograder.sandbox.limits import LimitHit, Limits
from autograder.sandbox.view import HOME, View

FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


class Running(ABC):
    """A running sandbox, seen from the host.

    Attributes:
        first: How its first process is called.
        init: The number, on the host, of the first process inside. Ending it ends all.
        pidfd: A descriptor of that process.
        environment: The variables that its probe must find.
        limit_hit: The limit that ended the sandbox, once one did.
    """

    first: str
    init: int

    def __init__(
        self, view: View, limits: Limits, who: Identity, environment: Mapping[str, str]
    ) -> None:
        self.view, self.limits, self.who = view, limits, who
        self.environment = dict(environment)
        self.limit_hit: LimitHit | None = None
        self.pidfd: int | None = None

    @abstractmethod
    def alive(self) -> bool:
        """Whether anything in it still runs."""

    @abstractmethod
    def settled(self) -> bool:
        """Whether it has its own file system: before that, `root` is the host's."""

    @abstractmethod
    def close(self) -> None:
        """End it and let go of everything that it held."""

    @property
    def root(self) -> str:
        """The sandbox's own file system, as the host reaches it."""
        return f"/proc/{self.init}/root"

    def process_limits(self) -> dict[str, int]:
        """What the kernel of the host enforces for each process inside."""
        return self.limits.rlimits(bubblewrap.counts_processes(self.who))

    def processes(self) -> list[int]:
        """The processes inside, by their numbers there."""
        if not self.settled():
            return []
        try:
            return [int(p.name) for p in Path(f"{self.root}/proc").iterdir() if p.name.isdigit()]
        except OSError:
            return []

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
