"""Uvicorn: serves an ASGI application of the notebook, FastAPI's or any other."""

import asyncio
import socket
import ssl
import time
from contextlib import suppress
from functools import cache
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

        # It speaks plain HTTP. To load all certificates of the machine takes longer than a request.
        options.setdefault("verify", ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        return httpx.Client(base_url=self.url, **options)

    def ask(self, request: str, body: Any = None) -> tuple[int, Any]:
        """One request in short: the status of the answer, and its JSON (else its text).

        Args:
            request: A method and a path: `"GET /books/1"`.
            body: What is sent as JSON; None for no body.

        Returns:
            For a 500, the text says which error the application stopped with.
        """
        method, _, target = request.partition(" ")
        with self.client() as client:
            reply = client.request(method, target, json=body)
        try:
            return reply.status_code, reply.json()
        except ValueError:
            why = f": {self._last_error()}" if reply.status_code == 500 else ""
            return reply.status_code, reply.text + why

    def _last_error(self) -> str:
        """The last line of the traceback that comes into the log right after a 500."""
        for _ in range(100):
            if "Traceback" in (text := self._log()):
                rows = text[text.rindex("Traceback") :].split("\n")
                ends = [row for row in rows[1:] if row and not row.startswith((" ", "INFO "))]
                return ends[0] if ends else ""
            time.sleep(0.005)
        return "see logs()"

    def _start(self) -> str:
        import uvicorn

        # log_config=None: logging is configured by the notebook, if at all.
        settings = {"log_config": None, "timeout_graceful_shutdown": 2, **self._settings}
        server = self._server = _quick_server()(uvicorn.Config(self._app, **settings))
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
            self._server.end()
        worker, self._worker = self._worker, None
        if worker:
            worker.join()
        if self._socket:
            self._socket.close()
        self._server = self._socket = None
        self._lines.end()

    def _log(self) -> str:
        return "\n".join(self._lines.lines)


@cache
def _quick_server() -> Any:
    """Uvicorn's server without its pauses: it ends in milliseconds, not in a fifth of a second.

    Tests start and stop hundreds of them.
    """
    import uvicorn

    class Server(uvicorn.Server):
        _loop: asyncio.AbstractEventLoop | None = None

        def end(self) -> None:
            """End it, from another thread."""
            self.should_exit = True
            if self._loop is not None:
                with suppress(RuntimeError):  # it has ended by itself
                    self._loop.call_soon_threadsafe(self._awake.set)

        async def main_loop(self) -> None:
            self._awake = asyncio.Event()
            self._loop = asyncio.get_running_loop()
            count = 0
            while not await self.on_tick(count):
                count = (count + 1) % 864000
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._awake.wait(), 0.1)

        async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
            state = self.server_state
            for server in self.servers:
                server.close()
            for connection in list(state.connections):
                connection.shutdown()
            for _ in range(20):
                if not state.connections and not state.tasks:
                    break
                await asyncio.sleep(0.002)
            else:  # Somebody is still at work: Uvicorn knows how to wait.
                await super().shutdown(sockets)
                return
            for server in self.servers:
                await server.wait_closed()
            if not self.force_exit:
                await self.lifespan.shutdown()

    return Server


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
