"""What Sentry receives: the real SDK sends its events to a listener on this machine."""

import gzip
import json
import zlib
from typing import Any

from course.services.http import Http, Request

PROJECT = 1
KEY = "course"  # a public key of nobody: the SDK wants one in the address


class Sentry(Http):
    """A running listener; see `sentry`.

    Attributes:
        events: The events that the SDK has sent, the oldest first, as Sentry gets them.
    """

    name = "sentry"

    def __init__(self) -> None:
        super().__init__(self._receive)
        self.events: list[dict[str, Any]] = []

    @property
    def dsn(self) -> str:
        """What `sentry_sdk.init` wants."""
        return f"{self.url.replace('http://', f'http://{KEY}@')}/{PROJECT}"

    def _receive(self, request: Request) -> dict[str, str]:
        body = _unpacked(request)
        _, _, rest = body.partition(b"\n")  # the header of the envelope
        while rest:
            line, _, rest = rest.partition(b"\n")
            if not line:
                continue
            header = json.loads(line)
            if "length" in header:
                content, rest = rest[: header["length"]], rest[header["length"] + 1 :]
            else:
                content, _, rest = rest.partition(b"\n")
            if header.get("type") == "event":
                self.events.append(json.loads(content))
        return {"id": "0" * 32}


def _unpacked(request: Request) -> bytes:
    match request.headers.get("content-encoding", ""):
        case "gzip":
            return gzip.decompress(request.body)
        case "deflate":
            return zlib.decompress(request.body)
        case "br":
            import brotli  # type: ignore[import-not-found]  # the SDK uses it where it is installed

            unpacked: bytes = brotli.decompress(request.body)
            return unpacked
    return request.body


def sentry() -> Sentry:
    """A listener that takes what the Sentry SDK sends; nothing leaves this machine.

    Example:
        >>> with sentry() as errors:  # doctest: +SKIP
        ...     sentry_sdk.init(dsn=errors.dsn)
    """
    return Sentry()
