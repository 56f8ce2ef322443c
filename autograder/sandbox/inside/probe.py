"""Collects, from inside, what a process of the sandbox can see and do.

Runs in each kernel before any code of a learner; the host compares the report with
what it asked for (`autograder.sandbox.probe`). It only collects: to judge is the host's.
"""

import ctypes
import os
import resource

NAMESPACES = ("cgroup", "ipc", "mnt", "net", "pid", "user", "uts")
# A call that the filter must refuse, with arguments that change nothing if it does not.
KEYCTL = {"x86_64": 250, "aarch64": 219}


def text(path: str) -> str:
    """The content of a file of /proc."""
    with open(path, encoding="utf-8", errors="surrogateescape") as file:  # noqa: PTH123
        return file.read()


def status() -> dict[str, str]:
    """Capabilities, privileges, filter."""
    wanted = ("Cap", "NoNewPrivs", "Seccomp", "Uid", "Gid", "Groups")
    rows = (line.partition(":") for line in text("/proc/self/status").splitlines())
    return {key: value.strip() for key, _, value in rows if key.startswith(wanted)}


def listing(path: str) -> list[str] | None:
    """The names in a folder, a file as itself; None where there is nothing."""
    try:
        return sorted(os.listdir(path))  # noqa: PTH208
    except NotADirectoryError:
        return ["<file>"]
    except FileNotFoundError:
        return None
    except OSError as error:
        return [f"<{error.strerror}>"]


def mounts() -> list[list[str]]:
    """Mount point, options, kind and options of the file system, for each mount."""
    rows = []
    for line in text("/proc/self/mountinfo").splitlines():
        left, _, right = line.partition(" - ")
        kind, _, options = right.split(" ")
        where, how = left.split(" ")[4:6]
        point = where.encode().decode("unicode_escape").encode("latin-1").decode()
        rows.append([point, how, kind, options])
    return rows


def descriptors() -> dict[str, list[object]]:
    """What each open file is, and whether it is what its name says."""
    found: dict[str, list[object]] = {}
    for name in os.listdir("/proc/self/fd"):  # noqa: PTH208
        try:
            target = os.readlink(f"/proc/self/fd/{name}")  # noqa: PTH115
            here = os.fstat(int(name))
        except OSError:
            continue  # the one that listed the folder
        try:
            there = os.stat(target)  # noqa: PTH116
            same = os.path.samestat(here, there)
        except OSError:
            same = False
        found[name] = [target, same]
    return found


def interfaces() -> list[str]:
    """The network interfaces."""
    return [line.partition(":")[0].strip() for line in text("/proc/net/dev").splitlines()[2:]]


def routes() -> list[str]:
    """Every route that leaves the loopback interface."""
    found = [line for line in text("/proc/net/route").splitlines()[1:] if line.strip()]
    try:
        six = text("/proc/net/ipv6_route").splitlines()
    except OSError:
        six = []
    return found + [line for line in six if not line.rstrip().endswith(" lo")]


def refused() -> int:
    """The error of a call that the filter must refuse; 0 where it was let through."""
    number = KEYCTL.get(os.uname().machine)
    if number is None:
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    return ctypes.get_errno() if libc.syscall(number, 0, -3, 0, 0, 0) == -1 else 0


def environment() -> dict[str, str]:
    """The environment that the process was started with."""
    rows = text("/proc/self/environ").split("\0")
    return dict(row.split("=", 1) for row in rows if "=" in row)


def report(watch: list[str]) -> str:
    """Everything, as a Python literal (which needs no import).

    Args:
        watch: The places whose content the host wants to know.
    """
    limits = {n: resource.getrlimit(getattr(resource, n)) for n in dir(resource) if "RLIMIT_" in n}
    return repr(
        {
            "users": os.getresuid(),
            "groups": [*os.getresgid(), *os.getgroups()],
            "status": status(),
            "namespaces": {n: os.readlink(f"/proc/self/ns/{n}") for n in NAMESPACES},  # noqa: PTH115
            "interfaces": interfaces(),
            "routes": routes(),
            "mounts": mounts(),
            "listings": {path: listing(path) for path in watch},
            "processes": sorted(int(n) for n in os.listdir("/proc") if n.isdigit()),  # noqa: PTH208
            "first": text("/proc/1/comm").strip(),
            "environment": environment(),
            "descriptors": descriptors(),
            "limits": limits,
            "keyctl": refused(),
            "hostname": os.uname().nodename,
        }
    )
