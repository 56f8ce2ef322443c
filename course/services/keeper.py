"""Keeps one server process: starts it, and ends it when its owner is gone, however that ended.

This file runs as a program of its own (`python -I -S keeper.py`) between a notebook's kernel and a
server. The first line on its standard input is the order; the rest of that pipe is a
lifeline: it ends when the owner stops the server, and when the owner was killed. Nothing of the
course is imported here, so that it starts in some milliseconds.

Order (JSON): `argv`, `env`, `cwd`, `folder` (holds `lock` and `log`), `identity` (see
`identity.py`), `stop` (number of the signal that asks the server to stop), `grace` (seconds it
then has), `remove` (whether to remove the folder at the end).
Reports on standard output, a JSON line each: `{"started": pid}`, `{"ended": code}`,
`{"failed": text}`.
"""

import contextlib
import ctypes
import fcntl
import json
import os
import select
import shutil
import signal
import sys
import time
from typing import Any

CLONE_NEWUSER = 0x10000000
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
LINUX = sys.platform == "linux"
LOOK_SECONDS = 0.5


def main() -> int:
    """Serve one order."""
    order = json.loads(sys.stdin.buffer.readline())
    owner = os.getppid()
    lock = os.open(f"{order['folder']}/lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        report(failed="another server uses this folder")
        return 1
    os.write(lock, str(os.getpid()).encode())
    if LINUX:
        # What a server leaves behind becomes a child of this process and can be ended.
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    awake, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
    asked_to_end: list[int] = []
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda signum, frame: asked_to_end.append(signum))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, lambda signum, frame: None)

    child = start(order)
    report(started=child)
    code = None
    while not asked_to_end and os.getppid() == owner:
        ready, _, _ = select.select([0, awake], [], [], LOOK_SECONDS)
        if 0 in ready and not os.read(0, 1):
            break
        if awake in ready:
            os.read(awake, 4096)
        if code is None and (code := ended(child)) is not None:
            report(ended=code)
    if code is None:
        stop(child, order["stop"], order["grace"])
    end_the_rest()
    if order["remove"]:
        shutil.rmtree(order["folder"], ignore_errors=True)
    return 0


def report(**fields: Any) -> None:
    """Tell the owner, if there is one still."""
    with contextlib.suppress(OSError):
        os.write(1, (json.dumps(fields) + "\n").encode())


def start(order: dict[str, Any]) -> int:
    """Start the server in a process group of its own."""
    keeper = os.getpid()
    child = os.fork()
    if child:
        return child
    try:
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGCHLD):
            signal.signal(number, signal.SIG_DFL)
        os.setpgid(0, 0)
        log = os.open(f"{order['folder']}/log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.dup2(log, 1)
        os.dup2(log, 2)
        become(order["identity"])
        if LINUX:
            # After the change of user, which would clear it.
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
            if os.getppid() != keeper:
                os._exit(1)
        os.chdir(order["cwd"])
        os.execve(order["argv"][0], order["argv"], order["env"])
    except BaseException as error:
        os.write(2, f"the server could not be started: {error}\n".encode())
    os._exit(127)


def become(identity: dict[str, int]) -> None:
    """Give up being root, in the way that was chosen."""
    if "userns" in identity:
        enter_user_namespace(identity["userns"])
    elif "uid" in identity:
        os.setgroups([])
        os.setgid(identity["gid"])
        os.setuid(identity["uid"])


def enter_user_namespace(uid: int) -> None:
    """Be an ordinary user in there; files of root outside are this user's own.

    Raises:
        OSError: This machine does not allow it.
    """
    outer_uid, outer_gid = os.getuid(), os.getgid()
    if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWUSER):
        raise OSError(ctypes.get_errno(), "no user namespace")
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{uid} {outer_uid} 1"),
        ("gid_map", f"{uid} {outer_gid} 1"),
    ):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(text)


def ended(child: int) -> int | None:
    """The exit code of the server, negative for a signal; None while it runs."""
    with contextlib.suppress(ChildProcessError):
        while True:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == child:
                return os.waitstatus_to_exitcode(status)
            if pid == 0:
                return None
    return -1


def stop(child: int, number: int, grace: float) -> None:
    """Ask the server to stop; after the grace it is ended."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, number)
    end = time.monotonic() + grace
    while time.monotonic() < end:
        if ended(child) is not None:
            break
        time.sleep(0.005)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)


def end_the_rest() -> None:
    """End whatever the server left, until nothing is left."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        for pid in children():
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        try:
            if os.waitpid(-1, os.WNOHANG)[0] == 0:
                time.sleep(0.005)
        except ChildProcessError:
            return


def children() -> list[int]:
    """The processes that are this one's children now."""
    with contextlib.suppress(OSError), open(f"/proc/self/task/{os.getpid()}/children") as file:
        return [int(pid) for pid in file.read().split()]
    return []


if __name__ == "__main__":
    sys.exit(main())
