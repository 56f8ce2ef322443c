"""Stock nbgrader on what we graded: its command line and its formgrader."""

import json
import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import grading_course
import pytest
from grading_course import ID, REPOSITORY, TITLE, Shop

from autograder.grade.cluster import Cluster
from autograder.grade.grader import Grader
from autograder.grade.submissions import discover
from autograder.grade.workers import Crew, Processes
from autograder.sandbox import check

PATIENCE = 60  # seconds for a JupyterLab to start on a busy machine


def environment(home: Path) -> dict[str, str]:
    """Nothing of the user's own Jupyter comes in or is written to."""
    return {
        **os.environ,
        "HOME": str(home),
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "PYTHONPATH": str(REPOSITORY),
    }


@pytest.fixture(scope="module", params=["here", "dask"])
def shop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """Graded by processes of this machine, and by a Dask cluster."""
    shop = grading_course.make(tmp_path_factory.mktemp("formgrader") / "shop")
    shop.submit("half", total=shop.solved["total"])
    shop.submit_bytes("broken", b"{")
    if request.param == "here":
        grade(shop, Processes(2, check().ok))
    else:
        with cluster(tmp_path_factory.mktemp("dask")) as address:
            grade(shop, Cluster(address, check().ok))
    return shop


@contextmanager
def cluster(folder: Path) -> Iterator[str]:
    """A scheduler and a worker in this process's own group of children."""
    from distributed import LocalCluster

    environment = {"PYTHONPATH": str(REPOSITORY)}
    with LocalCluster(
        n_workers=1,
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        host="127.0.0.1",
        local_directory=str(folder),
        env=environment,
    ) as made:
        yield made.scheduler_address


def grade(shop: Shop, crew: Crew) -> None:
    grader = Grader(shop.root, ID, shop.root / "submitted", crew)
    grader.register()
    assert list(grader.run(discover(shop.root / "submitted", ID).submissions))


class Server:
    """A JupyterLab with nbgrader's extensions, on a port of the loopback."""

    def __init__(self, url: str, token: str) -> None:
        self.url = url
        self._token = token

    def get(self, path: str) -> str:
        headers = {"Authorization": f"token {self._token}"}
        request = urllib.request.Request(self.url + path, headers=headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.read().decode("utf-8")

    def api(self, path: str):
        return json.loads(self.get(f"/formgrader/api/{path}"))


@pytest.fixture(scope="module")
def server(shop: Shop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    home = tmp_path_factory.mktemp("home")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    token = secrets.token_hex(16)
    log = home / "log.txt"
    with log.open("wb") as stream:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"),
                f"--ServerApp.root_dir={shop.root}",
                f"--IdentityProvider.token={token}",
                *("--ip=127.0.0.1", f"--port={port}", "--ServerApp.port_retries=0"),
            ],
            cwd=shop.root,
            env=environment(home),
            stdout=stream,
            stderr=stream,
        )
        server = Server(f"http://127.0.0.1:{port}", token)
        try:
            deadline = time.monotonic() + PATIENCE
            while True:
                try:
                    server.get("/api/status")
                    break
                except (urllib.error.URLError, ConnectionError):
                    assert process.poll() is None, log.read_text()
                    assert time.monotonic() < deadline, log.read_text()
                    time.sleep(0.2)
            yield server
        finally:
            process.terminate()
            process.wait(30)


def test_formgrader_lists_the_assignment(server: Server):
    page = server.get("/formgrader/")
    assert "Manage Assignments" in page
    [assignment] = server.api("assignments")
    assert assignment["name"] == ID
    assert assignment["max_score"] == 10
    assert assignment["average_score"] == 2
    assert assignment["num_submissions"] == 2
    assert assignment["source_path"] == f"solutions/{ID}"
    assert assignment["release_path"] == f"exercises/{ID}"


def test_formgrader_shows_the_scores(server: Server):
    scores = {each["student"]: each for each in server.api(f"submissions/{ID}")}
    assert scores["half"]["score"] == 4
    assert scores["broken"]["score"] == 0
    assert all(each["autograded"] for each in scores.values())
    assert not any(each["needs_manual_grade"] for each in scores.values())


@pytest.mark.parametrize(
    ("student", "text"), [("half", "NameError"), ("broken", "could not be graded")]
)
def test_formgrader_opens_a_graded_submission(server: Server, student: str, text: str):
    [notebook] = server.api(f"notebooks/{ID}")
    submissions = server.api(f"submitted_notebooks/{ID}/{notebook['name']}")
    [found] = [each for each in submissions if each["student"] == student]
    page = server.get(f"/formgrader/submissions/{found['id']}/")
    assert text in page


def test_the_stock_commands_read_and_grade(shop: Shop, tmp_path: Path):
    """Stock nbgrader, with our configuration and our steps in it."""

    def nbgrader(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "nbgrader", *arguments],
            cwd=shop.root,
            env=environment(tmp_path),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    students = nbgrader("db", "student", "list")
    assert "half" in students
    assert "broken" in students
    shop.submit("ends", total="import os\nos._exit(0)", title=TITLE)
    nbgrader("autograde", ID, "--student", "ends")
    assert shop.score("ends") == 0
    assert not any(each["needs_manual_grade"] for each in shop.grades("ends").values())
    nbgrader("generate_feedback", ID, "--student", "half", "--force")
    assert "4 of 10 points" in shop.page("half")
    assert "HIDDEN TESTS" not in shop.page("half")
    assert "default-src 'none'" in shop.page("half")
