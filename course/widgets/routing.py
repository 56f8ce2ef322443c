"""The figure of routing: which path operation of an application answers a request, and with what.

`routing(app, "GET /books/new")` sends a request to the application on a running Uvicorn. It shows
the path operations in their order and which of them fit, every parameter with the text that came
in and the value that the function got, and the answer. Nothing is acted: the routes are asked
themselves, and the function tells what it was called with.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import ipywidgets as widgets

from course.services import asgi
from course.services.errors import ServiceError
from course.widgets._form import CELL, CODE, GOOD, MARKED, Form, cut, table, title
from course.widgets._look import ACCENT, GRAY, PAPER

ANSWERS = "fits: it answers"
LATE = "would fit, but comes too late"
OTHER_METHOD = "the path fits, the method does not"
OTHER_PATH = "the path does not fit"
NOT_GIVEN = "(not given)"
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
SECONDS = 5.0


@dataclass(frozen=True)
class Operation:
    """One path operation, and whether it fits the request."""

    method: str
    path: str
    function: str
    verdict: str


@dataclass(frozen=True)
class Parameter:
    """What one parameter of the function got.

    Attributes:
        place: path, query, body or elsewhere.
        came: The text in the request.
        value: The value in the function, as Python writes it; "" where it was never called.
        error: What is wrong with the text.
    """

    name: str
    place: str
    came: str
    value: str = ""
    error: str = ""


@dataclass(frozen=True)
class Way:
    """A request's way through an application."""

    request: str
    operations: tuple[Operation, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    status: int = 0
    answer: str = ""
    location: str = ""
    failure: str = ""


@dataclass
class _Heard:
    """What the function was called with."""

    called: bool = False
    values: dict[str, Any] = field(default_factory=dict)


def follow(app: Any, request: str) -> Way:
    """Send a request to a FastAPI application and say which way it took.

    Args:
        app: The application.
        request: A method and a path; the lines below them are a body of JSON.
    """
    first, _, body = request.strip().partition("\n")
    method, _, target = first.strip().partition(" ")
    method, target = method.upper(), target.strip()
    if method not in METHODS or not target.startswith("/"):
        return Way(
            first, failure="Write a method and a path that begins with /, like GET /books/1."
        )
    from fastapi.routing import APIRoute

    routes = [route for route in app.routes if isinstance(route, APIRoute)]
    operations, chosen = _asked(routes, method, target)
    heard = _Heard()
    import httpx

    try:
        with _listening(chosen, heard), asgi(app) as server:
            # A body of JSON is announced as such.
            headers = {"Content-Type": "application/json"} if body.strip() else {}
            with server.client(timeout=SECONDS) as client:
                reply = client.request(method, target, content=body or None, headers=headers)
    except httpx.HTTPError as error:
        return Way(first, operations, failure=f"No answer: {type(error).__name__}: {error}")
    except ServiceError as error:
        return Way(first, operations, failure=str(error))
    parameters = _parameters(chosen, target, body, heard, reply) if chosen else ()
    return Way(
        first,
        operations,
        tuple(parameters),
        reply.status_code,
        cut(reply.text),
        reply.headers.get("location", "").removeprefix(server_of(reply)),
    )


def server_of(reply: Any) -> str:
    """The address of the server that sent a reply: no part of what a figure shows."""
    return f"{reply.request.url.scheme}://{reply.request.url.netloc.decode()}"


def _asked(routes: list[Any], method: str, target: str) -> tuple[tuple[Operation, ...], Any | None]:
    """Every path operation with its verdict, and the one that answers."""
    from starlette.routing import Match

    scope = {
        "type": "http",
        "method": method,
        "path": unquote(urlsplit(target).path),
        "root_path": "",
        "headers": [],
    }
    rows, chosen = [], None
    for route in routes:
        match, _ = route.matches(scope)
        verdict = {Match.NONE: OTHER_PATH, Match.PARTIAL: OTHER_METHOD}.get(match)
        if verdict is None and chosen is None:
            verdict, chosen = ANSWERS, route
        rows.append(
            Operation(", ".join(sorted(route.methods)), route.path, route.name, verdict or LATE)
        )
    return tuple(rows), chosen


@contextmanager
def _listening(route: Any | None, heard: _Heard) -> Iterator[None]:
    """Note what the function of a route is called with."""
    if route is None:
        yield
        return
    dependant, function = route.dependant, route.dependant.call

    def note(values: dict[str, Any]) -> None:
        heard.called, heard.values = True, dict(values)

    if inspect.iscoroutinefunction(function):

        async def waiting(**values: Any) -> Any:
            note(values)
            return await function(**values)

        listener: Callable[..., Any] = waiting
    else:

        def listener(**values: Any) -> Any:
            note(values)
            return function(**values)

    dependant.call = listener
    try:
        yield
    finally:
        dependant.call = function


def _parameters(
    route: Any, target: str, body: str, heard: _Heard, reply: Any
) -> Iterator[Parameter]:
    parts = urlsplit(target)
    query = parse_qs(parts.query, keep_blank_values=True)
    _, child = route.matches(
        {"type": "http", "method": next(iter(route.methods)), "path": unquote(parts.path)}
        | {"root_path": "", "headers": []}
    )
    texts: Mapping[str, Any] = child.get("path_params", {})
    errors = _errors(reply) if not heard.called else {}
    places = (
        ("path", route.dependant.path_params),
        ("query", route.dependant.query_params),
        ("body", route.dependant.body_params),
    )
    for place, known in places:
        for one in known:
            alias = one.alias
            if place == "path":
                came = str(texts.get(alias, ""))
            elif place == "query":
                came = ", ".join(query[alias]) if alias in query else NOT_GIVEN
            else:
                came = body.strip() or NOT_GIVEN
            value = repr(heard.values.get(one.name)) if heard.called else ""
            error = errors.get((place, "" if place == "body" else alias), "")
            yield Parameter(one.name, place, cut(came), cut(value), error)
            if place == "query":
                query.pop(alias, None)
    for name, given in query.items():
        yield Parameter(name, "query", cut(", ".join(given)), "", "no parameter has this name")


def _errors(reply: Any) -> dict[tuple[str, str], str]:
    """The messages of a 422 by place and name; a body has one parameter, whatever its name."""
    try:
        detail = reply.json()["detail"] if reply.status_code == 422 else []
        rows = [(error["loc"], error["msg"]) for error in detail]
    except (ValueError, KeyError, TypeError):
        return {}
    found: dict[tuple[str, str], str] = {}
    for loc, message in rows:
        place, *names = [str(part) for part in loc]
        if place == "body":
            found[place, ""] = "; ".join(
                filter(None, [found.get((place, "")), f"{'.'.join(names)}: {message}"])
            )
        else:
            found[place, names[0] if names else ""] = message
    return found


def describe(way: Way) -> str:
    """Give the way as lines of plain text."""
    rows = [way.request]
    for number, one in enumerate(way.operations, start=1):
        rows.append(f"{number}. {one.method} {one.path} -> {one.function}: {one.verdict}")
    rows += [_sentence(one) for one in way.parameters]
    rows.append(way.failure or f"Answer: {way.status} {way.answer}".rstrip())
    if way.location:
        rows.append(f"Location: {way.location}")
    return "\n".join(rows)


def _sentence(one: Parameter) -> str:
    said = f"{one.name}, {one.place}: came {one.came}"
    if one.error:
        return f"{said}; {one.error}"
    return f"{said}, in the function {one.value}" if one.value else f"{said}; not called"


def draw(way: Way) -> str:
    """Draw the way as HTML."""
    parts = [
        f'<p role="status" style="margin:0"><span style="font-weight:600">{escape(way.request)}'
        f"</span> {escape(_headline(way))}</p>"
    ]
    if way.operations:
        parts.append(title("Path operations, asked from top to bottom"))
        parts.append(
            table(
                "Path operations",
                ["", "Method", "Path", "Function", "Verdict"],
                [_operation(number, one) for number, one in enumerate(way.operations, start=1)],
            )
        )
    if way.parameters:
        parts.append(title("Parameters"))
        parts.append(
            table(
                "Parameters",
                ["Name", "From the", "Text that came", "Value in the function"],
                [_row(one) for one in way.parameters],
            )
        )
    if way.status:
        parts.append(title(f"Answer: {way.status}"))
        parts.append(f'<div style="{CODE}padding-left:0">{escape(way.answer) or "(empty)"}</div>')
    if way.location:
        parts.append(f'<div style="{CODE}padding-left:0">Location: {escape(way.location)}</div>')
    return "".join(parts)


def _headline(way: Way) -> str:
    if way.failure:
        return f"— {way.failure}"
    answering = next((one for one in way.operations if one.verdict == ANSWERS), None)
    if answering is None:
        return f"— no path operation answers, so FastAPI does: {way.status}."
    wrong = any(one.error and not one.value for one in way.parameters) and way.status == 422
    called = "is not called, since a parameter does not fit" if wrong else "is called"
    return f"— {answering.function} {called}: {way.status}."


def _operation(number: int, one: Operation) -> str:
    answers = one.verdict == ANSWERS
    color = ACCENT if answers else GRAY
    weight = "font-weight:600;" if answers else ""
    return (
        f'<tr style="background:{MARKED if answers else PAPER}"><td style="{CELL}">{number}</td>'
        f'<td style="{CODE}">{escape(one.method)}</td><td style="{CODE}">{escape(one.path)}</td>'
        f'<td style="{CODE}">{escape(one.function)}</td>'
        f'<td style="{CELL}color:{color};{weight}">{escape(one.verdict)}</td></tr>'
    )


def _row(one: Parameter) -> str:
    if one.error:
        last = f'<td style="{CELL}color:{ACCENT}">✗ {escape(one.error)}</td>'
    elif one.value:
        last = f'<td style="{CODE}color:{GOOD}">{escape(one.value)}</td>'
    else:
        last = f'<td style="{CELL}color:{GRAY}">(not called)</td>'
    return (
        f'<tr style="background:{PAPER}"><td style="{CODE}">{escape(one.name)}</td>'
        f'<td style="{CELL}">{one.place}</td><td style="{CODE}">{escape(one.came)}</td>{last}</tr>'
    )


class RoutingFigure(Form):
    """A request that the reader writes, and its way through the reader's application."""

    def __init__(self, app: Any, request: str) -> None:
        """Send the first request."""
        self._app = app
        self.request = widgets.Textarea(
            value=request.strip("\n"),
            description="Request",
            rows=max(2, request.strip("\n").count("\n") + 1),
            layout=widgets.Layout(width="min(100%, 44em)"),
        )
        super().__init__([self.request], "Send", "Send this request to your application")

    def show(self) -> None:
        """Send the request."""
        self.way = follow(self._app, self.request.value)
        super().show()

    def draw(self) -> str:
        """Draw its way."""
        return draw(self.way)

    def as_text(self) -> str:
        """Tell its way."""
        return describe(self.way)


def routing(app: Any, request: str) -> RoutingFigure:
    """Show which way a request takes through a FastAPI application.

    Args:
        app: The application; it is served by a Uvicorn of its own for the moment.
        request: A method and a path, such as `GET /books/1?full=yes`. What stands in the lines
            below is sent as a body of JSON. The reader can change it.
    """
    return RoutingFigure(app, request)
