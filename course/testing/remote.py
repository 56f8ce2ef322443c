"""The learner's side of a judge: does what it is asked and reports what happened.

It runs in the learner's process, which may have been tampered with. It holds no expectation
and makes no verdict; all that a cheat can do here is to report another outcome, and to
report the right one it has to know the right answer.
"""

import json
from collections.abc import Mapping
from typing import Any

from course.testing.programs import Program
from course.testing.run import Outcome
from course.testing.wire import WireError, decode, encode
from course.testing.workplace import Here

MAX_REPLY_CHARACTERS = 4_000_000


def handle(request: str, names: dict[str, Any]) -> str:
    """Serve one request of a judge.

    Args:
        request: JSON: `do` is one of "fetch", "program", "call".
        names: The namespace of the notebook.

    Returns:
        The reply as JSON.
    """
    asked = json.loads(request)
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
    return text


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
