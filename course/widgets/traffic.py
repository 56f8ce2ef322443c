"""The figure of how replicas share requests: real counts, and what happens when one of them fails.

`traffic(configuration)` sends 24 requests through the reader's configuration and notes which
replica got each. Half way something can happen to a replica: it is stopped, or it hangs.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import ipywidgets as widgets

from course.services.replica import Replica
from course.widgets._look import ACCENT, CELL, GRAY, INK, MONO, PAPER, RULE, box
from course.widgets._player import StepPlayer
from course.widgets._site import Site, SiteError, behind, listened, problem, site

REQUESTS = 24
NOTHING = "nothing happens"
SECONDS = 5.0
# So long we wait for a request to reach some replica before we say that none has got it.
NOTICED_SECONDS = 2.0


@dataclass(frozen=True)
class Sent:
    """One request.

    Attributes:
        replica: Who got it; "" when nobody did.
        status: What the client received; 0 for nothing until the end.
    """

    replica: str
    status: int


@dataclass(frozen=True)
class Traffic:
    """What became of the requests. The first step is the one before the first request.

    Attributes:
        replicas: The label of each replica, with its port in the configuration.
        event: What happened half way.
        half: After how many requests.
    """

    configuration: str
    replicas: tuple[tuple[str, int], ...] = ()
    sent: tuple[Sent, ...] = ()
    event: str = NOTHING
    half: int = REQUESTS // 2
    error: str = ""

    @property
    def steps(self) -> range:
        """One for each request, and the beginning."""
        return range(len(self.sent) + 1)


def events(configuration: str) -> list[str]:
    """What can happen half way."""
    labels = "ABCDEF"[: len(behind(configuration))]
    return [
        NOTHING,
        *(f"{label} is stopped" for label in labels),
        *(f"{label} hangs" for label in labels),
    ]


def run(configuration: str, event: str = NOTHING, requests: int = REQUESTS) -> Traffic:
    """Send requests through a configuration, one after another.

    Args:
        configuration: The text of an `nginx.conf`.
        event: What happens half way, one of `events`.
        requests: How many to send.
    """
    configuration = configuration.strip("\n")
    if event not in events(configuration):
        event = NOTHING
    half = requests // 2
    try:
        with site(configuration) as running:
            sent = _sent(running, event, half, requests)
    except (SiteError, OSError) as error:
        return Traffic(configuration, event=event, error=str(error))
    labels = tuple((one.label, port) for port, one in running.replicas.items())
    return Traffic(configuration, labels, tuple(sent), event, half)


def _sent(running: Site, event: str, half: int, requests: int) -> list[Sent]:
    port = running.proxy.port_of(listened(running.proxy.configuration)[0])
    replicas = list(running.replicas.values())
    label, _, what = event.partition(" ")
    whom = [one for one in replicas if one.label == label]
    waiting: list[tuple[int, socket.socket]] = []
    takers: list[str] = []
    statuses: dict[int, int] = {}
    try:
        for number in range(requests):
            if number == half and whom:
                _happen(whom[0], what)
            before = [one.count for one in replicas]
            # Without waiting for the answer: who hangs must not stop the others.
            connection = socket.create_connection(("127.0.0.1", port), timeout=SECONDS)
            waiting.append((number, connection))
            connection.sendall(
                b"GET /books HTTP/1.1\r\nHost: shop.test\r\nConnection: close\r\n\r\n"
            )
            takers.append(_taker(replicas, before, connection))
            if not _hangs(whom, what, takers[-1], number >= half):
                statuses[number] = _status(connection)
    finally:
        for one in whom:
            one.release()
        for number, connection in waiting:
            if number not in statuses:
                statuses[number] = 0
            connection.close()
    return [Sent(taker, statuses[number]) for number, taker in enumerate(takers)]


def _happen(one: Replica, what: str) -> None:
    if what == "is stopped":
        one.stop()
    else:
        one.hold()


def _hangs(whom: Sequence[Replica], what: str, taker: str, later: bool) -> bool:
    return later and what == "hangs" and bool(whom) and taker == whom[0].label


def _taker(replicas: Sequence[Replica], before: Sequence[int], connection: socket.socket) -> str:
    """The replica that has one request more than before."""
    end = time.monotonic() + NOTICED_SECONDS
    while time.monotonic() < end:
        for one, count in zip(replicas, before, strict=True):
            if one.count > count:
                return one.label
        # An answer that no replica has given: nginx made it.
        connection.settimeout(0.002)
        try:
            if connection.recv(1, socket.MSG_PEEK):
                # It may have come from a replica in the very last moment.
                return next(
                    (o.label for o, c in zip(replicas, before, strict=True) if o.count > c), ""
                )
        except TimeoutError:
            pass
        finally:
            connection.settimeout(SECONDS)
    return ""


def _status(connection: socket.socket) -> int:
    answer = b""
    while part := connection.recv(65536):
        answer += part
    words = answer.split(None, 2)
    return int(words[1]) if len(words) > 1 and words[1].isdigit() else 0


def counts(traffic: Traffic, index: int) -> dict[str, tuple[int, int]]:
    """How many of the first requests each replica got: before the event, and after it."""
    found = {}
    for label in [*(label for label, _ in traffic.replicas), ""]:
        first = sum(one.replica == label for one in traffic.sent[: min(index, traffic.half)])
        later = sum(one.replica == label for one in traffic.sent[traffic.half : index])
        found[label] = (first, later)
    return found


def caption(traffic: Traffic, index: int) -> str:
    """Say what became of the last of these requests."""
    if traffic.error:
        return "nginx does not run with this configuration."
    if index == 0:
        return f"Before the first request. Half way: {traffic.event}."
    one = traffic.sent[index - 1]
    who = f"replica {one.replica}" if one.replica else "no replica: nginx answered by itself"
    got = f"status {one.status}" if one.status else "no answer while we watched"
    text = f"Request {index} of {len(traffic.sent)} went to {who}; {got}."
    if index > traffic.half and traffic.event != NOTHING:
        text += f" ({traffic.event[0]} {_past(traffic.event)} after request {traffic.half}.)"
    return text


def _past(event: str) -> str:
    return "was stopped" if event.endswith("stopped") else "began to hang"


def _table_rows(traffic: Traffic, index: int) -> list[tuple[str, int, int]]:
    names = {label: f"replica {label} ({port})" for label, port in traffic.replicas}
    return [
        (names.get(label, "nginx by itself"), first, later)
        for label, (first, later) in counts(traffic, index).items()
        if label or first or later
    ]


def _good(traffic: Traffic, index: int) -> int:
    return sum(200 <= one.status < 400 for one in traffic.sent[:index])


def describe(traffic: Traffic) -> str:
    """Give the counts as lines of plain text."""
    if traffic.error:
        return f"{caption(traffic, 0)}\n{traffic.error}"
    end = len(traffic.sent)
    rows = [f"Half way, after {traffic.half} requests: {traffic.event}."]
    rows += [
        f"{name}: {first} before, {later} after" for name, first, later in _table_rows(traffic, end)
    ]
    rows.append("In order: " + "".join(one.replica or "-" for one in traffic.sent))
    rows.append(f"Answered well: {_good(traffic, end)} of {end}")
    return "\n".join(rows)


def _lanes(traffic: Traffic, index: int) -> str:
    """A lane for each replica, a mark for each request: filled when answered well."""
    labels = [label for label, _ in traffic.replicas]
    if any(not one.replica for one in traffic.sent):
        labels.append("")
    step, lane, left = 22, 30, 96
    width = left + step * len(traffic.sent) + 10
    height = lane * len(labels) + 26
    parts = []
    for row, label in enumerate(labels):
        y = row * lane + 20
        parts.append(
            f'<text x="4" y="{y + 5}" font-size="14" fill="{INK}">'
            f"{escape(f'replica {label}' if label else 'nginx itself')}</text>"
            f'<path d="M{left} {y} H{width - 4}" stroke="{RULE}"/>'
        )
    for number, one in enumerate(traffic.sent[:index]):
        x, y = left + number * step + step / 2, labels.index(one.replica) * lane + 20
        good = 200 <= one.status < 400
        newest = number == index - 1
        edge = INK if newest else ACCENT
        if good:
            parts.append(
                f'<circle cx="{x}" cy="{y}" r="7" fill="{ACCENT}" stroke="{edge}" '
                f'stroke-width="{3 if newest else 1}"/>'
            )
        else:
            sign = "?" if not one.status else "x"
            parts.append(
                f'<circle cx="{x}" cy="{y}" r="8" fill="{PAPER}" stroke="{edge}" '
                f'stroke-width="2"/><text x="{x}" y="{y + 4}" text-anchor="middle" '
                f'font-size="12" fill="{INK}">{sign}</text>'
            )
    if traffic.event != NOTHING:
        x = left + traffic.half * step
        parts.append(
            f'<path d="M{x} 4 V{height - 18}" stroke="{INK}" stroke-dasharray="4 3"/>'
            f'<text x="{x}" y="{height - 4}" text-anchor="middle" font-size="12" fill="{INK}">'
            f"{escape(traffic.event)}</text>"
        )
    words = "; ".join(
        f"{name}: {first} before, {later} after"
        for name, first, later in _table_rows(traffic, index)
    )
    return (
        f'<svg role="img" aria-label="{escape(words)}" viewBox="0 0 {width} {height}" '
        f'width="{width}" style="max-width:100%">{"".join(parts)}</svg>'
    )


def _counts(traffic: Traffic, index: int) -> str:
    head = f"{CELL}font-weight:600;border-bottom:1px solid {RULE};"
    heads = "".join(
        f'<th scope="col" style="{head}">{text}</th>'
        for text in ("Who", f"requests 1 to {traffic.half}", "after that")
    )
    rows = "".join(
        f'<tr style="background:{PAPER}"><td style="{CELL}">{escape(name)}</td>'
        f'<td style="{CELL}font-family:{MONO}">{first}</td>'
        f'<td style="{CELL}font-family:{MONO}">{later}</td></tr>'
        for name, first, later in _table_rows(traffic, index)
    )
    return (
        '<table aria-label="Counts" style="border-collapse:collapse;margin:8px 0 0">'
        f'<tr style="background:{PAPER}">{heads}</tr>{rows}</table>'
        f'<p style="margin:6px 8px 0;color:{GRAY}">Answered well: {_good(traffic, index)} of '
        f"{index}. A filled mark is a good answer, x an error, ? no answer.</p>"
    )


def draw(traffic: Traffic, index: int) -> str:
    """Draw the first requests as HTML with its own background."""
    status = f'<p role="status" style="margin:0 0 10px">{escape(caption(traffic, index))}</p>'
    if traffic.error:
        return box(status + problem(traffic.error))
    return box(status + _lanes(traffic, index) + _counts(traffic, index))


class TrafficFigure(StepPlayer):
    """Requests through a configuration that the reader can change, one by one."""

    step_name = "request"
    start_name = "Send"
    start_tooltip = "Run nginx with the configuration above and send the requests"

    def __init__(self, configuration: str, event: str) -> None:
        """Send the first requests."""
        self.event = widgets.Dropdown(
            options=events(configuration),
            value=event if event in events(configuration) else NOTHING,
            description="Half way",
        )
        rows = configuration.strip("\n").count("\n") + 3
        super().__init__(configuration, rows, "50em", [self.event])
        self.program.description = "nginx.conf"
        self.program.observe(lambda _: self._offer(), names="value")
        self.forward.tooltip = "Show one request more"
        self.slider.description = "Request"
        self.slider.value = self.slider.max

    def _offer(self) -> None:
        """Offer the replicas that the configuration names now."""
        chosen, options = self.event.value, events(self.program.value)
        if list(self.event.options) != options:
            self.event.options = options
            self.event.value = chosen if chosen in options else NOTHING

    def run(self, code: str) -> Traffic:
        """Send the requests through a configuration."""
        return run(code, self.event.value)

    def draw(self, index: int) -> str:
        """Draw the first requests."""
        return draw(self.current, index)

    def as_text(self) -> str:
        """All that it shows, in words."""
        return describe(self.current)

    def as_html(self) -> str:
        """All that it shows, where no kernel draws it."""
        return draw(self.current, len(self.current.sent))


def traffic(configuration: str, event: str = NOTHING) -> TrafficFigure:
    """Show how replicas share 24 requests through an nginx configuration.

    Args:
        configuration: The text of an `nginx.conf`; a replica runs on each other port of
            127.0.0.1 that it names.
        event: What happens half way: "A is stopped", "A hangs", or nothing.
    """
    return TrafficFigure(configuration, event)
