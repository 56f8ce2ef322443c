"""The page goes to its learner through nbgrader's exchange: collect, grade, release, fetch."""

import os
import subprocess
import sys
from pathlib import Path

import grading_course
import pytest
from grading_course import ID, REPOSITORY

from autograder.grade.grader import Grader
from autograder.grade.submissions import discover
from autograder.grade.workers import Processes
from autograder.report.feedback import write_feedback
from autograder.sandbox import check


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def nbgrader(home: Path, folder: Path, *arguments: str) -> None:
    """A stock command, of the user of this process, with nothing of their own Jupyter."""
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", *arguments],
        cwd=folder,
        env={
            **os.environ,
            "HOME": str(home),
            "JUPYTER_CONFIG_DIR": str(home / "config"),
            "JUPYTER_DATA_DIR": str(home / "data"),
            "PYTHONPATH": str(REPOSITORY),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_a_page_reaches_its_learner(tmp_path: Path, home: Path):
    shop = grading_course.make(tmp_path / "shop")
    exchange = shop.root / "exchange"
    exchange.mkdir()
    exchange.chmod(0o777)
    learner = tmp_path / "learner"
    learner.mkdir()
    settings = (
        "c = get_config()\n"
        "c.CourseDirectory.course_id = 'inkwell'\n"
        f"c.Exchange.root = {str(exchange)!r}\n"
        f"c.Exchange.cache = {str(tmp_path / 'cache')!r}\n"
    )
    (learner / "nbgrader_config.py").write_text(settings)

    nbgrader(home, shop.root, "generate_assignment", ID, "--force")
    nbgrader(home, shop.root, "release_assignment", ID)
    nbgrader(home, learner, "fetch_assignment", ID)
    nbgrader(home, learner, "submit", ID)
    nbgrader(home, shop.root, "collect", ID)
    [student] = [path.name for path in (shop.root / "submitted").iterdir()]

    grader = Grader(shop.root, ID, shop.root / "submitted", Processes(1, check().ok))
    grader.register()
    assert list(grader.run(discover(shop.root / "submitted", ID).submissions))
    [page] = write_feedback(shop.root, ID).values()
    assert isinstance(page, Path)

    nbgrader(home, shop.root, "release_feedback", ID)
    nbgrader(home, learner, "fetch_feedback", ID)
    [fetched] = learner.rglob("*.html")
    assert fetched.read_bytes() == page.read_bytes()
    assert f"<bdi>{student}</bdi>" in fetched.read_text("utf-8")
    # When it was handed in is known now.
    assert "handed in on" in fetched.read_text("utf-8")
    # What was graded anew without them keeps no secret of what was handed in before.
    for name in ("timestamp.txt", "submission_secret.txt"):
        assert (page.parent / name).read_bytes()
        (shop.folder(student) / name).unlink()
    assert list(grader.run(discover(shop.root / "submitted", ID).submissions, force=True))
    write_feedback(shop.root, ID)
    assert [path.name for path in page.parent.iterdir()] == [page.name]
