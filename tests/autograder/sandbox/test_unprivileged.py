"""The same sandbox for an instructor who is not root, through user namespaces."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sandboxed import AVAILABLE, folder

HERE = Path(__file__).parents[2]
SCRIPT = """
import asyncio, json, os
from sandboxed import limits, notebook, printed, python
from autograder.sandbox import SandboxError, WarmParent, check, start_kernel
result = python("import os; print(os.getuid(), open('/proc/self/uid_map').read().split())")
executed, error, hit = notebook("print(6 * 7)", files={"a/b": b"x"})
memory = python('''
import ctypes, os, time
ctypes.CDLL(None).prctl(4, 0)  # hides its maps
os.fork(); os.fork()
x = b'x' * (96 << 20)
time.sleep(4)
''', limits=limits(memory=256 << 20))
forks = python('''
import os, signal, time
children = []
try:
    for _ in range(200):
        child = os.fork()
        if child == 0:
            time.sleep(3); os._exit(0)
        children.append(child)
except BlockingIOError:
    pass
print(len(children))
for child in children:
    os.kill(child, signal.SIGKILL)
''', limits=limits(processes=64))
writable = python('''
for top in ("/", "/dev", "/etc", "/run", "/usr"):
    try: open(top + "/new", "w"); print(top)
    except OSError: pass
''')
environ = python("print(any(b'INKWELL_SECRET' in open('/proc/%s/environ' % n, 'rb').read() "
                 "for n in ('1', 'self')))")
from warm_notebook import Notebook
warm = WarmParent(4)
forked = []
for _ in range(2):
    one = Notebook(warm)
    forked.append(one.text(
        "import os, pty, socket, subprocess; s = socket.create_server(('127.0.0.1', 8000));"
        "pty.openpty(); open('/tmp/x', 'x').write('x'); open('x', 'x').write('x')"
    ) + one.text("os.getuid(), os.getppid(), os.listdir('.')"))
    forked.append(one.text("!echo shell"))
    one.place.box.close()
warm.close()
try:
    asyncio.run(start_kernel(limits(), weaken=["--ro-bind", "/var", "/var/host"]))
    refused = ""
except SandboxError as caught:
    refused = str(caught)
print(json.dumps({
    "user": os.getuid(), "how": check().how, "inside": result.stdout.decode().split()[0],
    "notebook": printed(executed.cells[0]), "memory": str(memory.limit_hit),
    "forks": int(forks.stdout), "writable": writable.stdout.decode(), "refused": refused,
    "environ": environ.stdout.decode(), "forked": forked,
}))
"""


def closed_to_others(path: Path) -> Path | None:
    """The first folder on the way that only its owner may enter."""
    ways = [*reversed(path.parents), path]
    return next((way for way in ways if not way.stat().st_mode & 0o001), None)


@pytest.fixture
def another_user():
    """The start of a command line that runs the rest as a user without rights.

    A Python in a private folder of root's is shown in a mount namespace of the test's own.
    """
    if os.geteuid() != 0:
        pytest.skip("not root: every other test of the sandbox runs unprivileged anyway")
    if not AVAILABLE.ok or not shutil.which("setpriv") or not shutil.which("unshare"):
        pytest.skip(f"needs setpriv, unshare and a sandbox {AVAILABLE.reason}")
    home = folder()
    home.chmod(0o777)
    prefix = Path(sys.base_prefix)
    closed = closed_to_others(prefix)
    if closed_to_others(Path(sys.prefix)) or closed_to_others(HERE):
        pytest.skip("the environment is in a folder that other users may not enter")
    steps = []
    if closed:
        steps = [
            f"mount --bind {prefix} /mnt",
            f"mount -t tmpfs -o mode=755 tmpfs {closed}",
            f"mkdir -p {prefix}",
            f"mount --move /mnt {prefix}",
        ]
    become = "exec setpriv --reuid 54321 --regid 54321 --clear-groups --inh-caps=-all"
    script = " && ".join([*steps, f'cd / && {become} "$@"'])
    yield ["unshare", "--mount", "sh", "-c", script, "sh", "env", f"HOME={home}"]
    shutil.rmtree(home)


def test_everything_holds_for_an_ordinary_user(another_user):
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join([str(HERE), str(Path(__file__).parents[1])]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "INKWELL_SECRET": "sesame",
    }
    done = subprocess.run(
        [*another_user, sys.executable, "-c", SCRIPT],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )
    if "no permissions to create" in done.stderr.lower():
        pytest.skip("user namespaces are not permitted here")
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout.splitlines()[-1])
    assert facts["user"] == 54321
    assert "user namespace" in facts["how"]
    assert int(facts["inside"]) >= 60000
    assert facts["notebook"] == "42\n"
    assert facts["forked"] == ["1(60004, 1, ['x'])", "shell\r\n"] * 2
    assert facts["memory"].startswith("memory: ")
    assert 30 < facts["forks"] < 64
    assert facts["writable"] == ""
    assert facts["environ"] == "False\n"
    assert "nobody asked for it" in facts["refused"]
