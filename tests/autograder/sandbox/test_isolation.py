"""What a submission can see and reach from inside."""

import json
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sandboxed import folder, limits, needs_sandbox, python

from autograder.sandbox import view
from autograder.sandbox.view import HOME

pytestmark = needs_sandbox
ROOT = Path(__file__).parents[3]


@pytest.fixture
def secret():
    place = folder()
    (place / "gradebook.db").write_text("marks")
    yield place / "gradebook.db"
    shutil.rmtree(place)


@pytest.fixture(scope="module")
def facts():
    result = python(
        """
import json, os, resource
def status(name):
    rows = dict(r.split(":", 1) for r in open("/proc/self/status").read().splitlines())
    return rows[name].strip()
print(json.dumps({
    "uids": os.getresuid(), "gids": os.getresgid(), "groups": os.getgroups(),
    "caps": [status("Cap" + n) for n in ("Inh", "Prm", "Eff", "Bnd", "Amb")],
    "nnp": status("NoNewPrivs"), "seccomp": status("Seccomp"),
    "ns": {n: os.readlink("/proc/self/ns/" + n) for n in os.listdir("/proc/self/ns")},
    "env": dict(os.environ), "host": os.uname().nodename,
    "fds": os.listdir("/proc/self/fd"), "core": resource.getrlimit(resource.RLIMIT_CORE),
    "oom": open("/proc/self/oom_score_adj").read().strip(),
}))
"""
    )
    assert result.returncode == 0, result.stderr.decode()
    return json.loads(result.stdout)


def test_a_payload_outside_a_sandbox_refuses_to_run():
    from sandboxed import payload

    done = subprocess.run(
        [sys.executable, "-c", payload("print('ran')")], capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "refused" in done.stderr
    assert "ran" not in done.stdout


def test_it_has_a_user_of_its_own_and_no_rights(facts):
    assert set(facts["uids"]) == set(facts["gids"])
    assert min(facts["uids"]) >= 60000
    assert set(facts["groups"]) <= {facts["gids"][0], 65534}
    assert {int(value, 16) for value in facts["caps"]} == {0}
    assert facts["nnp"] == "1"
    assert facts["seccomp"] == "2"
    assert facts["core"] == [0, 0]


def test_it_shares_no_namespace_with_the_host(facts):
    for name in ("cgroup", "ipc", "mnt", "net", "pid", "uts"):
        assert facts["ns"][name] != str(Path(f"/proc/self/ns/{name}").readlink()), name
    assert facts["host"] == "inkwell"


def test_it_inherits_no_open_file(facts):
    assert len(facts["fds"]) == 4  # the three standard ones, and the listed folder itself


def test_the_host_ends_it_before_its_own_programs_when_memory_runs_out(facts):
    assert facts["oom"] == "1000"


def test_no_secret_of_the_environment_is_inside(monkeypatch):
    monkeypatch.setenv("INKWELL_SECRET", "sesame-4711")
    result = python(
        """
import os, glob
found = dict(os.environ)
seen = "".join(found) + "".join(found.values())
for path in glob.glob("/proc/*/environ") + glob.glob("/proc/*/cmdline"):
    try: seen += open(path, errors="replace").read()
    except OSError: pass
print("leak" if "sesame" + "-4711" in seen or "INKWELL_" + "SECRET" in seen else "clean")
"""
    )
    assert result.stdout == b"clean\n"


def test_arguments_of_the_sandbox_are_not_readable_inside():
    result = python("print(open('/proc/1/cmdline').read().count('bind'))")
    assert result.stdout == b"0\n"


def test_gradebook_lessons_tests_home_and_other_submissions_are_invisible(secret):
    paths = [
        *(ROOT / "tests", ROOT / "course" / "lessons", ROOT / "course" / "projects"),
        *(ROOT / "solutions", ROOT / ".git", ROOT / "pyproject.toml", ROOT / "autograder"),
        *(secret, secret.parent, Path("/etc/shadow"), Path("/var/lib"), Path("/sys")),
        *(Path("/var/run/docker.sock"), Path("/usr/local/bin"), Path("/proc/1/root", "etc")),
        *(path for path in Path.home().iterdir() if str(path) not in sys.base_prefix),
    ]
    result = python(
        f"""
import os
for path in {[str(path) for path in paths if path != Path(sys.prefix).parent]!r}:
    try:
        os.stat(path)
        print("visible", path)
    except OSError:
        pass
print("done")
"""
    )
    # A Python in a hidden folder makes the folder exist, and nothing else in it.
    seen = [
        line.split()[1] for line in result.stdout.decode().splitlines() if line.startswith("vis")
    ]
    assert [p for p in seen if not sys.base_prefix.startswith(p)] == []
    assert b"done" in result.stdout


def test_the_home_folder_of_the_grader_shows_nothing_but_the_way_to_python():
    home = str(Path.home())
    result = python(f"import os; print(os.listdir({home!r}) if os.path.isdir({home!r}) else [])")
    names = json.loads(result.stdout.decode().replace("'", '"'))
    assert set(names) <= set(Path(sys.base_prefix).parts) | set(Path(sys.prefix).parts)


def test_processes_of_the_host_are_invisible():
    other = subprocess.Popen(["sleep", "61.0625"])
    try:
        result = python(
            """
import os
numbers = sorted(int(n) for n in os.listdir("/proc") if n.isdigit())
print(numbers)
others = [n for n in numbers if n != os.getpid()]
print(any("61.0625" in open("/proc/%d/cmdline" % n, errors="replace").read() for n in others))
"""
        )
    finally:
        other.kill()
        other.wait()
    numbers, seen = result.stdout.decode().splitlines()
    assert max(json.loads(numbers)) < 10
    assert seen == "False"


def test_a_listener_of_the_host_is_out_of_reach_and_the_own_loopback_works():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        result = python(
            f"""
import socket
try:
    socket.create_connection(("127.0.0.1", {port}), 1)
    print("reached")
except OSError as error:
    print("not reached", error.errno)
for family, host in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
    with socket.create_server((host, 0), family=family) as own:
        with socket.create_connection(own.getsockname()[:2], 1) as client:
            own.accept()[0].sendall(b"hello")
            print(client.recv(5).decode())
print(socket.gethostbyname("localhost"), [n for _, n in socket.if_nameindex()])
try:
    socket.getaddrinfo("example.org", 80)
except OSError:
    print("no names")
"""
        )
        listener.settimeout(0.2)
        with pytest.raises(TimeoutError):
            listener.accept()
    lines = result.stdout.decode().splitlines()
    assert lines[0].startswith("not reached"), result.stderr
    assert lines[1:] == ["hello", "hello", "127.0.0.1 ['lo']", "no names"]


def test_two_sandboxes_listen_on_port_8000_at_the_same_time():
    source = """
import socket, time, os
with socket.create_server(("127.0.0.1", 8000)) as server:
    start = time.monotonic()
    time.sleep(1)
    with socket.create_connection(("127.0.0.1", 8000), 1) as client:
        server.accept()[0].sendall(str(os.getuid()).encode())
        print(start, time.monotonic(), client.recv(9).decode(), os.getuid())
"""
    results = {}
    threads = [
        threading.Thread(target=lambda n=n: results.update({n: python(source, number=n)}))
        for n in (1, 2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rows = [results[n].stdout.decode().split() for n in (1, 2)]
    (start, end, answer, own), (start2, end2, answer2, own2) = rows
    assert max(float(start), float(start2)) < min(float(end), float(end2)), "not at once"
    assert (answer, answer2) == (own, own2)
    assert own != own2


def test_only_the_scratch_places_are_writable():
    result = python(
        """
import os
for top in ("/", "/etc", "/usr", "/usr/lib", "/dev", "/run", "/run/inkwell", "/var", "/proc/sys"):
    try:
        os.close(os.open(top + "/new", os.O_CREAT | os.O_WRONLY)); print("writable", top)
    except OSError:
        pass
import os, sys, course
for path in (sys.executable, course.__file__, "/usr/bin/env", "/etc/passwd",
             "/run/inkwell/probe.py", "/proc/sys/kernel/hostname", "/proc/sysrq-trigger"):
    try:
        open(path, "r+b"); print("writable", path)
    except OSError:
        pass
for top in ("/tmp", os.environ["HOME"], "/dev/shm", "/var/tmp"):
    open(top + "/new", "w").write("x"); print(top)
"""
    )
    assert result.stdout.decode().split() == ["/tmp", HOME, "/dev/shm", "/var/tmp"]


def test_a_checkout_may_lie_in_any_home():
    # What is shown below a place of the sandbox's own can be had in /tmp alone: anybody may
    # make folders there.
    own = [one.place for one in view.scratches(limits()) if one.mode != "1777"]
    homes = ("/home", "/root", "/Users", "/opt", "/srv", "/mnt")
    assert own == [HOME]
    assert not [home for home in homes if view.within(HOME, home)]


def test_what_is_written_is_gone_with_the_sandbox():
    first = python("open('/tmp/left', 'w').write('x'); open('left', 'w'); print('ok')")
    second = python("import os; print(os.listdir(), os.path.exists('/tmp/left'))")
    assert (first.stdout, second.stdout) == (b"ok\n", b"[] False\n")
    assert not Path("/tmp/left").exists()


def test_devices_are_the_harmless_ones():
    result = python("import os; print(*sorted(os.listdir('/dev')))")
    harmless = "core fd full null ptmx pts random shm stderr stdin stdout tty urandom zero"
    assert result.stdout.decode().strip() == harmless


def test_files_go_in_and_come_out_and_links_lead_nowhere(secret):
    from autograder.sandbox import Limits, SandboxError, bubblewrap, view
    from autograder.sandbox.sandbox import Command, Sandbox, environment

    who = bubblewrap.identity(9)
    source = (
        f"import os; os.symlink({str(secret)!r}, 'a'); os.symlink('/', 'b'); os.mkfifo('c');"
        "open('d', 'w').write(open('in/x').read()); print('ready', flush=True); "
        "import time; time.sleep(20)"
    )
    sandbox = Sandbox(
        view.make(Limits(), who.uid, who.gid),
        Command([sys.executable, "-c", source], environment()),
        Limits(),
        who,
        stdout=subprocess.PIPE,
        gated=True,
    )
    try:
        sandbox.report()
        sandbox.put({"in/x": b"content"})
        sandbox.open_gate()
        assert sandbox.process.stdout.readline() == b"ready\n"
        assert sandbox.take("d") == b"content"
        for name in ("a", "b/etc/hostname", "c", "../x", "/etc/passwd", "", "none"):
            with pytest.raises((OSError, SandboxError)):
                sandbox.take(name)
        for name in ("a", "b/tmp/x"):
            with pytest.raises(OSError):
                sandbox.put({name: b"overwritten"})
        with pytest.raises(SandboxError, match="more than"):
            sandbox.take("d", at_most=3)
    finally:
        sandbox.close()
    assert secret.read_text() == "marks"
