"""A project's criteria: declared in its `acceptance.py`, tried one by one."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from course.acceptance.place import Place, PlaceGone
from course.acceptance.trial import Trial
from course.errors import CourseError
from course.testing.mismatch import Mismatch

Criterion = Callable[[Trial], None]


@dataclass
class Project:
    """What the acceptance tests of a project say.

    Attributes:
        program: The package that the learner writes, started with `python -m`.
        prompts: The texts with which it asks.
        criteria: The function of each criterion, by its id.
    """

    program: str
    prompts: tuple[str, ...] = ("> ",)
    criteria: dict[str, Criterion] = field(default_factory=dict)

    def criterion(self, function: Criterion) -> Criterion:
        """Declare a criterion; its id is the function's name, with hyphens."""
        self.criteria[function.__name__.replace("_", "-")] = function
        return function


@dataclass(frozen=True)
class Verdict:
    """What a trial of one criterion found.

    Attributes:
        message: What the learner reads when it failed.
        seed: What repeats the trial with the same data.
    """

    criterion: str
    passed: bool
    message: str
    seed: int


def load(projects: Path, assignment: str) -> tuple[Project, bytes]:
    """The acceptance tests of a project, and their text.

    Args:
        projects: The folder of all projects.
        assignment: The id of the project.

    Raises:
        CourseError: There are none, or they do not run.
    """
    path = folder_of(projects, assignment) / "acceptance.py"
    try:
        source = path.read_bytes()
    except OSError as error:
        raise CourseError(
            f"Cannot read the acceptance tests of {assignment}: {path}: {error.strerror}.",
            "Restore it from the repository.",
        ) from error
    return read(source, str(path)), source


def read(source: bytes, name: str = "acceptance.py") -> Project:
    """The acceptance tests with this text, which is ours.

    Raises:
        CourseError: They do not run, or declare no project.
    """
    names: dict[str, object] = {"__name__": "acceptance", "__file__": name}
    try:
        exec(compile(source, name, "exec"), names)
    except Exception as error:
        raise CourseError(f"{name} does not run: {type(error).__name__}: {error}.") from error
    project = names.get("project")
    if not isinstance(project, Project):
        raise CourseError(f"{name} has no `project`.", 'Write project = Project("program").')
    return project


def folder_of(projects: Path, assignment: str) -> Path:
    """Where the parts of a project are."""
    return projects / assignment.replace("-", "_")


def summary(project: Project, criterion: str) -> str:
    """What a criterion is about: the first line of its function's docstring."""
    doc = inspect.getdoc(project.criteria[criterion]) or criterion
    return doc.split("\n")[0].rstrip(".")


def try_criterion(project: Project, criterion: str, place: Place, seed: int) -> Verdict:
    """Try one criterion.

    Args:
        project: The project.
        criterion: The id of one of its criteria.
        place: Where the program is; nothing has run there yet.
        seed: What the data are drawn with.
    """
    trial = Trial(project.program, project.prompts, place, Random(f"{criterion} {seed}"))
    try:
        project.criteria[criterion](trial)
    except Mismatch as error:
        return Verdict(criterion, False, str(error), seed)
    except PlaceGone:
        raise
    except Exception as error:
        # A criterion that takes apart what a program printed may meet anything there.
        text = (
            "What your program printed is so far from what was expected that it cannot be "
            f"compared ({type(error).__name__}: {error})."
        )
        return Verdict(criterion, False, text, seed)
    return Verdict(criterion, True, "", seed)
