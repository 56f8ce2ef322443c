"""A name server with your own records, answering real questions over UDP and TCP."""

from typing import Any

from course.services.ports import LOOPBACK, free_port
from course.services.service import Service
from course.services.threads import Worker

TRIES = 5


class Dns(Service):
    """A running name server; see `dns`."""

    name = "dns"

    def __init__(self, records: str) -> None:
        super().__init__()
        self._records = records
        self._servers: list[Any] = []
        self._workers: list[Worker] = []
        self._lines: list[str] = []

    def ask(self, name: str, kind: str = "A") -> list[str]:
        """Ask the server over UDP; the answers as a zone file writes them."""
        from dnslib import DNSRecord

        question = DNSRecord.question(name, kind)
        reply = DNSRecord.parse(question.send(LOOPBACK, self.port, timeout=5))
        return [" ".join(row.toZone().split()) for row in reply.rr]

    def _start(self) -> str:
        from dnslib.server import DNSServer
        from dnslib.zoneresolver import ZoneResolver

        resolver = ZoneResolver(self._records)
        for left in reversed(range(TRIES)):
            port = free_port()
            try:
                options: dict[str, Any] = {
                    "address": LOOPBACK,
                    "port": port,
                    "logger": _Log(self._lines),
                }
                udp = DNSServer(resolver, **options)
                self._servers.append(udp)
                self._servers.append(DNSServer(resolver, tcp=True, **options))
                break
            except OSError:
                # Free for TCP is not yet free for UDP.
                self._stop()
                if not left:
                    raise
        self._workers = [
            # Not with the server's own thread, which looks only twice a second for its end.
            Worker(self.name, lambda s=server.server: s.serve_forever(poll_interval=0.05))  # type: ignore[misc]
            for server in self._servers
        ]
        return f"dns://{LOOPBACK}:{port}"

    def _stop(self) -> None:
        servers, self._servers = self._servers, []
        workers, self._workers = self._workers, []
        for server in servers if workers else ():
            server.server.shutdown()
        for worker in workers:
            worker.join()
        for server in servers:
            server.server.server_close()

    def _log(self) -> str:
        return "\n".join(self._lines)


class _Log:
    """What dnslib's servers tell, one line for each question."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines

    def log_request(self, handler: Any, request: Any) -> None:
        """Keep the question."""
        self._lines.append(f"{handler.protocol} {request.q.qname} {request.q.qtype}")

    def __getattr__(self, name: str) -> Any:
        return lambda *args, **kwargs: None


def dns(records: str) -> Dns:
    """A name server on a free port.

    Args:
        records: Lines as in a zone file: `shop.example. 300 IN A 127.0.0.1`.

    Example:
        >>> with dns("shop.example. 300 IN A 127.0.0.1") as names:  # doctest: +SKIP
        ...     names.ask("shop.example")
    """
    return Dns(records)
