"""Where services live on this machine: private folders, what is kept, what is left over."""

import contextlib
import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from platformdirs import user_cache_path, user_data_path

from course.services.errors import ServiceError

APPLICATION = "inkwell-course"
# A Unix socket's path may have 107 bytes (103 on macOS), with the socket's own name.
LONGEST_PATH = 70
PROBE_BYTES = 64 * 1024
MAKING_SECONDS = 600
KEPT = ("cache", "data")

Files = Mapping[str, str | bytes]


def running() -> Path:
    """The folder that holds a folder for every running service of this user.

    Raises:
        ServiceError: No place can be written to.
    """
    name = f"{APPLICATION}-{os.getuid()}"
    places = [Path(tempfile.gettempdir()), Path("/tmp"), Path("/dev/shm"), Path("/var/tmp")]
    if chosen := os.environ.get("COURSE_RUNTIME_DIR"):
        places = [Path(chosen)]
    reasons = []
    for place in dict.fromkeys(path.absolute() for path in places):
        folder = place / name
        if len(str(folder)) > LONGEST_PATH:
            reasons.append(f"{place}: its path is too long for a socket")
            continue
        try:
            folder.mkdir(mode=0o711, parents=True, exist_ok=True)
            _refuse_foreign(folder)
            with tempfile.TemporaryFile(dir=folder) as probe:
                probe.write(bytes(PROBE_BYTES))
            return folder
        except OSError as error:
            reasons.append(f"{place}: {error.strerror}")
    raise ServiceError(
        f"No folder for services can be written to ({'; '.join(reasons)}).",
        "Free some space, or name a short path in the environment variable COURSE_RUNTIME_DIR.",
    )


def _refuse_foreign(folder: Path) -> None:
    """In a folder that everybody may write to, somebody else may have taken the name."""
    found = folder.lstat()
    if folder.is_symlink() or found.st_uid != os.getuid():
        raise PermissionError(1, "the folder belongs to somebody else")
    if found.st_mode & 0o022:
        folder.chmod(0o711)


def private(service: str) -> Path:
    """A new folder for one server; what servers that were killed left behind is removed first."""
    root = running()
    for folder in leftovers(root):
        shutil.rmtree(folder, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=f"{service}-", dir=root))


def leftovers(root: Path) -> Iterator[Path]:
    """Folders whose keeper is gone."""
    for folder in root.iterdir() if root.is_dir() else ():
        lock = folder / "lock"
        if folder.name in KEPT:
            continue
        with contextlib.suppress(FileNotFoundError):
            young = time.time() - folder.stat().st_mtime < MAKING_SECONDS
            if not (young and not is_signed(lock)) and not is_locked(lock):
                yield folder


def fill(folder: Path, files: Files) -> None:
    """Write files into a folder.

    Args:
        folder: Where to.
        files: Texts (UTF-8) or bytes by name; `/` parts folders.

    Raises:
        ServiceError: A name leads out of the folder.
    """
    for name, content in files.items():
        parts = PurePosixPath(name).parts
        if not parts or ".." in parts or parts[0] == "/":
            raise ServiceError(f"{name!r} is no name of a file inside the service's folder.")
        path = folder.joinpath(*parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def is_signed(lock: Path) -> bool:
    """Whether a keeper has held the lock: it writes its number in as soon as it does.

    Before that, the folder is being made at this moment, or its maker was killed then.
    """
    return lock.exists() and lock.stat().st_size > 0


def is_locked(lock: Path) -> bool:
    """Whether a process holds the lock."""
    try:
        with lock.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def cache() -> Path:
    """What can be made again: ready-made clusters. In the runtime folder if the home is closed."""
    return _writable(Path(user_cache_path(APPLICATION)), "cache")


def data() -> Path:
    """What learners keep between sessions: the databases of their notebooks."""
    return _writable(Path(user_data_path(APPLICATION)), "data")


def _writable(wanted: Path, name: str) -> Path:
    with contextlib.suppress(OSError):
        wanted.mkdir(parents=True, exist_ok=True)
        if os.access(wanted, os.W_OK):
            return wanted
    # Beside the running services, under a name that has no lock: it is no leftover.
    folder = running() / name
    folder.mkdir(exist_ok=True)
    return folder
