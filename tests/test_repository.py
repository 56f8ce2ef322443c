"""The repository itself: what is pinned, what is generated, what must not be in it."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from course.services import checkup

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
# Folders that name nobody, in which a clone may stand.
ON_EVERY_MACHINE = {"//", "/home/", "/Users/", "/opt/", "/srv/", "/mnt/", "/tmp/"}
LOCK = (ROOT / "requirements.lock").read_text()


def pins() -> dict[str, str]:
    rows = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", LOCK, re.MULTILINE)
    return {canonicalize_name(name): version for name, version in rows}


def requirements() -> list[Requirement]:
    rows = list(PROJECT["project"]["dependencies"])
    for extra in PROJECT["project"]["optional-dependencies"].values():
        rows += extra
    rows += PROJECT["dependency-groups"]["build"]
    return [r for r in map(Requirement, rows) if r.name != PROJECT["project"]["name"]]


@pytest.mark.parametrize("requirement", requirements(), ids=str)
def test_every_dependency_is_pinned_to_a_version_that_fits(requirement):
    pinned = pins()
    name = canonicalize_name(requirement.name)
    assert name in pinned, "run `make lock`"
    assert requirement.specifier.contains(pinned[name], prereleases=True), "run `make lock`"


def test_every_pin_has_hashes_and_names_no_host():
    blocks = re.split(r"^(?=[A-Za-z0-9._-]+==)", LOCK, flags=re.MULTILINE)[1:]
    assert len(blocks) >= len(requirements())
    for block in blocks:
        assert "--hash=sha256:" in block, block.split("\n")[0]
    assert not re.search(r"https?://|--index-url|--find-links|file:", LOCK)


def test_conda_and_binder_get_the_same_packages_as_pip():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text())
    *conda, pip = environment["dependencies"]
    assert pip == {"pip": ["-r requirements.lock"]}
    python = Requirement(next(row for row in conda if row.startswith("python")).replace("=", "=="))
    version = next(iter(python.specifier)).version
    assert Requirement(f"python{PROJECT['project']['requires-python']}").specifier.contains(version)
    assert "pip install --no-deps --no-build-isolation -e ." in (ROOT / "postBuild").read_text()


def test_this_environment_is_the_locked_one():
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    pinned = pins()
    wrong = []
    for requirement in requirements():
        name = canonicalize_name(requirement.name)
        try:
            if installed(name) != pinned[name]:
                wrong.append(f"{name} is {installed(name)}, locked {pinned[name]}")
        except PackageNotFoundError:
            wrong.append(f"{name} is not installed")
    assert not wrong, f"{wrong} in Python {default_environment()['python_version']}"


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def test_learners_get_no_solution_and_no_hidden_test():
    for path in (ROOT / "exercises").rglob("*"):
        if path.is_file():
            text = path.read_text()
            for mark in ("BEGIN SOLUTION", "BEGIN HIDDEN", "hidden()", '"starter"', "discussion"):
                assert mark not in text, f"{path} holds {mark}"


def test_no_wheel_holds_lessons(tmp_path):
    import sys
    import zipfile

    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "course/testing/__init__.py" in names
    assert "course/syllabus.toml" in names
    assert "autograder/cli.py" in names
    # The forms of items, for `course lab` and for a JupyterLab that is started without it.
    forms = "labextensions/inkwell-items/package.json"
    assert f"course/jupyterlab/{forms}" in names
    assert any(name.endswith(f".data/data/share/jupyter/{forms}") for name in names)
    hidden = [n for n in names if n.startswith(("course/lessons", "course/projects", "tests"))]
    # What an acceptance test says, the brief says as well; references stay out.
    assert {Path(name).name for name in hidden} <= {"acceptance.py"}


def test_no_file_names_a_machine_of_its_authors():
    places = {f"{ROOT}/", f"{ROOT.parent}/", f"{Path.home()}/"} - ON_EVERY_MACHINE
    pattern = re.compile("|".join(rf"(?<![\w/.]){re.escape(place)}\w" for place in places))
    for path in tracked():
        if path.suffix in {".png", ".lock"} or path == Path(__file__) or not path.is_file():
            continue
        found = pattern.search(path.read_text(errors="replace"))
        assert not found, f"{path}: {found and found[0]}"


def test_make_alone_lists_the_commands():
    shown = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for command in ("make lab", "make test", "make build", "make prove", "make lint"):
        assert command in shown


@pytest.mark.parametrize("kind", checkup.kinds(), ids=lambda kind: kind.name)
def test_every_service_is_in_the_table_of_systems(kind):
    assert f"`course.services.{kind.name}`" in (ROOT / "docs" / "systems.md").read_text()
