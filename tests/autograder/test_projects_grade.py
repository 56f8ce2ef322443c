"""Grading projects: points by criterion, marks of people, and submissions that attack.

Whatever runs and is not plainly honest begins with the guard of the hostile corpus, which stops
unless it is inside the sandbox; counts and sizes are bounded in the programs themselves.
"""

import os
import shutil
import time

import nbformat
import pytest
from hostile.corpus import GUARD, REFUSAL, SECRET_FILE
from miniproject import ALWAYS_ONE, ID, MAIN, NO_EOF, make_miniproject
from nbgrader.api import Gradebook

from autograder import sandbox
from autograder.build import pipeline
from autograder.grade.grader import Grader
from autograder.grade.handed import with_program
from autograder.grade.submissions import discover
from autograder.grade.workers import Processes
from autograder.report.feedback import write_feedback
from autograder.sandbox import Limits
from course.manifest import load
from course.paths import checkout

COURSE = checkout()
PROJECTS = [a for a in load(COURSE.manifest).available if a.kind == "project"]

pytestmark = pytest.mark.skipif(not sandbox.check().ok, reason="no sandbox can be had here")

LIMITS = Limits(cell_seconds=5, total_seconds=30, processes=48, memory=384 * 1024**2)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A built project; each test grades a copy."""
    made = make_miniproject(tmp_path_factory.mktemp("mini") / "clone")
    pipeline.build(made.checkout, made.manifest.available, lambda _: None)
    return made


@pytest.fixture
def mini(built, tmp_path):
    root = tmp_path / "clone"
    shutil.copytree(built.checkout.root, root)
    return type(built)(type(built.checkout)(root))


def grade(mini, force=False, crew=None):
    """The results by student."""
    root = mini.checkout.root
    grader = Grader(root, ID, root / "submitted", crew, LIMITS)
    grader.register()
    found = discover(root / "submitted", ID).submissions
    return {result.student: result for result in grader.run(found, force)}


def gradebook(mini):
    return Gradebook(f"sqlite:///{mini.checkout.root / 'gradebook.db'}", "inkwell")


def points(mini, student):
    with gradebook(mini) as db:
        grades = db.find_submission_notebook(ID, ID, student).grades
        return {grade.name: grade.score for grade in grades}


def page(mini, student):
    write_feedback(mini.checkout.root, ID, [student])
    path = mini.checkout.root / "feedback" / student / ID / f"{ID}.html"
    return path.read_text(encoding="utf-8")


def said(mini, student):
    """The message of the first criterion that failed."""
    path = mini.checkout.root / "autograded" / student / ID / f"{ID}.ipynb"
    cells = nbformat.read(path, as_version=4).cells
    return next(o.evalue for c in cells for o in c.get("outputs", ()) if o.output_type == "error")


def test_each_criterion_gives_its_points(mini):
    mini.submit("blank")
    mini.submit("solved", MAIN)
    mini.submit("half", NO_EOF)
    found = grade(mini)
    assert {name: result.score.points for name, result in found.items()} == {
        "blank": 0,
        "solved": 8,
        "half": 5,
    }
    assert points(mini, "half") == {"ends-tests": 0, "counts-tests": 5, "write-up": 0}
    text = page(mini, "half")
    assert "EOFError" in text
    assert "The data were drawn with the seed" in text
    assert "The program that was handed in" in text


def test_without_a_sandbox_the_points_are_the_same_and_so_is_the_patience(mini):
    mini.submit("blank")
    mini.submit("half", NO_EOF)
    mini.submit("solved", MAIN)
    mini.submit("waits", "import time\ntime.sleep(60)\n")
    started = time.monotonic()
    found = grade(mini, crew=Processes(1, sandboxed=False))
    assert {name: result.score.points for name, result in found.items()} == {
        "blank": 0,
        "half": 5,
        "solved": 8,
        "waits": 0,
    }
    assert {result.outcome for result in found.values()} == {"graded"}
    assert "It did not end in time" in page(mini, "waits")
    # Each of its two runs is given up after LIMITS.cell_seconds.
    assert time.monotonic() - started < 40


def test_the_time_of_each_criterion_is_recorded(mini):
    mini.submit("right", MAIN)
    grade(mini)
    path = mini.checkout.root / "autograded" / "right" / ID / f"{ID}.ipynb"
    cells = {cell.id: cell for cell in nbformat.read(path, as_version=4).cells}
    for name in ("ends-tests", "counts-tests"):
        assert 0 < cells[name].metadata["course_grading"]["seconds"] < 30


def test_the_program_is_never_replaced_by_the_starter_or_the_reference(mini):
    folder = mini.submit("own", MAIN)
    (folder / "counter" / "__init__.py").write_text("raise ValueError('mine is used')")
    assert grade(mini)["own"].score.points == 0
    assert "mine is used" in page(mini, "own")


def test_the_same_submission_gets_the_same_data_and_is_not_graded_twice(mini):
    mini.submit("one", ALWAYS_ONE)
    grade(mini)
    first = page(mini, "one")
    assert grade(mini)["one"].outcome == "unchanged"
    assert grade(mini, force=True)["one"].outcome == "graded"
    assert page(mini, "one") == first
    folder = mini.checkout.root / "submitted" / "one" / ID / "counter"
    (folder / "__main__.py").write_text(MAIN)
    assert grade(mini)["one"].score.points == 8


def test_manual_marks_of_the_write_up_survive(mini):
    folder = mini.submit("one", NO_EOF)
    path = folder / f"{ID}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    next(c for c in notebook.cells if c.id == "write-up").source = "It adds one each time."
    nbformat.write(notebook, path)
    grade(mini)
    with gradebook(mini) as db:
        mark = db.find_grade("write-up", ID, ID, "one")
        assert mark.needs_manual_grade
        mark.manual_score, mark.needs_manual_grade = 2, False
        db.db.commit()
    (folder / "counter" / "__main__.py").write_text(MAIN)
    assert grade(mini)["one"].score.points == 10
    assert points(mini, "one")["write-up"] == 2


def test_a_write_up_that_was_not_begun_needs_nobody(mini):
    mini.submit("one", MAIN)
    grade(mini)
    with gradebook(mini) as db:
        assert not db.find_grade("write-up", ID, ID, "one").needs_manual_grade


def test_a_missing_program_is_told(mini):
    folder = mini.submit("one")
    shutil.rmtree(folder / "counter")
    assert grade(mini)["one"].score.points == 0
    assert "There is no file counter/__main__.py" in page(mini, "one")


def test_cells_of_a_projects_notebook_are_not_run(mini):
    folder = mini.submit("one", MAIN)
    path = folder / f"{ID}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.insert(0, nbformat.v4.new_code_cell("while True: pass"))
    nbformat.write(notebook, path)
    assert grade(mini)["one"].score.points == 8


def test_what_lies_beside_the_program_takes_nobodys_room(mini):
    folder = mini.submit("one", MAIN)
    for number in range(600):
        (folder / "a-environment").mkdir(exist_ok=True)
        (folder / "a-environment" / f"{number}.py").touch()
    found = grade(mini)["one"]
    assert (found.score.points, found.notes) == (8, ())


def test_links_pipes_and_large_files_in_the_program_are_left_out(mini, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET_FILE)
    folder = mini.submit("one", "print(open('counter/secret.txt').read())\n")
    package = folder / "counter"
    (package / "secret.txt").symlink_to(secret)
    (package / "linked").symlink_to(tmp_path)
    os.mkfifo(package / "pipe")
    (package / "large").write_bytes(b"")
    os.truncate(package / "large", 33 * 1024**2)
    (package / "odd\nname\udcff.py").write_text("x = 1")
    found = grade(mini)["one"]
    assert found.score.points == 0
    notes = " ".join(found.notes)
    for what in ("is a symbolic link", "is no plain file", "is larger than"):
        assert what in notes
    assert SECRET_FILE not in page(mini, "one")


HOSTILE = {
    "endless": "while True:\n    pass\n",
    "waits": "import time\ntime.sleep(1000)\n",
    "floods": "for _ in range(10_000):\n    print('x' * 10_000)\n",
    "forks": (
        "import os, time\n"
        "for _ in range(200):\n"
        "    try:\n"
        "        if os.fork() == 0:\n"
        "            time.sleep(20)\n"
        "            os._exit(0)\n"
        "    except OSError:\n"
        "        pass\n"
        "time.sleep(20)\n"
    ),
    "leaves-children": (
        "import os, time\n"
        "if os.fork() == 0:\n"
        "    os.setsid()\n"
        "    time.sleep(20)\n"
        "    os._exit(0)\n"
    ),
    "fills-memory": "data = [bytearray(1 << 20) for _ in range(2000)]\n",
    "fills-the-disk": ("for n in range(500):\n    open(f'{n}', 'wb').write(bytes(1 << 20))\n"),
    "kills-what-it-sees": (
        "import os, signal\n"
        "for name in os.listdir('/proc'):\n"
        "    if name.isdigit() and int(name) not in (1, os.getpid()):\n"
        "        try:\n"
        "            os.kill(int(name), signal.SIGKILL)\n"
        "        except OSError:\n"
        "            pass\n"
    ),
    "writes-to-the-judge": (
        "import os\n"
        'reply = b\'{"ran": ["? Bye", "", 0, "itself", 0, false, false]}\\n\'\n'
        "for number in filter(str.isdigit, os.listdir('/proc')):\n"
        "    for descriptor in range(10):\n"
        "        try:\n"
        "            with open(f'/proc/{number}/fd/{descriptor}', 'wb') as file:\n"
        "                file.write(reply)\n"
        "        except OSError:\n"
        "            pass\n"
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_an_attack_earns_nothing_and_costs_nobody_else(mini, name):
    mini.submit("a-honest", MAIN)
    mini.submit("b-hostile", GUARD + HOSTILE[name])
    mini.submit("c-honest", MAIN)
    found = grade(mini)
    assert {student: result.score.points for student, result in found.items()} == {
        "a-honest": 8,
        "b-hostile": 0,
        "c-honest": 8,
    }
    assert REFUSAL not in said(mini, "b-hostile")


def test_a_program_sees_nothing_of_this_machine(mini, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET_FILE)
    places = [secret, mini.checkout.root, mini.folder / "acceptance.py"]
    main = GUARD + (
        "import os\n"
        f"for place in {[str(place) for place in places]!r}:\n"
        "    print(place, os.path.exists(place))\n"
    )
    mini.submit("one", main)
    grade(mini)
    text = said(mini, "one")
    assert text.count(" False") == 3, text
    assert " True" not in text


@pytest.mark.parametrize("assignment", PROJECTS, ids=lambda one: one.id)
def test_a_project_of_the_course_scores_nothing_as_released_and_all_with_its_reference(
    assignment, tmp_path
):
    name = assignment.id
    source = COURSE.solutions / name
    shutil.copy(COURSE.root / "nbgrader_config.py", tmp_path)
    shutil.copytree(source, tmp_path / "solutions" / name)
    submitted = tmp_path / "submitted"
    shutil.copytree(COURSE.exercises / name, submitted / "blank" / name)
    shutil.copytree(source / "reference", submitted / "solved" / name)
    shutil.copy(COURSE.exercises / name / f"{name}.ipynb", submitted / "solved" / name)
    grader = Grader(tmp_path, name, submitted)
    grader.register()
    found = {r.student: r.score for r in grader.run(discover(submitted, name).submissions)}
    # The rest is the write-up's, which a person marks.
    assert {student: score.points for student, score in found.items()} == {
        "blank": 0,
        "solved": 90,
    }
    assert found["solved"].maximum == assignment.points == 100


def test_a_fence_in_a_program_stays_in_it():
    notebook = with_program('{"cells": []}', {"p/a.py": b"'''\n````\n<script>\n'''"})
    assert "`````python" in notebook
