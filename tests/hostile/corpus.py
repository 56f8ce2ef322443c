"""The hostile corpus: submissions that attack the grader, and the verdict each must get.

One module per submission, in folders by what is attacked. A module has

- a docstring: what it attacks, and why its verdict is what it is;
- `EXPECT`, the verdict;
- `submit(case)`, which writes the submission into `case.folder`;
- `STUDENT`, when the name of the student's folder is part of the attack.

The course is `minicourse`: `total` (4 points), `receipt` (3), `quiz-sum` (3), in this order.
The verdicts suppose that cells run, and checks are judged, in the order of the
released notebook; that a check judged before its submission came to a bad end keeps its
points; and that the limits are those of `LIMITS` or lower. What comes after the end of a
process is left unsolved, so that no verdict depends on how the grader goes on.

**Safety.** Whatever runs and is not plainly honest begins with `GUARD`, which stops
unless it is inside the sandbox. Sizes, counts and times are bounded in the payloads themselves.
Networks: only the loopback port of a listener that the test opened.
"""

import importlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

HERE = Path(__file__).parent
CATEGORIES = ("files", "cells", "resources", "reach", "cheats", "feedback")

ASSIGNMENT = "week01-mini"
POINTS = {"total": 4, "receipt": 3, "quiz-sum": 3}
MAXIMUM = 10

ANSWERS = {
    "total": "def total(prices):\n    return sum(prices)",
    "receipt": '# program: receipt\ntitle = "Dune"\nprice = 9.5\nprint(f"{title}: {price:.2f}")',
    "quiz-sum": 'quiz_sum = "B"',
}

# The limits (or lower ones) under which the verdicts hold.
LIMITS = {
    "memory": 384 * 1024**2,  # of all processes of a submission together
    "processes": 64,
    "disk": 32 * 1024**2,
    "shared_memory": 32 * 1024**2,
    "output": 2 * 1024**2,
    "cell_seconds": 8,
    "total_seconds": 15,
}

# The texts that the test puts where no submission may read them.
SECRET_FILE = "canary-of-a-host-file-5b1f0c"
SECRET_ENVIRONMENT = "canary-of-the-environment-83ad27"
SECRET_PEER = "canary-of-another-submission-e94c6b"
SECRETS = (SECRET_FILE, SECRET_ENVIRONMENT, SECRET_PEER)
# The variable of the grader's environment that holds `SECRET_ENVIRONMENT`.
ENVIRONMENT_NAME = "INKWELL_CANARY"
# A text of the hidden tests of `total`; no payload holds it in one piece.
HIDDEN_TEXT = "are equal prices added too?"

REFUSAL = "refused: not in the sandbox"


def _namespaces() -> dict[str, str]:
    """The namespaces of this process, which is outside of any sandbox."""
    folder = Path("/proc/self/ns")
    if not folder.is_dir():
        return {}
    return {kind: str((folder / kind).readlink()) for kind in ("pid", "mnt", "net", "user")}


def guard_of(outside: Mapping[str, str]) -> str:
    """The guard for a host with these namespaces.

    It is inside when the sandbox says so in the environment, and the process has namespaces
    of its own for processes, mounts and network, sees only few processes, and is an
    unprivileged user or in a user namespace. Whatever cannot be found out means outside.
    """
    return f"""
def _guard():
    import os
    outside = {dict(outside)!r}
    try:
        ours = {{kind: os.readlink("/proc/self/ns/" + kind) for kind in outside}}
        inside = (
            os.environ.get("INKWELL_SANDBOX") == "1"
            and len(outside) == 4
            and all(ours[kind] != outside[kind] for kind in ("pid", "mnt", "net"))
            and (os.getuid() >= 60000 or ours["user"] != outside["user"])
            and os.readlink("/proc/self") == str(os.getpid())
            and sum(name.isdigit() for name in os.listdir("/proc")) < 100
        )
    except OSError:
        inside = False
    if not inside:
        print({REFUSAL!r}, flush=True)
        raise SystemError({REFUSAL!r})
_guard()
del _guard
""".lstrip()


# Made where the corpus is built, which is outside.
GUARD = guard_of(_namespaces())


@dataclass(frozen=True)
class Expect:
    """The verdict that a submission must get.

    Attributes:
        score: Of `MAXIMUM`.
        outcome: `graded`, or `failed` for one that could not be graded; `either` where
            both are sound, which is only so for a score of 0.
        note: A part of one of the notes, compared without regard to case; "" for any notes.
        limit: A word of the note that names the limit that was hit; "" when none need be.
        feedback_absent: What neither the feedback page nor the notes may hold, as raw text.
    """

    score: float
    outcome: Literal["graded", "failed", "either"] = "graded"
    note: str = ""
    limit: str = ""
    feedback_absent: tuple[str, ...] = ()


@dataclass(frozen=True)
class World:
    """The host as the test made it.

    Attributes:
        root: The checkout of the course: lessons, solutions, gradebook.
        release: The released notebook, parsed.
        canary: A file of the host that holds `SECRET_FILE`.
        port: Of a listener on the host's loopback.
        peer: The notebook of another student.
        package: The folder of the `autograder` package.
    """

    root: Path
    release: Mapping[str, Any]
    canary: Path
    port: int
    peer: Path
    package: Path

    def fill(self, source: str) -> str:
        """Put this host's paths in place of @ROOT@ and the like, as Python literals."""
        values: dict[str, Any] = {
            "@ROOT@": str(self.root),
            "@CANARY@": str(self.canary),
            "@PORT@": self.port,
            "@PEER@": str(self.peer),
            "@PACKAGE@": str(self.package),
            "@HOST_PID@": os.getpid(),
        }
        for mark, value in values.items():
            source = source.replace(mark, repr(value))
        return source


@dataclass(frozen=True)
class Spec:
    """One submission of the corpus, not written yet."""

    name: str
    module: ModuleType = field(compare=False, repr=False)

    @property
    def category(self) -> str:
        """The folder."""
        return self.name.split("/")[0]

    @property
    def expect(self) -> Expect:
        """The verdict."""
        expected: Expect = self.module.EXPECT
        return expected

    @property
    def student(self) -> str:
        """The name of the student's folder."""
        return getattr(self.module, "STUDENT", self.name.replace("/", "-").replace("_", "-"))

    def submit(self, submitted: Path, world: World) -> "Case":
        """Write the submission below a folder of submissions."""
        folder = submitted / self.student / ASSIGNMENT
        folder.mkdir(parents=True)
        case = Case(folder, self.student, world)
        self.module.submit(case)
        return case


@dataclass(frozen=True)
class Case:
    """A submission that is being written.

    Attributes:
        folder: What is handed in: `<submitted>/<student>/<assignment>`.
    """

    folder: Path
    student: str
    world: World

    @property
    def notebook(self) -> Path:
        """Where the notebook belongs."""
        return self.folder / f"{ASSIGNMENT}.ipynb"

    def release(self) -> dict[str, Any]:
        """The notebook as it is released, unsolved."""
        return deepcopy(dict(self.world.release))

    def solution(self) -> dict[str, Any]:
        """The notebook of a student who solved everything."""
        return solve(self.release(), *POINTS)


def cases() -> list[Spec]:
    """All submissions, by name."""
    paths = sorted(path for each in CATEGORIES for path in (HERE / each).glob("*.py"))
    names = [path.relative_to(HERE).with_suffix("").as_posix() for path in paths]
    return [Spec(name, importlib.import_module(f"hostile.{_dotted(name)}")) for name in names]


def _dotted(name: str) -> str:
    return name.replace("/", ".")


# Notebooks, as plain JSON data: nbformat would mend what the corpus breaks.


def find(nb: Mapping[str, Any], grade_id: str) -> dict[str, Any]:
    """The cell of this id, such as `total`, `total-tests`, `total-prompt`, `setup`."""
    return next(cell for cell in nb["cells"] if _grade_id(cell) == grade_id)


def place(nb: Mapping[str, Any], grade_id: str) -> int:
    """The index of a cell."""
    found: int = nb["cells"].index(find(nb, grade_id))
    return found


def _grade_id(cell: Mapping[str, Any]) -> Any:
    nbgrader = cell["metadata"].get("nbgrader")
    return nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None


def solve(nb: dict[str, Any], *items: str) -> dict[str, Any]:
    """Solve items honestly."""
    for item in items:
        find(nb, item)["source"] = ANSWERS[item]
    return nb


def guarded(source: str) -> str:
    """A payload behind the guard; the lines that the course itself reads stay on top."""
    lines = source.strip("\n").splitlines(keepends=True)
    top = 0
    while top < len(lines) and lines[top].startswith(("# program:", "# typed:")):
        top += 1
    return "".join(lines[:top]) + GUARD + "".join(lines[top:])


def answer(nb: dict[str, Any], item: str, source: str) -> None:
    """Put a payload into an answer cell."""
    find(nb, item)["source"] = guarded(source)


def new_cell(
    source: str, kind: str = "code", metadata: Mapping[str, Any] | None = None, name: str = "extra"
) -> dict[str, Any]:
    """A cell; code is a payload and gets the guard."""
    cell: dict[str, Any] = {"cell_type": kind, "id": name, "metadata": dict(metadata or {})}
    if kind == "code":
        return {**cell, "source": guarded(source), "outputs": [], "execution_count": None}
    return {**cell, "source": source}


def add_cell(
    nb: dict[str, Any],
    source: str,
    after: str = "total-tests",
    kind: str = "code",
    metadata: Mapping[str, Any] | None = None,
    name: str = "extra",
) -> None:
    """Add a cell behind another; code is a payload and gets the guard."""
    nb["cells"].insert(place(nb, after) + 1, new_cell(source, kind, metadata, name))


def write(case: Case, nb: Any, name: str = "") -> Path:
    """Write a notebook, by default to where it belongs."""
    path = case.folder / (name or case.notebook.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(nb, indent=1), encoding="utf-8")
    return path


def write_module(case: Case, name: str, source: str) -> None:
    """Write a Python file beside the notebook; it is a payload and gets the guard."""
    path = case.folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(guarded(source), encoding="utf-8")


# The shapes that most submissions have.


def strike(
    case: Case, source: str, after: str = "total-tests", solved: Sequence[str] = ("total",)
) -> None:
    """Hand in honest answers and one cell that attacks."""
    nb = solve(case.release(), *solved)
    add_cell(nb, case.world.fill(source), after)
    write(case, nb)


def cheat(case: Case, item: str, source: str, solved: Sequence[str] = ()) -> None:
    """Hand in honest answers to some items and a payload as the answer of another."""
    nb = solve(case.release(), *solved)
    answer(nb, item, case.world.fill(source))
    write(case, nb)


# What the safety tests look for.


def code_sources(data: Any) -> Iterator[str]:
    """The texts of all code cells, wherever in a JSON value they stand."""
    if isinstance(data, dict):
        if data.get("cell_type") == "code":
            for key in ("source", "input"):
                if key in data:
                    yield _joined(data[key])
        for value in data.values():
            yield from code_sources(value)
    elif isinstance(data, list):
        for value in data:
            yield from code_sources(value)


def _joined(source: Any) -> str:
    if isinstance(source, list):
        return "".join(part for part in source if isinstance(part, str))
    return source if isinstance(source, str) else ""


def payloads(folder: Path, release: Mapping[str, Any]) -> list[str]:
    """All code of a submission that is neither released nor an honest answer."""
    honest = {*code_sources(release), *ANSWERS.values()}
    found: list[str] = []
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.stat().st_size > 64 * 1024**2:
            continue
        if path.suffix == ".py":
            found.append(path.read_text(encoding="utf-8"))
        elif path.suffix.lower() == ".ipynb":
            found += [code for code in code_sources(_lenient(path)) if code not in honest]
    return [code for code in found if code.strip()]


def _lenient(path: Path) -> Any:
    """The JSON of a notebook, if it is any."""
    raw = path.read_bytes()
    for encoding in ("utf-8-sig", "utf-16", "latin-1"):
        try:
            # A reader may be more lenient than ours, so control characters pass.
            return json.loads(raw.decode(encoding).replace("\0", ""), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def is_guarded(source: str) -> bool:
    """Whether a payload starts with the guard, not counting the comments on its top."""
    rest = source
    while rest.startswith(("# program:", "# typed:")):
        rest = rest.partition("\n")[2]
    return rest.startswith(GUARD)
