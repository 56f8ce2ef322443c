"""The connection to a sandboxed kernel, which does not trust the other end."""

from typing import Any

import zmq
from jupyter_client.asynchronous.client import AsyncKernelClient

# One message holds one output at most; whatever is longer ends the connection.
LARGEST_MESSAGE = 16 * 1024 * 1024


class SandboxClient(AsyncKernelClient):
    """A client that receives no giant messages and never follows a moved socket."""

    def _create_connected_socket(self, channel: str, identity: bytes | None = None) -> Any:
        sock = self.context.socket(SOCKETS[channel])
        sock.linger = 0
        sock.maxmsgsize = LARGEST_MESSAGE
        if identity:
            sock.identity = identity
        # A learner may replace the socket by a link to one of the host: connect once,
        # which is before any of their code runs, and never again.
        sock.reconnect_ivl = -1
        sock.connect(self._make_url(channel))
        return sock


SOCKETS = {
    "hb": zmq.REQ,
    "shell": zmq.DEALER,
    "iopub": zmq.SUB,
    "stdin": zmq.DEALER,
    "control": zmq.DEALER,
}
