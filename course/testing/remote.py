"""The learner's side of a judge: does what it is asked and reports what happened.

It runs in the learner's process, which may have been tampered with. It holds no expectation
and makes no verdict; all that a cheat can do here is to report another outcome, and to
report the right one it has to know the right answer.
"""

import base64
import json
import socket
import struct
from collections.abc import Mapping
from typing import Any

from course.testing.programs import Program
from course.testing.run import Outcome
from course.testing.wire import WireError, decode, encode
from course.testing.workplace import Here

MAX_REPLY_CHARACTERS = 4_000_000


LENGTH = struct.Struct(">I")

_listener: socket.socket | None = None
_judge: socket.socket | None = None


def listen(path: str) -> None:
    """Open a way for the judge, before any code of a learner runs; it connects once.

    Args:
        path: Where the socket shall be.
    """
    global _listener
    _listener = socket.socket(socket.AF_UNIX)
    _listener.bind(path)
    _listener.listen(1)


def serve(names: dict[str, Any]) -> None:
    """Serve the judge's requests, one after the other, until it says that it is done.

    A message is its length in four bytes, then its text; an empty one is the end of the
    requests, or a reply that could not be made.
    """
    global _listener, _judge
    if _judge is None:
        assert _listener is not None, "listen() comes first"
        _judge, _ = _listener.accept()
        _listener.close()
    while request := receive(_judge):
        try:
            reply = handle(request.decode(), names).encode()
        except Exception:  # a learner's object may fail at anything that is asked of it
            reply = b""
        send(_judge, reply)


def send(channel: socket.socket, message: bytes) -> None:
    """Send one message."""
    channel.sendall(LENGTH.pack(len(message)) + message)


def receive(channel: socket.socket, most: int = 2**32) -> bytes:
    """Receive one message.

    Raises:
        EOFError: The other end is gone.
        ValueError: The message is longer than `most`.
    """
    (size,) = LENGTH.unpack(_exactly(channel, LENGTH.size))
    if size > most:
        raise ValueError("the message is too long")
    return _exactly(channel, size)


def _exactly(channel: socket.socket, size: int) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        part = channel.recv(min(size - len(parts), 1 << 16))
        if not part:
            raise EOFError("the other end is gone")
        parts += part
    return bytes(parts)


def handle(request: str, names: dict[str, Any]) -> str:
    """Serve one request of a judge.

    Args:
        request: Base64 of JSON: `do` is one of "fetch", "program", "call".
        names: The namespace of the notebook.

    Returns:
        Base64 of the JSON reply.
    """
    asked = json.loads(base64.b64decode(request))
    match asked["do"]:
        case "fetch":
            reply = _fetch(asked["name"], names)
        case "program":
            program = Program(asked["name"], asked["source"], asked["in_notebook"])
            given, files = decode(asked["given"]), decode(asked["files"])
            reply = _report(Here(names).run_program(program, given, asked["typed"], files))
        case "call":
            function = names.get(asked["name"])
            args, kwargs, files = (decode(asked[key]) for key in ("args", "kwargs", "files"))
            outcome, after = Here(names).call(function, args, kwargs, asked["typed"], files)  # type: ignore[arg-type]
            reply = {**_report(outcome), "args": _encoded(after)}
        case other:
            raise ValueError(f"unknown request {other!r}")
    text = json.dumps(reply)
    if len(text) > MAX_REPLY_CHARACTERS:
        text = json.dumps({"refused": "the answer gave more than can be looked at"})
    return base64.b64encode(text.encode()).decode()


def _fetch(name: str, names: Mapping[str, Any]) -> dict[str, Any]:
    if name not in names:
        return {"missing": True}
    value = names[name]
    if isinstance(value, type):
        methods = sorted(Here(dict(names)).methods(value) or ())
        return {"class": value.__name__, "types": _types(value), "methods": methods}
    if callable(value):
        return {"function": getattr(value, "__name__", name)}
    return {"value": _encoded(value)}


def _report(outcome: Outcome) -> dict[str, Any]:
    report: dict[str, Any] = {
        "result": _encoded(outcome.result),
        "printed": outcome.printed,
        "prompts": outcome.prompts,
        "names": {name: _encoded(value) for name, value in outcome.names.items()},
        "files": _encoded(outcome.files),
        "cut": outcome.cut,
        "error": None,
    }
    if outcome.error is not None:
        report["error"] = {
            "types": _types(type(outcome.error)),
            "text": str(outcome.error)[:2000],
            "line": outcome.error_line,
        }
    return report


def _types(cls: type) -> list[str]:
    return [one.__name__ for one in cls.__mro__]


def _encoded(value: Any) -> Any:
    try:
        return encode(value)
    except WireError:
        return encode_too_large()


def encode_too_large() -> Any:
    """What stands for a value that does not travel because of its size."""
    return {"opaque": ["value", "<a value too large to show>"]}
