"""Fixtures of the learner's tools: a released tiny course, and a project."""

import json
from pathlib import Path

import pytest
from miniproject import ID, MiniProject, make_miniproject
from tinycourse import make_course

from course import manifest, workspace
from course.manifest import Manifest
from course.paths import Checkout

# Two criteria and a write-up.
NOTEBOOK = {
    "cells": [
        {
            "cell_type": "code",
            "execution_count": None,
            "id": f"{name}-tests",
            "metadata": {
                "course": {"item": name, "kind": "criterion", "role": "tests"},
                "nbgrader": {"grade": True, "solution": False, "points": points, "grade_id": name},
            },
            "outputs": [],
            "source": "",
        }
        for name, points in (("ends", 3), ("counts", 5))
    ]
    + [
        {
            "cell_type": "markdown",
            "id": "write-up",
            "metadata": {
                "course": {"item": "write-up", "kind": "write-up", "role": "answer"},
                "nbgrader": {"grade": True, "solution": True, "points": 2, "grade_id": "write-up"},
            },
            "source": "**How it counts**\n\n[your words]",
        }
    ],
    "metadata": {},
    "nbformat": 4,
    "nbformat_minor": 5,
}


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


@pytest.fixture
def mini(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MiniProject:
    """A released project in a workspace that was just filled."""
    monkeypatch.delenv("COURSE_WORKSPACE", raising=False)
    made = make_miniproject(tmp_path / "clone")
    release = made.checkout.exercises / ID
    (release / "counter").mkdir(parents=True)
    (release / f"{ID}.ipynb").write_text(json.dumps(NOTEBOOK), encoding="utf-8")
    (release / "counter" / "__main__.py").write_text("# yours\n", encoding="utf-8")
    (release / "counter" / "ready.py").write_text("one = 1\n", encoding="utf-8")
    monkeypatch.chdir(made.checkout.root)
    workspace.update(made.checkout, made.manifest)
    return made
