"""A fresh folder for one run: files that a test gives go in, what the run left comes out."""

import importlib
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from types import ModuleType

Files = Mapping[str, str | bytes]

MOST_FILES = 500
MOST_BYTES = 2_000_000


class TooMuch(Exception):
    """The run left more than can be looked at; the text says so."""


class Folder:
    """The folder that a run works in."""

    def __init__(self, path: Path | None) -> None:
        """Stand for a folder; None for a run that stays where it is."""
        self._path = path

    def contents(self) -> dict[str, bytes]:
        """What is in it, by name relative to it, folders parted by `/`.

        Raises:
            TooMuch: There are too many files, or they hold too much.
        """
        found: dict[str, bytes] = {}
        room = MOST_BYTES
        for path in sorted(self._path.rglob("*")) if self._path else ():
            name = path.relative_to(self._path or path)
            if path.is_symlink() or not path.is_file() or "__pycache__" in name.parts:
                continue
            room -= path.stat().st_size
            if room < 0 or len(found) >= MOST_FILES:
                raise TooMuch("it left more, or larger, files than can be looked at.")
            found[name.as_posix()] = path.read_bytes()
        return found


@contextmanager
def fresh_folder(files: Files | None) -> Iterator[Folder]:
    """Work in a folder of its own that holds these files; None: stay in the present one.

    The folder is the current one and the first where modules are looked for. Modules that
    were imported from there are forgotten afterwards.

    Args:
        files: Texts (written as UTF-8) or bytes by name; `/` parts folders.

    Raises:
        ValueError: A name leads out of the folder.
    """
    if files is None:
        yield Folder(None)
        return
    here = _current_folder()
    with tempfile.TemporaryDirectory(prefix="check-", ignore_cleanup_errors=True) as name:
        folder = Path(name).resolve()
        for file, content in files.items():
            _write(folder, file, content)
        modules = _take_modules(files)
        no_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        sys.path.insert(0, str(folder))
        importlib.invalidate_caches()
        os.chdir(folder)
        try:
            yield Folder(folder)
        finally:
            with suppress(OSError):
                os.chdir(here)
            with suppress(ValueError):  # a learner's code may have changed it
                sys.path.remove(str(folder))
            _forget_modules(folder)
            sys.modules.update(modules)
            sys.dont_write_bytecode = no_bytecode
            importlib.invalidate_caches()


def _current_folder() -> str:
    try:
        return str(Path.cwd())
    except OSError:
        return "/"  # it was deleted


def _write(folder: Path, name: str, content: str | bytes) -> None:
    parts = PurePosixPath(name).parts
    if not parts or ".." in parts or parts[0] == "/":
        raise ValueError(f"{name!r} is no name inside the folder")
    path = folder.joinpath(*parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def _take_modules(files: Files) -> dict[str, ModuleType]:
    """Take out modules of the same names that were imported before, from elsewhere."""
    own = {PurePosixPath(name).parts[0].removesuffix(".py") for name in files}
    same = [name for name in sys.modules if name.partition(".")[0] in own]
    return {name: sys.modules.pop(name) for name in same}


def _forget_modules(folder: Path) -> None:
    for name, module in list(sys.modules.items()):
        place = getattr(module, "__file__", None) or next(iter(getattr(module, "__path__", ())), "")
        if isinstance(place, str) and place.startswith(f"{folder}{os.sep}"):
            del sys.modules[name]
