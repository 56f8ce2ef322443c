"""The figure of one request's way through nginx: what was sent and received at each hop.

`hops(configuration)` runs the reader's configuration, sends one real request through it, and shows
one hop at a time: client to nginx, nginx to replica, replica to nginx, nginx to client.
"""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

import ipywidgets as widgets

from course.widgets._look import ACCENT, CELL, GRAY, MONO, PAPER, RULE, box
from course.widgets._player import StepPlayer
from course.widgets._site import MARKED, Site, SiteError, listened, problem, site

SECONDS = 5.0
SENT = {"Host": "shop.test", "Accept": "application/json", "X-Forwarded-For": "6.6.6.6"}
# They change from run to run and say nothing about the way.
_LEFT_OUT = ("date", "etag", "last-modified")


@dataclass(frozen=True)
class Hop:
    """One message on the way.

    Attributes:
        source: Who sent it.
        target: Who received it.
        first: Its first line: the request or the status.
        headers: Name and value of each, in the order of the message.
        body: The beginning of its body.
        before: The headers of the message that this one was made from, to see what changed.
    """

    source: str
    target: str
    first: str
    headers: tuple[tuple[str, str], ...]
    body: str = ""
    before: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Way:
    """A request's way; `steps` are its hops."""

    configuration: str
    steps: tuple[Hop | None, ...]
    error: str = ""


def send(configuration: str, path: str, headers: Mapping[str, str] = SENT) -> Way:
    """Run a configuration and send one request through it.

    Args:
        configuration: The text of an `nginx.conf`.
        path: What to ask for.
        headers: What the client sends.
    """
    configuration = configuration.strip("\n")
    if not path.startswith("/") or any(letter.isspace() for letter in path):
        return Way(configuration, (None,), "The path begins with a slash and has no spaces in it.")
    try:
        with site(configuration) as running:
            return Way(configuration, tuple(_hops(running, path, headers)))
    except (SiteError, OSError) as error:
        return Way(configuration, (None,), str(error))


def _hops(running: Site, path: str, headers: Mapping[str, str]) -> list[Hop]:
    sent = (*headers.items(), ("Connection", "close"))
    port = listened(running.proxy.configuration)[0]
    answer = _asked(running.proxy.port_of(port), path, sent)
    first, pairs, body = _parsed(answer)
    received = _told(running, pairs)
    hops = [Hop("the client", "nginx", f"GET {path}", sent)]
    back = "nginx by itself"
    for one in running.replicas.values():
        for request, answered in zip(one.requests, one.sent, strict=False):
            name = f"replica {one.label}"
            there = _told(running, [(n.title(), v) for n, v in request.headers.items()])
            query = _query(request.query)
            hops.append(
                Hop("nginx", name, f"{request.method} {request.path}{query}", there, before=sent)
            )
            status, *rows = answered
            reply = _told(running, _pairs(rows))
            hops.append(Hop(name, "nginx", status, reply, "what it received, as JSON"))
            back = "nginx"
    before: tuple[tuple[str, str], ...] = hops[-1].headers if len(hops) > 1 else ()
    text = "what the replica received, as JSON" if len(hops) > 1 else _short(body)
    hops.append(Hop(back, "the client", first, received, text, before))
    return hops


def _query(query: Mapping[str, list[str]]) -> str:
    pairs = [f"{name}={value}" for name, values in query.items() for value in values]
    return f"?{'&'.join(pairs)}" if pairs else ""


def _asked(port: int, path: str, headers: tuple[tuple[str, str], ...]) -> bytes:
    rows = [f"GET {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers), "", ""]
    with socket.create_connection(("127.0.0.1", port), timeout=SECONDS) as connection:
        connection.sendall("\r\n".join(rows).encode())
        parts = []
        while part := connection.recv(65536):
            parts.append(part)
    return b"".join(parts)


def _parsed(answer: bytes) -> tuple[str, list[tuple[str, str]], str]:
    head, _, body = answer.partition(b"\r\n\r\n")
    first, *rows = head.decode("latin-1").split("\r\n")
    return first, _pairs(rows), body.decode("utf-8", "replace")


def _pairs(rows: list[str]) -> list[tuple[str, str]]:
    return [(name, value.strip()) for name, _, value in (row.partition(":") for row in rows)]


def _told(running: Site, headers: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Headers without what changes from run to run, with the ports of the configuration."""
    kept = [pair for pair in headers if pair[0].lower() not in _LEFT_OUT]
    return tuple((name, running.told(value)) for name, value in kept)


def _short(body: str) -> str:
    text = " ".join(body.split())
    return text if len(text) <= 60 else f"{text[:57]}..."


def changes(hop: Hop) -> dict[str, str]:
    """What became of each header: "new", "changed", "as it was", or "gone" when left out."""
    if not hop.before:
        return {name: "" for name, _ in hop.headers}
    before = {name.lower(): value for name, value in hop.before}
    now = {name.lower() for name, _ in hop.headers}
    found = {}
    for name, value in hop.headers:
        old = before.get(name.lower())
        found[name] = "new" if old is None else "as it was" if old == value else "changed"
    found |= {name: "gone" for name, _ in hop.before if name.lower() not in now}
    return found


def caption(way: Way, index: int) -> str:
    """Say in a sentence what a hop is."""
    hop = way.steps[index]
    if hop is None:
        return "nginx does not run with this configuration."
    text = f"Hop {index + 1} of {len(way.steps)}: {hop.source} to {hop.target}."
    if hop.source == "nginx by itself":
        return f"{text} No replica was asked."
    if hop.target.startswith("replica"):
        marks = [m for m in changes(hop).values() if m in ("new", "changed", "gone")]
        return f"{text} nginx makes a request of its own: {len(marks)} headers differ."
    return text


def describe(way: Way) -> str:
    """Give all hops as lines of plain text."""
    rows = []
    for index, hop in enumerate(way.steps):
        rows.append(caption(way, index))
        if hop is None:
            continue
        rows.append(f"    {hop.first}")
        marks = changes(hop)
        values = dict(hop.headers)
        rows += [f"    {_row(name, values.get(name, ''), mark)}" for name, mark in marks.items()]
        if hop.body:
            rows.append(f"    body: {hop.body}")
    if way.error:
        rows.append(way.error)
    return "\n".join(rows)


def _row(name: str, value: str, mark: str) -> str:
    if mark == "gone":
        return f"{name} (gone)"
    return f"{name}: {value}" + (f" ({mark})" if mark else "")


def _stations(way: Way, index: int) -> str:
    """The stations as a line of boxes, with an arrow where this hop goes."""
    hop = way.steps[index]
    assert hop is not None
    replicas = [h.target for h in way.steps if h is not None and h.target.startswith("replica")]
    names = ["the client", "nginx", *dict.fromkeys(replicas)]
    source = names.index(hop.source.replace(" by itself", ""))
    target = names.index(hop.target)
    width, height, gap = 130, 34, 90
    parts = []
    for place, name in enumerate(names):
        x = place * (width + gap)
        edge = ACCENT if place in (source, target) else RULE
        parts.append(
            f'<rect x="{x + 1}" y="1" width="{width}" height="{height}" rx="6" fill="{PAPER}" '
            f'stroke="{edge}" stroke-width="2"/><text x="{x + width / 2}" y="23" '
            f'text-anchor="middle" font-size="14" fill="{GRAY}">{escape(name)}</text>'
        )
    low, high = sorted((source, target))
    left, right = low * (width + gap) + width + 6, high * (width + gap) - 4
    tip, back = (right, -8) if source < target else (left, 8)
    parts.append(
        f'<path d="M{left} 18 H{right} M{tip + back} 12 L{tip} 18 L{tip + back} 24" fill="none" '
        f'stroke="{ACCENT}" stroke-width="2"/>'
    )
    total = len(names) * (width + gap) - gap + 2
    return (
        f'<svg role="img" aria-label="{escape(f"{hop.source} to {hop.target}")}" '
        f'viewBox="0 0 {total} 38" width="{total}" style="max-width:100%">{"".join(parts)}</svg>'
    )


def _message(hop: Hop) -> str:
    values = dict(hop.headers)
    rows = "".join(
        f'<tr style="background:{PAPER if mark in ("", "as it was") else MARKED}">'
        f'<td style="{CELL}color:{ACCENT if mark not in ("", "as it was") else GRAY};'
        f'font-size:12px;min-width:5em">{mark}</td>'
        f'<td style="{CELL}font-family:{MONO}">{escape(name)}</td>'
        f'<td style="{CELL}font-family:{MONO}">'
        f"{escape(values[name]) if name in values else '(not passed on)'}</td></tr>"
        for name, mark in changes(hop).items()
    )
    body = (
        f'<p style="margin:6px 8px 0;color:{GRAY}">body: {escape(hop.body)}</p>' if hop.body else ""
    )
    return (
        f'<p style="margin:8px 8px 4px;font-family:{MONO};font-weight:600">{escape(hop.first)}</p>'
        f'<table aria-label="Headers" style="border-collapse:collapse;margin:0">{rows}</table>'
        f"{body}"
    )


def draw(way: Way, index: int) -> str:
    """Draw one hop as HTML with its own background."""
    hop = way.steps[index]
    status = f'<p role="status" style="margin:0 0 10px">{escape(caption(way, index))}</p>'
    if hop is None:
        return box(status + problem(way.error))
    return box(f"{status}{_stations(way, index)}{_message(hop)}")


def draw_all(way: Way) -> str:
    """Draw the configuration and all hops as HTML, for a page without a kernel."""
    shown = (
        f'<pre style="margin:0 0 8px;font-family:{MONO};color:{GRAY};background:{PAPER}">'
        f"{escape(way.configuration)}</pre>"
    )
    return shown + "".join(draw(way, index) for index in range(len(way.steps)))


class HopsFigure(StepPlayer):
    """One request's way through a configuration that the reader can change."""

    step_name = "hop"
    start_name = "Send"
    start_tooltip = "Run nginx with the configuration above and send one request through it"

    def __init__(self, configuration: str, path: str) -> None:
        """Send a first request."""
        self.path = widgets.Text(
            value=path, description="Path", layout=widgets.Layout(width="min(100%, 30em)")
        )
        rows = configuration.strip("\n").count("\n") + 2
        super().__init__(configuration, rows, "60em", [self.path])
        self.program.description = "nginx.conf"
        self.forward.tooltip = "Go on to the next hop"
        self.slider.description = "Hop"
        self.slider.readout = False  # it counts from 0, the picture says the number

    def run(self, code: str) -> Way:
        """Send one request through a configuration."""
        return send(code, self.path.value)

    def draw(self, index: int) -> str:
        """Draw one hop."""
        return draw(self.current, index)

    def as_text(self) -> str:
        """All that it shows, in words."""
        return describe(self.current)

    def as_html(self) -> str:
        """All that it shows, where no kernel draws it."""
        return draw_all(self.current)


def hops(configuration: str, path: str = "/api/books?page=2") -> HopsFigure:
    """Show one request's way through an nginx configuration, with the headers at each hop.

    Args:
        configuration: The text of an `nginx.conf`; a replica runs on each other port of
            127.0.0.1 that it names.
        path: What the client asks for.
    """
    return HopsFigure(configuration, path)
