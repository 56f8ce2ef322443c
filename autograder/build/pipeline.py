"""From text to solutions to exercises, in a temporary place first: nothing half-built is left."""

import filecmp
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from autograder.build.contents import contents_are_fresh, with_contents
from autograder.build.execute import execute, write_notebook
from autograder.build.expand import expand
from autograder.build.ledger import Ledger
from autograder.build.lesson import Lesson, lesson_path, read_lesson
from autograder.build.project import (
    REFERENCE,
    STARTER,
    Parts,
    brief_path,
    files_of,
    read_parts,
    refuse_project_faults,
)
from autograder.build.refuse import refuse_faults
from autograder.build.release import release
from course.errors import CourseError
from course.files import LITTER
from course.manifest import Assignment, Manifest
from course.paths import Checkout

Say = Callable[[str], None]


@dataclass(frozen=True)
class Built:
    """A finished build in a temporary place: the folders of both trees."""

    solutions: Path
    exercises: Path


def ledger_of(checkout: Checkout) -> Ledger:
    """The released ids of this checkout."""
    return Ledger.read(checkout.root / "course" / "released.toml")


def checked_lesson(checkout: Checkout, assignment: Assignment) -> Lesson:
    """Read a lesson, or the brief of a project, and refuse it if it has faults.

    Raises:
        LessonError: It has faults.
        CourseError: It cannot be read.
    """
    parts = parts_of(checkout, assignment)
    if parts:
        lesson = read_lesson(brief_path(checkout.projects, assignment.id), assignment.id)
        refuse_project_faults(lesson, parts, assignment, ledger_of(checkout))
        return lesson
    lesson = read_lesson(lesson_path(checkout.lessons, assignment.id), assignment.id)
    refuse_faults(lesson, assignment, ledger_of(checkout))
    return lesson


def parts_of(checkout: Checkout, assignment: Assignment) -> Parts | None:
    """What belongs to a project besides its brief; None for a week.

    Raises:
        CourseError: The project has no acceptance tests, or they do not run.
    """
    if assignment.kind != "project":
        return None
    return read_parts(checkout.projects, assignment.id)


@contextmanager
def fresh_build(
    checkout: Checkout, assignments: tuple[Assignment, ...], say: Say
) -> Iterator[Built]:
    """Build assignments into a temporary place that is gone after the block.

    Raises:
        LessonError: A lesson has faults, or its solution does not run.
    """
    lessons = [checked_lesson(checkout, assignment) for assignment in assignments]
    with tempfile.TemporaryDirectory(prefix="build-") as folder:
        built = Built(Path(folder) / "solutions", Path(folder) / "exercises")
        for assignment, lesson in zip(assignments, lessons, strict=True):
            say(f"building {lesson.assignment_id}")
            parts = parts_of(checkout, assignment)
            notebook = expand(lesson, parts)
            name = lesson.assignment_id
            files = _put_files(parts, built.solutions / name) if parts else {}
            about = {"COURSE_PROJECTS": str(checkout.projects)} if parts else {}
            execute(notebook, lesson, files, about)
            write_notebook(notebook, built.solutions / name / f"{name}.ipynb")
            release(built.solutions, built.exercises, name, checkout.root)
            if parts:
                _refuse_leaks(parts, built.exercises / name, f"{name}.ipynb")
        yield built


def _put_files(parts: Parts, folder: Path) -> dict[str, bytes]:
    """Put starter and reference beside the instructor's notebook; they are returned, too."""
    files = dict(parts.files(STARTER))
    files |= {f"{REFERENCE}/{name}": content for name, content in parts.files(REFERENCE).items()}
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return files


def _refuse_leaks(parts: Parts, released: Path, notebook: str) -> None:
    """Stop a release that holds anything else than the notebook and the starter."""
    found = files_of(released)
    found.pop(notebook, None)
    if found != parts.files(STARTER):
        strange = sorted(found.keys() ^ parts.files(STARTER).keys()) or ["a changed file"]
        raise CourseError(
            f"The release of {released.name} is not the notebook and the starter: "
            f"{', '.join(strange)}.",
            "nbgrader_config.py must ignore the reference, and nothing of the starter.",
        )


def build(checkout: Checkout, assignments: tuple[Assignment, ...], say: Say) -> list[str]:
    """Build assignments and put them in `solutions/` and `exercises/`.

    Returns:
        The ids whose committed notebooks changed.
    """
    changed = []
    with fresh_build(checkout, assignments, say) as built:
        for assignment in assignments:
            differs = False
            for new, old in _trees(built, checkout, assignment.id):
                if _difference(new, old):
                    differs = True
                    _replace(new, old)
            if differs:
                changed.append(assignment.id)
    return changed


def drift(
    checkout: Checkout, manifest: Manifest, assignments: tuple[Assignment, ...], say: Say
) -> list[str]:
    """What the committed notebooks differ in from a fresh build, one text per file; [] for none."""
    found = _strays(checkout, manifest)
    if not contents_are_fresh(checkout.root / "README.md", manifest):
        found.append("README.md has another table of contents than the manifest")
    with fresh_build(checkout, assignments, say) as built:
        for assignment in assignments:
            for new, old in _trees(built, checkout, assignment.id):
                for name, how in _difference(new, old):
                    found.append(f"{(old / name).relative_to(checkout.root)} {how}")
    return found


def write_contents(checkout: Checkout, manifest: Manifest) -> bool:
    """Renew the README's table of contents; whether it changed."""
    readme = checkout.root / "README.md"
    if contents_are_fresh(readme, manifest):
        return False
    text = readme.read_text(encoding="utf-8")
    readme.write_text(with_contents(text, manifest), encoding="utf-8")
    return True


def freeze_ids(checkout: Checkout, assignments: tuple[Assignment, ...]) -> Path:
    """Remember the ids of these assignments as released."""
    ledger = ledger_of(checkout)
    ledger.freeze([checked_lesson(checkout, assignment) for assignment in assignments])
    return ledger.path


def _trees(built: Built, checkout: Checkout, name: str) -> list[tuple[Path, Path]]:
    return [
        (built.solutions / name, checkout.solutions / name),
        (built.exercises / name, checkout.exercises / name),
    ]


def _difference(new: Path, old: Path) -> list[tuple[str, str]]:
    files_new = {p.relative_to(new).as_posix() for p in new.rglob("*") if p.is_file()}
    files_old = {p.relative_to(old).as_posix() for p in old.rglob("*") if p.is_file()}
    # Without what whoever looked at it has left.
    files_old = {name for name in files_old if not LITTER.intersection(Path(name).parts)}
    rows = [(name, "is missing") for name in sorted(files_new - files_old)]
    rows += [(name, "is not made by the build") for name in sorted(files_old - files_new)]
    rows += [
        (name, "differs from a fresh build")
        for name in sorted(files_new & files_old)
        if not filecmp.cmp(new / name, old / name, shallow=False)
    ]
    return rows


def _strays(checkout: Checkout, manifest: Manifest) -> list[str]:
    known = {assignment.id for assignment in manifest.available}
    return [
        f"{entry.relative_to(checkout.root)} belongs to no available assignment"
        for tree in (checkout.solutions, checkout.exercises)
        if tree.is_dir()
        for entry in sorted(tree.iterdir())
        if entry.name not in known and not entry.name.startswith(".")
    ]


def _replace(new: Path, old: Path) -> None:
    try:
        old.parent.mkdir(parents=True, exist_ok=True)
        staged = Path(tempfile.mkdtemp(prefix=f".{old.name}-", dir=old.parent))
        shutil.copytree(new, staged, dirs_exist_ok=True)
        staged.chmod(0o755)
        if old.exists():
            shutil.rmtree(old)
        staged.rename(old)
    except OSError as error:
        raise CourseError(
            f"Cannot write {old}: {error.strerror}.", "Make the folder writable and build again."
        ) from error
