"""As whom a server runs: as the user who started it, and never as root."""

import ctypes
import os
import pwd
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from course.services import keeper

# Who a server is in a namespace of its own: a user that every machine knows by name.
NOBODY = "nobody"


@cache
def unprivileged() -> dict[str, int]:
    """How the keeper gives up being root before it starts a server; {} when there is no need.

    PostgreSQL refuses to run as root, and nginx would change its user. In a user namespace
    root becomes an ordinary user that still owns its files; where namespaces are not
    allowed, the server runs as `nobody`.
    """
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam(NOBODY)
    if sys.platform == "linux" and _namespaces_work():
        return {"userns": nobody.pw_uid}
    return {"uid": nobody.pw_uid, "gid": nobody.pw_gid}


def _namespaces_work() -> bool:
    ctypes.CDLL(None)  # loaded before the fork
    child = os.fork()
    if child == 0:
        try:
            keeper.enter_user_namespace(pwd.getpwnam(NOBODY).pw_uid)
        except OSError:
            os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1] == 0


def run_unprivileged(argv: Sequence[str], cwd: Path) -> "subprocess.CompletedProcess[str]":
    """Run a short command as whom servers run; its output is kept as text."""
    return subprocess.run(
        argv,
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        preexec_fn=lambda: keeper.become(unprivileged()),
    )


def hand_over(folder: Path) -> None:
    """Let the server own a folder and what is in it."""
    identity = unprivileged()
    if "uid" not in identity:
        return
    for path in (folder, *folder.rglob("*")):
        os.chown(path, identity["uid"], identity["gid"], follow_symlinks=False)
