"""The first program inside the sandbox: gives up every right, then becomes the command.

It runs before any code of a learner, as `python -I -S boot.py DESCRIPTOR`. The
descriptor holds the orders of the host (a marshalled dict: marshal needs no import
and both ends are the same interpreter).
"""

import ctypes
import marshal
import os
import resource
import signal
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:  # importing it takes as long as everything else here
    from typing import Any

SET_DUMPABLE, CAPBSET_DROP, SET_NO_NEW_PRIVS, CAP_AMBIENT, AMBIENT_CLEAR_ALL = 4, 24, 38, 47, 4
CAPABILITY_VERSION_3 = 0x20080522

libc = ctypes.CDLL(None, use_errno=True)


def drop_bounding() -> None:
    """See to it that no program can gain a capability by being started."""
    for capability in range(64):
        if libc.prctl(CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break  # past the last one that this kernel knows; the probe checks the result


def drop(uid: int, gid: int) -> None:
    """Become an unprivileged user for good."""
    drop_bounding()
    os.setgroups([])
    os.setresgid(gid, gid, gid)
    os.setresuid(uid, uid, uid)
    # A change of user closes /proc/self to that user, and the probe looks there.
    libc.prctl(SET_DUMPABLE, 1, 0, 0, 0)


def forget_capabilities() -> None:
    """Clear what a change of user leaves behind."""
    libc.prctl(CAP_AMBIENT, AMBIENT_CLEAR_ALL, 0, 0, 0)
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    if libc.capset(ctypes.byref(header), ctypes.byref(nothing)) != 0:
        raise OSError(ctypes.get_errno(), "capabilities stay")
    if libc.prctl(SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "new privileges stay possible")


def limit(limits: dict[str, int]) -> None:
    """Set the limits; one that is lower already stays."""
    for name, value in limits.items():
        number = getattr(resource, name, None)
        if number is None:
            continue  # this Python does not know it; none of the important ones
        _, hard = resource.getrlimit(number)
        allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(number, (allowed, allowed))


def end_without_host(lifeline: int) -> None:
    """Go no further when the host's program is gone: nobody would end what starts here.

    From now on bubblewrap ends the sandbox together with that program; while it was still
    making the sandbox, it did not.
    """
    os.set_blocking(lifeline, False)
    try:
        os.read(lifeline, 1)
    except BlockingIOError:
        return  # nothing to read, and somebody who could write: it lives
    sys.exit("the host is gone")


def main(descriptor: int) -> None:
    """Follow the orders, then become the command."""
    with os.fdopen(descriptor, "rb") as file:
        orders = marshal.loads(file.read())
    # When memory runs out, the host ends this and not its own programs. Not owned by
    # the unprivileged user any more once the user has changed, so first.
    with open("/proc/self/oom_score_adj", "w") as file:  # noqa: PTH123 (pathlib costs time here)
        file.write("1000")
    limit(orders["limits"])
    if orders["drop"]:
        for path in orders["own"]:
            os.chown(path, orders["uid"], orders["gid"])
        drop(orders["uid"], orders["gid"])
    forget_capabilities()
    os.chdir(orders["cwd"])
    os.umask(0o022)
    gate = orders["gate"]
    if gate is not None:
        names: dict[str, Any] = {"__name__": "probe"}
        with open(orders["probe"], encoding="utf-8") as file:  # noqa: PTH123
            exec(compile(file.read(), orders["probe"], "exec"), names)
        report = names["report"](orders["watch"])
        with os.fdopen(gate, "r+b", buffering=0) as control:
            control.write(report.encode() + b"\n")
            if control.read(1) != b"y":
                sys.exit("the host refused this sandbox")
    end_without_host(orders["lifeline"])
    os.closerange(3, 65536)
    for number in (signal.SIGPIPE, signal.SIGXFSZ):
        signal.signal(number, signal.SIG_DFL)  # Python ignores them; other programs should not
    os.execve(orders["argv"][0], orders["argv"], orders["env"])


if __name__ == "__main__":
    main(int(sys.argv[1]))
