"""Servers that run in this very process, in a thread: for apps and handlers of the notebook."""

import logging
import threading
from collections.abc import Callable

from course.services.errors import ServiceError

STOP_SECONDS = 5.0


class LogOfThread(logging.Handler):
    """Keeps what is logged by one thread, so that two servers do not mix their lines."""

    def __init__(self, *loggers: str) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._thread: int | None = None
        self._loggers = [logging.getLogger(name) for name in loggers]
        self.setFormatter(logging.Formatter("%(levelname)s %(message)s"))

    def begin(self) -> None:
        """Listen to the thread that calls this."""
        self._thread = threading.get_ident()
        for logger in self._loggers:
            logger.setLevel(logging.INFO)
            logger.propagate = False
            logger.addHandler(self)

    def end(self) -> None:
        """Listen no more."""
        for logger in self._loggers:
            logger.removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line of our thread."""
        if record.thread == self._thread:
            self.lines.append(self.format(record))


class Worker:
    """A thread that serves until it is told to stop, and that keeps the error that ended it."""

    def __init__(self, name: str, serve: Callable[[], None]) -> None:
        self.error: BaseException | None = None
        self._name, self._serve = name, serve
        # Daemonic: a kernel that ends does not wait for its servers.
        self._thread = threading.Thread(target=self._run, name=f"service-{name}", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._serve()
        except BaseException as error:
            self.error = error

    @property
    def alive(self) -> bool:
        """Whether it serves."""
        return self._thread.is_alive()

    def join(self) -> None:
        """Wait for its end.

        Raises:
            ServiceError: It does not end.
        """
        self._thread.join(STOP_SECONDS)
        if self._thread.is_alive():
            raise ServiceError(
                f"{self._name} does not stop: a request still runs.", "Restart the kernel."
            )
