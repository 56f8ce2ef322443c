"""The same unit of work on a Dask cluster: two workers, one of them killed on the way."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import grading_course
import miniproject
import psutil
import pytest
from grading_course import ID, REPOSITORY, TITLE, Shop

from autograder.build import pipeline
from autograder.grade.cluster import Cluster
from autograder.grade.grader import Grader
from autograder.grade.submissions import discover
from autograder.grade.workers import Processes
from autograder.sandbox import check
from course.errors import CourseError

SANDBOXED = check().ok
PATIENCE = 60
COUNT = 10


def start(folder: Path, *arguments: str) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-m", "dask", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        stderr=subprocess.STDOUT,
        stdout=(folder / f"{arguments[0]}-{time.monotonic()}.log").open("w"),
        start_new_session=True,
    )


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen]]]:
    """A scheduler and two workers, each in an empty folder of its own."""
    folders = [tmp_path / name for name in ("scheduler", "one", "two")]
    for folder in folders:
        folder.mkdir()
    local = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard")
    scheduler = start(folders[0], "scheduler", *local)
    workers: list[subprocess.Popen] = []
    try:
        end = time.monotonic() + PATIENCE
        found = None
        while not found and time.monotonic() < end:
            text = "".join(path.read_text() for path in folders[0].glob("*.log"))
            found = re.search(r"Scheduler at:\s+(tcp://127\.0\.0\.1:\d+)", text)
            time.sleep(0.1)
        assert found, text
        more = ("--nthreads", "1", "--no-dashboard", "--no-nanny", "--host", "127.0.0.1")
        workers += [start(folder, "worker", found[1], *more) for folder in folders[1:]]
        yield found[1], workers
    finally:
        for process in (*workers, scheduler):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(10)


def scores(shop: Shop) -> dict[str, dict]:
    students = sorted(path.name for path in (shop.root / "submitted").iterdir())
    return {
        student: {name: grade["auto_score"] for name, grade in shop.grades(student).items()}
        for student in students
    }


def timeless(path: Path) -> bytes:
    """A graded notebook without the times that its items took: they are all that may differ."""
    return re.sub(rb'"seconds": [\d.]+', b'"seconds": 0', path.read_bytes())


def test_a_cluster_gives_the_same_results_even_when_a_worker_is_killed(cluster, tmp_path: Path):
    address, workers = cluster
    shop = grading_course.make(tmp_path / "shop")
    for number in range(COUNT):
        shop.submit(f"s{number}", **(shop.solved if number % 2 else {"title": TITLE}))
    grader = Grader(shop.root, ID, shop.root / "submitted", Cluster(address, SANDBOXED))
    grader.register()
    results = []
    for result in grader.run(discover(shop.root / "submitted", ID).submissions):
        results.append(result)
        if len(results) == 2:
            assert psutil.pid_exists(workers[0].pid)
            os.killpg(workers[0].pid, signal.SIGKILL)
    assert len(results) == COUNT
    assert {result.outcome for result in results} == {"graded"}
    here = scores(shop)
    local = Grader(shop.root, ID, shop.root / "submitted", Processes(2, SANDBOXED))
    local.register()
    notebooks = {path: timeless(path) for path in shop.root.glob("autograded/*/*/*.ipynb")}
    assert len(notebooks) == COUNT
    again = list(local.run(discover(shop.root / "submitted", ID).submissions, force=True))
    assert {result.outcome for result in again} == {"graded"}
    assert scores(shop) == here
    assert {path: timeless(path) for path in notebooks} == notebooks


def test_a_cluster_grades_projects(cluster, tmp_path: Path):
    mini = miniproject.make_miniproject(tmp_path / "clone")
    pipeline.build(mini.checkout, mini.manifest.available, lambda _: None)
    mini.submit("blank")
    mini.submit("half", miniproject.NO_EOF)
    mini.submit("solved", miniproject.MAIN)
    submitted = mini.checkout.root / "submitted"
    crew = Cluster(cluster[0], SANDBOXED)
    grader = Grader(mini.checkout.root, miniproject.ID, submitted, crew)
    grader.register()
    found = list(grader.run(discover(submitted, miniproject.ID).submissions))
    assert {one.student: one.score.points for one in found} == {"blank": 0, "half": 5, "solved": 8}
    assert {one.outcome for one in found} == {"graded"}


def test_no_cluster_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("autograder.grade.cluster.CONNECT_SECONDS", 1)
    shop = grading_course.make(tmp_path / "shop")
    shop.submit("ann")
    grader = Grader(shop.root, ID, shop.root / "submitted", Cluster("tcp://127.0.0.1:9"))
    grader.register()
    with pytest.raises(CourseError, match="No Dask scheduler answers"):
        list(grader.run(discover(shop.root / "submitted", ID).submissions))
