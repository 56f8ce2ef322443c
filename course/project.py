"""Checks a learner's project: in the notebook of the project, and for `course check`.

A criterion is tried on a copy of the program's package, in a folder of its own, so nothing
that the learner keeps beside it is read or changed.
"""

import json
import os
import random
from collections.abc import Callable, Mapping
from pathlib import Path

from rich.console import Console
from rich.text import Text

import course
from course import acceptance, paths, workspace
from course.acceptance.project import Project, Verdict, summary
from course.errors import CourseError
from course.files import TooMuch, read_files, write_atomically
from course.manifest import Assignment
from course.paths import Checkout
from course.testing.mismatch import Mismatch

LARGEST, MOST_FILES = 8 * 1024 * 1024, 500
SEEDS = 1_000_000
# In the instructor's copy, the checks of the notebook run the reference.
_chosen = Path()


def use(folder: str) -> None:
    """Check the program in another folder than the notebook's own."""
    global _chosen
    _chosen = Path(folder)


def check(assignment: str, criterion: str, seed: int | None = None) -> None:
    """Try one criterion on the program beside the notebook, and keep the verdict.

    Args:
        assignment: The id of the project.
        criterion: The id of the criterion.
        seed: What the data are drawn with; by default new ones each time.

    Raises:
        Mismatch: The program does not do what the criterion asks for.
    """
    here = _checkout()
    project, _ = acceptance.load(_projects(here), assignment)
    verdict = attempt(project, criterion, Path.cwd() / _chosen, assignment, seed)
    if here and Path.cwd() == here.workspace / assignment:
        remember(here, assignment, [verdict])
    if not verdict.passed:
        raise Mismatch(verdict.message)
    print(f"✓ {summary(project, criterion)}")  # noqa: T201 -- for the learner


def check_all(
    checkout: Checkout,
    assignment: Assignment,
    only: str | None = None,
    seed: int | None = None,
    on_criterion: Callable[[str], None] = lambda _: None,
) -> list[Verdict]:
    """Try the criteria on the program in the workspace, and keep the verdicts.

    Args:
        checkout: Where the workspace is.
        assignment: The project.
        only: The id of one criterion; by default all.
        seed: What the data are drawn with; by default new ones each time.
        on_criterion: Called before each criterion with its id.

    Raises:
        CourseError: There is no such criterion, or the workspace has no such folder.
    """
    folder = checkout.workspace / assignment.id
    if not folder.is_dir():
        raise CourseError(
            f"There is no folder of {assignment.id} in your workspace ({folder}).",
            "Run `course lab` first: it copies the projects of the course there.",
        )
    project, _ = acceptance.load(checkout.projects, assignment.id)
    if only is not None and only not in project.criteria:
        raise CourseError(
            f"{assignment.id} has no criterion {only!r}.",
            f"Its criteria: {', '.join(project.criteria)}.",
        )
    verdicts = []
    for criterion in project.criteria:
        if only in (None, criterion):
            on_criterion(criterion)
            verdicts.append(attempt(project, criterion, folder, assignment.id, seed))
    remember(checkout, assignment.id, verdicts)
    return verdicts


def attempt(
    project: Project, criterion: str, folder: Path, assignment: str, seed: int | None = None
) -> Verdict:
    """Try one criterion on the program in a folder; what is missing there is a verdict, too."""
    seed = random.randrange(SEEDS) if seed is None else seed
    try:
        files = program_files(folder, project.program)
    except Mismatch as error:
        return Verdict(criterion, False, str(error), seed)
    with acceptance.Local(files) as place:
        verdict = acceptance.try_criterion(project, criterion, place, seed)
    if verdict.passed:
        return verdict
    return Verdict(criterion, False, with_repeat(verdict, assignment), seed)


def with_repeat(verdict: Verdict, assignment: str) -> str:
    """The message of a verdict, and how to see the same again."""
    name = assignment.split("-")[0]
    return (
        f"{verdict.message}\n"
        "The same again, with the same data: "
        f"course check {name} --item {verdict.criterion} --seed {verdict.seed}"
    )


def program_files(folder: Path, program: str) -> dict[str, bytes]:
    """The files of a program's package, by path in the folder.

    Raises:
        Mismatch: There is no such package, or it is too large.
    """
    package = folder / program
    if not (package / "__main__.py").is_file():
        raise Mismatch(
            f"There is no file {program}/__main__.py beside the notebook of the project: "
            f"`python -m {program}` would not find a program."
        )
    try:
        files = read_files(package, MOST_FILES, LARGEST)
    except TooMuch:
        raise Mismatch(
            f"The folder {program}/ holds more than {MOST_FILES} files or "
            f"{LARGEST // 1024**2} MB: is something in it that is no part of the program?"
        ) from None
    return {f"{program}/{name}": content for name, content in files.items()}


def show(verdicts: list[Verdict], console: Console) -> None:
    """Print the verdict on each criterion, then how many passed."""
    width = max((len(v.criterion) for v in verdicts), default=0)
    for verdict in verdicts:
        word, style = ("passed", "green") if verdict.passed else ("failed", "red")
        console.print(Text(f"{verdict.criterion:{width}}  ").append(word, style=style))
        for text in verdict.message.splitlines():
            console.print(Text(f"    {text}"), soft_wrap=True)
    passed = sum(v.passed for v in verdicts)
    console.print(
        Text(
            f"\n{passed} of {len(verdicts)} passed. When your work is graded, the same criteria "
            "are tried with other data, and a person reads your write-up."
        )
    )


def remember(checkout: Checkout, assignment: str, verdicts: list[Verdict]) -> None:
    """Keep verdicts for `course progress`."""
    kept = _kept(checkout)
    known = kept.setdefault(assignment, {})
    known.update({verdict.criterion: verdict.passed for verdict in verdicts})
    with workspace.writing(checkout):
        content = json.dumps(kept, indent=1, sort_keys=True) + "\n"
        write_atomically(_record(checkout), content.encode())


def remembered(checkout: Checkout, assignment: str) -> Mapping[str, bool]:
    """The last verdict on each criterion that was tried."""
    return _kept(checkout).get(assignment, {})


def _checkout() -> Checkout | None:
    """The clone that the notebook belongs to; None where only the package is installed."""
    try:
        return paths.checkout()
    except CourseError:
        return None


def _projects(here: Checkout | None) -> Path:
    """Where the acceptance tests are; a build says so, for it runs its notebooks elsewhere."""
    if chosen := os.environ.get("COURSE_PROJECTS"):
        return Path(chosen)
    return here.projects if here else Path(course.__file__).parent / "projects"


def _record(checkout: Checkout) -> Path:
    return checkout.workspace / ".course" / "projects.json"


def _kept(checkout: Checkout) -> dict[str, dict[str, bool]]:
    try:
        found = json.loads(_record(checkout).read_bytes())
        return {
            str(name): {str(one): bool(passed) for one, passed in verdicts.items()}
            for name, verdicts in found.items()
        }
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}
