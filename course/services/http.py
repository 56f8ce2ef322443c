"""A scripted web site: a few lines say what it answers, for clients and scrapers to talk to."""

import contextlib
import json
import socket
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from course.services.ports import LOOPBACK
from course.services.service import Service
from course.services.threads import Worker

LARGEST_BODY = 64 * 1024 * 1024


@dataclass(frozen=True)
class Request:
    """What came in.

    Attributes:
        query: All values of each parameter.
        headers: By name in lower case.
    """

    method: str
    path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Response:
    """What goes out; a `str` is sent as HTML, a dict or a list as JSON, bytes as they are."""

    body: Any = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


Handler = Callable[[Request], Any]
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


class Http(Service):
    """A running site; see `http`.

    Attributes:
        requests: What has come in so far, the oldest first.
        sent: Status line and headers of each answer, as they were sent.
    """

    name = "http"

    def __init__(self, handler: Handler | Mapping[str, Any], port: int = 0) -> None:
        super().__init__()
        self._handler = handler if callable(handler) else _pages(handler)
        self._port = port
        self.requests: list[Request] = []
        self.sent: list[list[str]] = []
        self._lines: list[str] = []
        self._lock = threading.Lock()
        self._server: _Server | None = None
        self._worker: Worker | None = None

    def answer(self, request: Request) -> Response:
        """Answer a request; what the handler raises becomes a 500."""
        with self._lock:
            self.requests.append(request)
        try:
            answer = self._handler(request)
        except Exception as error:
            answer = Response(f"{type(error).__name__}: {error}", 500)
        response = answer if isinstance(answer, Response) else Response(answer)
        with self._lock:
            self._lines.append(f"{request.method} {request.path} {response.status}")
        return response

    def _start(self) -> str:
        server = self._server = _Server((LOOPBACK, self._port), _connection_of(self))
        self._worker = Worker(self.name, lambda: server.serve_forever(poll_interval=0.05))
        return f"http://{LOOPBACK}:{server.server_port}"

    def _stop(self) -> None:
        server, self._server = self._server, None
        if server and self._worker:
            server.shutdown()
            server.server_close()
            server.hang_up()
            self._worker.join()

    def _log(self) -> str:
        return "\n".join(self._lines)


class _Server(ThreadingHTTPServer):
    """The standard library's server, which hangs up on everybody when it is stopped.

    Otherwise a client or a proxy that keeps its connection would go on talking to it.
    """

    daemon_threads = True

    def __init__(self, *args: Any) -> None:
        self._open: set[socket.socket] = set()
        super().__init__(*args)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a new connection."""
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Close a connection."""
        self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """Close all connections that are open."""
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A connection that broke is nothing to print about in a notebook."""


def _pages(pages: Mapping[str, Any]) -> Handler:
    def handler(request: Request) -> Any:
        if request.path not in pages:
            return Response(f"No page {request.path}", 404)
        page = pages[request.path]
        return page(request) if callable(page) else page

    return handler


def _connection_of(site: Http) -> type[BaseHTTPRequestHandler]:
    """The class that the standard library's server makes for every connection."""

    class Connection(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        server_version, sys_version = "inkwell", ""
        wbufsize = -1  # head and body leave together, so that nobody waits for the second part

        def serve(self) -> None:
            # As it came: `self.path` has lost a second slash at its beginning.
            target = self.requestline.split()[1]
            path, _, query = target.partition("?")
            if not target.startswith("/"):
                path, query = urlsplit(target).path, urlsplit(target).query
            size = int(self.headers.get("Content-Length") or 0)
            request = Request(
                self.command,
                path,
                parse_qs(query, keep_blank_values=True),
                {name.lower(): value for name, value in self.headers.items()},
                self.rfile.read(min(size, LARGEST_BODY)),
            )
            self.reply(site.answer(request))

        def reply(self, response: Response) -> None:
            kind, body = _encoded(response.body)
            headers = {"Content-Type": kind, "Content-Length": str(len(body)), **response.headers}
            self.told: list[str] = []
            self.send_response(response.status)
            for name, value in headers.items():
                self.send_header(name, value)
            phrase = self.responses.get(response.status, ("",))[0]
            site.sent.append([f"HTTP/1.1 {response.status} {phrase}", *self.told])
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def send_header(self, keyword: str, value: str) -> None:
            """Send a header, and keep it."""
            self.told.append(f"{keyword}: {value}")
            super().send_header(keyword, value)

        def log_message(self, format: str, *args: Any) -> None:
            """Our own log has one line for each request."""

    for method in METHODS:
        setattr(Connection, f"do_{method}", Connection.serve)
    return Connection


def _encoded(body: Any) -> tuple[str, bytes]:
    if isinstance(body, bytes):
        return "application/octet-stream", body
    if isinstance(body, str):
        return "text/html; charset=utf-8", body.encode()
    return "application/json", json.dumps(body).encode()


def http(handler: Handler | Mapping[str, Any], port: int = 0) -> Http:
    """A site that answers as you say.

    Args:
        handler: A function from a request to what is sent back: text (HTML), a dict or a list
            (JSON), bytes, or a `Response` with a status and headers. Or a dict of such answers (or
            such functions) by path.
        port: A port of your choice; 0 for a free one.

    Example:
        >>> with http({"/": "<h1>Inkwell</h1>"}) as site:
        ...     site.url.startswith("http://127.0.0.1:")
        True
    """
    return Http(handler, port)
