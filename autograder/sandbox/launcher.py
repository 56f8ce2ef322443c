"""Starts the processes that hold sandboxes, so that they end with this program."""

import ctypes
import os
import queue
import signal
import subprocess
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

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
