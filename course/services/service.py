"""What all services share: start on demand, a URL, logs, an end that cannot be missed."""

import contextlib
import errno
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
import weakref
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from course.services import folders, identity, keeper
from course.services.errors import ServiceError

# A server that fails says so at once; this is for machines that are very busy.
START_SECONDS = 90.0
GRACE_SECONDS = 3.0
LOOK_SECONDS = 0.005


class Service:
    """A server for this notebook: `with redis() as cache:`, or `cache = redis().start()`.

    Attributes:
        name: What it is called in messages, and by `course services status`.
    """

    name = "service"

    def __init__(self) -> None:
        self._url: str | None = None

    @property
    def url(self) -> str:
        """Where it is.

        Raises:
            ServiceError: It is not running.
        """
        if self._url is None:
            raise ServiceError(
                f"{self.name} is not running.", f"Start it: {self.name} = {self.name}().start()"
            )
        return self._url

    @property
    def is_running(self) -> bool:
        """Whether it was started and has not been stopped."""
        return self._url is not None

    def start(self) -> Self:
        """Start it, and return when it has answered.

        Raises:
            ServiceError: It did not start; the text says why and what to do.
        """
        if self._url is None:
            try:
                self._url = self._start()
            except OSError as error:
                self._stop()
                raise _of_disk(self.name, error) from error
            except BaseException:
                self._stop()
                raise
        return self

    def stop(self) -> None:
        """Stop it; twice is no mistake."""
        self._url = None
        self._stop()

    def logs(self, lines: int = 40) -> str:
        """The last lines that it has written."""
        return "\n".join(self._log().rstrip("\n").split("\n")[-lines:])

    @property
    def port(self) -> int:
        """Its port on 127.0.0.1.

        Raises:
            ServiceError: It is not running, or listens on a Unix socket.
        """
        port = urlsplit(self.url).port
        if port is None:
            raise ServiceError(f"{self.name} has no port: it listens on a Unix socket.")
        return port

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<{self.name} {'at ' + self._url if self._url else 'not running'}>"

    # What each service brings.

    def _start(self) -> str:
        """Start it, wait for its first answer, and return its URL."""
        raise NotImplementedError

    def _stop(self) -> None:
        """Stop whatever was started."""
        raise NotImplementedError

    def _log(self) -> str:
        """All that it has written."""
        raise NotImplementedError


@dataclass(frozen=True)
class Order:
    """How to start a server process.

    Attributes:
        argv: The program, with its absolute path, and its arguments.
        cwd: Where it works.
        env: Variables in addition to a few of ours.
        stop: The signal that asks it to stop.
        own_user: Whether it runs as this user even if that is root.
    """

    argv: Sequence[str]
    cwd: Path
    env: Mapping[str, str] = field(default_factory=dict)
    stop: signal.Signals = signal.SIGTERM
    own_user: bool = False


class Process:
    """A server process and its keeper, in a private folder."""

    def __init__(self, service: str, folder: Path, remove: bool = True) -> None:
        """Prepare for a server in a folder that exists; `remove` it at the end or not."""
        self.service, self.folder = service, folder
        self._remove = remove
        self._keeper: subprocess.Popen[bytes] | None = None
        self._reports = b""
        self._let_go: Callable[[], object] | None = None

    def launch(self, order: Order) -> None:
        """Start the server.

        Raises:
            ServiceError: It could not even be started.
        """
        kept = {name: os.environ[name] for name in ("PATH", "TMPDIR", "TZ") if name in os.environ}
        message = {
            "argv": [str(part) for part in order.argv],
            "env": {"LANG": "C.UTF-8", "HOME": str(self.folder), **kept, **order.env},
            "cwd": str(order.cwd),
            "folder": str(self.folder),
            "identity": {} if order.own_user else identity.unprivileged(),
            "stop": int(order.stop),
            "grace": GRACE_SECONDS,
            "remove": self._remove,
        }
        self._keeper = subprocess.Popen(
            [sys.executable, "-I", "-S", keeper.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # An interrupt of the notebook is none of its servers.
            start_new_session=True,
        )
        assert self._keeper.stdin is not None
        self._let_go = weakref.finalize(self, _end, self._keeper)
        with contextlib.suppress(BrokenPipeError):
            self._keeper.stdin.write(json.dumps(message).encode() + b"\n")
            self._keeper.stdin.flush()

    def note(self, url: str) -> None:
        """Write down what runs here, for `course services status`."""
        assert self._keeper is not None
        text = {
            "service": self.service,
            "url": url,
            "keeper": self._keeper.pid,
            "owner": os.getpid(),
            "since": datetime.now(UTC).isoformat(timespec="seconds"),
        }
        (self.folder / "service.json").write_text(json.dumps(text))

    def wait_for(self, answers: Callable[[], bool], seconds: float = START_SECONDS) -> None:
        """Wait until the server gives a real answer.

        Args:
            answers: Asks it; False or an OSError means "not yet".
            seconds: How long to wait at the most.

        Raises:
            ServiceError: It ended, or never answered; the end of its log is in the text.
        """
        end = time.monotonic() + seconds
        pause = LOOK_SECONDS
        while True:
            with contextlib.suppress(OSError):
                if answers():
                    return
            if (why := self.over()) is not None:
                raise ServiceError(f"{self.service} {why}.{self._told()}")
            if time.monotonic() > end:
                raise ServiceError(
                    f"{self.service} gave no answer in {seconds:g} seconds.{self._told()}"
                )
            time.sleep(pause)
            pause = min(pause * 1.3, 0.1)

    def over(self) -> str | None:
        """How the server ended, in words; None while it runs."""
        if self._keeper is None:
            return "was not started"
        assert self._keeper.stdout is not None
        while select.select([self._keeper.stdout], [], [], 0)[0]:
            part = os.read(self._keeper.stdout.fileno(), 4096)
            if not part:
                break
            self._reports += part
        for line in self._reports.decode().splitlines():
            found = json.loads(line)
            if "failed" in found:
                return f"could not be started: {found['failed']}"
            if "ended" in found:
                return f"ended by itself (exit code {found['ended']})"
        return "lost its keeper" if self._keeper.poll() is not None else None

    def stop(self) -> None:
        """End it, and wait until nothing of it is left."""
        if self._let_go:
            self._let_go()
        elif self._remove:
            shutil.rmtree(self.folder, ignore_errors=True)
        self._keeper = None

    def log(self) -> str:
        """What it has written."""
        with contextlib.suppress(OSError):
            return (self.folder / "log").read_text(errors="replace")
        return ""

    def _told(self) -> str:
        text = self.log().strip()
        rows = "\n".join(f"    {row[:300]}" for row in text.split("\n")[-15:])
        if "No space left" in text:
            return f"\n  The disk is full: free some space.\n{rows}"
        return f" It wrote:\n{rows}" if text else " It wrote nothing."


class ServerProcess(Service):
    """A service that is one server process in a private folder."""

    def __init__(self) -> None:
        super().__init__()
        self._process: Process | None = None

    def _new_process(self) -> Process:
        self._process = Process(self.name, folders.private(self.name))
        return self._process

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process:
            process.stop()

    def _log(self) -> str:
        return self._process.log() if self._process else ""


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Cut the lifeline of a keeper and wait for it."""
    for stream in (process.stdin, process.stdout):
        if stream:
            with contextlib.suppress(OSError):
                stream.close()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(GRACE_SECONDS + 10)


def _of_disk(name: str, error: OSError) -> ServiceError:
    """What the disk refused, for people."""
    where = f" ({error.filename})" if error.filename else ""
    mend = "Free some space, or name another place in COURSE_RUNTIME_DIR."
    if error.errno != errno.ENOSPC:
        mend = "`course doctor` looks for what is missing."
    return ServiceError(f"{name} could not be started: {error.strerror or error}{where}.", mend)
