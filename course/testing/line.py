"""The line between a grader and the process of a notebook: messages of a kind, about a cell.

to the process      RUN    the source of a cell
ASK    a judge's request (`course.testing.remote`)
from the process    SHOW   one of Jupyter's messages: {"msg_type": "stream", "content": {...}}
DONE   the cell has ended; the number that the shell gave to it
REPLY  to a request; empty when none could be made
"""

import socket
import struct

RUN, ASK, SHOW, DONE, REPLY = b"r", b"a", b"s", b"d", b"y"
# The size of the content, the kind, the number of the cell or request.
HEAD = struct.Struct(">IcI")


def frame(kind: bytes, cell: int, content: bytes) -> bytes:
    """A message as it is sent."""
    return HEAD.pack(len(content), kind, cell) + content


def receive(line: socket.socket, most: int = 2**32) -> tuple[bytes, int, bytes]:
    """Receive one message: its kind, the number of the cell, the content.

    Raises:
        EOFError: The other end is gone.
        ValueError: The message is longer than `most`.
    """
    size, kind, cell = HEAD.unpack(_exactly(line, HEAD.size))
    if size > most:
        raise ValueError("the message is too long")
    return kind, cell, _exactly(line, size)


def _exactly(line: socket.socket, size: int) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        part = line.recv(min(size - len(parts), 1 << 16))
        if not part:
            raise EOFError("the other end is gone")
        parts += part
    return bytes(parts)
