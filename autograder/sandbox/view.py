"""What a sandbox sees of this machine: an allowlist, and nothing else."""

import contextlib
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

import course
from autograder.sandbox.errors import SandboxError
from autograder.sandbox.limits import Limits
from course.errors import CourseError
from course.paths import checkout
from course.services import ServiceError
from course.services.postgres import ready_made_cluster as make_cluster

# Where nobody keeps a checkout: a place of its own covers what lies below it.
HOME = "/run/learner"
SOCKETS = "/run/kernel"
TOOLS = "/run/inkwell"
INSIDE = Path(__file__).parent / "inside"
BOOT, PROBE, WARM = (f"{TOOLS}/{name}.py" for name in ("boot", "probe", "warm"))
CONNECTION = f"{TOOLS}/connection.json"
# A PostgreSQL cluster, which servers inside copy instead of making one.
CLUSTER = f"{TOOLS}/postgres"
USER, HOSTNAME = "learner", "inkwell"

# Programs and libraries of the system; links (/lib -> usr/lib) stay links. Not all of
# /usr: /usr/local and /usr/src hold what somebody put there by hand.
SYSTEM = (
    "/usr/bin",
    "/usr/sbin",
    "/usr/lib",
    "/usr/lib32",
    "/usr/lib64",
    "/usr/libexec",
    "/usr/share",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/etc/ld.so.cache",
    "/etc/alternatives",
    "/etc/ssl/certs",
    "/etc/services",
    "/etc/protocols",
    "/etc/mime.types",
)
# What notebooks import of the course; lessons and projects hold answers.
COURSE_PARTS = ("testing", "widgets", "services")
# What a checkout holds that is nobody's business in there; its probe looks for each.
SECRET_PARTS = (
    ".git",
    "tests",
    "solutions",
    "exercises",
    "workspace",
    "source",
    "release",
    "submitted",
    "autograded",
    "feedback",
    "gradebook.db",
    "nbgrader_config.py",
    "course/lessons",
    "course/projects",
)


@dataclass(frozen=True)
class Bind:
    """A file or folder of the host, read-only, at a place inside."""

    source: str
    place: str


@dataclass(frozen=True)
class Scratch:
    """A private, size-limited file system in memory."""

    place: str
    size: int
    mode: str


@dataclass
class View:
    """Everything that exists inside, by kind."""

    binds: list[Bind] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    scratches: list[Scratch] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)

    def show(self, path: Path, place: str = "") -> None:
        """Bind what exists, at its own path or another."""
        name = place or str(path)
        if path.exists() and not self.shows(name):
            self.binds.append(Bind(str(path), name))

    def shows(self, place: str) -> bool:
        """Whether a bind holds this place already."""
        return any(within(place, bind.place) for bind in self.binds)

    def places(self) -> list[str]:
        """Everything that was put somewhere on purpose."""
        made = [bind.place for bind in self.binds]
        made += [scratch.place for scratch in self.scratches]
        return [*made, *self.links, *self.texts, "/proc", "/dev"]

    def names(self) -> dict[str, set[str]]:
        """The names that each folder between the root and the binds may hold."""
        found: dict[str, set[str]] = {}
        for place in self.places():
            while place != "/":
                folder, _, name = place.rpartition("/")
                place = folder or "/"
                found.setdefault(place, set()).add(name)
        return found

    def watched(self) -> list[str]:
        """The folders whose content the probe compares: on the way to binds, and hidden ones."""
        found = {"/"}
        for bind in self.binds:
            found.update(str(parent) for parent in PurePosixPath(bind.place).parents)
        # What learners write into scratch places is theirs, and anything goes there.
        return sorted((found | set(self.hidden)) - {s.place for s in self.scratches})


def within(place: str, folder: str) -> bool:
    """Whether a place is the folder or below it."""
    return folder == "/" or place == folder or place.startswith(f"{folder}/")


def interpreter() -> list[Path]:
    """The folders that this Python lives in."""
    chosen: list[Path] = []
    prefixes = (sys.base_prefix, sys.base_exec_prefix, sys.prefix, sys.exec_prefix)
    # Also where the links lead: an environment names its interpreter in either way.
    named = [Path(name).absolute() for name in prefixes]
    for path in [*named, *(path.resolve() for path in named)]:
        # A system Python lives in folders that are shown already; all of /usr would be too much.
        if path == Path("/usr") or path in chosen:
            continue
        if len(path.parts) < 3:
            raise SandboxError(
                f"this Python is installed in {path}: all of that would have to be shown",
                "Use a virtual environment.",
            )
        chosen.append(path)
    return chosen


def course_parts() -> list[Path]:
    """The files of the course that notebooks import."""
    package = Path(next(iter(course.__path__))).absolute()
    parts = [package / name for name in COURSE_PARTS]
    return sorted(package.glob("*.py")) + [part for part in parts if part.is_dir()]


def secrets() -> list[str]:
    """What the probe must not find: parts of the checkout, the own home, the working folder."""
    found = {str(Path.home()), os.environ.get("COURSE_WORKSPACE", "")}
    package = Path(next(iter(course.__path__))).absolute()
    roots = {package.parent} if (package / "syllabus.toml").is_file() else set()
    with contextlib.suppress(CourseError):
        roots.add(checkout().root)
    for root in roots:
        found.update(str(root / part) for part in SECRET_PARTS)
    return sorted(path for path in found if path and path != "/")


def accounts(uid: int, gid: int) -> dict[str, str]:
    """The few system files that programs read, with nothing of the host in them."""
    return {
        "/etc/passwd": f"root:x:0:0:root:/:/usr/sbin/nologin\n"
        f"{USER}:x:{uid}:{gid}:Learner:{HOME}:/bin/sh\n",
        "/etc/group": f"root:x:0:\n{USER}:x:{gid}:\n",
        "/etc/hosts": f"127.0.0.1 localhost {HOSTNAME}\n::1 localhost\n",
        "/etc/hostname": f"{HOSTNAME}\n",
        "/etc/nsswitch.conf": "passwd: files\ngroup: files\nhosts: files\n",
        "/etc/resolv.conf": "",
    }


def ready_made_cluster() -> Path | None:
    """The cluster of this machine, made the first time; None where PostgreSQL is not installed."""
    with contextlib.suppress(ServiceError, OSError, ImportError):
        return make_cluster()
    return None


def make(
    limits: Limits, uid: int, gid: int, binds: Iterable[Path] = (), hidden: Iterable[Path] = ()
) -> View:
    """What a sandbox with these limits sees; `binds` are shown read-only at their own paths."""
    view = View()
    for name in SYSTEM:
        if Path(name).is_symlink():
            view.links[name] = str(Path(name).readlink())
        else:
            view.show(Path(name))
    for path in [*interpreter(), *course_parts(), *(Path(b).absolute() for b in binds)]:
        view.show(path)
    view.show(Path("/etc/localtime").resolve(), "/etc/localtime")
    view.show(INSIDE / "boot.py", BOOT)
    view.show(INSIDE / "probe.py", PROBE)
    if cluster := ready_made_cluster():
        view.show(cluster, CLUSTER)
    view.texts = accounts(uid, gid)
    view.scratches = scratches(limits)
    view.links["/var/tmp"] = "/tmp"
    view.hidden = sorted({*secrets(), *(str(Path(path).absolute()) for path in hidden)})
    if not view.shows(str(Path.cwd())) and Path.cwd() != Path("/"):
        view.hidden.append(str(Path.cwd()))
    return view


def scratches(limits: Limits) -> list[Scratch]:
    """The writable places of a sandbox."""
    return [
        Scratch("/tmp", limits.disk, "1777"),
        Scratch(HOME, limits.disk, "0755"),
        Scratch("/dev/shm", limits.shared_memory, "1777"),
    ]
