"""The connection to a sandboxed kernel, which does not trust the other end."""

import time
from typing import Any

import zmq
from jupyter_client.asynchronous.client import AsyncKernelClient

# One message holds one output at most; whatever is longer ends the connection.
LARGEST_MESSAGE = 16 * 1024 * 1024


class SandboxClient(AsyncKernelClient):
    """A client that receives no giant messages and never follows a moved socket."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.monitors: list[Any] = []
        super().__init__(*args, **kwargs)

    def _create_connected_socket(self, channel: str, identity: bytes | None = None) -> Any:
        sock = self.context.socket(SOCKETS[channel])
        sock.linger = 0
        sock.maxmsgsize = LARGEST_MESSAGE
        if identity:
            sock.identity = identity
        # A learner may replace the socket by a link to one of the host: connect once,
        # which is before any of their code runs, and never again.
        sock.reconnect_ivl = -1
        if channel in ("iopub", "shell"):
            self.monitors.append(sock.get_monitor_socket(zmq.EVENT_DISCONNECTED))
        sock.connect(self._make_url(channel))
        return sock

    async def cut_off(self) -> bool:
        """Whether a connection ended: by a message that was too large, or with the kernel."""
        return any([await monitor.poll(0) for monitor in self.monitors])

    def stop_channels(self) -> None:
        """Close everything."""
        super().stop_channels()
        for monitor in self.monitors:
            monitor.close(linger=0)
        self.monitors.clear()

    async def ready(self, timeout: float) -> None:
        """Wait until the kernel answers and its output arrives.

        The usual `wait_for_ready` waits a fifth of a second for silence; here the first
        answer that comes on both channels is enough, because nobody else talks to it.

        Raises:
            TimeoutError: It did not answer in time.
        """
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            asked = self.kernel_info()
            if await self.answered(self.shell_channel, asked, 1) and await self.answered(
                # Lost when the subscription came too late; then ask again.
                self.iopub_channel,
                asked,
                0.1,
            ):
                return
        raise TimeoutError("it does not answer")

    async def answered(self, channel: Any, asked: str, timeout: float) -> bool:
        """Whether the last message about a request arrives in time."""
        end = time.monotonic() + timeout
        while (left := end - time.monotonic()) > 0:
            if not await channel.socket.poll(left * 1000):
                return False
            message = await channel.get_msg(timeout=0)
            about = message["parent_header"].get("msg_id") == asked
            if about and message["content"].get("execution_state", "idle") == "idle":
                return True
        return False


SOCKETS = {
    "hb": zmq.REQ,
    "shell": zmq.DEALER,
    "iopub": zmq.SUB,
    "stdin": zmq.DEALER,
    "control": zmq.DEALER,
}
