"""The system calls that the filter refuses, tried inside; the filter itself for each machine."""

import errno
import platform
import re
from pathlib import Path

import pytest
from sandboxed import needs_sandbox, python

from autograder.sandbox import seccomp

HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}
BY_ARGUMENT = {
    "clone": seccomp.CLONE,
    "clone3": seccomp.CLONE3,
    "socket": seccomp.SOCKET,
    "personality": seccomp.PERSONALITY,
    "ioctl": seccomp.IOCTL,
    "shmget": seccomp.SHMGET,
}


def numbers(machine):
    column = seccomp.MACHINES[machine].column
    table = {**seccomp.DENIED, **BY_ARGUMENT}
    return {name: row[column] for name, row in table.items() if row[column] is not None}


@pytest.mark.parametrize("machine", HEADERS)
def test_numbers_are_those_of_the_system_headers(machine):
    if not HEADERS[machine].is_file():
        pytest.skip(f"{HEADERS[machine]} is not installed")
    text = HEADERS[machine].read_text()
    known = {n: int(v) for n, v in re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", text)}
    wrong = {
        name: (number, known[name])
        for name, number in numbers(machine).items()
        if name in known and known[name] != number
    }
    assert wrong == {}
    assert len(known.keys() & numbers(machine).keys()) > 50


def decide(machine, number, *arguments, audit=None):
    """Run the filter as the kernel does: (action, error number)."""
    column = seccomp.MACHINES[machine]
    data = {0: number, 4: column.audit if audit is None else audit}
    data.update({16 + 8 * i: value & 0xFFFFFFFF for i, value in enumerate(arguments)})
    data.update({20 + 8 * i: value >> 32 & 0xFFFFFFFF for i, value in enumerate(arguments)})
    program, at, value = seccomp.instructions(machine), 0, 0
    while True:
        code, yes, no, k = program[at]
        if code == seccomp.RETURN:
            return k & 0xFFFF0000, k & 0xFFFF
        if code == seccomp.LOAD:
            value, step = data.get(k, 0), 0
        elif code == seccomp.EQUAL:
            step = yes if value == k else no
        elif code == seccomp.GREATER:
            step = yes if value > k else no
        else:
            assert code == seccomp.ANY_BIT
            step = yes if value & k else no
        at += 1 + step


REFUSED, FINE = (seccomp.FAIL, errno.EPERM), (seccomp.ALLOW, 0)


@pytest.mark.parametrize("machine", seccomp.MACHINES)
def test_the_filter_decides_as_promised_on_every_machine(machine):
    call = numbers(machine)
    for name in seccomp.DENIED:
        if name in call:
            assert decide(machine, call[name]) == REFUSED, name
    for number in range(seccomp.NEWEST_CALL + 1):
        if number not in call.values():
            assert decide(machine, number) == FINE, number
    unknown = (seccomp.FAIL, errno.ENOSYS)
    for number in (seccomp.NEWEST_CALL + 1, 0x40000000, 0x40000000 + 39, 0xFFFFFFFF):
        assert decide(machine, number) == unknown
    assert decide(machine, call["clone3"]) == unknown
    assert decide(machine, 1, audit=0x40000003)[0] == seccomp.KILL

    assert decide(machine, call["clone"], 0x01200011) == FINE  # fork
    assert decide(machine, call["clone"], 0x003D0F00) == FINE  # a thread
    for flag in (0x20000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000):
        assert decide(machine, call["clone"], flag | 17) == REFUSED, hex(flag)

    for family in (1, 2, 10):
        assert decide(machine, call["socket"], family, 1, 0) == FINE
    assert decide(machine, call["socket"], 16, 3, 0) == FINE
    for family, protocol in ((16, 12), (16, 16), (40, 0), (17, 0), (38, 0), (0, 0), (44, 0)):
        assert decide(machine, call["socket"], family, 1, protocol) == REFUSED, family
    assert decide(machine, call["personality"], 0) == FINE
    assert decide(machine, call["personality"], -1) == FINE
    assert decide(machine, call["personality"], 0x0040000) == REFUSED
    assert decide(machine, call["shmget"], 0, 65536) == FINE
    assert decide(machine, call["shmget"], 0, 65537) == REFUSED
    assert decide(machine, call["shmget"], 0, 1 << 32) == REFUSED
    assert decide(machine, call["ioctl"], 0, 0x5412) == REFUSED
    assert decide(machine, call["ioctl"], 0, 0x541C) == REFUSED
    assert decide(machine, call["ioctl"], 0, 0x5401) == FINE


def test_other_processors_are_refused():
    with pytest.raises(seccomp.SandboxError, match="riscv64"):
        seccomp.program("riscv64")


CALLS = """
import ctypes, errno, json, os
libc = ctypes.CDLL(None, use_errno=True)
def call(number, *arguments):
    ctypes.set_errno(0)
    result = libc.syscall(ctypes.c_long(number), *map(ctypes.c_long, arguments))
    return ctypes.get_errno() if result == -1 else 0
"""


@needs_sandbox
def test_every_denied_call_fails_inside_with_eperm():
    call = numbers(platform.machine())
    # With arguments that no kernel accepts: without the filter the answer would be another.
    result = python(
        f"{CALLS}\ncalls = { {n: call[n] for n in seccomp.DENIED if n in call}!r}\n"
        "print({n: call(v, -1, -1, -1, -1, -1, -1) for n, v in calls.items()})"
    )
    answers = eval(result.stdout, {"__builtins__": {}})
    assert len(answers) == len([n for n in seccomp.DENIED if n in call])
    assert {name: code for name, code in answers.items() if code != errno.EPERM} == {}


@needs_sandbox
def test_calls_that_an_argument_decides():
    call = numbers(platform.machine())
    result = python(
        f"{CALLS}\nn = {call!r}\n"
        """
def clone(flags):
    child = libc.syscall(ctypes.c_long(n["clone"]), ctypes.c_long(flags | 17), 0, 0, 0, 0)
    if child == 0:
        os._exit(0)
    if child > 0:
        os.waitpid(child, 0)
    return ctypes.get_errno() if child == -1 else 0
print({
    "new user": clone(0x10000000), "new net": clone(0x40000000), "fork": clone(0),
    "clone3": call(n["clone3"], 0, 0), "x32": call(0x40000000 + 39),
    "unix": call(n["socket"], 1, 1, 0), "inet": call(n["socket"], 2, 1, 0),
    "inet6": call(n["socket"], 10, 1, 0), "route": call(n["socket"], 16, 3, 0),
    "netfilter": call(n["socket"], 16, 3, 12), "vsock": call(n["socket"], 40, 1, 0),
    "packet": call(n["socket"], 17, 3, 0), "alg": call(n["socket"], 38, 5, 0),
    "personality?": call(n["personality"], 0xffffffff),
    "personality!": call(n["personality"], 0x0040000),
    "small segment": call(n["shmget"], 0, 56, 0o600),
    "large": call(n["shmget"], 0, 1 << 20, 0o600),
    "tiocsti": call(n["ioctl"], 0, 0x5412, 0),
})
"""
    )
    p, s = errno.EPERM, errno.ENOSYS
    assert eval(result.stdout, {"__builtins__": {}}) == {
        **{"new user": p, "new net": p, "fork": 0, "clone3": s, "x32": s},
        **{"unix": 0, "inet": 0, "inet6": 0, "route": 0},
        **{"netfilter": p, "vsock": p, "packet": p, "alg": p},
        **{"personality?": 0, "personality!": p, "tiocsti": p, "small segment": 0, "large": p},
    }


@needs_sandbox
def test_what_backend_programs_need_still_works():
    result = python(
        """
import threading, subprocess, multiprocessing, sqlite3, asyncio, tempfile, mmap, signal
def work(x): return x * x
if __name__ == "__main__":
    threads = [threading.Thread(target=work, args=(i,)) for i in range(8)]
    [t.start() for t in threads]; [t.join() for t in threads]
    with multiprocessing.get_context("fork").Pool(2) as pool:
        print(pool.map(work, range(4)))
    print(subprocess.run(["sh", "-c", "printf $((6 * 7))"], capture_output=True, text=True).stdout)
    with sqlite3.connect(tempfile.mkdtemp() + "/x.db") as db:
        print(db.execute("select 1 + 1").fetchone())
    async def main():
        server = await asyncio.start_server(lambda r, w: w.close(), "127.0.0.1", 8000)
        reader, _ = await asyncio.open_connection("127.0.0.1", 8000)
        print(await reader.read())
        server.close()
    asyncio.run(main())
"""
    )
    assert result.stdout.decode().splitlines() == ["[0, 1, 4, 9]", "42", "(2,)", "b''"], (
        result.stderr.decode()
    )
