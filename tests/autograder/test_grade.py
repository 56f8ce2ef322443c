"""Grading as a whole: scores in nbgrader's gradebook, faults contained, nothing for silence."""

import json
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import grading_course
import nbformat
import pytest
import typer
from grading_course import ID, TITLE, Shop
from typer.testing import CliRunner

from autograder.grade.command import grade
from autograder.grade.grader import Grader, Result
from autograder.grade.submissions import discover
from autograder.grade.workers import Bench, Processes
from autograder.sandbox import Limits, SandboxError, check
from course.errors import CourseError

# Short, so that what hangs does not make the tests slow.
LIMITS = Limits(cell_seconds=3)
# The submissions below are harmless; where no sandbox can be had they run without one.
SANDBOXED = check().ok

app = typer.Typer()
app.command()(grade)


def make_grader(shop: Shop) -> Grader:
    return Grader(shop.root, ID, shop.root / "submitted", Processes(2, SANDBOXED), LIMITS)


def run_grader(shop: Shop, *students: str, force: bool = False) -> dict[str, Result]:
    grader = make_grader(shop)
    grader.register()
    found = discover(shop.root / "submitted", ID, students).submissions
    return {result.student: result for result in grader.run(found, force)}


BLOCK = """def total(a, b):
    import signal, time
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    time.sleep(600)"""


def submit_all(shop: Shop) -> None:
    """One submission of each sort."""
    good = shop.solved
    shop.submit("unsolved")
    shop.submit("solved", **good)
    shop.submit("half", total=good["total"])
    shop.submit(" Zoë [a-z]* 日本 ", **good)
    shop.submit("bad-stamp", **good)
    (shop.folder("bad-stamp") / "timestamp.txt").write_text("a while ago")
    shop.submit("slow", total="def total(a, b):\n    while True:\n        pass", title=TITLE)
    shop.submit("ends", total="def total(a, b):\n    import os\n    os._exit(0)", title=TITLE)
    shop.submit("blocks", total=BLOCK, title=TITLE)

    # Outputs and counts that claim that all went well.
    notebook = shop.read_released()
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.execution_count = 1
    shop.submit("forged", notebook, total="import os\nos._exit(0)", title=TITLE)

    notebook = shop.read_released()
    for cell in notebook.cells:
        cell.metadata["tags"] = ["skip-execution"]
    shop.submit("skips", notebook)

    notebook = shop.read_released()
    notebook.cells += [nbformat.from_dict(json.loads(json.dumps(c))) for c in notebook.cells]
    shop.submit("copied", notebook, **good)

    notebook = shop.read_released()
    notebook.cells = [cell for cell in notebook.cells if cell.id != "total-tests"]
    shop.submit("deleted", notebook, **good)

    notebook = shop.read_released()
    for cell in notebook.cells:
        if cell.id == "total-tests":
            cell.source = "pass"
        if cell.id == "title-tests":
            cell.metadata.nbgrader.points = 600
    shop.submit("edited", notebook, title=TITLE)

    shop.submit("own-course", total="from course import testing")
    package = shop.folder("own-course") / "course"
    package.mkdir()
    (package / "__init__.py").write_text("raise SystemExit")

    shop.submit_bytes("broken", b"{nope")
    shop.submit_bytes("list", b"[]")
    shop.submit_bytes("nested", b"[" * 100_000)
    shop.submit_bytes("binary", bytes(range(256)))
    notebook = shop.read_released()
    notebook.cells = []
    shop.submit("empty", notebook)
    path = shop.submit("renamed", **good)
    path.rename(path.with_name("my copy.ipynb"))
    shop.folder("no-file").mkdir(parents=True)
    shop.submit("linked", **good)
    (shop.folder("linked") / "notes.txt").symlink_to(shop.root / "gradebook.db")
    (shop.folder("folder") / f"{ID}.ipynb").mkdir(parents=True)
    shop.folder("pipe").mkdir(parents=True)
    os.mkfifo(shop.folder("pipe") / f"{ID}.ipynb")
    for name in ("a.ipynb", "b.ipynb"):
        shop.submit("two", **good).rename(shop.folder("two") / name)
    shop.folder("link").mkdir(parents=True)
    (shop.folder("link") / f"{ID}.ipynb").symlink_to(shop.source)
    (shop.root / "submitted" / "absent").mkdir()


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Shop, dict[str, Result]]:
    shop = grading_course.make(tmp_path_factory.mktemp("graded") / "a+b [x]")
    submit_all(shop)
    return shop, run_grader(shop)


@pytest.mark.parametrize(
    ("student", "score"),
    [
        ("unsolved", 0),
        ("solved", 10),
        ("half", 4),
        (" Zoë [a-z]* 日本 ", 10),
        ("bad-stamp", 10),
        ("copied", 10),
        ("edited", 6),
        ("deleted", 10),
        ("slow", 6),
        ("ends", 6),
        ("blocks", 6),
        ("forged", 6),
        ("skips", 0),
        ("own-course", 0),
        ("renamed", 10),
        ("linked", 10),
    ],
)
def test_scores_in_the_gradebook(graded, student: str, score: float):
    shop, results = graded
    assert shop.score(student) == score
    assert results[student].outcome == "graded"
    assert results[student].score.points == score
    assert results[student].score.maximum == 10
    assert not any(each["needs_manual_grade"] for each in shop.grades(student).values())


@pytest.mark.parametrize(
    ("student", "reason"),
    [
        ("broken", "not valid JSON"),
        ("list", "JSON that is no notebook"),
        ("nested", "nested too deeply"),
        ("binary", "not text"),
        ("empty", "no cells"),
        ("no-file", "is missing"),
        ("folder", "is no plain file"),
        ("pipe", "is no plain file"),
        ("two", "'a.ipynb', 'b.ipynb' instead"),
        ("link", "is a symbolic link"),
    ],
)
def test_what_cannot_be_graded_scores_0_with_the_reason(graded, student: str, reason: str):
    shop, results = graded
    assert results[student].outcome == "failed"
    assert reason in " ".join(results[student].notes)
    assert shop.score(student) == 0
    for each in shop.grades(student).values():
        assert each["auto_score"] == 0
        assert not each["needs_manual_grade"]


def test_every_submission_has_a_result(graded):
    shop, results = graded
    students = {path.name for path in (shop.root / "submitted").iterdir()}
    assert results.keys() == students - {"absent"}
    assert discover(shop.root / "submitted", ID).absent == ("absent",)


def test_a_check_that_ended_the_kernel_says_so(graded):
    shop, results = graded
    cells = {cell.id: cell for cell in nbformat.read(shop.autograded("ends"), 4).cells}
    [error] = cells["total-tests"].outputs
    assert error.output_type == "error"
    assert "did not run to its end" in error.evalue
    assert results["ends"].notes == ("Python ended while 'total-tests' was checked.",)
    assert results["forged"].notes == ("Python ended in cell 'total'.",)


def test_a_submission_cannot_put_its_own_course_before_ours(graded):
    shop, _ = graded
    cells = {cell.id: cell for cell in nbformat.read(shop.autograded("own-course"), 4).cells}
    assert cells["total"].outputs == []


def test_repairs_are_named(graded):
    _, results = graded
    assert results["deleted"].notes == (
        "Cell 'total-tests' was missing and restored from the release.",
    )
    assert "'my copy.ipynb'" in results["renamed"].notes[0]
    assert results["linked"].notes == ("The file 'notes.txt' is a symbolic link; it was left out.",)


def test_exercises_and_submissions_stay_as_they_are(graded):
    shop, _ = graded
    assert sorted(path.name for path in shop.root.iterdir()) == [
        "autograded",
        "course",
        "exercises",
        "gradebook.db",
        "nbgrader_config.py",
        "solutions",
        "submitted",
    ]
    assert shop.folder("broken").joinpath(f"{ID}.ipynb").read_bytes() == b"{nope"


@pytest.fixture(scope="module")
def registered(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """A shop that has a gradebook, which takes nbgrader a second or two to make."""
    shop = grading_course.make(tmp_path_factory.mktemp("registered") / "shop")
    make_grader(shop).register()
    return shop


@pytest.fixture
def shop(registered: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    shutil.copytree(registered.root, tmp_path / "shop")
    monkeypatch.chdir(tmp_path / "shop")
    return Shop(tmp_path / "shop")


def test_what_is_graded_and_unchanged_is_not_run_again(shop: Shop):
    shop.submit("ann", **shop.solved)
    shop.submit("bob")
    assert run_grader(shop)["ann"].outcome == "graded"
    before = shop.autograded("ann").read_bytes()
    shop.submit("bob", **shop.solved)
    results = run_grader(shop)
    assert {name: result.outcome for name, result in results.items()} == {
        "ann": "unchanged",
        "bob": "graded",
    }
    assert results["ann"].score.points == 10
    assert shop.autograded("ann").read_bytes() == before
    # Cut short between nbgrader's two steps, the folder holds a notebook that never ran.
    sanitized = shop.read_released()
    sanitized.metadata["course_grading"] = "graded, believe me"
    shop.autograded("ann").chmod(0o644)
    nbformat.write(sanitized, shop.autograded("ann"))
    assert run_grader(shop, "ann")["ann"].outcome == "graded"
    (shop.root / "gradebook.db").unlink()
    assert run_grader(shop, "ann")["ann"].outcome == "graded"
    assert shop.score("ann") == 10
    assert run_grader(shop, "ann")["ann"].outcome == "unchanged"


def test_changed_tests_grade_again(shop: Shop):
    shop.submit("ann", **shop.solved)
    run_grader(shop)
    notebook = nbformat.read(shop.source, as_version=4)
    for cell in notebook.cells:
        cell.source = cell.source.replace('assert title == "Dune"', 'assert title == "Emma"')
    nbformat.write(notebook, shop.source)
    assert run_grader(shop)["ann"].outcome == "graded"
    assert shop.score("ann") == 4


def mark(shop: Shop, student: str, check: str, points: float) -> None:
    """What a person does in the formgrader."""
    with shop.gradebook() as gradebook:
        grade = gradebook.find_grade(check, ID, ID, student)
        grade.manual_score = points
        grade.needs_manual_grade = False
        gradebook.db.commit()


def test_manual_marks_survive_and_old_scores_do_not(shop: Shop):
    shop.submit("ann", **shop.solved)
    run_grader(shop)
    mark(shop, "ann", "title-tests", 5)
    assert shop.score("ann") == 9
    shop.submit("ann")
    run_grader(shop)
    assert shop.score("ann") == 5
    assert shop.grades("ann")["title-tests"]["needs_manual_grade"]
    shop.submit_bytes("ann", b"{")
    assert run_grader(shop)["ann"].outcome == "failed"
    assert shop.score("ann") == 5
    mark(shop, "ann", "title-tests", None)
    assert shop.score("ann") == 0


def test_a_failed_regrade_leaves_no_old_score(shop: Shop, monkeypatch: pytest.MonkeyPatch):
    shop.submit("ann", **shop.solved)
    run_grader(shop)
    assert shop.score("ann") == 10

    def fail(self, limits):
        raise SandboxError("no kernel today")

    monkeypatch.setattr(Bench, "_fresh", fail)
    [submission] = discover(shop.root / "submitted", ID).submissions
    grader = Grader(shop.root, ID, shop.root / "submitted", limits=LIMITS)
    grader.register()
    result = grader.grade(submission, force=True)
    assert result.outcome == "failed"
    assert "no kernel today" in result.notes[0]
    assert shop.score("ann") == 0
    monkeypatch.undo()
    assert run_grader(shop)["ann"].outcome == "graded"
    assert shop.score("ann") == 10


def test_a_check_passes_whatever_it_shows(shop: Shop):
    """nbgrader reads a value as points and a warning as failure."""
    notebook = nbformat.read(shop.source, as_version=4)
    for cell in notebook.cells:
        if cell.id == "total-tests":
            cell.source += "\ntotal(0, 1)"
        if cell.id == "title-tests":
            cell.source += "\n7000"
    nbformat.write(notebook, shop.source)
    warns = "def total(a, b):\n    import warnings\n    warnings.warn('hm')\n    return a + b"
    shop.submit("ann", total=warns, title=TITLE)
    run_grader(shop)
    assert shop.score("ann") == 10


def test_items_that_changed_after_grading_are_explained(shop: Shop):
    shop.submit("ann", **shop.solved)
    run_grader(shop)
    notebook = nbformat.read(shop.source, as_version=4)
    notebook.cells = [cell for cell in notebook.cells if not cell.id.startswith("title")]
    nbformat.write(notebook, shop.source)
    with pytest.raises(CourseError, match="Cannot add or remove cells"):
        run_grader(shop)
    assert shop.score("ann") == 10


def command(*arguments: str):
    return CliRunner().invoke(app, list(arguments))


def test_the_command_grades_says_no_sandbox_and_exits_0(shop: Shop):
    shop.submit("ann", **shop.solved)
    shop.submit("[red]bob", total=shop.solved["total"])
    (shop.root / "submitted" / "eve").mkdir()
    done = command("week01", "--unsafe-no-sandbox")
    assert done.exit_code == 0, done.output
    lines = done.output.splitlines()
    assert lines[0].startswith("No sandbox")
    assert lines[-1].startswith("No sandbox")
    # In the order in which they are done.
    done_lines = {line.partition(" ")[2] for line in lines if line.startswith(("1/2", "2/2"))}
    assert done_lines == {"[red]bob: 4/10", "ann: 10/10"}
    assert "2 graded, 0 unchanged" in done.output
    assert f"Nothing handed in for {ID} by 1: eve" in lines


def test_the_command_exits_1_when_one_cannot_be_graded(shop: Shop):
    elsewhere = shop.root / "handed in"
    shop.submit_bytes("ann", b"{")
    (shop.root / "submitted").rename(elsewhere)
    done = command("week01", "--unsafe-no-sandbox", "--submitted", str(elsewhere))
    assert done.exit_code == 1
    assert "1 could not be graded" in done.output
    assert shop.score("ann") == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["week09", "--unsafe-no-sandbox"], "no assignment 'week09'"),
        (["week02", "--unsafe-no-sandbox"], "planned"),
        (["week01", "--unsafe-no-sandbox", "--submitted", "nowhere"], "Cannot read"),
        (["week01", "--unsafe-no-sandbox", "--student", "eve"], "'eve'"),
        (["week01", "--unsafe-no-sandbox", "--submitted", "exercises"], "Nothing was handed in"),
    ],
)
def test_misuse_is_explained_and_writes_nothing(shop: Shop, arguments: list[str], message: str):
    shop.submit("ann", **shop.solved)
    (shop.root / "gradebook.db").unlink()
    done = command(*arguments)
    # The command line prints a CourseError and exits with 2.
    assert isinstance(done.exception, CourseError)
    assert message in str(done.exception)
    assert not (shop.root / "gradebook.db").exists()
    assert not (shop.root / "autograded").exists()


def test_a_gradebook_that_cannot_be_used_stops_the_run(shop: Shop):
    shop.submit("ann", **shop.solved)
    (shop.root / "gradebook.db").unlink()
    (shop.root / "gradebook.db").mkdir()
    done = command("week01", "--unsafe-no-sandbox")
    assert isinstance(done.exception, CourseError)
    assert "gradebook" in str(done.exception)


def test_a_locked_gradebook_stops_the_run_and_keeps_what_is_graded(shop: Shop, monkeypatch):
    shop.submit("ann", **shop.solved)
    run_grader(shop)
    shop.submit("bob", **shop.solved)
    # SQLite waits five seconds for a lock; the test need not.
    monkeypatch.setattr("sqlite3.dbapi2.connect", _impatient(sqlite3.connect))
    with closing(sqlite3.connect(shop.root / "gradebook.db")) as other:
        other.execute("BEGIN EXCLUSIVE")
        done = command("week01", "--unsafe-no-sandbox")
    assert isinstance(done.exception, CourseError)
    assert "locked" in str(done.exception)
    assert shop.score("ann") == 10
    assert run_grader(shop, "ann")["ann"].outcome == "unchanged"


def _impatient(connect):
    def impatient(*args, **kwargs):
        return connect(*args, **{**kwargs, "timeout": 0.1})

    return impatient


def test_a_place_that_cannot_be_written_stops_the_run(shop: Shop):
    shop.submit_bytes("ann", b"{")
    (shop.root / "autograded").write_text("a file")
    done = command("week01", "--unsafe-no-sandbox")
    assert isinstance(done.exception, CourseError)
    assert "autograded" in str(done.exception)


def test_students_are_chosen_by_name(shop: Shop):
    for student in ("ann", "bob", "eve"):
        shop.submit_bytes(student, b"{")
    command("week01", "--unsafe-no-sandbox", "--student", "bob", "--student", "eve")
    graded = {path.name for path in (shop.root / "autograded").iterdir()}
    assert graded == {"bob", "eve"}
