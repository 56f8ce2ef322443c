"""The hostile corpus itself: it writes what it says, and can harm nobody outside of a sandbox."""

import itertools
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hostile import corpus
from hostile.corpus import GUARD, REFUSAL, cases
from hostile.world import make_world

# The whole of a payload runs here, as an unprivileged user where that is possible, and within
# limits that would hold if the guard did not. The guard itself goes first, alone.
OUTSIDE = """
import contextlib, io, json, os, resource, sys
asked = json.load(sys.stdin)
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
resource.setrlimit(resource.RLIMIT_NPROC, (64, 64))
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)

def outcome(source):
    screen = io.StringIO()
    try:
        code = compile(source, "<payload>", "exec")
    except (SyntaxError, ValueError):
        return ["no Python", ""]
    try:
        with contextlib.redirect_stdout(screen):
            exec(code, {"__name__": "__main__"})
    except BaseException as error:
        return [f"{type(error).__name__}: {error}", screen.getvalue()]
    return ["ran to its end", screen.getvalue()]

guard = outcome(asked["guard"])
print(json.dumps([guard]))
if guard[0] != "SystemError: " + asked["refusal"]:
    sys.exit("the guard does not refuse")
print(json.dumps([outcome(source) for source in asked["payloads"]]))
"""

REFUSED = [f"SystemError: {REFUSAL}", f"{REFUSAL}\n"]
NAMESPACES = ("--pid", "--mount", "--net", "--user")


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    # Nothing listens on this port: port 1 is nobody's, and no payload runs here.
    return make_world(tmp_path_factory.mktemp("world"), port=1)


@pytest.fixture
def submitted(world, tmp_path):
    folder = tmp_path / "submitted"
    folder.mkdir()
    return folder


def named(spec):
    return spec.name


def files(root):
    """Every path below a folder with what tells that it was changed."""
    found = {}
    for folder, folders, names in os.walk(root):
        for name in [*folders, *names]:
            path = Path(folder, name)
            status = path.lstat()
            found[path] = (status.st_mode, status.st_size, status.st_mtime_ns)
    return found


class TestTheList:
    def test_every_category_is_there(self):
        count = {
            category: sum(spec.category == category for spec in cases())
            for category in corpus.CATEGORIES
        }
        assert min(count.values()) >= 10
        assert sum(count.values()) >= 64

    def test_every_case_says_what_it_attacks(self):
        assert [spec.name for spec in cases() if not (spec.module.__doc__ or "").strip()] == []

    def test_names_of_students_are_one_folder_each(self):
        names = [spec.student for spec in cases()]
        assert len(set(names)) == len(names)
        assert not any("/" in name or name.startswith(".") for name in names)
        assert max(len(name.encode()) for name in names) <= 255

    @pytest.mark.parametrize("spec", cases(), ids=named)
    def test_a_verdict_is_one_that_can_be(self, spec):
        points = corpus.POINTS.values()
        sums = {
            sum(chosen)
            for count in range(len(points) + 1)
            for chosen in itertools.combinations(points, count)
        }
        assert spec.expect.score in sums
        if spec.expect.outcome != "graded":
            assert spec.expect.score == 0


@pytest.mark.parametrize("spec", cases(), ids=named)
class TestWriting:
    def test_only_its_own_folder_is_written_and_little(self, spec, world, submitted):
        root = world.root.parent
        before = files(root)
        started = time.monotonic()
        spec.submit(submitted, world)
        assert time.monotonic() - started < 10
        assert files(root) == before
        assert [path.name for path in submitted.iterdir()] == [spec.student]
        made = files(submitted)
        assert len(made) <= 2_100
        on_disk = sum(path.lstat().st_blocks * 512 for path in made)
        assert on_disk <= 16 * 1024**2
        assert sum(path.lstat().st_size for path in made) <= 1.1 * 1024**3

    def test_no_secret_is_handed_in(self, spec, world, submitted):
        folder = spec.submit(submitted, world).folder
        if folder.is_symlink():
            return
        for path in folder.rglob("*"):
            if path.is_symlink() or not path.is_file() or path.stat().st_size > 64 * 1024**2:
                continue
            text = path.read_bytes()
            for secret in (*corpus.SECRETS, corpus.HIDDEN_TEXT):
                assert secret.encode() not in text

    def test_whatever_is_not_plainly_honest_is_guarded(self, spec, world, submitted):
        folder = spec.submit(submitted, world).folder
        if folder.is_symlink():
            return
        for source in corpus.payloads(folder, world.release):
            assert corpus.is_guarded(source), source


@pytest.mark.parametrize("spec", cases(), ids=named)
@pytest.mark.skipif(not Path("/proc/self/ns").is_dir(), reason="not a Linux system")
def test_a_payload_refuses_outside_of_the_sandbox(spec, world, submitted, tmp_path):
    """The whole payload, run on this very host, refuses and does nothing.

    The environment says that it is a sandbox, and the user is one that a sandbox could have.
    """
    folder = spec.submit(submitted, world).folder
    payloads = [] if folder.is_symlink() else corpus.payloads(folder, world.release)
    if not payloads:
        assert spec.category in ("files", "cells", "feedback", "cheats")
        return
    # A folder that the unprivileged user may write to.
    place = Path(f"/tmp/inkwell-outside-{os.getpid()}-{abs(hash(spec.name))}")
    place.mkdir(mode=0o777)
    place.chmod(0o777)
    try:
        asked = {"guard": GUARD, "refusal": REFUSAL, "payloads": payloads}
        started = time.monotonic()
        child = subprocess.Popen(
            [sys._base_executable, "-I", "-S", "-c", OUTSIDE],
            cwd=place,
            env={"INKWELL_SANDBOX": "1", "HOME": str(place), "TMPDIR": str(place)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        out, err = child.communicate(json.dumps(asked), timeout=20)
        took = time.monotonic() - started
        assert child.returncode == 0, err
        guard, results = map(json.loads, out.splitlines())
        assert guard == [REFUSED]
        unparsed = [result for result in results if result == ["no Python", ""]]
        assert all(result == REFUSED for result in results if result not in unparsed)
        # Code that is no Python at all runs nowhere.
        assert not unparsed or spec.name == "files/nul_in_source" or get_magic(payloads)
        assert list(place.iterdir()) == []
        assert members(child.pid) == []
        assert took < 10
    finally:
        shutil.rmtree(place)


def get_magic(payloads):
    """Whether a payload holds a line that only IPython reads."""
    return any(
        line.lstrip().startswith(("%", "!")) for code in payloads for line in code.splitlines()
    )


def members(session):
    """The processes of a session."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == session:
                found.append(int(entry.name))
    return found


def unshared(*kinds, source=GUARD, marker="1"):
    """Run the guard in new namespaces of these kinds only."""
    options = [*kinds]
    if "--pid" in kinds:
        options += ["--fork", "--mount-proc"] if "--mount" in kinds else ["--fork"]
    if "--user" in kinds:
        options.append("--map-root-user")
    command = ["unshare", *options, sys._base_executable, "-I", "-S", "-c", source]
    return subprocess.run(
        command,
        env={"INKWELL_SANDBOX": marker, "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        timeout=20,
    )


def can_unshare():
    if shutil.which("unshare") is None:
        return False
    try:
        return unshared(*NAMESPACES, source="").returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


@pytest.mark.skipif(not can_unshare(), reason="this host makes no namespaces")
class TestTheGuard:
    """It is not simply closed: inside it opens, and with any part missing it does not."""

    def test_it_opens_inside(self):
        assert unshared(*NAMESPACES).returncode == 0

    @pytest.mark.parametrize("missing", NAMESPACES)
    def test_it_refuses_when_one_namespace_is_the_hosts(self, missing):
        kinds = [kind for kind in NAMESPACES if kind != missing]
        if missing == "--user" and os.getuid() != 0:
            pytest.skip("only root makes other namespaces without one for users")
        assert REFUSAL in unshared(*kinds).stdout

    def test_it_refuses_without_the_sandboxs_word(self):
        assert REFUSAL in unshared(*NAMESPACES, marker="0").stdout

    def test_it_refuses_when_nothing_is_known_of_the_host(self):
        assert REFUSAL in unshared(*NAMESPACES, source=corpus.guard_of({})).stdout
