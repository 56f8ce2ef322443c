"""The proofs: what must hold of every graded item, so that learners can trust the grade.

1. unsolved, an item scores 0;
2. the reference scores full points;
3. every labelled answer gets its verdict, and every wrong one its message;
4. every mutant of the reference fails, or is listed as equivalent with the reason;
5. the committed notebooks equal a fresh build (in `autograder.build.pipeline`).

The reference and the accepted answers run twice: a test that passes or fails at random
proves nothing.
"""

import contextlib
import io
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import nbformat

from autograder.build.execute import write_notebook
from autograder.build.expand import expand
from autograder.build.key import Key, answer_source, read_key
from autograder.build.lesson import Item, Lesson
from autograder.build.refuse import fenced
from autograder.build.release import release
from autograder.prove.answers import ENOUGH, LABELS, read_answers, stray_folders
from autograder.prove.equivalents import read_equivalents
from autograder.prove.mutants import Mutant
from autograder.prove.mutation import MutantCount, judge, mutants_of
from autograder.prove.regions import empty_regions
from autograder.prove.worker import (
    ANSWER_LIMITS,
    MUTANT_LIMITS,
    Candidate,
    Limits,
    Step,
    Verdict,
    run_steps,
)
from course.errors import CourseError
from course.paths import Checkout

UNSOLVED, UNSOLVED_LATER, REFERENCE = "unsolved", "unsolved below solved items", "reference"
MUTANT = "mutant"


@dataclass
class ItemProof:
    """What was proven of one item.

    Attributes:
        unsolved: What the released answer cell scores.
        reference: What the reference answer scores.
        accepted: Answers that must pass, and how many do.
        wrong: Answers that must fail, and how many do with their message.
        mutants: Faults put into the reference, and how many the tests refuse.
        failures: What does not hold, in words.
    """

    id: str
    kind: str
    topic: int
    points: int
    unsolved: int = 0
    reference: int = 0
    accepted: tuple[int, int] = (0, 0)
    wrong: tuple[int, int] = (0, 0)
    mutants: MutantCount = field(default_factory=MutantCount)
    failures: list[str] = field(default_factory=list)


@dataclass
class AssignmentProof:
    """What was proven of one assignment."""

    id: str
    items: list[ItemProof]
    failures: list[str] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether every proof holds."""
        return not self.failures and not any(item.failures for item in self.items)


@dataclass(frozen=True)
class _Expected:
    """A candidate with the verdict that it must get."""

    candidate: Candidate
    label: str
    name: str
    message: str = ""
    mutant: Mutant | None = None
    # Of the reference's second run: mutants take as long, so it must keep to their limits.
    limits: Limits = MUTANT_LIMITS

    @property
    def again(self) -> Candidate | None:
        """The same candidate, to be run a second time."""
        key = f"{self.candidate.key}, again"
        if self.label == REFERENCE:
            return replace(self.candidate, key=key, limits=self.limits)
        return replace(self.candidate, key=key) if self.label == "accepted" else None


def prove(
    lesson: Lesson, checkout: Checkout, jobs: int, only: Sequence[str] = ()
) -> AssignmentProof:
    """Prove the items of a lesson.

    Args:
        lesson: A lesson without faults.
        checkout: Where the labelled answers and the configuration are.
        jobs: How many answers may run at once.
        only: The ids of the items to prove; all by default.

    Raises:
        CourseError: An item is unknown, or a labelled answer cannot be read.
    """
    for name in only:
        if name not in lesson.items:
            raise CourseError(
                f"{lesson.assignment_id} has no item {name!r}.",
                f"Its items are {', '.join(lesson.items)}.",
            )
    chosen = [item for item in lesson.items.values() if not only or item.id in only]
    notebook = expand(lesson)
    released = _release(notebook, lesson, checkout)
    folder = checkout.answers / lesson.assignment_id
    proof = AssignmentProof(
        lesson.assignment_id,
        [ItemProof(item.id, item.kind, item.topic, item.points) for item in chosen],
    )
    expected = {item.id: _expected(item, notebook, released, folder) for item in chosen}
    try:
        verdicts = _run(expected, notebook, released, jobs)
    except RuntimeError as error:
        proof.failures.append(str(error))
        return proof
    for item_proof, item in zip(proof.items, chosen, strict=True):
        _judge(item_proof, expected[item.id], verdicts, folder / item.id)
        _count_labels(item_proof, expected[item.id], item)
        if not item.is_choice:
            item_proof.failures += empty_regions(_source(notebook, f"{item.id}-tests"))
        if item.kind == "predict":
            _check_prediction(item_proof, item)
    if not only:
        for path in stray_folders(folder, set(lesson.items)):
            proof.failures.append(f"{path} holds answers of no item: rename or delete it.")
    return proof


def _release(
    notebook: nbformat.NotebookNode, lesson: Lesson, checkout: Checkout
) -> nbformat.NotebookNode:
    name = lesson.assignment_id
    with tempfile.TemporaryDirectory(prefix="prove-") as folder:
        source, target = Path(folder) / "solutions", Path(folder) / "exercises"
        write_notebook(notebook, source / name / f"{name}.ipynb")
        release(source, target, name, checkout.root)
        released: nbformat.NotebookNode = nbformat.read(
            target / name / f"{name}.ipynb", as_version=4
        )
    return released


def _expected(
    item: Item, notebook: nbformat.NotebookNode, released: nbformat.NotebookNode, folder: Path
) -> list[_Expected]:
    tests = _source(notebook, f"{item.id}-tests")

    def candidate(key: str, answer: str) -> Candidate:
        return Candidate(key, answer, tests)

    rows = [
        _Expected(candidate(REFERENCE, _source(notebook, item.id)), REFERENCE, "the reference"),
        _Expected(
            candidate(UNSOLVED_LATER, _source(released, item.id)), UNSOLVED, "the unsolved item"
        ),
    ]
    if item.is_choice:
        key = read_key(item)
        rows += [
            _Expected(
                candidate(f"choice {wrong}", answer_source(item, wrong)),
                "wrong",
                f"the choice {wrong!r}",
                text,
            )
            for wrong, text in key.wrong.items()
        ]
        rows.append(
            _Expected(
                candidate("choice right", answer_source(item, _variant(key))),
                "accepted",
                "the right choice",
            )
        )
        return rows
    for answer in read_answers(folder / item.id):
        rows.append(
            _Expected(
                candidate(str(answer.path), answer.source),
                answer.label,
                f"{answer.label}/{answer.path.name}",
                answer.message,
            )
        )
    reference, starter = _source(notebook, item.id), _source(released, item.id)
    made = mutants_of(item, reference, starter, tests)
    for mutant in made:
        tried = Candidate(mutant.id, mutant.source, tests, MUTANT_LIMITS)
        rows.append(_Expected(tried, MUTANT, str(mutant), mutant=mutant))
    if not made:  # the file that it writes may be built, installed, served
        rows[0] = replace(rows[0], limits=ANSWER_LIMITS)
    return rows


def _variant(key: Key) -> str:
    """The right answer, written as carelessly as is still right."""
    return f" {key.right.lower() if key.letters else key.right} "


_Verdicts = dict[tuple[str, str], Verdict]


def _run(
    expected: dict[str, list[_Expected]],
    notebook: nbformat.NotebookNode,
    released: nbformat.NotebookNode,
    jobs: int,
) -> _Verdicts:
    """Run every candidate: the verdicts by item and key."""
    candidates = {
        name: [row.candidate for row in rows] + [row.again for row in rows if row.again]
        for name, rows in expected.items()
    }
    verdicts = {
        (name, key): verdict
        for name, key, verdict in run_steps(steps_of(notebook, candidates), jobs)
    }
    # The released notebook as a whole: nothing above an item is solved.
    unsolved = {
        name: [Candidate(UNSOLVED, _source(released, name), _source(notebook, f"{name}-tests"))]
        for name in expected
    }
    for name, key, verdict in run_steps(steps_of(released, unsolved), jobs):
        verdicts[name, key] = verdict
    return verdicts


def _judge(item: ItemProof, rows: list[_Expected], verdicts: _Verdicts, folder: Path) -> None:
    """Note what does not hold of an item."""
    mutants: dict[str, tuple[Mutant, bool]] = {}
    for row in rows:
        verdict = verdicts[item.id, row.candidate.key]
        if row.mutant:
            mutants[row.mutant.id] = row.mutant, verdict.passed
            continue
        _note(item, row, verdict)
        if row.again and verdicts[item.id, row.again.key] != verdict:
            second = verdicts[item.id, row.again.key]
            message = (second if verdict.passed else verdict).message
            item.failures.append(f"{row.name} gives different verdicts: not always {message!r}")
    unsolved = _Expected(rows[0].candidate, UNSOLVED, "the released notebook")
    _note(item, unsolved, verdicts[item.id, UNSOLVED])
    item.mutants, failures = judge(mutants, read_equivalents(folder))
    item.failures += failures


def _note(item: ItemProof, row: _Expected, verdict: Verdict) -> None:
    text = (
        verdict.message
        if verdict.error in ("Mismatch", "Ended", "TimedOut")
        else (f"{verdict.error}: {verdict.message}")
    )
    if row.label == UNSOLVED:
        if verdict.passed:
            item.unsolved = item.points
            item.failures.append(f"passes unsolved ({row.name} scores {item.points} points)")
    elif row.label == REFERENCE:
        item.reference = item.points if verdict.passed else 0
        if not verdict.passed:
            item.failures.append(f"the reference fails: {text}")
    elif row.label == "accepted":
        item.accepted = (item.accepted[0] + 1, item.accepted[1] + verdict.passed)
        if not verdict.passed:
            item.failures.append(f"{row.name} is refused: {text}")
    else:
        right = not verdict.passed and _plain(row.message) in _plain(text)
        item.wrong = (item.wrong[0] + 1, item.wrong[1] + right)
        if verdict.passed:
            item.failures.append(f"{row.name} is accepted")
        elif not right:
            item.failures.append(f"{row.name} gets another message than {row.message!r}: {text!r}")


def _plain(text: str) -> str:
    # Line breaks and capitals are the message's own business.
    return " ".join(text.split()).casefold()


def _count_labels(proof: ItemProof, rows: list[_Expected], item: Item) -> None:
    if item.is_choice:
        return
    for label in LABELS:
        found = sum(row.label == label for row in rows)
        if found < ENOUGH[label]:
            proof.failures.append(
                f"has {found} {label} answers; {ENOUGH[label]} are needed in "
                f"tests/answers/.../{item.id}/{label}/"
            )


def _check_prediction(proof: ItemProof, item: Item) -> None:
    """The program of a predict prompt must print what its key says."""
    key = read_key(item)
    if key.letters:
        return
    blocks = fenced(item.prompt.source, "python")
    if len(blocks) != 1:
        proof.failures.append(f"the prompt holds {len(blocks)} python blocks; it needs one")
        return
    screen = io.StringIO()
    names: dict[str, Any] = {"__name__": "__main__"}
    with contextlib.redirect_stdout(screen):
        exec(compile(blocks[0], f"<{item.id}>", "exec"), names)
    printed = "\n".join(row.rstrip() for row in screen.getvalue().strip().split("\n"))
    if printed != key.right.strip():
        proof.failures.append(f"the program prints {printed!r}, the key says {key.right!r}")


def _source(notebook: nbformat.NotebookNode, cell_id: str) -> str:
    return next(str(cell.source) for cell in notebook.cells if cell.id == cell_id)


def steps_of(notebook: nbformat.NotebookNode, candidates: dict[str, list[Candidate]]) -> list[Step]:
    """A notebook for the worker, with the candidates to try at each item.

    Args:
        notebook: All its cells, in order.
        candidates: By item id.
    """
    steps: list[Step] = []
    for cell in notebook.cells:
        course = cell.metadata.get("course", {})
        if cell.cell_type != "code":
            continue
        if course.get("role") == "answer":
            tried = candidates.get(course["item"], [])
            steps.append(Step([cell.source], course["item"], tried))
        else:
            # A test cell of an unsolved item fails, and that is right.
            steps.append(Step([cell.source], course.get("item", "")))
    return steps
