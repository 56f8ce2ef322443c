"""Runs the cells of a notebook, and a judge's requests, in this process.

It is ipykernel's shell without a kernel around it: what cells show goes to the grader over one
line (`course.testing.line`), which was connected before any code of a learner ran.

As everything in the learner's process, it may have been tampered with; the grader knows.
"""

import asyncio
import builtins
import io
import json
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ipykernel.zmqshell import ZMQInteractiveShell
from IPython.core.async_helpers import _asyncio_runner, _pseudo_sync_runner
from IPython.core.error import StdinNotImplementedError
from IPython.core.profiledir import ProfileDir
from jupyter_client.session import Session
from traitlets.config import Config

from course.testing import line, remote

FLUSH_SECONDS, FLUSH_CHARACTERS = 0.1, 16_384
STREAMS = ("stdout", "stderr")


class Channel:
    """The way to the grader."""

    def __init__(self, connected: socket.socket) -> None:
        """Use a connected socket; this process is the only one that may speak on it."""
        self.line, self.owner, self.cell = connected, os.getpid(), 0
        self._lock = threading.Lock()
        os.register_at_fork(after_in_child=self._forget_lock)

    def _forget_lock(self) -> None:
        self._lock = threading.Lock()

    def send(self, kind: bytes, content: str) -> None:
        """Send a message about the present cell; processes that were forked here cannot."""
        if os.getpid() == self.owner:
            with self._lock:
                self.line.sendall(line.frame(kind, self.cell, content.encode()))

    def show(self, message: dict[str, Any]) -> None:
        """Send one of Jupyter's messages."""
        self.send(line.SHOW, json.dumps(message, default=repr))


class Display(Session):
    """What ipykernel's shell takes for its ZeroMQ session: sends to the grader instead."""

    channel: Channel | None = None

    def msg(self, msg_type: str, content: Any = None, *_: Any, **__: Any) -> dict[str, Any]:
        """A message without what only a network of kernels needs."""
        return {"msg_type": msg_type, "content": content or {}}

    def send(  # type: ignore[override]
        self, stream: Any, message: Any, content: Any = None, *_: Any, **__: Any
    ) -> None:
        """Send a message, or one of this type and content."""
        if self.channel is not None:
            made = message if isinstance(message, dict) else self.msg(message, content)
            self.channel.show(made)


class Screen(io.TextIOBase):
    """Standard output or error of cells; a forked process writes to the descriptor instead."""

    encoding = "UTF-8"

    def __init__(self, name: str, channel: Channel) -> None:
        """Take the place of `sys.stdout` or `sys.stderr`, by name."""
        self.name, self._channel = name, channel
        self._parts: list[str] = []
        self._size, self._since = 0, 0.0
        self._lock = threading.RLock()
        os.register_at_fork(before=self.flush, after_in_child=self._forget)

    def _forget(self) -> None:
        self._parts, self._size, self._lock = [], 0, threading.RLock()

    def writable(self) -> bool:
        """Yes."""
        return True

    def fileno(self) -> int:
        """Where processes that are started here write to."""
        return 1 + STREAMS.index(self.name)

    def write(self, text: str) -> int:
        """Keep a text for a moment: many short ones are sent as one."""
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        with self._lock:
            now = time.monotonic()
            self._since = self._since if self._parts else now
            self._parts.append(text)
            self._size += len(text)
            due = self._size > FLUSH_CHARACTERS or now - self._since > FLUSH_SECONDS
        if due:
            self.flush()
        return len(text)

    def flush(self) -> None:
        """Send what was kept."""
        with self._lock:
            text, self._parts, self._size = "".join(self._parts), [], 0
            if not text:
                return
            if os.getpid() == self._channel.owner:
                content = {"name": self.name, "text": text}
                self._channel.show({"msg_type": "stream", "content": content})
            else:
                os.write(self.fileno(), text.encode(self.encoding, "replace"))


class Shell(ZMQInteractiveShell):
    """ipykernel's shell; `exit()` ends the process after the cell, as it ends a kernel."""

    leaving = False

    def ask_exit(self) -> None:
        """Leave after this cell."""
        self.leaving = True


class Notebook:
    """A notebook that nothing ran in; it can be made before a process is forked for it."""

    def __init__(self) -> None:
        """Make the shell, with the import path that a kernel gives to notebooks."""
        _add_working_folder()
        self.session = Display(key=b"")
        config = Config({"HistoryManager": {"enabled": False}})
        self.shell = Shell.instance(config=config, profile_dir=ProfileDir())
        shell: Any = self.shell
        shell.displayhook.session = shell.display_pub.session = self.session
        # As in a kernel that Jupyter started.
        sys.argv = ["ipykernel_launcher.py", "-f", "connection.json"]

    def serve(self, connected: socket.socket) -> None:
        """Do what the grader asks for, until it closes the line or a cell ends the notebook.

        The event loop runs all the time, as in a kernel: tasks of one cell go on in the next.
        Only while a judge asks, which a kernel does not know, nothing else has a turn.
        """
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        channel = self.session.channel = Channel(connected)
        sys.stdout, sys.stderr = (Screen(name, channel) for name in STREAMS)
        builtins.input = _nobody_types
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        loop.run_until_complete(self._serve(channel, loop))

    async def _serve(self, channel: Channel, loop: asyncio.AbstractEventLoop) -> None:
        judging = False
        while not self.shell.leaving:
            if not judging:
                await _readable(channel.line, loop)
            try:
                kind, channel.cell, content = line.receive(channel.line)
            except EOFError:
                return
            judging = kind == line.ASK
            if judging:
                kind, answer = line.REPLY, self._reply(content.decode())
            else:
                await self._run(content.decode())
                _flush()
                kind, answer = line.DONE, str(self.shell.execution_count - 1)
            if os.getpid() != channel.owner:
                os._exit(0)  # a process that a cell forked goes no further
            channel.send(kind, answer)

    async def _run(self, source: str) -> None:
        """Run one cell; as ipykernel does it, but transforming it once."""
        shell: Any = self.shell
        try:
            transformed, fault = shell.transform_cell(source), None
        except Exception:
            transformed, fault = source, sys.exc_info()
        known = {"transformed_cell": transformed, "preprocessing_exc_tuple": fault}
        waits = shell.loop_runner is _asyncio_runner and shell.should_run_async(source, **known)
        coroutine = shell.run_cell_async(source, store_history=True, **known)
        result = None
        try:
            if waits:
                task = asyncio.ensure_future(coroutine)
                loop = asyncio.get_running_loop()
                with _interrupts(lambda *_: loop.call_soon_threadsafe(task.cancel) and None):
                    result = await task
            else:
                with _interrupts(signal.default_int_handler):
                    result = _pseudo_sync_runner(coroutine)
        except BaseException:  # an interrupt between two statements of the shell's own
            shell.showtraceback(running_compiled_code=True)
        finally:
            shell.events.trigger("post_execute")
            shell.events.trigger("post_run_cell", result)

    def _reply(self, request: str) -> str:
        try:
            return remote.handle(request, self.shell.user_ns)
        except Exception:  # a learner's object may fail at anything that is asked of it
            return ""


async def _readable(connected: socket.socket, loop: asyncio.AbstractEventLoop) -> None:
    """Wait until something has arrived."""
    arrived = loop.create_future()
    loop.add_reader(connected.fileno(), arrived.set_result, None)
    try:
        await arrived
    finally:
        loop.remove_reader(connected.fileno())


@contextmanager
def _interrupts(handler: Any) -> Iterator[None]:
    """Let the grader's interrupts reach a cell, and nothing else."""
    signal.signal(signal.SIGINT, handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # a cell may have put anything there
            continue


def _nobody_types(prompt: object = "") -> str:
    """`input()` of a notebook without `course.keyboard`."""
    raise StdinNotImplementedError(
        "raw_input was called, but this frontend does not support input requests."
    )


def _add_working_folder() -> None:
    """Let notebooks import what lies beside them, but nothing in place of the standard library."""
    packages = ("site-packages", "dist-packages")
    places = [n for n, path in enumerate(sys.path) if Path(path).name in packages]
    sys.path.insert(places[0] if places else len(sys.path), "")


def main() -> None:
    """Serve the grader on the descriptor that the command line names, without a sandbox."""
    connected = socket.socket(fileno=int(sys.argv[1]))
    Notebook().serve(connected)


if __name__ == "__main__":
    main()
