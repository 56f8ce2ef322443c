"""The host that hostile submissions attack: a small course, canaries and a listener."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat
from hostile.corpus import ASSIGNMENT, SECRET_FILE, SECRET_PEER, World, solve
from minicourse import make_minicourse

import autograder

# The honest neighbors: the first and the last of a run.
NEIGHBORS = ("!honest-first", "~honest-last")


class Listener:
    """Listens on a loopback port and counts who connects; it never answers."""

    def __init__(self) -> None:
        self.connections = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            line.close()

    def close(self) -> None:
        """Stop listening."""
        self._socket.close()


@contextmanager
def listening() -> Iterator[Listener]:
    """A listener for the length of a block."""
    listener = Listener()
    try:
        yield listener
    finally:
        listener.close()


def make_world(root: Path, port: int) -> World:
    """Build the small course, put the canaries in their places, hand in the neighbors' work.

    The course is in `<root>/course-checkout`, the folder for submissions in `<root>/submitted`.
    """
    from autograder.build.pipeline import build

    course = make_minicourse(root / "course-checkout")
    build(course.checkout, (course.week,), lambda text: None)
    path = course.checkout.exercises / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    # As nbformat reads it, so that every source is one text; then plain data.
    release = json.loads(json.dumps(nbformat.read(path, as_version=4)))
    canary = root / "host" / "canary.txt"
    canary.parent.mkdir()
    canary.write_text(f"{SECRET_FILE}\n", encoding="utf-8")
    peers = [hand_in(root / "submitted", name, release) for name in NEIGHBORS]
    return World(
        root=course.checkout.root,
        release=release,
        canary=canary,
        port=port,
        peer=peers[0],
        package=Path(autograder.__file__).parent,
    )


def hand_in(submitted: Path, student: str, release: dict[str, Any]) -> Path:
    """Hand in honest work that solves everything, with a text that is nobody else's to read."""
    nb = solve(json.loads(json.dumps(release)), "total", "receipt", "quiz-sum")
    secret = {"cell_type": "markdown", "id": "own", "metadata": {}, "source": SECRET_PEER}
    nb["cells"].append(secret)
    path = submitted / student / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(nb), encoding="utf-8")
    return path
