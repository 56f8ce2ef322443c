"""Free ports on this machine's loopback."""

import socket

LOOPBACK = "127.0.0.1"


def free_port() -> int:
    """A port on 127.0.0.1 that nobody uses now, chosen at random by the system."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


def listens(port: int) -> bool:
    """Whether somebody answers there."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((LOOPBACK, port)) == 0


def other_address() -> str:
    """A second address of this machine's loopback, for a second client of a server.

    Where the system has only one (as macOS), it is 127.0.0.1 once more.
    """
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.2", 0))
        except OSError:
            return LOOPBACK
    return "127.0.0.2"
