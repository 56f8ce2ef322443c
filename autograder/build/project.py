"""A project: its brief, what learners start with, the reference, and what must fit together."""

from dataclasses import dataclass
from pathlib import Path

from autograder.build.ledger import Ledger
from autograder.build.lesson import WRITE_UP, Cell, Item, Lesson, LessonError, Problem
from autograder.build.refuse import Report, check_hints, check_id, check_points, check_told
from course.acceptance.project import Project, folder_of, load
from course.files import LITTER
from course.manifest import Assignment

STARTER, REFERENCE = "starter", "reference"
CRITERION = "criterion"
RUBRIC = "<!-- rubric -->"


@dataclass(frozen=True)
class Parts:
    """What belongs to a project besides its brief.

    Attributes:
        folder: Where all of it is.
        acceptance: The acceptance tests.
    """

    folder: Path
    acceptance: Project

    @property
    def program(self) -> str:
        """The package that the learner writes."""
        return self.acceptance.program

    def files(self, part: str) -> dict[str, bytes]:
        """The files of `starter` or `reference`, by path in it."""
        return files_of(self.folder / part)


def read_parts(projects: Path, assignment_id: str) -> Parts:
    """Read what belongs to a project.

    Raises:
        CourseError: It has no acceptance tests, or they do not run.
    """
    acceptance, _ = load(projects, assignment_id)
    return Parts(folder_of(projects, assignment_id), acceptance)


def brief_path(projects: Path, assignment_id: str) -> Path:
    """Where the brief of a project is."""
    return folder_of(projects, assignment_id) / "brief.py"


def files_of(folder: Path) -> dict[str, bytes]:
    """All files below a folder, by path in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not LITTER.intersection(path.relative_to(folder).parts)
    }


def program_of(files: dict[str, bytes], program: str) -> dict[str, bytes]:
    """Of some files, those of the program's package."""
    return {name: content for name, content in files.items() if name.startswith(f"{program}/")}


def refuse_project_faults(
    lesson: Lesson, parts: Parts, assignment: Assignment, ledger: Ledger
) -> None:
    """Check a brief against the notation, the manifest, the acceptance tests and released ids.

    Raises:
        LessonError: It has faults; the error lists all of them.
    """
    problems = list(lesson.problems)

    def report(cell: Cell, text: str, mend: str) -> None:
        problems.append(Problem(cell.line, text, mend, cell.name and f"item {cell.name}"))

    for cell in lesson.cells:
        if cell.role in ("setup", "section"):
            report(cell, f"a brief has no {cell.role} cell.", "Take it out.")
        if cell.role == "text" and cell.cell_type == "code":
            report(cell, "a brief has no code cells.", "The program is written in files.")
    for item in lesson.items.values():
        _check_item(item, report)
        for text, mend in ledger.conflicts(lesson.assignment_id, item):
            report(item.prompt, text, mend)
    _check_criteria(lesson, parts, report)
    _check_files(lesson, parts, report)
    texts = [cell.source for cell in lesson.cells if cell.role == "text"]
    if sum(RUBRIC in text for text in texts) != 1:
        report(lesson.cells[0], "the brief has no rubric.", f"Write `{RUBRIC}` where it belongs.")
    check_points(lesson, assignment, problems)
    if problems:
        raise LessonError(lesson.path, problems)


def rubric(lesson: Lesson) -> str:
    """The table of what gives points."""
    rows = ["| criterion | what it asks for | points | marked by |", "| --- | --- | --- | --- |"]
    for item in lesson.items.values():
        by = "a person" if item.kind == WRITE_UP else "acceptance tests"
        rows.append(f"| `{item.id}` | {_title(item)} | {item.points} | {by} |")
    total = sum(item.points for item in lesson.items.values())
    return "\n".join([*rows, f"| | | **{total}** | |"])


def _title(item: Item) -> str:
    first = item.prompt.source.strip().split("\n")[0]
    return first.lstrip("#").strip()


def _check_item(item: Item, report: Report) -> None:
    check_id(item.prompt, report)
    check_told(item.prompt, report)
    for key in ("points", "minutes"):
        if item.prompt.options.get(key, 0) <= 0:
            report(item.prompt, f"the item has no {key}.", f"Add {key}=10 to its header.")
    if item.kind == CRITERION:
        check_hints(item.prompt, report, least=1)
        for cell in (item.starter, item.answer, item.tests, item.key):
            if cell is not None:
                report(
                    cell,
                    f"a criterion has no {cell.role} cell.",
                    "Its tests are a function of acceptance.py.",
                )
    elif item.kind == WRITE_UP:
        if item.starter is None or item.answer is None:
            report(
                item.prompt,
                "the write-up lacks its starter or its answer.",
                f'Add `# %% [markdown] starter="{item.id}"` with the questions, and an answer.',
            )
    else:
        report(
            item.prompt,
            f"the kind {item.kind!r} is unknown in a project.",
            f"Use {CRITERION} or {WRITE_UP}.",
        )


def _check_criteria(lesson: Lesson, parts: Parts, report: Report) -> None:
    told = [item.id for item in lesson.items.values() if item.kind == CRITERION]
    if told != list(parts.acceptance.criteria):
        report(
            lesson.cells[0],
            f"the criteria of the brief are {', '.join(told)}; acceptance.py has "
            f"{', '.join(parts.acceptance.criteria)}.",
            "Name the same ones, in the same order.",
        )
    if sum(item.kind == WRITE_UP for item in lesson.items.values()) != 1:
        report(lesson.cells[0], "a project has exactly one write-up.", "Add it, or keep one.")


def _check_files(lesson: Lesson, parts: Parts, report: Report) -> None:
    main = f"{parts.program}/__main__.py"
    for part in (STARTER, REFERENCE):
        if main not in parts.files(part):
            report(lesson.cells[0], f"there is no {part}/{main}.", "Write it.")
    if any(name.partition("/")[0] == REFERENCE for name in parts.files(STARTER)):
        report(
            lesson.cells[0],
            f"the starter has a folder {REFERENCE}, which no release takes along.",
            "Rename it.",
        )
