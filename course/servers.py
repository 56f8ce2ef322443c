"""The servers of the course as the home page shows them: what runs, start, stop, mend.

A server that is of use by itself, such as PostgreSQL, is started and runs until it is stopped or
the kernel of the home notebook ends. One that runs a program or a configuration of the learner's,
such as nginx, is tried: started with a small one of ours, and stopped again.
"""

import os
import shutil
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from course.services import checkup, folders, status
from course.services.checkup import Checkup, Kind
from course.services.errors import ServiceError
from course.services.postgres import version as postgres_version
from course.services.service import Service
from course.services.status import Running

# Name in `course.services`: name for people, what it is, whether it is of use by itself.
_ABOUT = {
    "postgres": ("PostgreSQL", "a database", True),
    "redis": ("Redis", "a store for caches and queues", True),
    "mongodb": ("MongoDB", "a database of documents", True),
    "nginx": ("nginx", "a web server and proxy; it runs your configuration", False),
    "asgi": ("Uvicorn", "runs your web application", False),
    "gunicorn": ("Gunicorn", "runs your web application in several processes", False),
    "celery": ("Celery", "runs your background tasks", False),
    "http": ("HTTP", "a small server that answers what you tell it", False),
    "smtp": ("SMTP", "takes your mail, and keeps it", True),
    "s3": ("S3", "a store for files, as in the cloud", True),
    "sentry": ("Sentry", "collects the errors of your programs", True),
    "dns": ("DNS", "answers with the names that you give it", False),
}


@dataclass
class Server:
    """One kind of server, and what is known about it.

    Attributes:
        kind: How to make one.
        service: What this process started, while it runs.
        seconds: How long the start of it took.
        has_process: Whether it is a process of its own, which others can end.
        tried: How the last try ended.
        others: Those that other notebooks started.
    """

    kind: Kind
    service: Service | None = None
    seconds: float = 0.0
    has_process: bool = False
    tried: Checkup | None = None
    others: list[Running] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What people call it."""
        return _ABOUT[self.kind.name][0] if self.kind.name in _ABOUT else self.kind.name

    @property
    def purpose(self) -> str:
        """What it is, in a few words."""
        return _ABOUT[self.kind.name][1] if self.kind.name in _ABOUT else ""

    @property
    def stays(self) -> bool:
        """Whether it is of use by itself, and so runs on after it was started here."""
        return _ABOUT.get(self.kind.name, ("", "", False))[2]

    @property
    def failed(self) -> bool:
        """Whether the last try went wrong."""
        return self.tried is not None and not self.tried.ok

    @property
    def state(self) -> str:
        """What is to be said about it now, in sentences."""
        parts = []
        if self.others:
            count = len(self.others)
            who = "another notebook" if count == 1 else f"{count} other notebooks"
            parts.append(f"Runs for {who}.")
        if self.service:
            where = self._address(self.service)
            parts.append(f"Runs, started here in {self.seconds:.2f} s. Its address: {where}")
        elif self.tried and not self.tried.ok:
            parts.append(f"Does not start: {self.tried.detail} {self.tried.mend}".strip())
        elif self.tried:
            parts.append(self.tried.detail)
        return " ".join(parts) or "Not started."

    def look(self, running: list[Running]) -> None:
        """Compare with what really runs now.

        Args:
            running: All servers of this user that are processes.
        """
        ours = [one for one in running if one.service == self.kind.name]
        self.others = [one for one in ours if one.owner != os.getpid()]
        if self.service and self.has_process and len(self.others) == len(ours):
            self.service.stop()  # somebody else has ended it; tidy up
            self.service = None
            self.tried = Checkup(self.kind.name, True, "Was stopped.")

    def start(self) -> None:
        """Start it, or try it when it is of no use by itself; says in `state` how that ended."""
        if self.service:
            return
        if not self.stays:
            found = checkup.check(self.kind)
            text = f"Works: {found.detail}, and stopped again." if found.ok else found.detail
            self.tried = Checkup(found.service, found.ok, text, found.mend)
            return
        began = time.monotonic()
        try:
            service = self.kind.make().start()
        except Exception as error:  # whatever it is, the learner has to read it
            self.tried = _failure(self.kind.name, error)
            return
        self.service, self.seconds, self.tried = service, time.monotonic() - began, None
        self.has_process = any(
            one.service == self.kind.name and one.owner == os.getpid() for one in status.running()
        )

    def stop(self) -> None:
        """Stop what was started here."""
        if self.service:
            self.service.stop()
            self.service = None
            self.tried = Checkup(self.kind.name, True, "Stopped.")

    def mend(self) -> None:
        """Clear away what may be in the way and can be made again, then start.

        These are folders of servers that were killed, and the ready-made PostgreSQL cluster that
        others are copied from. What a notebook keeps in a database is not touched.
        """
        try:
            for folder in folders.leftovers(folders.running()):
                shutil.rmtree(folder, ignore_errors=True)
            if self.kind.name == "postgres":
                _discard(folders.cache() / f"postgres-{postgres_version()}")
        except (ServiceError, OSError) as error:
            self.tried = _failure(self.kind.name, error)
            return
        self.start()
        if self.tried and not self.tried.ok:
            more = "Mending did not help. In a terminal, `course doctor` examines everything."
            self.tried = Checkup(
                self.kind.name, False, self.tried.detail, f"{self.tried.mend} {more}".strip()
            )

    def _address(self, service: Service) -> str:
        """Where it is, in the form that its clients want."""
        parts = urlsplit(getattr(service, "dsn", service.url))
        # Ours has a password of its own each time; that of a server of the user's is not shown.
        if parts.password is not None and f"COURSE_{self.kind.name.upper()}_URL" in os.environ:
            parts = parts._replace(netloc=f"{parts.username}@{parts.netloc.rpartition('@')[2]}")
        return parts.geturl()


def all_servers() -> list[Server]:
    """One of each kind of the course; nothing is started."""
    return [Server(kind) for kind in checkup.kinds()]


def look(servers: list[Server]) -> str:
    """Compare all with what really runs.

    Returns:
        What is wrong, in words; empty when nothing is.
    """
    try:
        running = status.running()
    except ServiceError as error:
        return str(error)
    for server in servers:
        server.look(running)
    return ""


def _failure(name: str, error: Exception) -> Checkup:
    message = getattr(error, "message", "") or f"{type(error).__name__}: {error}"
    return Checkup(name, False, message, getattr(error, "mend", "") or checkup.AGAIN)


def _discard(folder: Path) -> None:
    """Remove a folder so that nobody ever sees a part of it."""
    if folder.exists():
        bin_ = Path(tempfile.mkdtemp(prefix=".old-", dir=folder.parent))
        folder.rename(bin_ / folder.name)
        shutil.rmtree(bin_, ignore_errors=True)
