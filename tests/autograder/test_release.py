"""What learners get: nbgrader's release with our steps."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import grading_course
import nbformat
import pytest
from grading_course import ID, Shop, cells_by_id
from nbformat.v4 import new_output

from autograder.build.release import release
from autograder.converters import load_config
from course.errors import CourseError


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return grading_course.make(tmp_path / "shop")


def nbgrader(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a stock nbgrader command, outside of an activated environment."""
    path = os.pathsep.join(["/usr/bin", "/bin"])
    env = {**os.environ, "PATH": path, "PYTHONPATH": str(grading_course.REPOSITORY)}
    return subprocess.run(
        [sys.executable, "-m", "nbgrader", *arguments],
        cwd=root,
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_release_holds_nothing_for_instructors(shop: Shop):
    text = shop.released.read_text("utf-8")
    for secret in ("SOLUTION", "HIDDEN", "return a + b", "4711", "Why adding works", '"starter"'):
        assert secret not in text
    for cell in json.loads(text)["cells"]:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None


def test_an_answer_becomes_its_starter_or_a_placeholder_that_runs(shop: Shop):
    cells = cells_by_id(shop.released)
    assert "".join(cells["title"]["source"]) == grading_course.TITLE_STARTER
    stub = "".join(cells["total"]["source"])
    assert stub == "def total(a, b):\n    # YOUR CODE HERE\n    ..."
    assert "".join(cells["total-tests"]["source"]) == "assert total(1, 2) == 3"


def test_ids_order_and_metadata_stay(shop: Shop):
    source, released = cells_by_id(shop.source), cells_by_id(shop.released)
    assert list(released) == [name for name in source if name != "total-discussion"]
    read = [json.loads(path.read_text("utf-8")) for path in (shop.source, shop.released)]
    assert read[0]["metadata"] == read[1]["metadata"]
    assert released["total-tests"]["metadata"]["nbgrader"]["points"] == 4
    assert released["total-tests"]["metadata"]["deletable"] is False
    assert released["total-tests"]["metadata"]["editable"] is False
    assert released["total"]["metadata"]["deletable"] is False
    assert "editable" not in released["total"]["metadata"]
    assert released["title"]["metadata"]["course"]["item"] == "title"


def test_twice_gives_the_same_bytes_and_touches_no_gradebook(shop: Shop):
    before = shop.released.read_bytes()
    release(shop.root / "solutions", shop.root / "exercises", ID, shop.root)
    release(shop.root / "solutions", shop.root / "elsewhere", ID, shop.root)
    assert shop.released.read_bytes() == before
    assert (shop.root / "elsewhere" / ID / f"{ID}.ipynb").read_bytes() == before
    assert not list(shop.root.glob("gradebook.db*"))


def test_the_stock_commands(shop: Shop):
    before = shop.released.read_bytes()
    for _ in range(2):
        done = nbgrader(shop.root, "generate_assignment", ID, "--force")
        assert done.returncode == 0, done.stderr
        assert shop.released.read_bytes() == before
    with closing(sqlite3.connect(shop.root / "gradebook.db")) as gradebook:
        # What a later `nbgrader db upgrade` starts from.
        [(version,)] = gradebook.execute("SELECT version_num FROM alembic_version")
    assert version
    done = nbgrader(shop.root, "release_assignment", ID)
    assert done.returncode == 0, done.stderr
    assert (shop.root / "exchange" / "inkwell" / "outbound" / ID / f"{ID}.ipynb").is_file()


def test_folders_of_any_name(tmp_path: Path):
    shop = grading_course.make(tmp_path / "a+b (1) [x]*")
    assert "YOUR CODE HERE" in shop.released.read_text("utf-8")


def edit(shop: Shop, cell_id: str, change) -> None:
    notebook = nbformat.read(shop.source, as_version=4)
    [cell] = [each for each in notebook.cells if each.id == cell_id]
    change(notebook, cell)
    nbformat.write(notebook, shop.source)


def set_source(text: str):
    def change(notebook, cell):
        cell.source = text

    return change


@pytest.mark.parametrize(
    ("cell_id", "change", "reason"),
    [
        ("total-tests", set_source("### BEGIN HIDDEN TESTS\nassert 1"), "No end hidden tests"),
        ("total", set_source("### BEGIN SOLUTION\n1"), "no end solution statement"),
        ("shop-000", set_source("### BEGIN SOLUTION\n1\n### END SOLUTION"), "non-solution cell"),
        ("shop-000", lambda nb, cell: nb.metadata.update(jupytext={"formats": "ipynb,py"}), "twin"),
        (
            "title",
            lambda nb, cell: cell.metadata.course.update(starter="### BEGIN SOLUTION\n1"),
            "Cell title still holds `BEGIN SOLUTION`",
        ),
        (
            "title",
            lambda nb, cell: cell.metadata.nbgrader.update(grade_id="total"),
            "ValidationError",
        ),
    ],
)
def test_a_fault_stops_the_release_and_names_the_notebook(shop: Shop, cell_id, change, reason):
    edit(shop, cell_id, change)
    with pytest.raises(CourseError) as caught:
        release(shop.root / "solutions", shop.root / "out", ID, shop.root)
    assert str(shop.source) in str(caught.value)
    assert reason in str(caught.value)
    assert not (shop.root / "out" / ID).exists()


def test_outputs_that_a_cell_should_not_have_are_gone(shop: Shop):
    edit(
        shop,
        "title",
        lambda nb, cell: cell.outputs.append(new_output("stream", text="the answer is Dune")),
    )
    release(shop.root / "solutions", shop.root / "out", ID, shop.root)
    assert "the answer is" not in (shop.root / "out" / ID / f"{ID}.ipynb").read_text("utf-8")


def test_a_missing_notebook_or_configuration_is_named(shop: Shop):
    with pytest.raises(CourseError, match="week09-none"):
        release(shop.root / "solutions", shop.root / "out", "week09-none", shop.root)
    (shop.root / "nbgrader_config.py").unlink()
    with pytest.raises(CourseError, match=r"nbgrader_config\.py"):
        release(shop.root / "solutions", shop.root / "out", ID, shop.root)


def test_a_configuration_that_does_not_run_is_named(shop: Shop):
    (shop.root / "nbgrader_config.py").write_text("c.Execute.timeout = nothing\n")
    with pytest.raises(CourseError, match="does not run: NameError"):
        release(shop.root / "solutions", shop.root / "out", ID, shop.root)


def test_nothing_is_written_outside_of_the_repository(shop: Shop):
    config = load_config(shop.root)
    for place in (config.Exchange.root, config.Exchange.cache, config.CourseDirectory.root):
        assert Path(place).is_relative_to(shop.root)
    assert config.CourseDirectory.db_url == f"sqlite:///{shop.root / 'gradebook.db'}"
