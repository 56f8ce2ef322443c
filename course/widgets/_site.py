"""A site for the figures of week 34: the reader's nginx configuration, with replicas behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from html import escape

from course.services.errors import ServiceError
from course.services.nginx import Nginx, nginx
from course.services.replica import Replica, replica
from course.widgets._look import ACCENT, MONO, PAPER

MAX_REPLICAS = 6
MARKED = "#fdf0cf"
_COMMENT = re.compile(r"#[^\n]*")
_LISTEN = re.compile(r"\blisten\s+(?:[\w.*\[\]:]*:)?(\d+)")
_OTHER = re.compile(r"\b(?:127\.0\.0\.1|localhost):(\d+)\b")


class SiteError(Exception):
    """The site cannot run; the text says why, for the reader."""


@dataclass
class Site:
    """A running proxy and its replicas.

    Attributes:
        replicas: By the port that stands for each in the configuration, in the order of the file.
    """

    proxy: Nginx
    replicas: dict[int, Replica]

    def told(self, text: str) -> str:
        """A text with the ports of the configuration in the place of the real ones."""
        real = {one.port: port for port, one in self.replicas.items() if one.is_running}
        for port in listened(self.proxy.configuration):
            real[self.proxy.port_of(port)] = port
        return re.sub(
            r"(127\.0\.0\.1|localhost):(\d+)",
            lambda found: f"{found[1]}:{real.get(int(found[2]), found[2])}",
            text,
        )


def listened(configuration: str) -> list[int]:
    """The ports that a configuration listens on."""
    plain = _COMMENT.sub("", configuration)
    return list(dict.fromkeys(int(port) for port in _LISTEN.findall(plain)))


def behind(configuration: str) -> list[int]:
    """The other ports that a configuration names: its replicas."""
    plain = _COMMENT.sub("", configuration)
    own = set(listened(configuration))
    found = dict.fromkeys(int(port) for port in _OTHER.findall(_LISTEN.sub("", plain)))
    return [port for port in found if port not in own]


@contextmanager
def site(configuration: str) -> Iterator[Site]:
    """Run a configuration with a replica, A, B, ..., on each port that it names.

    Raises:
        SiteError: nginx refuses it, or there are too many replicas.
    """
    ports = behind(configuration)
    if len(ports) > MAX_REPLICAS:
        raise SiteError(f"This figure starts at most {MAX_REPLICAS} replicas, not {len(ports)}.")
    with ExitStack() as stack:
        try:
            replicas = {
                port: stack.enter_context(replica(label))
                for port, label in zip(ports, "ABCDEF", strict=False)
            }
            given = {port: one.port for port, one in replicas.items()}
            proxy = stack.enter_context(nginx(configuration, ports=given))
        except ServiceError as error:
            raise SiteError(str(error)) from error
        yield Site(proxy, replicas)


def problem(text: str) -> str:
    """What is wrong with a configuration, as HTML."""
    return (
        f'<pre role="alert" style="margin:8px 0 0;color:{ACCENT};background:{PAPER};'
        f'font-family:{MONO};white-space:pre-wrap">{escape(text)}</pre>'
    )
