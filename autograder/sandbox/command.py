"""Runs a plain command in the sandbox: projects, and tests in a process of their own."""

import os
import selectors
import subprocess
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.sandbox import bubblewrap, probe, view
from autograder.sandbox.limits import LimitHit, Limits
from autograder.sandbox.sandbox import Command, Sandbox, environment
from autograder.sandbox.watchdog import watchdog

PART = 65536


@dataclass(frozen=True)
class Finished:
    """How a command ended.

    Attributes:
        returncode: As of a shell: 128 and the number of the signal that ended it.
        limit_hit: The limit that ended it, if one did.
    """

    argv: list[str]
    returncode: int
    stdout: bytes
    stderr: bytes
    seconds: float
    limit_hit: LimitHit | None = None


def run(
    argv: list[str],
    limits: Limits | None = None,
    stdin: bytes = b"",
    files: Mapping[str, bytes] | None = None,
    *,
    slot: int = 0,
    readonly_binds: Iterable[Path] = (),
    hidden: Iterable[Path] = (),
    environ: Mapping[str, str] | None = None,
    weaken: Iterable[str] = (),
) -> Finished:
    """Run a command in a sandbox of its own, probed before it starts.

    Args:
        argv: The program, with its absolute path inside, and its arguments.
        limits: What it may use; the defaults if None.
        stdin: What it can read.
        files: Content by name, put into its working folder.
        slot: Number of the worker; sandboxes that run at the same time need different ones.
        readonly_binds: Files and folders of the host that it shall see.
        hidden: Places of the host that the probe must not find, besides the usual ones.
        environ: Variables to add.
        weaken: Arguments of bubblewrap, to test that the probe refuses.

    Raises:
        SandboxError: No sandbox can be had, or its probe failed; nothing was run.
    """
    chosen = limits or Limits()
    who = bubblewrap.identity(slot)
    seen = view.make(chosen, who.uid, who.gid, readonly_binds, hidden)
    started = time.monotonic()
    sandbox = Sandbox(
        seen,
        Command(argv, environment(environ)),
        chosen,
        who,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        gated=True,
        extra=list(weaken),
    )
    try:
        probe.verify(sandbox, sandbox.report())
        sandbox.put(files or {})
        watchdog.watch(sandbox).begin()
        sandbox.open_gate()
        out, err = talk(sandbox, stdin)
        code = sandbox.process.wait()
        seconds = time.monotonic() - started
        return Finished(argv, code, out, err, seconds, sandbox.limit_hit)
    finally:
        sandbox.close()


def talk(sandbox: Sandbox, stdin: bytes) -> tuple[bytes, bytes]:
    """Feed and read a command; it is ended when it prints too much."""
    process = sandbox.process
    assert process.stdin
    assert process.stdout
    assert process.stderr
    kept = {process.stdout.fileno(): bytearray(), process.stderr.fileno(): bytearray()}
    out, err = kept.values()
    feed, rest = process.stdin.fileno(), memoryview(stdin)
    with selectors.DefaultSelector() as ready:
        for descriptor in kept:
            ready.register(descriptor, selectors.EVENT_READ)
        os.set_blocking(feed, False)
        ready.register(feed, selectors.EVENT_WRITE)
        while ready.get_map():
            for key, _ in ready.select(1):
                descriptor = key.fd
                if descriptor == feed:
                    try:
                        rest = rest[os.write(feed, rest[:PART]) :]
                    except BrokenPipeError:
                        rest = memoryview(b"")
                    if not rest:
                        ready.unregister(feed)
                        process.stdin.close()
                    continue
                part = os.read(descriptor, PART)
                if not part:
                    ready.unregister(descriptor)
                    continue
                kept[descriptor] += part
                total = len(out) + len(err)
                if total > sandbox.limits.output:
                    sandbox.kill(LimitHit("output", sandbox.limits.output, total))
                    return bytes(out), bytes(err)
    return bytes(out), bytes(err)
