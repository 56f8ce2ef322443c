"""Small courses that can be released: built, with the package and all that learners get."""

import shutil
from pathlib import Path

from minicourse import make_minicourse
from miniproject import make_miniproject

from autograder.build import pipeline
from course.manifest import load
from course.paths import Checkout

REPOSITORY = Path(__file__).resolve().parents[1]
KEPT = (
    *(".gitignore", "LICENSE", "LICENSE-lessons", "Makefile", "README.md", "environment.yml"),
    *("postBuild", "pyproject.toml", "requirements.lock"),
)
# What belongs to the small course is its own; the largest parts of the package only take time.
_OTHERS = shutil.ignore_patterns(
    *("lessons", "projects", "*.toml", "widgets", "services", "__pycache__")
)


def make_week(root: Path) -> Checkout:
    """A course of one week."""
    return _complete(make_minicourse(root).checkout)


def make_project(root: Path) -> Checkout:
    """A course of one project."""
    return _complete(make_miniproject(root).checkout)


def _complete(checkout: Checkout) -> Checkout:
    for name in KEPT:
        shutil.copy(REPOSITORY / name, checkout.root / name)
    shutil.copytree(REPOSITORY / "docs", checkout.root / "docs")
    package = checkout.root / "course"
    shutil.copytree(REPOSITORY / "course", package, ignore=_OTHERS, dirs_exist_ok=True)
    course = load(checkout.manifest)
    pipeline.build(checkout, course.available, lambda _: None)
    pipeline.write_contents(checkout, course)
    return checkout
