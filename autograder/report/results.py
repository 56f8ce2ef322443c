"""What is known about an assignment after grading: its items, its submissions, their marks.

Points come from nbgrader's gradebook, which is opened for reading only; messages, times, repairs
and limits from the graded notebooks. These hold what learners wrote, so nothing in them is
trusted to be of the right type.
"""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from nbgrader.api import Gradebook, MissingEntry
from sqlalchemy.exc import DatabaseError

from autograder.build.release import notebook_of
from autograder.converters import Folders, load_config, silent_log
from autograder.grade.handed import program_in
from autograder.grade.submissions import discover
from autograder.grade.unit import RUN
from autograder.report.marks import Mark, Marks, read_marks
from course.errors import CourseError

PROGRAM = "program"  # the name under which the files of a project are compared


@dataclass(frozen=True)
class Item:
    """A graded cell of the assignment.

    Attributes:
        cell: The grade id of the cell, by which the gradebook knows it.
        name: The id of the item; for a criterion of a project, the criterion's.
        title: Its heading.
        kind: `write`, `quiz`, `criterion`, ...
        points: What it can earn.
        answer: The grade id of its answer cell; None when it has none.
        starter: What the answer cell held when it was released.
        reference: The reference answer.
        markdown: Whether it is answered in words.
    """

    cell: str
    name: str
    title: str
    kind: str
    points: float
    answer: str | None = None
    starter: str = ""
    reference: str = ""
    markdown: bool = False


@dataclass(frozen=True)
class ItemMark:
    """What one submission has for one item.

    Attributes:
        points: As nbgrader counts them, a person's mark in place of the automatic one; None
            when there is neither.
        waiting: Whether nbgrader asks for a person.
        unanswered: Whether the answer cell is as it was released.
        seconds: The wall time of its cells while it was graded; None when it was not recorded.
        message: What the check that failed said; empty when none failed.
        answer: The text of the answer cell.
    """

    points: float | None
    waiting: bool = False
    unanswered: bool = False
    seconds: float | None = None
    message: str = ""
    answer: str = ""


@dataclass(frozen=True)
class Submission:
    """One submission, as far as it is known.

    Attributes:
        outcome: `graded`, or `failed`: it could not be graded and scores 0.
        score: Its points after the penalty, as nbgrader exports them.
        penalty: What nbgrader takes off because it was late.
        waiting: Whether nbgrader asks for a person.
        marks: By the grade ids of the items.
        repairs: What was mended before it was graded, a sentence each.
        notes: What else happened, a sentence each.
        limits_hit: The names of the limits that it hit.
        program: The Python files of a project.
        sandboxed: Whether its code ran in a sandbox.
        problem: What is wrong with the graded notebook, for an instructor; empty when it
            could be read.
    """

    student: str
    outcome: Literal["graded", "failed"] = "graded"
    score: float = 0.0
    penalty: float = 0.0
    waiting: bool = False
    marks: Mapping[str, ItemMark] = field(default_factory=dict)
    repairs: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    limits_hit: tuple[str, ...] = ()
    program: tuple[str, ...] = ()
    sandboxed: bool = True
    problem: str = ""

    @property
    def unanswered(self) -> int:
        """How many of its answers are as they were released."""
        return sum(mark.unanswered for mark in self.marks.values())


@dataclass(frozen=True)
class Results:
    """All about one assignment.

    Attributes:
        items: In the order of the notebook.
        submissions: Those in the gradebook, by student.
        not_graded: Who handed in a folder of which the gradebook knows nothing.
        programs: The files of a project that are ours: its starter and its reference.
    """

    assignment: str
    items: tuple[Item, ...]
    submissions: tuple[Submission, ...]
    not_graded: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()

    @property
    def maximum(self) -> float:
        """What a submission can score."""
        return sum(item.points for item in self.items)


def read(root: Path, assignment: str) -> Results:
    """Read all about an assignment; nothing is written.

    Args:
        root: The checkout whose `nbgrader_config.py` decides.
        assignment: The id of the assignment.

    Raises:
        CourseError: Nothing is graded yet, the instructor's notebook cannot be read, or the
            gradebook cannot be used. A damaged graded notebook raises nothing: its
            submission says so.
    """
    config = load_config(root)
    config.CourseDirectory.assignment_id = assignment
    folders = Folders(config=config, log=silent_log())
    source = notebook_of(root / folders.source_directory, assignment)
    about = _source(source)
    with _gradebook(folders, assignment) as gradebook:
        layout = _layout(gradebook, assignment)
        marks = read_marks(gradebook, assignment)
    if not marks:
        raise _nothing(assignment)
    items = _items(about, layout)
    submissions = []
    for student in sorted(marks):
        folder = Path(folders.format_path(folders.autograded_directory, student, assignment))
        found, problem = _notebook(folder / f"{assignment}.ipynb")
        submissions.append(_submission(student, found, problem, items, marks[student]))
    handed_in = _handed_in(root / folders.submitted_directory, assignment)
    return Results(
        assignment,
        items,
        tuple(submissions),
        tuple(name for name in handed_in if name not in marks),
        _programs(
            about, source.parent / "reference", root / folders.release_directory / assignment
        ),
    )


def _nothing(assignment: str) -> CourseError:
    return CourseError(
        f"Nothing has been graded yet for {assignment}.",
        f"Run `autograder grade {assignment}` first.",
    )


def _source(path: Path) -> dict[str, Any]:
    found, problem = _notebook(path)
    if problem:
        raise CourseError(
            f"{path} cannot be read: {problem}", f"Run `autograder build {path.stem}`."
        )
    return found


def _notebook(path: Path) -> tuple[dict[str, Any], str]:
    """A notebook as JSON data, and what is wrong with it (then it is empty)."""
    try:
        found = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}, "there is no such file."
    except OSError as error:
        return {}, f"{error.strerror}."
    except (ValueError, RecursionError):
        return {}, "it is not valid JSON."
    if not isinstance(found, dict) or not isinstance(found.get("cells"), list):
        return {}, "it is no notebook."
    return found, ""


@contextmanager
def _gradebook(folders: Folders, assignment: str) -> Iterator[Gradebook]:
    """The gradebook, for reading only; nbgrader itself would make one where none is."""
    url = str(folders.db_url)
    kind, _, path = url.partition(":///")
    if kind == "sqlite":
        if not Path(path).is_file():
            raise _nothing(assignment)
        url = f"sqlite:///file:{quote(path)}?mode=ro&uri=true"
    try:
        gradebook = Gradebook(url, folders.course_id)
        try:
            yield gradebook
        finally:
            gradebook.close()
    except MissingEntry:
        raise _nothing(assignment) from None
    except DatabaseError as error:
        raise CourseError(
            f"The gradebook {path or url} cannot be read: {error.orig}.",
            "Close what else uses it. If a grading run was stopped, run "
            f"`autograder grade {assignment}` again; if nbgrader is newer than the gradebook, "
            "`nbgrader db upgrade`.",
        ) from error


def _layout(gradebook: Gradebook, assignment: str) -> dict[str, float]:
    """The graded cells and their points."""
    return {
        str(cell.name): float(cell.max_score)
        for notebook in gradebook.find_assignment(assignment).notebooks
        for cell in (*notebook.grade_cells, *notebook.task_cells)
    }


def _items(source: Mapping[str, Any], layout: Mapping[str, float]) -> tuple[Item, ...]:
    """The graded cells, in the order of the notebook; what only the gradebook knows comes last."""
    cells = [cell for cell in source["cells"] if isinstance(cell, dict)]
    titles, answers, graded = {}, {}, []
    for cell in cells:
        about, marks = _about(cell), _marks(cell)
        item = about.get("item")
        if about.get("role") == "prompt":
            titles[item] = _heading(_source_of(cell))
        if marks.get("solution"):
            answers[item or marks.get("grade_id")] = cell
        if marks.get("grade") or marks.get("task"):
            graded.append(cell)
    items = []
    for cell in graded:
        name = str(_marks(cell).get("grade_id"))
        item = str(_about(cell).get("item") or name)
        answer = answers.get(item)
        if name in layout:
            items.append(
                Item(
                    cell=name,
                    name=item,
                    title=titles.get(item) or item,
                    kind=str(_about(cell).get("kind", "")),
                    points=layout[name],
                    answer=str(_marks(answer).get("grade_id")) if answer else None,
                    starter=str(_about(answer).get("starter", "")) if answer else "",
                    reference=_source_of(answer) if answer else "",
                    markdown=answer is not None and answer.get("cell_type") == "markdown",
                )
            )
    known = {item.cell for item in items}
    rest = [Item(name, name, name, "", layout[name]) for name in layout if name not in known]
    return (*items, *rest)


def _submission(
    student: str,
    notebook: Mapping[str, Any],
    problem: str,
    items: Sequence[Item],
    marks: Marks,
) -> Submission:
    """A submission, of its marks and of what its graded notebook says."""
    cells = {
        name: cell
        for cell in notebook.get("cells", ())
        if isinstance(cell, dict) and isinstance(name := _marks(cell).get("grade_id"), str)
    }
    run = _dict(_dict(notebook.get("metadata")).get(RUN))
    notes = _texts(run.get("notes"))
    repairs = run.get("repairs")
    repairs = repairs if type(repairs) is int and repairs > 0 else 0
    return Submission(
        student=student,
        # A failed one says that it is graded from nothing; a stock run says nothing at all.
        outcome="failed" if run.get("digest", "") is None else "graded",
        score=marks.points,
        penalty=marks.penalty,
        waiting=marks.waiting,
        marks={
            item.cell: _item_mark(
                marks.cells[item.cell],
                cells.get(item.cell, {}),
                cells.get(item.answer or "", {}),
                item.answer in marks.unanswered,
            )
            for item in items
            if item.cell in marks.cells
        },
        repairs=notes[:repairs],
        notes=notes[repairs:],
        limits_hit=_texts(run.get("limits_hit")),
        program=program_in(notebook.get("cells", ())),
        sandboxed=run.get("sandbox") != "none",
        problem=problem,
    )


def _item_mark(
    mark: Mark, check: Mapping[str, Any], answer: Mapping[str, Any], unanswered: bool
) -> ItemMark:
    left = _dict(_dict(check.get("metadata")).get(RUN))
    told = left.get("message")
    failures = [
        str(output.get("evalue", ""))
        for output in check.get("outputs") or ()
        if isinstance(output, dict) and output.get("output_type") == "error"
    ]
    return ItemMark(
        points=mark.points if mark.given else None,
        waiting=mark.waiting,
        unanswered=unanswered,
        seconds=_seconds(left.get("seconds")),
        message=told if isinstance(told, str) and told else failures[-1] if failures else "",
        answer=_source_of(answer),
    )


def _seconds(found: Any) -> float | None:
    number = isinstance(found, int | float) and not isinstance(found, bool)
    return float(found) if number and math.isfinite(found) and found >= 0 else None


def _handed_in(submitted: Path, assignment: str) -> list[str]:
    try:
        return [each.student for each in discover(submitted, assignment).submissions]
    except CourseError:
        return []  # they may have been handed in elsewhere


def _programs(source: Mapping[str, Any], *folders: Path) -> tuple[str, ...]:
    """The files of a project's reference and starter."""
    program = _about(source).get("program")
    if not isinstance(program, str) or not program:
        return ()
    return tuple(
        path.read_text(encoding="utf-8")
        for folder in folders
        for path in sorted((folder / program).rglob("*.py"))
    )


def _heading(text: str) -> str:
    lines = (line.strip() for line in text.splitlines())
    return next((line.lstrip("# ") for line in lines if line.startswith("#")), "")


def _source_of(cell: Mapping[str, Any]) -> str:
    source = cell.get("source", "")
    if isinstance(source, list):
        return "".join(part for part in source if isinstance(part, str))
    return source if isinstance(source, str) else ""


def _marks(cell: Mapping[str, Any]) -> dict[str, Any]:
    return _dict(_dict(cell.get("metadata")).get("nbgrader"))


def _about(thing: Mapping[str, Any]) -> dict[str, Any]:
    return _dict(_dict(thing.get("metadata")).get("course"))


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(text for text in value if isinstance(text, str)) if isinstance(value, list) else ()
