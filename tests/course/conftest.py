"""Fixtures of the learner's tools: a released tiny course, before and after the first update."""

from pathlib import Path

import pytest
from tinycourse import make_course

from course import manifest, workspace
from course.manifest import Manifest
from course.paths import Checkout


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """A released course whose workspace does not exist yet; the current folder."""
    monkeypatch.delenv("COURSE_WORKSPACE", raising=False)
    # Where Jupyter keeps the signatures of notebooks: not this machine's user's.
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter"))
    made = make_course(tmp_path / "clone")
    monkeypatch.chdir(made.root)
    return made


@pytest.fixture
def syllabus(checkout: Checkout) -> Manifest:
    """The manifest of that course."""
    return manifest.load(checkout.manifest)


@pytest.fixture
def begun(checkout: Checkout, syllabus: Manifest) -> Checkout:
    """The same course with a workspace that was just filled."""
    workspace.update(checkout, syllabus)
    return checkout
