"""Files: which are somebody's work; writing them so that nothing leaves half of one."""

import contextlib
import os
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path

from course.errors import CourseError

# What Jupyter and Python leave beside a file; never anybody's work.
LITTER = frozenset({".ipynb_checkpoints", "__pycache__"})


class TooMuch(Exception):
    """A folder holds more than anybody will look at."""


def write_atomically(path: Path, content: bytes) -> None:
    """Put `content` into `path`: readers see the old file or the new one, never a part.

    Args:
        path: The file; missing folders above it are made.
        content: All of its bytes.

    Raises:
        OSError: The disk refuses.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp makes private files; give what an ordinary new file would have.
        part.chmod(0o666 & ~_umask())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def explained(what: str, mend: str) -> Iterator[None]:
    """Turn what the disk refuses into a message for people.

    Args:
        what: What was attempted, as in "Cannot write in the workspace ~/course/workspace".
        mend: What the user should do about it.

    Raises:
        CourseError: The block raised `OSError`.
    """
    try:
        yield
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise CourseError(f"{what}: {error.strerror or error}{where}.", mend) from error


def plain_files(folder: Path) -> Iterator[Path]:
    """The files below a folder that somebody works on, in the order of their names.

    Hidden ones, links, virtual environments and what Python and Jupyter leave are none.

    Raises:
        OSError: A folder cannot be read.
    """
    for path in sorted(folder.iterdir()):
        if path.name in LITTER or path.name.startswith(".") or path.is_symlink():
            continue
        if path.is_dir():
            if not (path / "pyvenv.cfg").is_file():
                yield from plain_files(path)
        elif path.is_file():
            yield path


def read_files(
    folder: Path, most: int, largest: int, *, leave_out: Collection[str] = ()
) -> dict[str, bytes]:
    """The content of somebody's files (see `plain_files`), by path in the folder.

    Args:
        folder: Where they are.
        most: How many there may be.
        largest: How many bytes they may have together.
        leave_out: Endings of names, in small letters, that are passed over.

    Raises:
        TooMuch: There are more.
        OSError: A file or folder cannot be read.
    """
    files: dict[str, bytes] = {}
    for path in plain_files(folder):
        if path.suffix.lower() in leave_out:
            continue
        largest -= path.stat().st_size
        if largest < 0 or len(files) >= most:
            raise TooMuch(folder)
        files[path.relative_to(folder).as_posix()] = path.read_bytes()
    return files


def _umask() -> int:
    # The only way to read the mask is to set it.
    mask = os.umask(0)
    os.umask(mask)
    return mask
