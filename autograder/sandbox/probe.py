"""Judges what a probe inside the sandbox reported: no probe, or a bad one, and nothing runs."""

import ast
import errno
import resource
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from autograder.sandbox.bubblewrap import Way
from autograder.sandbox.errors import SandboxError
from autograder.sandbox.running import Running
from autograder.sandbox.view import HOSTNAME, PROBE, Scratch, within

DEVICES = {f"/dev/{name}" for name in ("null", "zero", "full", "random", "urandom", "tty")}
CAPABILITIES = ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")
PRIVATE = ("cgroup", "ipc", "mnt", "net", "pid", "uts")


def expression(sandbox: Running) -> str:
    """A Python expression that gives the report; it leaves no name behind."""
    return f"__import__('runpy').run_path({PROBE!r})['report']({sandbox.view.watched()!r})"


def verify(sandbox: Running, text: str) -> None:
    """Compare a report with what the sandbox was asked to be.

    Raises:
        SandboxError: It is not that; the text says in what.
    """
    try:
        report = ast.literal_eval(text)
        faults = list(differences(sandbox, report))
    except (ValueError, SyntaxError, KeyError, TypeError, AttributeError) as error:
        raise SandboxError(f"the sandbox gave no usable report: {error!r}") from error
    if faults:
        raise SandboxError(
            "the sandbox does not hold what it promises: " + "; ".join(faults),
            "Nothing was executed. Please report this, with the text above.",
        )


def differences(sandbox: Running, report: dict[str, Any]) -> Iterator[str]:
    """Everything in a report that is not as it must be."""
    yield from rights(sandbox, report)
    yield from separation(sandbox, report)
    yield from mounted(sandbox, report["mounts"])
    shown = sandbox.view.names()
    for path in sandbox.view.watched():
        more = set(report["listings"][path] or ()) - shown.get(path, set())
        if more:
            yield f"{path} shows {', '.join(sorted(more)[:5])}"
    # Bubblewrap says where it starts a program.
    found = {name: value for name, value in report["environment"].items() if name != "PWD"}
    if found != sandbox.environment:
        changed = {k for k, v in found.items() if sandbox.environment.get(k) != v}
        yield f"the environment differs: {sorted(changed) or 'less than given'}"
    for target, same in report["descriptors"].values():
        harmless = target.startswith(("pipe:", "socket:", "anon_inode:", "/memfd:inkwell"))
        if not same and not harmless:
            yield f"an open file leads outside: {target}"


def rights(sandbox: Running, report: dict[str, Any]) -> Iterator[str]:
    """User, capabilities, filter, limits."""
    who, status = sandbox.who, report["status"]
    if set(report["users"]) != {who.uid} or who.uid == 0:
        yield f"it runs as user {report['users']}, not {who.uid}"
    groups = set(report["groups"])
    # In a user namespace supplementary groups stay, as nobody's: they cannot be dropped there.
    allowed = {who.gid} if who.way is Way.ROOT else {who.gid, overflow_group()}
    if not groups <= allowed:
        yield f"it has the groups {sorted(groups)}"
    for name in CAPABILITIES:
        if int(status[name], 16):
            yield f"it has capabilities ({name} {status[name]})"
    if status["NoNewPrivs"] != "1":
        yield "it can gain privileges"
    if status["Seccomp"] != "2" or report["keyctl"] != errno.EPERM:
        yield "no system call filter is active"
    for name, wanted in sandbox.process_limits().items():
        given = report["limits"].get(name)
        if given is None and hasattr(resource, name):
            yield f"{name} is missing"
        elif given is not None and not 0 <= given[1] <= wanted:
            yield f"{name} is {given[1]}, not {wanted}"


def separation(sandbox: Running, report: dict[str, Any]) -> Iterator[str]:
    """Namespaces, network, processes."""
    names = (*PRIVATE, "user") if sandbox.who.way is Way.USER else PRIVATE
    for name in names:
        try:
            ours = str(Path(f"/proc/self/ns/{name}").readlink())
        except FileNotFoundError:
            continue  # a kernel without this kind
        if report["namespaces"].get(name, ours) == ours:
            yield f"it shares the {name} namespace"
    if report["interfaces"] != ["lo"] or report["routes"]:
        yield f"it has a network: {report['interfaces']} {report['routes']}"
    if report["hostname"] != HOSTNAME:
        yield f"it knows the host's name {report['hostname']}"
    if report["first"] != sandbox.first or len(report["processes"]) > 8:
        yield f"it sees processes of others: {report['first']} {report['processes']}"


def mounted(sandbox: Running, rows: list[list[str]]) -> Iterator[str]:
    """Every mount must be one that was asked for, and read-only or limited in size."""
    scratches: dict[str, Scratch] = {s.place: s for s in sandbox.view.scratches}
    binds = [bind.place for bind in sandbox.view.binds]
    seen = set()
    for place, options, kind, details in rows:
        seen.add(place)
        read_only = "ro" in options.split(",")
        if place in scratches:
            if kind != "tmpfs" or "size=" not in details:
                yield f"{place} is not limited in size"
        elif place in DEVICES or within(place, "/proc") or place == "/dev/pts":
            continue
        elif not read_only:
            yield f"{place} is writable"
        elif place not in ("/", "/dev") and not any(within(place, bind) for bind in binds):
            yield f"{place} is mounted and nobody asked for it"
    missing = set(scratches) - seen
    if missing:
        yield f"not private: {sorted(missing)}"


def overflow_group() -> int:
    """What groups without a number inside are shown as."""
    return int(Path("/proc/sys/kernel/overflowgid").read_text())
