"""The unit of work: one submission in, one result and one notebook out.

It knows no gradebook, no source tree and no shared disk, so it runs in any process on any
machine that has the course installed, and its result, except for times, does not depend on where.
"""

import hashlib
import json
import time
from collections import defaultdict
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from typing import Any, Literal

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook
from nbgrader.preprocessors import LimitOutput
from nbgrader.utils import compute_checksum, determine_grade, is_grade, is_solution

from autograder.grade.handed import with_program
from autograder.grade.judge import Judgment
from autograder.grade.projects import judge_project
from autograder.grade.repair import Repaired, Unreadable, repair
from autograder.grade.session import Fresh, Session, limit_text
from autograder.notebooks import course_metadata, grade_id, is_check
from autograder.sandbox import Limits
from course.project import SEEDS

# The key of the notebook's metadata under which a run leaves what it has to say, and of a
# test cell's metadata for what only instructors may read: `seconds`, the wall time that its
# item took, and `message`, what a hidden check said.
RUN = "course_grading"
# The id of the one cell in the notebook of a submission that could not be graded.
NOT_GRADED = "not-graded"
HIDDEN = "A hidden check failed: your code works for the values shown above, but not for others."


@dataclass(frozen=True)
class Task:
    """All that is needed to grade one submission.

    Attributes:
        student: Whose it is.
        digest: What a later run compares, to see whether anything changed.
        submitted: The notebook that was handed in, as it was.
        files: What was handed in beside it, by name.
        source: The instructor's notebook: its test cells are the ones that count.
        released: The notebook that learners were given.
        limits: What the submission may use.
        notes: What is known about it already, a sentence each.
        acceptance: The acceptance tests of a project; empty for a week.
    """

    student: str
    digest: str
    submitted: bytes
    source: bytes
    released: bytes
    files: dict[str, bytes] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    notes: tuple[str, ...] = ()
    acceptance: bytes = b""


@dataclass(frozen=True)
class Item:
    """The verdict on one graded cell.

    Attributes:
        name: Its grade id.
        points: What it earns; None when a person has to decide.
        maximum: What it could earn.
        message: What the learner reads when it failed.
        hidden: Whether the check that failed is a hidden one.
    """

    name: str
    points: float | None
    maximum: float
    message: str = ""
    hidden: bool = False


@dataclass(frozen=True)
class Graded:
    """What became of one submission.

    Attributes:
        outcome: `graded`, or `failed` when it could not be; then it scores 0.
        items: The verdicts, in order.
        unanswered: The answer cells that are as they were released.
        notes: Repairs and what went wrong, a sentence each.
        limits_hit: The names of the limits that were hit.
        notebook: The graded notebook, as the text of its file.
    """

    outcome: Literal["graded", "failed"]
    notebook: str
    items: tuple[Item, ...] = ()
    unanswered: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    limits_hit: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The result as JSON data."""
        return asdict(self)


def grade_submission(task: Task, fresh: Fresh, sandbox: str = "bubblewrap") -> Graded:
    """Grade one submission.

    Args:
        task: The submission.
        fresh: Gives a process that nothing ran in yet. It is ended here.
        sandbox: What the processes run in, for the report; "none" for none.

    Raises:
        SandboxError: No process can be had, which is no fault of the submission.
    """
    try:
        repaired = repair(task.submitted, _notebook(task.released))
    except Unreadable as error:
        return failed(task, str(error), sandbox)
    notebook = repaired.notebook
    if task.acceptance:
        return _grade_project(task, repaired, sandbox)
    tests = _tests(task.source)
    session = Session(fresh, task.limits, task.files)
    verdicts: dict[str, Judgment] = {}
    spent: dict[str | None, float] = defaultdict(float)  # seconds, of all cells of an item
    try:
        for number, cell in enumerate(notebook.cells):
            if cell.cell_type != "code":
                continue
            item, began = course_metadata(cell).get("item"), time.monotonic()
            if is_check(cell):
                name = grade_id(cell) or ""
                verdict = session.judge(tests[name], name)
                spent[item] += time.monotonic() - began
                verdicts[name] = replace(verdict, seconds=spent[item])
            else:
                session.run(cell, number)
                spent[item] += time.monotonic() - began
    finally:
        session.close()
    return result_of(task, repaired, verdicts, session.limits_hit, session.notes, sandbox)


def _grade_project(task: Task, repaired: Repaired, sandbox: str) -> Graded:
    """Grade a project: no cell is run, its criteria are tried on the program beside it."""
    criteria = {
        name: str(cell.metadata["course"]["item"])
        for cell in repaired.notebook.cells
        if is_check(cell) and (name := grade_id(cell))
    }
    found, hits = judge_project(
        task.acceptance,
        list(criteria.values()),
        task.files,
        seed_of(task.digest),
        task.limits,
        sandbox != "none",
        limit_text,
    )
    verdicts = {name: found[criterion] for name, criterion in criteria.items()}
    graded = result_of(task, repaired, verdicts, hits, [], sandbox)
    return replace(graded, notebook=with_program(graded.notebook, task.files))


def seed_of(digest: str) -> int:
    """What the data of a project's checks are drawn with: the same for the same submission."""
    return int(hashlib.sha256(digest.encode()).hexdigest()[:12], 16) % SEEDS


def failed(task: Task, reason: str, sandbox: str) -> Graded:
    """The result for what cannot be graded: a notebook that tells the reason."""
    notes = (*task.notes, reason)
    text = "This submission could not be graded and scores 0. The reason is below."
    notebook = new_notebook(cells=[new_markdown_cell(text, id=NOT_GRADED)])
    notebook.metadata[RUN] = {"digest": None, "notes": list(notes), "sandbox": sandbox}
    return Graded("failed", nbformat.writes(notebook), notes=notes)


def result_of(
    task: Task,
    repaired: Repaired,
    verdicts: dict[str, Judgment],
    limits_hit: list[str],
    happened: list[str],
    sandbox: str,
) -> Graded:
    """What becomes of a submission whose checks have their verdicts.

    Args:
        task: The submission.
        repaired: Its notebook; verdicts and outputs are put into it.
        verdicts: By the grade id of each test cell that was judged.
        limits_hit: The names of the limits that were hit.
        happened: What happened while it ran, a sentence each.
        sandbox: What it ran in; "none" for nothing.
    """
    notebook = repaired.notebook
    items, unanswered = [], []
    tests = _tests(task.source)
    for cell in notebook.cells:
        cell.metadata.pop("course_ended", None)
        if is_solution(cell) and cell.metadata.nbgrader.get("checksum") == compute_checksum(cell):
            unanswered.append(grade_id(cell) or "")
        if not is_grade(cell):
            continue
        name = grade_id(cell) or ""
        if name in verdicts:
            item = _item(cell, name, verdicts[name])
            cell.source = tests[name]
        else:
            # A person marks it; nbgrader knows the one case that needs nobody.
            points, maximum = determine_grade(cell)
            item = Item(name, points, maximum)
        items.append(item)
    LimitOutput().preprocess(notebook, {})
    repairs = [*task.notes, *repaired.notes]
    notes = [*repairs, *happened]
    notebook.metadata[RUN] = {
        "digest": task.digest,
        "notes": notes,
        # How many of the notes, from the first on, are repairs.
        "repairs": len(repairs),
        "limits_hit": limits_hit,
        "sandbox": sandbox,
    }
    return Graded(
        "graded",
        json.dumps(notebook, ensure_ascii=False, indent=1) + "\n",
        tuple(items),
        tuple(unanswered),
        tuple(notes),
        tuple(limits_hit),
    )


def _item(cell: NotebookNode, name: str, verdict: Judgment) -> Item:
    """Put a verdict into the notebook, in the form that nbgrader reads."""
    maximum = float(cell.metadata.nbgrader["points"])
    left: dict[str, Any] = {}
    if verdict.seconds is not None:
        left["seconds"] = round(verdict.seconds, 3)
    if verdict.hidden and not verdict.passed:
        left["message"] = _text(verdict.message)
    if left:
        cell.metadata[RUN] = left
    if verdict.printed:
        printed = _text(verdict.printed)
        cell.outputs.append(NotebookNode(output_type="stream", name="stdout", text=printed))
    if verdict.passed:
        return Item(name, maximum, maximum)
    message = HIDDEN if verdict.hidden else _text(verdict.message)
    cell.outputs.append(
        NotebookNode(
            output_type="error", ename="Mismatch", evalue=message, traceback=[f"✗ {message}"]
        )
    )
    return Item(name, 0.0, maximum, message, verdict.hidden)


def _text(text: str) -> str:
    """Text that every file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


# A worker gets the same two notebooks with every task.
@lru_cache(maxsize=8)
def _notebook(content: bytes) -> NotebookNode:
    notebook: NotebookNode = nbformat.reads(content.decode("utf-8"), as_version=4)
    return notebook


@lru_cache(maxsize=8)
def _tests(content: bytes) -> dict[str, str]:
    cells = _notebook(content).cells
    return {name: cell.source for cell in cells if (name := grade_id(cell)) and is_check(cell)}
