"""The engine: nothing is lost when a worker, the run or the disk fails."""

import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import grading_course
import psutil
import pytest
from grading_course import ID, REPOSITORY, TITLE, Shop

from autograder.grade.grader import Grader
from autograder.grade.submissions import discover
from autograder.grade.workers import ATTEMPTS, Processes, _Worker
from autograder.sandbox import Limits, check, end_orphans
from course.errors import CourseError

SANDBOXED = check().ok
# The course's own gate runs a few; `KILLS=50` is for whoever doubts.
KILLS = int(os.environ.get("KILLS", "10"))
COMMAND = "import sys; from autograder.cli import app; sys.argv[0] = 'autograder'; app()"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """Six submissions, and the gradebook that an undisturbed run makes of them."""
    shop = grading_course.make(tmp_path_factory.mktemp("engine") / "shop")
    for number in range(3):
        shop.submit(f"solved{number}", **shop.solved)
    shop.submit("half", title=TITLE)
    shop.submit("ends", total="def total(a, b):\n    import os\n    os._exit(0)", title=TITLE)
    shop.submit_bytes("broken", b"{")
    return shop


@pytest.fixture
def shop(prepared: Shop, tmp_path: Path) -> Shop:
    shutil.copytree(prepared.root, tmp_path / "shop")
    return Shop(tmp_path / "shop")


def arguments(*more: str) -> list[str]:
    unsafe = [] if SANDBOXED else ["--unsafe-no-sandbox"]
    return [sys.executable, "-c", COMMAND, "grade", ID, "--jobs", "2", *unsafe, *more]


def start(shop: Shop, *more: str, **options) -> subprocess.Popen:
    """A run in a process group of its own, so that the test ends nothing else."""
    return subprocess.Popen(
        arguments(*more),
        cwd=shop.root,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        **options,
    )


def finish(shop: Shop, *more: str, **options) -> tuple[int, str]:
    process = start(shop, *more, **options)
    output, _ = process.communicate(timeout=240)
    return process.returncode, output


def scores(shop: Shop) -> dict[str, dict[str, tuple]]:
    """Everything in the gradebook that a person could see."""
    students = sorted(path.name for path in (shop.root / "submitted").iterdir())
    keys = ("auto_score", "manual_score", "extra_credit", "needs_manual_grade", "max_score")
    return {
        student: {
            name: tuple(grade[key] for key in keys) for name, grade in shop.grades(student).items()
        }
        for student in students
    }


@pytest.fixture(scope="module")
def undisturbed(prepared: Shop, tmp_path_factory: pytest.TempPathFactory):
    root = tmp_path_factory.mktemp("undisturbed") / "shop"
    shutil.copytree(prepared.root, root)
    before = time.monotonic()
    code, output = finish(Shop(root))
    assert code == 1, output
    assert "5 graded, 0 unchanged since they were graded, 1 could not be graded" in output
    return scores(Shop(root)), time.monotonic() - before


def family(pid: int) -> list[psutil.Process]:
    """A process and all that it started: workers, warm parents, sandboxes."""
    try:
        first = psutil.Process(pid)
        return [first, *first.children(recursive=True)]
    except psutil.Error:
        return []


def mounts() -> set[str]:
    return set(Path("/proc/self/mountinfo").read_text().splitlines())


def comparable(found: dict[str, dict[str, tuple]], marked: str) -> dict[str, dict[str, tuple]]:
    """Scores, without the one that a person gave extra credit to."""
    return {
        student: {
            name: row for name, row in rows.items() if (student, name) != (marked, "title-tests")
        }
        for student, rows in found.items()
    }


def test_a_run_killed_at_random_moments_is_completed_by_the_next(
    prepared: Shop, shop: Shop, undisturbed
):
    wanted, seconds = undisturbed
    moments = random.Random(4)
    marked = ""
    before = mounts()
    kills = dict.fromkeys(("grader", "others", "too late"), 0)
    while kills["grader"] + kills["others"] < KILLS:
        process = start(shop)
        time.sleep(moments.uniform(0, seconds))
        started = family(process.pid)
        what = "too late" if process.poll() is not None else "grader"
        if what == "grader" and moments.random() < 0.4:
            # Some of its workers and sandboxes first, as a machine without memory does.
            what = "others"
            for child in started[1:]:
                if moments.random() < 0.5:
                    with suppress(psutil.Error):
                        child.kill()
            time.sleep(moments.uniform(0, 1))
            started += family(process.pid)
        if process.poll() is None:
            process.kill()
        process.communicate()
        kills[what] += 1
        # Whatever it had started ends with it, in other process groups and namespaces, too.
        _, left = psutil.wait_procs(set(started), timeout=30)
        # bubblewrap was killed in the moment in which its first process waits for it: nothing
        # runs in that one, and the next run ends it.
        assert all(process.name() == "bwrap" for process in left), kills
        end_orphans()
        _, left = psutil.wait_procs(left, timeout=30)
        assert left == [], kills
        if what == "too late":
            # It was complete, and there is nothing more to disturb: from the start again.
            assert comparable(scores(shop), marked) == comparable(wanted, marked)
            shutil.rmtree(shop.root)
            shutil.copytree(prepared.root, shop.root)
            marked = ""
        graded = [name for name in wanted if shop.autograded(name).exists()]
        if not marked and "solved0" in graded:
            marked = "solved0"
            with shop.gradebook() as gradebook:
                grade = gradebook.find_grade("title-tests", ID, ID, marked)
                grade.extra_credit = 1.5
                gradebook.db.commit()
    print(kills)
    assert mounts() <= before
    code, output = finish(shop)
    assert code == 1, output
    found = scores(shop)
    if marked:
        assert found[marked]["title-tests"][2] == 1.5
    assert comparable(found, marked) == comparable(wanted, marked)
    # Nothing is graded again, and nothing half written is left.
    code, output = finish(shop)
    assert "0 graded, 5 unchanged" in output
    assert not list(shop.root.rglob("*.new"))


def processes(shop: Shop) -> tuple[Grader, Processes]:
    crew = Processes(2, SANDBOXED)
    grader = Grader(shop.root, ID, shop.root / "submitted", crew, Limits(cell_seconds=5))
    grader.register()
    return grader, crew


def test_a_killed_worker_costs_nothing(shop: Shop, undisturbed):
    grader, crew = processes(shop)
    results = []
    for result in grader.run(discover(shop.root / "submitted", ID).submissions):
        if not results:
            crew._workers[0].process.kill()
        results.append(result)
    assert len(results) == 6
    assert scores(shop) == undisturbed[0]


def test_a_submission_that_ends_every_worker_is_given_up(shop: Shop, monkeypatch):
    grader, _ = processes(shop)
    killed = []
    original = _Worker.give

    def deadly(worker, task):
        original(worker, task)
        if task.student == "half":
            killed.append(worker)
            worker.process.kill()

    monkeypatch.setattr(_Worker, "give", deadly)
    submissions = discover(shop.root / "submitted", ID).submissions
    results = {result.student: result for result in grader.run(submissions)}
    assert len(killed) == ATTEMPTS
    assert results["half"].outcome == "failed"
    assert "signal 9" in results["half"].notes[0]
    assert results["solved0"].score.points == 10
    monkeypatch.undo()
    [again] = grader.run([each for each in submissions if each.student == "half"])
    assert (again.outcome, again.score.points) == ("graded", 6)


def test_a_locked_gradebook_stops_the_run_and_keeps_what_is_graded(shop: Shop):
    finish(shop, "--student", "solved0")
    with closing(sqlite3.connect(shop.root / "gradebook.db")) as other:
        other.execute("BEGIN EXCLUSIVE")
        code, output = finish(shop)
    assert code == 2
    assert "gradebook" in output
    assert "locked" in output
    assert "Traceback" not in output
    code, output = finish(shop)
    assert "4 graded, 1 unchanged" in output


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write to what is read-only")
def test_a_read_only_gradebook_stops_the_run(shop: Shop):
    finish(shop, "--student", "solved0")
    (shop.root / "gradebook.db").chmod(0o444)
    code, output = finish(shop)
    assert code == 2
    assert "gradebook" in output
    assert shop.score("solved0") == 10


def test_a_full_disk_stops_the_run_and_loses_nothing(shop: Shop, undisturbed):
    """A limit on the size of files stands for the disk: writing fails in the same place."""
    finish(shop, "--student", "solved0")
    before = shop.autograded("solved0").read_bytes()
    largest = (shop.root / "gradebook.db").stat().st_size

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))

    notebook = shop.read_released()
    notebook.cells[0].source = "x" * (largest + 1)
    shop.submit("solved1", notebook, **shop.solved)
    code, output = finish(shop, "--student", "solved1", preexec_fn=limit)
    assert code == 2, output
    assert "Cannot read or write" in output or "gradebook" in output
    assert shop.autograded("solved0").read_bytes() == before
    assert shop.score("solved0") == 10
    finish(shop)
    assert scores(shop) == undisturbed[0]


def test_what_cannot_be_reached_is_misuse(shop: Shop, monkeypatch: pytest.MonkeyPatch):
    from autograder.grade import command
    from autograder.sandbox import Availability

    monkeypatch.setattr(
        command.sandbox, "check", lambda: Availability(False, reason="none here", mend="get one")
    )
    with pytest.raises(CourseError) as caught:
        command._demand_sandbox()
    assert "none here" in str(caught.value)
    assert "get one" in str(caught.value)
    assert "--unsafe-no-sandbox" in str(caught.value)
