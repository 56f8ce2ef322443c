"""The unit of work in a real sandbox: verdicts, limits, what learners may read."""

import json

import grading_course
import nbformat
import pytest
from grading_course import TITLE

from autograder.grade.unit import HIDDEN, RUN, Graded, Task
from autograder.grade.workers import Bench
from autograder.sandbox import Limits, check
from course.testing.run import TIME_LIMIT_SECONDS

available = check()
pytestmark = pytest.mark.skipif(not available.ok, reason=f"no sandbox: {available.reason}")

GOOD = "def total(a, b):\n    return a + b"


def on_bench(task: Task) -> Graded:
    bench = Bench(sandboxed=True)
    try:
        return bench.grade(task)
    finally:
        bench.close()


def grade(limits: Limits | None = None, files: dict[str, bytes] | None = None, **answers: str):
    source = grading_course.source_notebook()
    released = nbformat.from_dict(source)
    released.cells = [cell for cell in released.cells if "discussion" not in cell.id]
    submitted = nbformat.from_dict(released)
    for cell in submitted.cells:
        if cell.id.startswith("total") or cell.id.startswith("title"):
            cell.source = answers.get(cell.id, cell.source)
    task = Task(
        student="ann",
        digest="d",
        submitted=json.dumps(submitted).encode(),
        source=nbformat.writes(source).encode(),
        released=nbformat.writes(released).encode(),
        limits=limits or Limits(cell_seconds=3),
        files=files or {},
    )
    return on_bench(task)


def points(graded: Graded) -> dict[str, float | None]:
    return {item.name: item.points for item in graded.items}


def outputs(graded: Graded, name: str) -> list:
    cells = nbformat.reads(graded.notebook, as_version=4).cells
    return next(cell for cell in cells if cell.id == name).outputs


def test_a_right_submission_gets_all_points():
    graded = grade(total=GOOD, title=TITLE)
    assert points(graded) == {"total-tests": 4, "title-tests": 6}
    assert graded.notes == ()
    json.dumps(graded.as_dict())
    nbformat.validate(nbformat.reads(graded.notebook, as_version=4))


def test_a_failed_hidden_check_tells_no_values():
    graded = grade(total="def total(a, b):\n    return 3", title=TITLE)
    assert points(graded) == {"total-tests": 0, "title-tests": 6}
    [error] = outputs(graded, "total-tests")
    assert (error.ename, error.evalue, error.traceback) == ("Mismatch", HIDDEN, [f"✗ {HIDDEN}"])
    [item] = [item for item in graded.items if item.hidden]
    assert item.message == HIDDEN
    cells = {cell.id: cell for cell in nbformat.reads(graded.notebook, 4).cells}
    assert "basket is wrong" in cells["total-tests"].metadata[RUN]["message"]


def test_what_cells_show_is_kept_and_errors_are_theirs():
    graded = grade(total=GOOD + "\nprint('hello')\n1 / 0", title=TITLE)
    assert points(graded) == {"total-tests": 4, "title-tests": 6}
    kinds = [output.output_type for output in outputs(graded, "total")]
    assert kinds == ["stream", "error"]


def test_the_time_of_an_item_is_that_of_its_answer_and_its_check():
    graded = grade(total=GOOD + "\nimport time\ntime.sleep(0.5)", title=TITLE)
    cells = {cell.id: cell for cell in nbformat.reads(graded.notebook, 4).cells}
    assert 0.5 <= cells["total-tests"].metadata[RUN]["seconds"] < 3
    assert 0 <= cells["title-tests"].metadata[RUN]["seconds"] < 0.5
    assert "message" not in cells["total-tests"].metadata[RUN]


def test_repairs_are_told_from_what_happened():
    graded = grade(total=GOOD + "\nimport os\nos._exit(0)", title=TITLE)
    notebook = nbformat.reads(graded.notebook, 4)
    assert notebook.metadata[RUN]["repairs"] == 0
    assert len(notebook.metadata[RUN]["notes"]) == 1
    edited = grade(**{"total-tests": "pass", "total": "import os\nos._exit(0)"})
    run = nbformat.reads(edited.notebook, 4).metadata[RUN]
    assert run["repairs"] == 1
    assert "had been edited" in run["notes"][0]
    assert "Python ended" in run["notes"][1]


@pytest.mark.parametrize(
    ("answer", "note"),
    [
        ("import os\nos._exit(0)", "Python ended in cell 'total'."),
        (
            "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
            "The submission used more than 3 seconds for one cell.",
        ),
        (
            "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)",
            "The submission used more than 3 seconds for one cell.",
        ),
        ("while True: print('x' * 1000)", "more than 4 MB of output in cell 'total'."),
    ],
    ids=["ends", "swallows interrupts", "stops", "floods"],
)
def test_one_bad_cell_does_not_cost_the_others(answer: str, note: str):
    graded = grade(total=answer, title=TITLE)
    assert points(graded) == {"total-tests": 0, "title-tests": 6}
    assert any(note in each for each in graded.notes), graded.notes


def test_a_loop_is_interrupted_and_the_kernel_goes_on():
    graded = grade(total=GOOD + "\nwhile True:\n    pass", title=TITLE)
    assert points(graded) == {"total-tests": 4, "title-tests": 6}
    assert graded.limits_hit == ("cell_seconds",)


def test_a_function_that_freezes_costs_its_item_only():
    # No turn of the interpreter ever comes, so the judge's own patience has to end it.
    freezes = "import itertools\ndef total(a, b):\n    return sum(itertools.repeat(0))"
    assert TIME_LIMIT_SECONDS < 10
    graded = grade(total=freezes, title=TITLE)
    assert points(graded) == {"total-tests": 0, "title-tests": 6}
    assert "stopped answering while 'total-tests' was checked" in graded.notes[0]


def test_memory_is_limited():
    graded = grade(
        Limits(cell_seconds=10, memory=300 * 1024**2),
        total="import os, time\nfor _ in range(8):\n    if os.fork() == 0:\n"
        "        kept = os.urandom(1 << 20) * 60\n        time.sleep(20)\ntime.sleep(5)",
        title=TITLE,
    )
    assert points(graded) == {"total-tests": 0, "title-tests": 6}
    assert graded.limits_hit == ("memory",)


def test_files_beside_the_notebook_are_there():
    graded = grade(files={"data/book.txt": b"Dune"}, title="title = open('data/book.txt').read()")
    assert points(graded)["title-tests"] == 6


def test_bytes_that_are_no_notebook_fail():
    released = nbformat.writes(grading_course.source_notebook()).encode()
    task = Task("ann", "d", b"{", released, released)
    graded = on_bench(task)
    assert graded.outcome == "failed"
    assert "not valid JSON" in graded.notes[0]
