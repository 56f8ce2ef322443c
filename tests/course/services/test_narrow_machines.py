"""Services where something is missing: they work, or say in one line what is missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.sandbox import bubblewrap, view
from course.services.postgres import ready_made_cluster

ROOT = Path(__file__).parents[3]
NAMES = ("postgres", "redis", "nginx")
ALL = """
from course.services import *
for make in (postgres, redis, lambda: nginx("events {} http { server { listen 8080; } }")):
    with make() as service:
        print(service.name, "works")
"""


def run_in(*arguments, code=ALL, env=None):
    """Run code with the real services in a file system of its own; who is root stays root."""
    shown = [Path(name) for name in ("/usr", "/bin", "/lib", "/lib64", "/etc")]
    shown = [path for path in (*shown, *view.interpreter(), ROOT) if path.exists()]
    # Made by itself, a folder on the way would be closed to everybody but root.
    parents = sorted({parent for path in shown for parent in path.parents if parent != Path("/")})
    command = [
        bubblewrap.program(),
        *("--unshare-pid", "--die-with-parent", "--proc", "/proc", "--dev", "/dev"),
        *(part for path in parents for part in ("--perms", "0755", "--dir", str(path))),
        *(part for path in shown for part in ("--ro-bind", str(path), str(path))),
        *arguments,
        *("--", sys.executable, "-c", code),
    ]
    clean = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", **(env or {})}
    return subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=False, env=clean
    )


def works(done):
    assert done.stdout.split("\n")[:3] == [f"{name} works" for name in NAMES], done.stderr


def test_a_home_that_cannot_be_written_to():
    works(run_in("--tmpfs", "/tmp", env={"HOME": "/usr"}))


def test_no_shared_memory():
    works(run_in("--tmpfs", "/tmp", "--remount-ro", "/dev", env={"HOME": "/tmp"}))


def test_a_full_tmp_with_room_elsewhere():
    works(
        run_in(
            *("--size", "16384", "--tmpfs", "/tmp"),
            *("--tmpfs", "/var/tmp"),
            env={"HOME": "/var/tmp"},
        )
    )


def test_no_room_anywhere_is_said_in_one_line():
    done = run_in(
        *("--size", "16384", "--tmpfs", "/tmp", "--remount-ro", "/dev", "--remount-ro", "/"),
        env={"HOME": "/usr"},
    )
    assert done.returncode
    assert "No folder for services can be written to (/tmp: No space left on device" in done.stderr
    assert "COURSE_RUNTIME_DIR" in done.stderr


def test_a_disk_that_fills_up_while_it_starts():
    code = "from course.services import postgres\npostgres().start()"
    small = (
        "--size",
        str(8 * 1024**2),
        "--tmpfs",
        "/tmp",
        "--remount-ro",
        "/dev",
        "--remount-ro",
        "/",
    )
    done = run_in(*small, code=code, env={"HOME": "/usr"})
    assert done.returncode
    assert "No space left on device" in done.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
@pytest.mark.parametrize("way", ["user", "root without user namespaces"])
def test_as_another_user(way):
    first = {
        "user": "import os, pwd\nuid = pwd.getpwnam('nobody').pw_uid\n"
        "os.setgroups([]), os.setgid(uid), os.setuid(uid)\n",
        # As on a machine whose administrator has switched them off.
        "root without user namespaces": "from course.services import identity\n"
        "identity._namespaces_work = lambda: False\n",
    }
    open_tmp = ("--perms", "1777", "--tmpfs", "/tmp")
    works(run_in(*open_tmp, code=first[way] + ALL, env={"HOME": "/tmp"}))


def test_a_ready_made_cluster_is_used_where_it_is_shown():
    cluster = ready_made_cluster()
    shown = ("--ro-bind", str(cluster), "/cluster")
    done = run_in(
        *("--perms", "1777", "--tmpfs", "/tmp", *shown),
        env={"HOME": "/usr", "COURSE_POSTGRES_CLUSTER": "/cluster"},
    )
    works(done)
