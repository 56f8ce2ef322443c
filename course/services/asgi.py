"""Uvicorn: serves an ASGI application of the notebook, FastAPI's or any other."""

import socket
import time
from typing import Any

from course.services.errors import ServiceError
from course.services.ports import LOOPBACK
from course.services.service import START_SECONDS, Service
from course.services.threads import LogOfThread, Worker


class Asgi(Service):
    """A running Uvicorn; see `asgi`."""

    name = "asgi"

    def __init__(self, app: Any, port: int = 0, **settings: Any) -> None:
        super().__init__()
        self._app, self._port, self._settings = app, port, settings
        self._server: Any = None
        self._worker: Worker | None = None
        self._socket: socket.socket | None = None
        self._lines = LogOfThread("uvicorn.error", "uvicorn.access")

    def client(self, **options: Any) -> Any:
        """An `httpx.Client` whose addresses begin at this server: `client.get("/books")`."""
        import httpx

        return httpx.Client(base_url=self.url, **options)

    def _start(self) -> str:
        import uvicorn

        # log_config=None: logging is configured by the notebook, if at all.
        settings = {"log_config": None, "timeout_graceful_shutdown": 2, **self._settings}
        server = self._server = uvicorn.Server(uvicorn.Config(self._app, **settings))
        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind((LOOPBACK, self._port))
        listening = self._socket

        def serve() -> None:
            self._lines.begin()
            server.run(sockets=[listening])

        worker = self._worker = Worker(self.name, serve)
        end = time.monotonic() + START_SECONDS
        while not server.started:
            if not worker.alive or time.monotonic() > end:
                raise ServiceError(f"Uvicorn did not start the application: {self._reason()}")
            time.sleep(0.002)
        return f"http://{LOOPBACK}:{listening.getsockname()[1]}"

    def _reason(self) -> str:
        error = self._worker.error if self._worker else None
        if error is not None and not isinstance(error, SystemExit):
            return f"{type(error).__name__}: {error}"
        return self._log().strip() or "it said nothing"

    def _stop(self) -> None:
        if self._server:
            self._server.should_exit = True
        worker, self._worker = self._worker, None
        if worker:
            worker.join()
        if self._socket:
            self._socket.close()
        self._server = self._socket = None
        self._lines.end()

    def _log(self) -> str:
        return "\n".join(self._lines.lines)


def asgi(app: Any, port: int = 0, **settings: Any) -> Asgi:
    """Uvicorn with an application of this notebook.

    It runs in a thread of the kernel, so the application sees the notebook's names. To run what
    you have changed, stop it and start another one.

    Args:
        app: An ASGI application, such as `FastAPI()`.
        port: A port of your choice; 0 for a free one.
        settings: Settings of `uvicorn.Config`, such as `root_path="/shop"`.

    Example:
        >>> with asgi(app) as shop:  # doctest: +SKIP
        ...     shop.client().get("/books").json()
    """
    return Asgi(app, port, **settings)
