"""Hostile submissions get their verdicts, and cost neither the neighbor nor the host anything.

All are graded in one run, between two honest neighbors; see `hostile.corpus`.
"""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from hostile import corpus
from hostile.corpus import ENVIRONMENT_NAME, MAXIMUM, REFUSAL, SECRET_ENVIRONMENT, cases
from hostile.world import NEIGHBORS, listening, make_world

from autograder import sandbox
from autograder.grade.grader import Grader, Result
from autograder.grade.submissions import discover
from autograder.grade.workers import Processes
from autograder.report.feedback import write_feedback
from autograder.sandbox import Limits

AVAILABLE = sandbox.check()
pytestmark = pytest.mark.skipif(
    not AVAILABLE.ok, reason=f"no sandbox can be had here: {AVAILABLE.reason}"
)

# The users that the sandbox gives its processes.
FIRST_UID = 60000
TIMES = {"cell_seconds", "total_seconds", "cpu_seconds"}


def grade(course: Path, submitted: Path) -> dict[str, Result]:
    """Grade all submissions of a folder in one run; the results by student."""
    limits = Limits.of(corpus.LIMITS)
    grader = Grader(course, corpus.ASSIGNMENT, submitted, Processes(os.cpu_count() or 1), limits)
    grader.register()
    found = discover(submitted, corpus.ASSIGNMENT).submissions
    return {result.student: result for result in grader.run(found)}


class Run:
    """One run over the corpus, and the host before and after it."""

    def __init__(self, root: Path) -> None:
        with listening() as listener:
            self.world = make_world(root, listener.port)
            submitted = root / "submitted"
            for spec in cases():
                spec.submit(submitted, self.world)
            self.before, others = fingerprint(self.world), processes()
            self.results: Mapping[str, Result] = grade(self.world.root, submitted)
            self.after = fingerprint(self.world)
            self.survivors = processes() - others
            self.connections = listener.connections
        self.pages = write_feedback(self.world.root, corpus.ASSIGNMENT)

    def autograded(self, student: str) -> str:
        """The graded notebook as text; empty when there is none."""
        folder = self.world.root / "autograded" / student / corpus.ASSIGNMENT
        path = folder / f"{corpus.ASSIGNMENT}.ipynb"
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    def page(self, student: str) -> str:
        """The feedback page; empty when there is none."""
        page = self.pages.get(student)
        return page.read_text(encoding="utf-8") if isinstance(page, Path) else ""


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    os.environ[ENVIRONMENT_NAME] = SECRET_ENVIRONMENT
    try:
        return Run(tmp_path_factory.mktemp("hostile"))
    finally:
        del os.environ[ENVIRONMENT_NAME]


def fingerprint(world):
    """A hash of each file that no submission may change: of the course, the packages, the host."""
    roots = (
        world.root / "course",
        world.root / "solutions",
        world.root / "exercises",
        world.package,
        world.package.parent / "course",
        world.canary.parent,
        world.peer.parent,
    )
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for root in roots
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }


def processes():
    """The processes of the sandbox's users that this test started, or that nobody owns any more.

    Other tests may have sandboxes of their own at the same time.
    """
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                uid = entry.stat().st_uid
                top, command = ancestor(int(entry.name)), (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if FIRST_UID <= uid < 65534 and top in (1, os.getpid()):
                found.add((entry.name, command))
    return found


def ancestor(pid):
    """This process, where it is an ancestor of that one; else the first process, 1, or 0."""
    while pid > 1 and pid != os.getpid():
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        parent = int(fields[1])
        if parent == 1 and not is_orphan(pid):
            return 0
        pid = parent
    return pid


def is_orphan(pid):
    """Whether it is a sandbox whose grader is gone."""
    return b"bwrap" in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[0]


@pytest.mark.parametrize("spec", cases(), ids=lambda spec: spec.name)
class TestVerdicts:
    def test_the_score(self, run, spec):
        result = run.results[spec.student]
        assert result.score.points == spec.expect.score, result.notes
        if result.outcome == "graded":
            assert result.score.maximum == MAXIMUM

    def test_the_outcome(self, run, spec):
        result = run.results[spec.student]
        if spec.expect.outcome != "either":
            assert result.outcome == spec.expect.outcome, result.notes

    def test_the_notes(self, run, spec):
        result = run.results[spec.student]
        notes = " ".join(result.notes).lower()
        assert spec.expect.note.lower() in notes
        if spec.expect.limit == "time":
            assert TIMES & set(result.limits_hit) or "stopped answering" in notes
        elif spec.expect.limit:
            assert spec.expect.limit in {*result.limits_hit, *notes.split()}

    def test_the_payload_was_inside(self, run, spec):
        assert f"SystemError: {REFUSAL}" not in run.autograded(spec.student)

    def test_the_feedback(self, run, spec):
        page = run.page(spec.student)
        if run.results[spec.student].outcome == "graded":
            assert page, run.pages.get(spec.student)
        notes = " ".join(run.results[spec.student].notes)
        for text in (*spec.expect.feedback_absent, *corpus.SECRETS, corpus.HIDDEN_TEXT):
            assert text not in page
        for secret in (*corpus.SECRETS, corpus.HIDDEN_TEXT):
            assert secret not in notes


class TestTheHost:
    @pytest.mark.parametrize("neighbor", NEIGHBORS)
    def test_the_neighbors_have_all_points(self, run, neighbor):
        result = run.results[neighbor]
        assert (result.outcome, result.score.points) == ("graded", MAXIMUM)

    def test_everybody_has_a_result(self, run):
        assert set(run.results) == {*NEIGHBORS, *(spec.student for spec in cases())}

    def test_no_file_was_changed(self, run):
        assert run.after == run.before

    def test_no_process_survives(self, run):
        assert run.survivors == set()

    def test_nobody_connected_to_the_host(self, run):
        assert run.connections == 0

    def test_the_gradebook_can_be_read_and_has_these_scores(self, run):
        from nbgrader.api import Gradebook

        with Gradebook(f"sqlite:///{run.world.root / 'gradebook.db'}", "inkwell") as gradebook:
            for student, result in run.results.items():
                if result.outcome == "graded":
                    found = gradebook.find_submission(corpus.ASSIGNMENT, student)
                    assert found.score == result.score.points

    def test_nothing_was_written_where_archives_point(self, run):
        root = run.world.root.parent
        assert [path for path in root.rglob("*evil.txt") if "submitted" not in path.parts] == []
        assert not Path("/tmp/evil.txt").exists()
