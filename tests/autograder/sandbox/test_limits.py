"""What a submission may use, and what happens when it uses more."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from sandboxed import MIB, limits, needs_sandbox, payload, python, slot

from autograder.sandbox import Limits, run
from autograder.sandbox.view import HOME
from course.errors import CourseError
from course.manifest import LIMITS


def test_limits_come_from_settings_with_units():
    chosen = Limits.of({"memory": "512 MB", "disk": "16kb", "processes": 32})
    assert (chosen.memory, chosen.disk, chosen.processes) == (512 * MIB, 16384, 32)
    assert chosen.cell_seconds == Limits().cell_seconds
    assert Limits.of(chosen.as_dict()) == chosen


def test_limits_of_an_assignment_are_megabytes_and_seconds():
    chosen = Limits.of_assignment({"memory_mb": 2048, "total_seconds": 600})
    assert chosen == Limits(memory=2048 * MIB, total_seconds=600)
    every = Limits.of_assignment(dict.fromkeys(LIMITS, 7))
    assert (every.disk, every.output, every.cell_seconds) == (7 * MIB, 7 * MIB, 7)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"memroy": 1}, "unknown limit 'memroy'"),
        ({"memory": "much"}, "limit memory is 'much'"),
        ({"memory": 0}, "limit memory must be a positive whole number"),
        ({"disk": -1}, "limit disk"),
        ({"disk": True}, "limit disk"),
        ({"disk": 1.5}, "limit disk"),
    ],
)
def test_wrong_settings_are_refused(settings, message):
    with pytest.raises(CourseError, match=message):
        Limits.of(settings)


def gone(marker: str) -> bool:
    """Whether no process of the host has this in its arguments."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if marker.encode() in path.read_bytes():
                return False
        except OSError:
            continue
    return True


def soon(condition, seconds=5.0) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


@needs_sandbox
def test_memory_of_one_process():
    result = python(
        """
held = []
try:
    for _ in range(24):
        held.append(b"x" * (16 << 20))
    print("all of it")
except MemoryError:
    print("MemoryError")
""",
        limits=limits(memory=256 * MIB),
    )
    ended = result.limit_hit and result.limit_hit.limit == "memory"
    assert ended or result.stdout == b"MemoryError\n"


@needs_sandbox
def test_memory_of_four_processes_together():
    result = python(
        """
import os, time
children = []
for _ in range(4):
    child = os.fork()
    if child == 0:
        held = b"x" * (96 << 20)
        time.sleep(5)
        os._exit(0)
    children.append(child)
for child in children:
    os.waitpid(child, 0)
print("all of it")
""",
        limits=limits(memory=256 * MIB),
    )
    assert b"all of it" not in result.stdout
    assert result.limit_hit.limit == "memory"
    assert 256 * MIB < result.limit_hit.seen < 640 * MIB
    assert str(result.limit_hit).startswith("memory: ")
    assert result.seconds < 5


@needs_sandbox
def test_memory_that_is_shared_counts_once():
    result = python(
        """
import os, time
held = b"x" * (100 << 20)
children = []
for _ in range(4):
    child = os.fork()
    if child == 0:
        time.sleep(0.5)
        os._exit(0)
    children.append(child)
for child in children:
    os.waitpid(child, 0)
print("done")
""",
        limits=limits(memory=256 * MIB),
    )
    assert (result.stdout, result.limit_hit) == (b"done\n", None)


@needs_sandbox
def test_processes():
    result = python(
        """
import os, signal, time
children = []
try:
    for _ in range(200):
        child = os.fork()
        if child == 0:
            time.sleep(3)
            os._exit(0)
        children.append(child)
except BlockingIOError:
    pass
print(len(children))
for child in children:
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
""",
        limits=limits(processes=64),
    )
    assert 40 < int(result.stdout) < 64


@needs_sandbox
def test_two_slots_do_not_share_their_processes():
    source = """
import os, time
children = []
for _ in range(40):
    child = os.fork()
    if child == 0:
        time.sleep(1)
        os._exit(0)
    children.append(child)
for child in children:
    os.waitpid(child, 0)
print(len(children))
"""
    results = []
    threads = [
        threading.Thread(
            target=lambda n=n: results.append(python(source, n, limits=limits(processes=64)))
        )
        for n in (1, 2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [result.stdout for result in results] == [b"40\n", b"40\n"]


@needs_sandbox
@pytest.mark.parametrize("place", ["/tmp", HOME, "/dev/shm"])
def test_disk(place):
    result = python(
        f"""
written = 0
try:
    for number in range(24):
        with open("{place}/%d" % number, "wb", buffering=0) as file:
            written += file.write(b"x" * (1 << 20))
except OSError as error:
    print(error.errno)
print(written)
""",
        limits=limits(disk=16 * MIB, shared_memory=16 * MIB),
    )
    error, written = result.stdout.split()
    assert int(error) == 28
    assert 14 * MIB <= int(written) <= 16 * MIB


@needs_sandbox
def test_size_of_one_file():
    result = python(
        """
try:
    with open("/tmp/x", "wb", buffering=0) as file:
        print(file.write(b"x" * (2 << 20)), file.write(b"x"))
except OSError as error:
    print(error.errno)
""",
        limits=limits(file_size=MIB),
    )
    assert result.stdout == b"27\n"


@needs_sandbox
def test_number_of_files():
    result = python(
        """
import time
for number in range(2000):
    open("/tmp/%d" % number, "w").close()
time.sleep(5)
print("done")
""",
        limits=limits(files=500),
    )
    assert b"done" not in result.stdout
    assert result.limit_hit.limit == "files"


@needs_sandbox
def test_number_of_sockets():
    result = python(
        """
import socket, time
held = [socket.socketpair() for _ in range(100)]
time.sleep(5)
print("done")
""",
        limits=limits(sockets=100),
    )
    assert b"done" not in result.stdout
    assert result.limit_hit.limit == "sockets"


@needs_sandbox
def test_tables_of_pages_count_as_memory():
    result = python(
        """
import mmap, time
held = mmap.mmap(-1, 32 << 30, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, mmap.PROT_READ)
held.madvise(15)  # no huge pages
for at in range(0, 32 << 30, 2 << 20):
    held[at]
time.sleep(5)
print("done")
""",
        limits=limits(memory=64 * MIB),
    )
    assert b"done" not in result.stdout
    assert result.limit_hit.limit == "memory"


@needs_sandbox
def test_the_hosts_processes_are_never_counted():
    from autograder.sandbox import bubblewrap, view
    from autograder.sandbox.sandbox import Command, Sandbox, environment
    from autograder.sandbox.watchdog import use

    who = bubblewrap.identity(slot(8))
    seen = view.make(limits(), who.uid, who.gid)
    for _ in range(5):
        sandbox = Sandbox(
            seen, Command(["/usr/bin/true"], environment()), limits(), who, gated=True
        )
        try:
            # Before it has its own root, its root is the host's.
            counted = [use(sandbox).tasks for _ in range(50)]
            sandbox.report()
            assert max(counted) <= 2
            assert 1 <= use(sandbox).tasks <= 2
        finally:
            sandbox.close()


@needs_sandbox
@pytest.mark.parametrize("descriptor", [1, 2])
def test_output(descriptor):
    result = python(
        f"""
import os
for _ in range(64):
    os.write({descriptor}, b"x" * (1 << 17))
""",
        limits=limits(output=MIB),
    )
    assert result.limit_hit.limit == "output"
    assert MIB < len(result.stdout) + len(result.stderr) < MIB + 2**17


@needs_sandbox
def test_processor_time_of_all_processes():
    result = python(
        """
import os, time
os.fork()
end = time.monotonic() + 10
while time.monotonic() < end:
    pass
print("done")
""",
        limits=limits(cpu_seconds=1),
    )
    assert b"done" not in result.stdout
    assert result.limit_hit.limit == "cpu_seconds"


@needs_sandbox
@pytest.mark.parametrize(
    "source",
    [
        "import time; time.sleep(10); print('done')",
        "import os, signal; os.kill(os.getpid(), signal.SIGSTOP); print('done')",
        "import signal, time\nfor n in range(1, 65):\n try: signal.signal(n, signal.SIG_IGN)\n"
        " except (OSError, ValueError): pass\ntime.sleep(10); print('done')",
        "import os, time; os.close(1); os.close(2); time.sleep(10)",
    ],
    ids=["sleep", "stop", "ignore", "silent"],
)
def test_wall_time(source):
    result = python(source, limits=limits(total_seconds=1))
    assert b"done" not in result.stdout
    assert result.limit_hit.limit == "total_seconds"
    assert result.seconds < 4


@needs_sandbox
def test_what_was_left_running_ends_with_the_command():
    marker = f"67.{os.getpid()}"
    result = python(
        f"""
import os, subprocess
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.execv("/usr/bin/sleep", ["sleep", "{marker}"])
    os._exit(0)
subprocess.Popen(["sleep", "{marker}"], start_new_session=True)
print("left")
"""
    )
    assert result.stdout == b"left\n"
    assert result.seconds < 5
    assert soon(lambda: gone(f"sleep\0{marker}"))


@needs_sandbox
def test_killing_the_grader_ends_its_sandboxes():
    marker = f"68.{os.getpid()}"
    script = f"""
import threading
from autograder.sandbox import run
from sandboxed import limits, payload
def work():
    run(["/usr/bin/sleep", "{marker}"], limits(), slot={slot(5)})
threading.Thread(target=work).start()
"""
    path = f"{Path(__file__).parents[2]}"
    grader = subprocess.Popen(
        [sys.executable, "-c", script], env={**os.environ, "PYTHONPATH": path}
    )
    try:
        assert soon(lambda: not gone(f"sleep\0{marker}"), 10)
    finally:
        grader.send_signal(signal.SIGKILL)
        grader.wait()
    assert soon(lambda: gone(f"sleep\0{marker}"))


@needs_sandbox
def test_a_sandbox_outlives_the_thread_that_started_it():
    from autograder.sandbox import bubblewrap, view
    from autograder.sandbox.sandbox import Command, Sandbox, environment

    who = bubblewrap.identity(slot(6))
    command = Command(["/usr/bin/sleep", "20"], environment())
    made = []
    seen = view.make(limits(), who.uid, who.gid)
    thread = threading.Thread(target=lambda: made.append(Sandbox(seen, command, limits(), who)))
    thread.start()
    thread.join()
    try:
        time.sleep(0.3)
        assert made[0].alive()
    finally:
        made[0].close()
    assert not made[0].alive()


@needs_sandbox
def test_input_files_and_exit_code():
    result = run(
        [
            sys.executable,
            "-c",
            payload(
                "import sys; print(sys.stdin.read()[:3], len(open('a/b').read())); sys.exit(7)"
            ),
        ],
        limits(),
        b"abc" * MIB,
        {"a/b": b"12345"},
        slot=slot(),
    )
    assert (result.stdout, result.returncode) == (b"abc 5\n", 7)
