"""The warm parent: has imported all that notebooks need, and forks a process for each of them.

It runs in bubblewrap's view of the machine, beside the code of learners, as
`python -P warm.py DESCRIPTOR LIBRARY...`. It keeps the rights to make namespaces, reads orders of
the host from its socket, and never anything of a learner's. For each order it forks a first process
into namespaces of its own, with its own file systems, network and processes; that one gives up
every right, as `boot.py` does, and forks the process that the notebook runs in, which reports what
it sees (`probe.py`) and then waits for cells. Each is used for one submission.

An order is a marshalled dict, with three descriptors: the line to the grader, and where
programs that the notebook starts write output and errors to.
"""

import array
import asyncio  # noqa: F401
import collections  # noqa: F401
import csv  # noqa: F401
import ctypes
import dataclasses  # noqa: F401
import datetime  # noqa: F401
import decimal  # noqa: F401
import fcntl
import gc
import importlib
import inspect  # noqa: F401
import json  # noqa: F401
import marshal
import os
import pathlib  # noqa: F401
import random  # noqa: F401
import signal
import socket
import statistics  # noqa: F401
import struct
import subprocess  # noqa: F401
import sys
import typing  # noqa: F401

import IPython.core.ultratb
import IPython.display  # noqa: F401

from course.testing import cells, line

BOOT, PROBE = (f"/run/inkwell/{name}.py" for name in ("boot", "probe"))
NEWNS, NEWCGROUP, NEWUTS, NEWIPC = 0x00020000, 0x02000000, 0x04000000, 0x08000000
NEWUSER, NEWPID, NEWNET = 0x10000000, 0x20000000, 0x40000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT = 1, 2, 4, 8, 32
MS_BIND, MS_REC, MS_PRIVATE, DETACH = 4096, 16384, 1 << 18, 2
HARMLESS = MS_NOSUID | MS_NODEV
SET_DUMPABLE, SET_NAME, SET_SECCOMP, FILTER = 4, 15, 22, 2
SIOCGIFFLAGS, SIOCSIFFLAGS, UP = 0x8913, 0x8914, 1
# What bubblewrap makes read-only in /proc as well.
SETTINGS = ("sys", "sysrq-trigger", "irq", "bus")
LARGEST_ORDER = 1 << 17
LINE = 3
FIRST = b"inkwell"  # how the first process of a sandbox is called

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

libc = ctypes.CDLL(None, use_errno=True)


def call(name: str, *arguments: object) -> None:
    """Call a function of the C library, which must succeed."""
    if getattr(libc, name)(*arguments) != 0:
        raise OSError(ctypes.get_errno(), f"{name}{arguments}")


def mount(kind: str, place: str, flags: int, options: str = "", source: str = "") -> None:
    """Mount a file system."""
    call("mount", (source or kind).encode(), place.encode(), kind.encode(), flags, options.encode())


def separate_files(order: "dict[str, Any]") -> None:
    """Give this mount namespace its own writable places, processes and terminals."""
    mount("none", "/", MS_REC | MS_PRIVATE)
    mount("proc", "/proc", HARMLESS | MS_NOEXEC)
    for name in SETTINGS:
        place = f"/proc/{name}"
        if os.path.exists(place):  # noqa: PTH110
            mount("none", place, MS_BIND, source=place)
            mount("none", place, MS_BIND | MS_REMOUNT | MS_RDONLY | HARMLESS | MS_NOEXEC)
    mount("devpts", "/dev/pts", MS_NOSUID | MS_NOEXEC, "newinstance,ptmxmode=0666,mode=620")
    owner = f"uid={order['uid']},gid={order['gid']}" if order["drop"] else "uid=0,gid=0"
    for place, size, mode, below in order["scratches"]:
        kept = [(name, os.open(name, os.O_PATH)) for name in below]
        if not kept:
            call("umount2", place.encode(), DETACH)
        mount("tmpfs", place, HARMLESS, f"size={size},mode={mode},{owner}")
        for name, descriptor in kept:
            show_again(name, descriptor)


def show_again(name: str, descriptor: int) -> None:
    """Show what a new file system has covered, at its place; it stays as it was, read-only."""
    source = f"/proc/self/fd/{descriptor}"
    os.makedirs(os.path.dirname(name), 0o755, exist_ok=True)  # noqa: PTH103, PTH120
    if os.path.isdir(source):  # noqa: PTH112
        os.makedirs(name, 0o755, exist_ok=True)  # noqa: PTH103
    else:
        os.close(os.open(name, os.O_CREAT | os.O_WRONLY, 0o644))
    mount("none", name, MS_BIND | MS_REC, source=source)
    os.close(descriptor)


def raise_loopback() -> None:
    """Switch on the loopback interface of a new network."""
    with socket.socket() as any_socket:
        request = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(any_socket, SIOCGIFFLAGS, request))[1]
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", flags | UP))


def become_mapped(uid: int, gid: int) -> None:
    """Be this user in a user namespace of its own; where there is no root to change user."""
    me, group = os.geteuid(), os.getegid()
    call("unshare", NEWUSER)
    libc.prctl(SET_DUMPABLE, 1, 0, 0, 0)  # else /proc/self is closed to this user
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{uid} {me} 1"),
        ("gid_map", f"{gid} {group} 1"),
    ):
        with open(f"/proc/self/{name}", "w") as file:  # noqa: PTH123
            file.write(text)


def install(rules: bytes) -> None:
    """Filter the system calls of this process and of all that it starts."""
    kept = ctypes.create_string_buffer(rules, len(rules))
    program = struct.pack("HxxxxxxP", len(rules) // 8, ctypes.addressof(kept))
    call("prctl", SET_SECCOMP, FILTER, ctypes.create_string_buffer(program, len(program)), 0, 0)


def confine(order: "dict[str, Any]", boot: "dict[str, Any]") -> None:
    """Everything that the first process of a sandbox does before it forks the notebook's."""
    os.setsid()
    with open("/proc/self/oom_score_adj", "w") as file:  # noqa: PTH123
        file.write("1000")
    separate_files(order)
    raise_loopback()
    boot["limit"](order["limits"])
    if order["drop"]:
        boot["drop"](order["uid"], order["gid"])
    else:
        become_mapped(order["uid"], order["gid"])
        boot["drop_bounding"]()
    boot["forget_capabilities"]()
    install(order["seccomp"])
    os.chdir(order["cwd"])
    os.umask(0o022)


def keep_house() -> "NoReturn":
    """The life of the first process: when the notebook's ends, all others end with this one."""
    os.closerange(0, 65536)
    while True:
        child, _ = os.wait()
        if child == 2:
            os._exit(0)


def sandbox(order: "dict[str, Any]", passed: "list[int]", parts: "dict[str, Any]") -> "NoReturn":
    """Become a sandbox with a notebook in it."""
    # First clear of the numbers that they get.
    moved = [fcntl.fcntl(number, fcntl.F_DUPFD, 64) for number in passed]
    for number, place in zip(moved, (LINE, 1, 2), strict=True):
        os.dup2(number, place)
    os.closerange(LINE + 1, 65536)
    call("unshare", NEWNS | NEWCGROUP | NEWUTS | NEWIPC | NEWPID | NEWNET)
    if os.fork():
        os._exit(0)  # the one that went on is the first of the new process namespace
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    confine(order, parts["boot"])
    with socket.socket(fileno=LINE) as grader:
        grader.send(b"1")  # by which the host learns the number of this process
        libc.prctl(SET_NAME, FIRST, 0, 0, 0)
        if os.fork():
            keep_house()
        libc.prctl(SET_NAME, b"python", 0, 0, 0)
        notebook = parts["notebook"]
        report = parts["probe"]["report"](order["watch"])
        grader.sendall(line.frame(line.SHOW, 0, report.encode()))
        del order, parts
        notebook.serve(grader)
    os._exit(0)


def prepare(libraries: "list[str]") -> "dict[str, Any]":
    """Import and run once what would take time in each notebook."""
    notebook = cells.Notebook()
    for name in libraries:
        try:
            importlib.import_module(name)
        except ImportError:
            continue  # a notebook that needs it says so itself
        if len(os.listdir("/proc/self/task")) > 1:  # noqa: PTH208
            raise RuntimeError(f"importing {name} started a thread, which a fork would lose")
    import course.widgets.names  # noqa: F401 -- it needs the shell to be there

    # It is installed by being imported, which is for the notebook to do.
    assert "course.keyboard" not in sys.modules
    try:
        raise ValueError("shown to nobody")
    except ValueError:
        notebook.shell.InteractiveTB.structured_traceback(*sys.exc_info())
    return {"boot": load(BOOT), "probe": load(PROBE), "notebook": notebook}


def load(path: str) -> "dict[str, Any]":
    """The names of a script."""
    names: dict[str, Any] = {"__name__": "inside"}
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        exec(compile(file.read(), path, "exec"), names)
    return names


def receive(control: socket.socket) -> "tuple[bytes, list[int]]":
    """The next order and its descriptors; empty when the host is gone."""
    room = socket.CMSG_SPACE(3 * array.array("i").itemsize)
    content, extra, _, _ = control.recvmsg(LARGEST_ORDER, room)
    numbers = array.array("i")
    for level, kind, data in extra:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            numbers.frombytes(data)
    return content, list(numbers)


def main(descriptor: int, libraries: "list[str]") -> None:
    """Fork as ordered, until the host is gone."""
    os.environ.pop("PWD", None)  # it is bubblewrap's
    parts = prepare(libraries)
    # The pages of what is there now stay shared: no collection writes to them.
    gc.collect()
    gc.freeze()
    control = socket.socket(fileno=descriptor)
    control.send(b"ready")
    while True:
        content, passed = receive(control)
        if not content:
            return
        child = os.fork()
        if child == 0:
            try:
                control.close()
                sandbox(marshal.loads(content), passed, parts)
            except BaseException as error:
                os.write(2, repr(error).encode())
            finally:
                os._exit(1)
        for number in passed:
            os.close(number)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
