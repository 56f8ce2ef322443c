"""From an instructor notebook to the notebook for learners, by nbgrader itself."""

from pathlib import Path

from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from traitlets.config import Config

from autograder.converters import Folders, OneFolder, load_config, run, silent_log
from course.errors import CourseError


class _Release(OneFolder, GenerateAssignment):  # type: ignore[misc]
    """nbgrader's `generate_assignment`."""


def release(source_dir: Path, release_dir: Path, assignment_id: str, root: Path) -> None:
    """Make the learners' version of one assignment, as `nbgrader generate_assignment` does.

    An existing version is replaced; no gradebook is read or written. The working folder of
    the process changes meanwhile, so this must not run in two threads at once.

    Args:
        source_dir: The folder that holds `<assignment_id>/<assignment_id>.ipynb` with the
            answers: `solutions`, or a temporary folder built like it.
        release_dir: The folder to write `<assignment_id>/` into: `exercises`, or a temporary one.
        assignment_id: The id of the assignment.
        root: The checkout whose `nbgrader_config.py` decides.

    Raises:
        CourseError: There is no notebook, or nbgrader (or one of our steps) refuses it. In
            this case `release_dir` holds no version of the assignment.
    """
    without_gradebook = Config(
        {"SaveCells": {"enabled": False}, "GenerateAssignment": {"no_database": True}}
    )
    try:
        generate(source_dir, release_dir, assignment_id, root, without_gradebook)
    except NbGraderException as error:
        source = notebook_of(source_dir, assignment_id)
        raise CourseError(
            f"nbgrader cannot release {source}: {error}", "Mend the lesson and build it again."
        ) from error


def notebook_of(source_dir: Path, assignment_id: str) -> Path:
    """Where the instructor notebook of an assignment is, whether it exists or not."""
    return source_dir.absolute() / assignment_id / f"{assignment_id}.ipynb"


def generate(
    source_dir: Path, release_dir: Path, assignment_id: str, root: Path, extra: Config
) -> None:
    """Run `generate_assignment` with the checkout's configuration and `extra` over it.

    Args:
        source_dir: As for `release`.
        release_dir: As for `release`.
        assignment_id: As for `release`.
        root: As for `release`.
        extra: More nbgrader configuration, such as another gradebook.

    Raises:
        CourseError: There is no notebook.
        NbGraderException: nbgrader failed; the text is the reason.
        sqlalchemy.exc.OperationalError: The gradebook cannot be used.
    """
    source = notebook_of(source_dir, assignment_id)
    if not source.is_file():
        raise CourseError(f"There is no {source}.", f"Run `autograder build {assignment_id}`.")
    config = load_config(root)
    config.CourseDirectory.merge(
        {
            "root": str(source_dir.absolute().parent),
            "source_directory": source_dir.absolute().name,
            "release_directory": str(release_dir.absolute()),
            "assignment_id": assignment_id,
            "notebook_id": "*",
        }
    )
    config.merge(extra)
    log = silent_log()
    folders = Folders(config=config, log=log)
    converter = _Release(coursedir=folders, config=config, log=log, force=True)
    folder = folders.format_path(folders.source_directory, ".", assignment_id)
    converter.chosen = [f"{folder}/{path.name}" for path in sorted(source.parent.glob("*.ipynb"))]
    run(converter)
