"""A replica of an application: says who it is and what it was asked, to watch a proxy at work."""

import threading

from course.services.http import Http, Request, Response

HELD_SECONDS = 10.0


class Replica(Http):
    """A running replica; see `replica`.

    Attributes:
        label: What it is called in its answers.
        status: The status of its answers; change it to let the replica fail.
        requests: What has come in so far, the oldest first.
    """

    name = "replica"

    def __init__(self, label: str, port: int = 0) -> None:
        super().__init__(self._told, port)
        self.label = label
        self.status = 200
        self._free = threading.Event()
        self._free.set()

    @property
    def count(self) -> int:
        """How many requests have come in so far."""
        return len(self.requests)

    def hold(self) -> None:
        """Keep everybody who asks waiting, as a replica that is too busy, until `release()`."""
        self._free.clear()

    def release(self) -> None:
        """Answer those who wait, and everybody from now on."""
        self._free.set()

    def _start(self) -> str:
        url = super()._start()
        # Started again, it is found where it was.
        self._port = int(url.rpartition(":")[2])
        return url

    def _stop(self) -> None:
        self.release()
        super()._stop()

    def _told(self, request: Request) -> Response:
        self._free.wait(HELD_SECONDS)
        told = {
            "replica": self.label,
            "method": request.method,
            "path": request.path,
            "headers": dict(request.headers),
        }
        return Response(told, self.status, {"X-Replica": self.label})


def replica(label: str, port: int = 0) -> Replica:
    """A replica of an application that answers everything, for a proxy to stand in front of.

    Its answer is JSON: `replica` (its label), `method`, `path` and `headers` (names in lower case)
    as they reached it. Stopped and started again, it has the same port.

    Args:
        label: Who it is, such as "A".
        port: A port of your choice; 0 for a free one.

    Example:
        >>> with replica("A") as shop:  # doctest: +SKIP
        ...     httpx.get(f"{shop.url}/books").json()["path"]
        "/books"
    """
    return Replica(label, port)
