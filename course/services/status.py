"""What runs now, of all notebooks of this user, and how to end it."""

import contextlib
import json
import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from course.services import folders
from course.services.errors import ServiceError

STOP_SECONDS = 15.0


@dataclass(frozen=True)
class Running:
    """A server that some notebook started.

    Attributes:
        service: Its kind, such as "postgres".
        url: Where it is; passwords are left out.
        owner: The process id of the notebook's kernel.
        keeper: The process id of its keeper.
        since: When it was started, as an ISO 8601 text in UTC.
    """

    service: str
    url: str
    owner: int
    keeper: int
    since: str
    folder: Path


def running() -> list[Running]:
    """The servers that run now, the oldest first.

    Those that run inside a kernel, such as `asgi`, have no process of their own.
    """
    found = []
    for note in folders.running().glob("*/service.json"):
        if not folders.is_locked(note.parent / "lock"):
            continue
        with contextlib.suppress(OSError, ValueError, KeyError):
            told = json.loads(note.read_text())
            found.append(
                Running(
                    str(told["service"]),
                    _without_password(str(told["url"])),
                    int(told["owner"]),
                    int(told["keeper"]),
                    str(told["since"]),
                    note.parent,
                )
            )
    return sorted(found, key=lambda one: one.since)


def stop(chosen: list[Running]) -> None:
    """End servers, and wait until they are gone.

    Raises:
        ServiceError: One of them does not end.
    """
    for one in chosen:
        # The lock is held: the number in it is the keeper's, and not somebody else's by now.
        with contextlib.suppress(ProcessLookupError):
            os.kill(one.keeper, signal.SIGTERM)
    end = time.monotonic() + STOP_SECONDS
    for one in chosen:
        while folders.is_locked(one.folder / "lock"):
            if time.monotonic() > end:
                raise ServiceError(
                    f"{one.service} does not stop.", f"End its process {one.keeper} by hand."
                )
            time.sleep(0.02)


def _without_password(url: str) -> str:
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}" if ":" in rest.split("@")[0] else url
