"""A class whose submissions are recorded by the real grader, with verdicts known beforehand.

Only the running of code is left out, so that a hundred submissions take seconds: reading, repair,
the graded notebooks and the gradebook are those of `autograder grade`.
"""

import json
import random
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import nbformat

from autograder.grade.grader import Grader
from autograder.grade.handed import with_program
from autograder.grade.judge import Judgment
from autograder.grade.repair import Unreadable, repair
from autograder.grade.submissions import discover
from autograder.grade.unit import Graded, Task, failed, result_of
from autograder.notebooks import grade_id, is_check

REPOSITORY = Path(__file__).resolve().parents[2]
WEEK = "week01-values"

# What a check says about the answer of a student: (student, grade id of the check, answer).
Judge = Callable[[str, str, str], Judgment]


class Known:
    """A crew that runs nothing: the verdicts are known."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge

    def start(self, count: int) -> None:
        """Nothing to start."""

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Graded]]:
        for task in tasks:
            try:
                released = nbformat.reads(task.released.decode(), as_version=4)
                repaired = repair(task.submitted, released)
            except Unreadable as error:
                yield task, failed(task, str(error), "bubblewrap")
                continue
            answers = {
                cell.metadata["course"]["item"]: cell.source
                for cell in repaired.notebook.cells
                if cell.metadata.get("course", {}).get("role") == "answer"
            }
            verdicts = {
                grade_id(cell): self._judge(
                    task.student, grade_id(cell), answers.get(cell.metadata["course"]["item"], "")
                )
                for cell in repaired.notebook.cells
                if is_check(cell)
            }
            graded = result_of(task, repaired, verdicts, [], [], "bubblewrap")
            if task.acceptance:
                graded = replace(graded, notebook=with_program(graded.notebook, task.files))
            yield task, graded


def record(root: Path, assignment: str, judge: Judge) -> None:
    """Grade what is in `submitted/`, with these verdicts."""
    grader = Grader(root, assignment, root / "submitted", Known(judge))
    grader.register()
    list(grader.run(discover(root / "submitted", assignment).submissions, force=True))


def make_week(
    root: Path,
    students: int,
    changed: Mapping[str, Mapping[str, str]] | None = None,
    seed: int = 1,
) -> None:
    """Week 1, graded, of a class that answers with the course's own labelled answers.

    Args:
        root: An empty folder, which becomes a checkout.
        students: How many handed in.
        changed: Answers by student and item that are given instead; others join the class.
        seed: What the answers are drawn with.
    """
    (root / "course").mkdir(parents=True)
    shutil.copy(REPOSITORY / "course" / "syllabus.toml", root / "course")
    shutil.copy(REPOSITORY / "nbgrader_config.py", root)
    for folder in ("solutions", "exercises"):
        shutil.copytree(REPOSITORY / folder / WEEK, root / folder / WEEK)
    source = json.loads((root / "solutions" / WEEK / f"{WEEK}.ipynb").read_text())
    released = json.loads((root / "exercises" / WEEK / f"{WEEK}.ipynb").read_text())
    right = {cell["id"]: ["".join(cell["source"])] for cell in source["cells"]}
    starters = {cell["id"]: "".join(cell["source"]) for cell in released["cells"]}
    wrong: dict[str, list[str]] = {}
    messages: dict[str, str] = {}
    for path in sorted((REPOSITORY / "tests" / "answers" / WEEK).glob("*/*/*.py")):
        lines = path.read_text().splitlines()
        told = [line.removeprefix("# message: ") for line in lines if "# message:" in line]
        text = "\n".join(line for line in lines if not line.startswith(("# message", "# misc")))
        item = path.parts[-3]
        if told:
            wrong.setdefault(item, []).append(text)
            messages[text] = told[0]
        else:
            right[item].append(text)
    draw = random.Random(seed)
    names = [f"student{number:03}" for number in range(students)]
    changed = changed or {}
    for name in [*names, *(other for other in changed if other not in names)]:
        skill = draw.betavariate(4, 2)
        for cell in released["cells"]:
            if cell["metadata"].get("course", {}).get("role") != "answer":
                continue
            item, chance = cell["id"], draw.random()
            if chance < skill:
                cell["source"] = draw.choice(right[item])
            elif chance < skill + 0.8 * (1 - skill):
                cell["source"] = draw.choice(wrong.get(item, [f'{item.replace("-", "_")} = "B"']))
            else:
                cell["source"] = starters[item]
            cell["source"] = changed.get(name, {}).get(item, cell["source"])
        path = root / "submitted" / name / WEEK / f"{WEEK}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(released), encoding="utf-8")

    def judge(student: str, check: str, answer: str) -> Judgment:
        seconds = draw.uniform(0.005, 0.2)
        if answer in right[check.removesuffix("-tests")]:
            return Judgment(True, seconds=seconds)
        message = messages.get(answer, "There is no right answer yet.")
        return Judgment(False, message, hidden=draw.random() < 0.2, seconds=seconds)

    record(root, WEEK, judge)
