"""What learners get is made as a folder and a zip; whatever would give an answer away stops it."""

import json
import os
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import minicourse
import nbformat
import pytest
from nbgrader.api import Gradebook
from releasable import REPOSITORY, make_project, make_week
from typer.testing import CliRunner, Result

from autograder.cli import app
from autograder.release.proof import Proof, idioms
from autograder.release.search import Search
from autograder.release.secrets import Secret
from course.manifest import load
from course.paths import Checkout

WEEK, PROJECT = "week01-mini", "project01-mini"
HIDDEN = (
    'returns(total, [1.5, 1.5, 3.0], expected=6.0, mistakes={4.5: "are equal prices added too?"})'
)
DISCUSSION = "`sum` adds up a list; a loop does too."
# Each of its lines is common Python; together they are the program.
PROGRAM = '    count += 1\n    print(f"{count} {word}")\n'
RECURSION = "return prices[0] + total(prices[1:]) if prices else 0"


def release(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["release", *map(str, arguments)])


@pytest.fixture(scope="module")
def built_week(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_week(tmp_path_factory.mktemp("week") / "checkout").root


@pytest.fixture(scope="module")
def built_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_project(tmp_path_factory.mktemp("project") / "checkout").root


def own_copy(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    root = tmp_path / "checkout"
    shutil.copytree(built, root)
    monkeypatch.chdir(root)
    return Checkout(root)


@pytest.fixture
def week(built_week: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """A course of one week in a folder of its own, the current one."""
    return own_copy(built_week, tmp_path, monkeypatch)


@pytest.fixture
def project(built_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """The same with a project."""
    return own_copy(built_project, tmp_path, monkeypatch)


def names_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def contents_of(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in names_below(folder)}


def edit_notebook(path: Path, change: Callable[[dict, dict], object]) -> None:
    """Change a notebook, given it and its cells by id."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    change(notebook, {cell["id"]: cell for cell in notebook["cells"]})
    path.write_text(json.dumps(notebook), encoding="utf-8")


def edit(checkout: Checkout, change: Callable[[dict, dict], object], name: str = WEEK) -> None:
    edit_notebook(checkout.exercises / name / f"{name}.ipynb", change)


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


class TestRelease:
    def test_learners_get_notebooks_the_package_and_what_installs_it(self, week: Checkout):
        result = release("--to", "out/learners")
        assert result.exit_code == 0, result.output
        names = names_below(week.root / "out" / "learners")
        others = {name for name in names if not name.startswith(("course/", "docs/"))}
        assert others == {
            *(".gitignore", "LICENSE", "LICENSE-lessons", "Makefile", "README.md"),
            *("environment.yml", "postBuild", "pyproject.toml", "requirements.lock"),
            f"exercises/{WEEK}/{WEEK}.ipynb",
        }
        assert {"course/cli.py", "course/syllabus.toml", "course/testing/__init__.py"} <= names
        assert {"docs/systems.md", "docs/images/lesson.png", "docs/images/check.png"} <= names
        assert not names & {"course/concepts.toml", "course/released.toml"}
        assert not [name for name in names if "lessons/" in name or "projects/" in name]
        assert {path.name for path in (week.root / "out").iterdir()} == {
            "learners",
            "learners.zip",
        }

    def test_of_a_project_they_get_the_starter_and_the_acceptance_tests(self, project: Checkout):
        assert release("--to", "out/learners").exit_code == 0
        names = names_below(project.root / "out" / "learners")
        assert {name for name in names if "project01" in name} == {
            f"exercises/{PROJECT}/{PROJECT}.ipynb",
            f"exercises/{PROJECT}/counter/__init__.py",
            f"exercises/{PROJECT}/counter/__main__.py",
            "course/projects/project01_mini/acceptance.py",
        }

    def test_the_zip_holds_the_same_files(self, week: Checkout):
        release("--to", "out/learners")
        folder = week.root / "out" / "learners"
        with zipfile.ZipFile(folder.with_name("learners.zip")) as archive:
            archive.extractall(week.root / "unpacked")
        assert contents_of(week.root / "unpacked" / "learners") == contents_of(folder)

    def test_a_program_stays_one_in_both(self, week: Checkout):
        release("--to", "out/learners")
        folder = week.root / "out" / "learners"
        assert (folder / "postBuild").stat().st_mode & stat.S_IXUSR
        assert not (folder / "README.md").stat().st_mode & stat.S_IXUSR
        with zipfile.ZipFile(folder.with_name("learners.zip")) as archive:
            modes = {
                name: archive.getinfo(f"learners/{name}").external_attr >> 16
                for name in ("postBuild", "README.md")
            }
        assert modes == {"postBuild": 0o100755, "README.md": 0o100644}

    def test_the_same_course_gives_the_same_bytes(self, week: Checkout):
        release("--to", "one/learners")
        for path in week.root.rglob("*.py"):
            os.utime(path, (1, 1))
        mask = os.umask(0o077)
        try:
            release("--to", "two/learners")
        finally:
            os.umask(mask)
        one, two = (week.root / place / "learners.zip" for place in ("one", "two"))
        assert one.read_bytes() == two.read_bytes()

    def test_the_readme_is_for_learners(self, week: Checkout):
        release("--to", "out/learners")
        text = (week.root / "out" / "learners" / "README.md").read_text(encoding="utf-8")
        assert "## Take the course" in text
        assert f"exercises/{WEEK}/{WEEK}.ipynb" in text
        for word in ("solutions", "Run the course", "CONTRIBUTING", "autograder grade", "not in a"):
            assert word not in text

    def test_make_knows_the_commands_of_learners(self, week: Checkout):
        release("--to", "out/learners")
        folder = week.root / "out" / "learners"
        # These tests may have been started by make themselves, which passes its flags on.
        own = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}

        def make(*arguments: str) -> str:
            done = subprocess.run(
                ["make", *arguments],
                cwd=folder,
                env=own,
                capture_output=True,
                text=True,
                check=True,
            )
            return done.stdout

        assert [line.split()[1] for line in make().splitlines()] == ["help", "lab", "clean"]
        plan = make("-n", "lab")
        assert "--require-hashes -r requirements.lock" in plan
        assert "bin/course lab" in plan

    def test_it_says_what_it_made_and_looked_for(self, week: Checkout):
        result = release("--to", "out/learners")
        assert "1 assignments, " in result.stdout
        assert "sha256 " in result.stdout
        assert "Looked for " in result.stdout

    def test_a_dead_link_for_learners_is_refused(self, week: Checkout):
        readme = week.root / "README.md"
        text = readme.read_text(encoding="utf-8")
        readme.write_text(
            text.replace("## Take the course", "## Take the course\n\n[x](SECURITY.md)")
        )
        result = release("--to", "out/learners")
        assert result.exit_code == 2
        assert "would link to SECURITY.md, which is not in it" in result.stderr
        assert not (week.root / "out" / "learners").exists()

    def test_what_is_not_built_is_named(self, week: Checkout):
        shutil.rmtree(week.exercises)
        result = release("--to", "out/learners")
        assert result.exit_code == 2
        assert f"Run `autograder build {WEEK}`" in result.stderr


def answer_left_in(_: dict, cells: dict) -> None:
    cells["total"]["source"] = minicourse.LESSON.split('answer="total"\n')[1].split("\n# %%")[0]


PLANTED_IN_A_NOTEBOOK = {
    "hidden test": (
        lambda _, cells: cells["total-tests"]["source"].append(f"\n{HIDDEN}"),
        ("cell total-tests", "a hidden test of total"),
    ),
    "hidden test, written in another way": (
        lambda _, cells: cells["total-prompt"].update(
            source="Look:\r\n\t" + HIDDEN.replace(" ", "\u00a0 \t") + "  # !\r\n"
        ),
        ("cell total-prompt, line 2", "a hidden test of total"),
    ),
    "answer": (answer_left_in, ("cell total, line 3", "the answer of total", "return sum(prices)")),
    "answer in a comment": (
        lambda _, cells: cells["total"].update(source="# was: return sum(prices)  # easy"),
        ("cell total, line 1", "the answer of total"),
    ),
    "answer of an item with a starter": (
        lambda _, cells: cells["receipt"].update(source='print(f"{title}: {price:.2f}")'),
        ("cell receipt", "the answer of receipt"),
    ),
    "answer of a quiz": (
        lambda _, cells: cells["quiz-sum"].update(source='quiz_sum = "B"  # A, B, C or D'),
        ("cell quiz-sum", 'quiz_sum = "B"'),
    ),
    "sealed key": (
        lambda _, cells: cells["quiz-sum-prompt"]["source"].append("\nNothing added up is zero."),
        ("cell quiz-sum-prompt", "the sealed key of quiz-sum"),
    ),
    "labelled answer": (
        lambda _, cells: cells["total"].update(source=f"    {RECURSION}"),
        ("cell total", "a labelled answer of week01-mini, total/accepted/recursion.py"),
    ),
    "labelled wrong answer": (
        lambda _, cells: cells["total"]["source"].append(
            "\n# misconception: one price is the total"
        ),
        ("cell total", "total/wrong/only_first.py"),
    ),
    "discussion in a text": (
        lambda _, cells: cells["total-prompt"]["source"].append(f"\n{DISCUSSION}"),
        ("cell total-prompt", "the discussion of total"),
    ),
    "discussion in the metadata": (
        lambda _, cells: cells["total"]["metadata"]["course"].update(kind=DISCUSSION),
        ("cell total", "the discussion of total"),
    ),
    "discussion cell": (
        lambda notebook, cells: notebook["cells"].append(
            {
                **cells["total-prompt"],
                "id": "x",
                "source": "",
                "metadata": {"course": {"role": "discussion"}},
            }
        ),
        ("cell x", "a discussion"),
    ),
    "starter in the metadata": (
        lambda _, cells: cells["total"]["metadata"]["course"].update(starter="..."),
        ("cell total", "`starter`, which the build does not write"),
    ),
    "text twin": (
        lambda notebook, _: notebook["metadata"].update(jupytext={"formats": "ipynb,py"}),
        ("`jupytext`, which the build does not write",),
    ),
    "marker": (
        lambda _, cells: cells["total"].update(source="x = 1\n### BEGIN SOLUTION"),
        ("cell total, line 2", "`BEGIN SOLUTION`"),
    ),
    "output": (
        lambda _, cells: cells["total"].update(
            outputs=[{"output_type": "stream", "name": "stdout", "text": ["6.5\n"]}]
        ),
        ("cell total", "outputs of a run"),
    ),
    "count": (lambda _, cells: cells["total"].update(execution_count=7), ("the count of a run",)),
    "times": (
        lambda _, cells: cells["total"]["metadata"].update(
            execution={"shell.execute_reply": "2026"}
        ),
        ("cell total", "`execution`, which the build does not write"),
    ),
    "attachment": (
        lambda _, cells: cells["total-prompt"].update(attachments={"a.png": {"image/png": "aGk="}}),
        ("cell total-prompt", "`attachments`, which the build does not write"),
    ),
}


class TestLeaks:
    """Each leak is planted into a copy of a good course."""

    def refused(self, checkout: Checkout, *words: str) -> None:
        result = release("--to", "out/learners")
        assert result.exit_code == 1, result.output
        assert "Nothing was made" in result.stderr
        for word in words:
            assert word in result.stderr
        assert list((checkout.root / "out").iterdir()) == []

    @pytest.mark.parametrize("leak", PLANTED_IN_A_NOTEBOOK)
    def test_a_leak_in_a_notebook_is_named_with_its_cell(self, week: Checkout, leak: str):
        change, words = PLANTED_IN_A_NOTEBOOK[leak]
        edit(week, change)
        self.refused(week, f"exercises/{WEEK}/{WEEK}.ipynb", *words)

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("course/check.py", f"# {RECURSION}"),
            ("course/testing/show.py", f"NOTE = {HIDDEN}"),
            ("docs/systems.md", f"    {RECURSION}"),
            ("requirements.lock", f"# {RECURSION}"),
            ("LICENSE-lessons", RECURSION),
            ("course/syllabus.toml", f"# {RECURSION}"),
        ],
    )
    def test_a_leak_in_any_other_file_is_named_with_its_line(self, week: Checkout, name, text):
        append(week.root / name, f"\n{text}\n")
        lines = (week.root / name).read_text(encoding="utf-8").splitlines()
        self.refused(week, f"{name}, line {lines.index(text) + 1}: a ", " of ")

    def test_a_leak_in_a_file_that_is_made_for_learners_is_found(self, week: Checkout):
        append(week.root / "Makefile", f"\n# {RECURSION}\n")
        readme = week.root / "README.md"
        text = readme.read_text(encoding="utf-8")
        readme.write_text(text.replace("## Licence", f"    {RECURSION}\n\n## Licence"))
        self.refused(week, "Makefile, line ", "README.md, line ")

    def test_a_common_line_is_no_leak_and_a_program_of_such_lines_is(self, week: Checkout):
        append(week.root / "course" / "doctor.py", '\n\ntitle = "Dune"\nprice = 9.5\n')
        assert release("--to", "out/one").exit_code == 0
        append(week.root / "course" / "doctor.py", 'print(title + ":", f"{price:.2f}")\n')
        result = release("--to", "out/two")
        assert result.exit_code == 1
        assert "receipt/accepted/comma.py" in result.stderr

    def test_a_leak_in_a_json_file_is_found(self, week: Checkout):
        path = week.root / "course/jupyterlab/jupyter_server_config.json"
        settings = json.loads(path.read_text())
        path.write_text(json.dumps({**settings, f'say "{HIDDEN}"': 1}))
        self.refused(week, "jupyter_server_config.json", "a hidden test of total")

    def test_a_leak_in_a_picture_is_found(self, week: Checkout):
        path = week.root / "docs/images/check.png"
        path.write_bytes(path.read_bytes() + b"tEXtComment\0" + RECURSION.encode())
        self.refused(week, "docs/images/check.png", "total/accepted/recursion.py")

    def test_a_file_that_cannot_be_searched_is_refused(self, week: Checkout):
        (week.root / "course" / "data.bin").write_bytes(b"\xff\xfe\x00" * 9)
        self.refused(week, "course/data.bin", "neither text nor a picture")

    @pytest.mark.parametrize(
        ("name", "text", "what"),
        [
            ("counter/__main__.py", PROGRAM, "the reference program of project01-mini"),
            ("notes.txt", "Only for instructors: the end is an exception.", "the discussion"),
            ("notes.txt", "The model write-up: one is added each time.", "the answer of write-up"),
            ("notes.txt", "# misconception: none", "a labelled answer of project01-mini"),
        ],
    )
    def test_a_leak_in_a_starter_is_found(self, project: Checkout, name, text, what):
        (project.exercises / PROJECT / name).write_text(text)
        self.refused(project, f"exercises/{PROJECT}/{name}, line 1: {what}")

    def test_the_reference_of_a_project_has_no_place_in_it(self, project: Checkout):
        folder = project.exercises / PROJECT / "reference"
        folder.mkdir()
        (folder / "empty.py").write_text("")
        self.refused(project, f"exercises/{PROJECT}/reference/empty.py: a place of instructors")

    def test_litter_of_whoever_looked_is_left_behind(self, week: Checkout):
        for name in (".ipynb_checkpoints/a-checkpoint.ipynb", "__pycache__/a.pyc"):
            path = week.exercises / WEEK / name
            path.parent.mkdir()
            path.write_text(RECURSION)
        assert release("--to", "out/learners").exit_code == 0
        assert not [name for name in names_below(week.root / "out") if "a-check" in name]


class TestProof:
    """What is in a folder or a zip, however it came there."""

    @pytest.fixture
    def made(self, week: Checkout) -> tuple[Path, Path, Proof]:
        assert release("--to", "out/learners").exit_code == 0
        course = load(week.manifest)
        folder = week.root / "out" / "learners"
        return folder, folder.with_name("learners.zip"), Proof(week, course, course.available)

    def faults(self, made: tuple[Path, Path, Proof]) -> str:
        folder, archive, looking = made
        return "\n".join(map(str, looking.faults(folder, archive)))

    def test_a_release_as_it_was_made_has_none(self, made):
        assert self.faults(made) == ""

    @pytest.mark.parametrize(
        ("name", "why"),
        [
            (".git/HEAD", "a history of git"),
            ("course/.git", "a history of git"),
            ("exercises/week01-mini/.ipynb_checkpoints/x.ipynb", "a hidden file"),
            ("course/__pycache__/x.cpython-311.pyc", "left over from a run"),
            ("gradebook.db", "left over from a run"),
            ("solutions/week01-mini/x.txt", "a place of instructors"),
            ("course/lessons/x.py", "a place of instructors"),
            ("course/projects/project01_mini/brief.py", "a place of instructors"),
            ("tests/answers/x.py", "a place of instructors"),
        ],
    )
    def test_places_that_no_release_has(self, made, name: str, why: str):
        path = made[0] / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
        assert f"{name}: {why}" in self.faults(made)

    def test_an_empty_folder_of_git(self, made):
        (made[0] / ".git").mkdir()
        assert ".git: a history of git" in self.faults(made)

    def test_links(self, made):
        (made[0] / "course" / "more.py").symlink_to("/etc/hostname")
        assert "course/more.py: a link" in self.faults(made)

    def test_a_notebook_that_is_none(self, made):
        (made[0] / "exercises" / "x.ipynb").write_text("{")
        assert "exercises/x.ipynb: no notebook" in self.faults(made)

    def test_a_file_that_only_the_zip_has(self, made):
        with zipfile.ZipFile(made[1], "a") as archive:
            archive.writestr("learners/exercises/more.py", RECURSION)
        found = self.faults(made)
        assert "learners.zip:exercises/more.py: another file than in the folder" in found
        assert "learners.zip:exercises/more.py, line 1: a labelled answer" in found

    def test_a_zip_that_lacks_one(self, made):
        (made[0] / "course" / "new.py").write_text("")
        assert "learners.zip:course/new.py: is missing" in self.faults(made)

    def test_an_entry_outside_of_its_folder(self, made):
        with zipfile.ZipFile(made[1], "a") as archive:
            archive.writestr("../x", "")
        assert "learners.zip:../x: no entry that a release makes" in self.faults(made)

    @pytest.mark.parametrize("before", [True, False])
    def test_bytes_of_a_zip_that_belong_to_no_file(self, made, before: bool):
        content, more = made[1].read_bytes(), RECURSION.encode()
        made[1].write_bytes(more + content if before else content + more)
        assert "learners.zip: bytes that belong to no file" in self.faults(made)


class TestSearch:
    def found(self, secret: str, text: str, told: tuple[str, ...] = (), least: int = 16) -> list:
        search = Search([Secret("it", secret)], told, least)
        return [(hit.passage, hit.line) for hit in search.hits(text)]

    def test_each_line_counts_whatever_its_spaces(self):
        secret = "first = compute(1)\nsecond = compute(2)"
        assert self.found(secret, "x\n\n  second  =\tcompute(2)\r\n") == [
            ("second = compute(2)", 3)
        ]

    def test_a_short_line_counts_with_its_neighbours(self):
        secret = "if ready:\n    go()\n    stop()"
        assert self.found(secret, "if ready:\nwait()") == []
        assert self.found(secret, "if ready:\n  go()\n  stop()")[0] == ("if ready: go() stop()", 1)

    def test_what_is_told_is_no_secret(self):
        told = ("A book costs `first = compute(1)` euros.",)
        secret = "first = compute(1)\nsecond = compute(2)"
        assert self.found(secret, "first = compute(1)", told) == []
        assert self.found(secret, "second = compute(2)", told) != []

    def test_what_a_program_imports_tells_nothing(self):
        secret = "import shutil\nimport sys\nanswer = shutil.which(name)"
        assert self.found(secret, "import shutil\nimport sys\n") == []
        assert self.found(secret, "answer = shutil.which(name)") != []

    def test_a_part_of_a_longer_word_is_another_word(self):
        assert self.found("total = price_a + price_b", "total = price_a + price_bike") == []
        assert self.found("total = price_a + price_b", "subtotal = price_a + price_b") == []
        assert self.found("total = price_a + price_b", "(total = price_a + price_b)") != []

    def test_too_short_to_be_known_again(self):
        assert self.found("x = 1", "x = 1") == []
        search = Search([Secret("it", 'pick = "B"', whole=True)], (), 16)
        assert [hit.line for hit in search.hits('a\npick = "B"')] == [2]


def test_a_week_that_is_not_released_keeps_its_secrets(week: Checkout):
    lesson = week.lessons / "week02_later.py"
    lesson.write_text(
        "# %% [markdown]\n# This is told in the week to come.\n\n"
        '# %% [markdown] discussion="x"\n# This is told in the week to come.\n'
    )
    edit(week, lambda _, cells: cells["total"].update(source="# This is told in the week to come."))
    result = release("--to", "out/learners")
    assert result.exit_code == 1
    assert "cell total, line 1: the discussion of x in week02-later" in result.stderr


def git(folder: Path, *arguments: str) -> str:
    about = ("-c", "user.name=x", "-c", "user.email=x@y.example", "-c", "commit.gpgsign=false")
    return subprocess.run(
        ["git", *about, *arguments], cwd=folder, capture_output=True, text=True, check=True
    ).stdout


def commit_all(folder: Path) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "state")


class TestPlaces:
    def test_an_earlier_release_is_replaced_on_demand_only(self, week: Checkout):
        release("--to", "out/learners")
        old = (week.root / "out" / "learners.zip").read_bytes()
        append(week.root / "docs" / "systems.md", "\nNew.\n")
        result = release("--to", "out/learners")
        assert result.exit_code == 2
        assert "exists already" in result.stderr
        assert "--force" in result.stderr
        assert (week.root / "out" / "learners.zip").read_bytes() == old
        assert release("--to", "out/learners", "--force").exit_code == 0
        assert "New." in (week.root / "out" / "learners" / "docs" / "systems.md").read_text()
        assert {path.name for path in (week.root / "out").iterdir()} == {"learners", "learners.zip"}

    def test_a_leak_leaves_an_earlier_release_as_it_was(self, week: Checkout):
        release("--to", "out/learners")
        before = contents_of(week.root / "out")
        edit(week, answer_left_in)
        assert release("--to", "out/learners", "--force").exit_code == 1
        assert contents_of(week.root / "out") == before

    @pytest.mark.parametrize("name", ["mine/notes.txt", "mine.zip"])
    def test_what_is_no_release_is_never_replaced(self, week: Checkout, name: str):
        path = week.root / "out" / name
        path.parent.mkdir(parents=True)
        path.write_text("mine")
        result = release("--to", "out/mine", "--force")
        assert result.exit_code == 2
        assert "It is no earlier release" in result.stderr
        assert path.read_text() == "mine"

    @pytest.mark.parametrize("place", [".", "..", "exercises/new", "course", "docs/images/.."])
    def test_nor_is_the_course_itself(self, week: Checkout, place: str):
        before = contents_of(week.root)
        result = release("--to", place, "--force")
        assert result.exit_code == 2
        assert "is a part of the course itself, or holds it" in result.stderr
        assert contents_of(week.root) == before

    def test_nor_a_release_in_which_a_learner_works(self, week: Checkout):
        release("--to", "out/learners")
        (week.root / "out" / "learners" / "workspace").mkdir()
        assert release("--to", "out/learners", "--force").exit_code == 2

    def test_only_what_git_tracks_is_released(self, week: Checkout):
        git(week.root, "init", "-q")
        commit_all(week.root)
        (week.root / "course" / "notes.py").write_text("# a note to myself\n")
        result = release("--to", week.root.parent / "learners")
        assert result.exit_code == 0
        assert not (week.root.parent / "learners" / "course" / "notes.py").exists()
        assert "Not committed" in result.stdout
        (week.root / "course" / "notes.py").unlink()
        assert "Not committed" not in release("--to", week.root.parent / "more").stdout

    def test_a_git_work_tree_is_synchronized(self, week: Checkout):
        branch = week.root.parent / "branch"
        git(week.root, "init", "-q", str(branch))
        assert release("--to", branch).exit_code == 0
        head = (branch / ".git" / "HEAD").read_bytes()
        (branch / "old" / "deep").mkdir(parents=True)
        (branch / "old" / "deep" / "file.txt").write_text("of the last term")
        commit_all(branch)
        (branch / ".venv").mkdir()  # ignored by git
        (branch / ".venv" / "x").write_text("kept")
        append(week.root / "docs" / "systems.md", "\nNew.\n")
        assert release("--to", branch, "--force").exit_code == 0
        assert not (branch / "old").exists()
        assert (branch / ".git" / "HEAD").read_bytes() == head
        assert (branch / ".venv" / "x").read_text() == "kept"
        assert git(branch, "status", "--porcelain", "--no-renames").splitlines() == [
            " M docs/systems.md",
            " D old/deep/file.txt",
        ]
        assert os.access(branch / "postBuild", os.X_OK)

    def test_a_work_tree_with_changes_is_refused(self, week: Checkout):
        branch = week.root.parent / "branch"
        git(week.root, "init", "-q", str(branch))
        (branch / "note.txt").write_text("mine")
        result = release("--to", branch, "--force")
        assert result.exit_code == 2
        assert "not committed: note.txt" in result.stderr

    def test_a_branch_whose_history_holds_answers_is_refused(self, week: Checkout):
        branch = week.root.parent / "branch"
        git(week.root, "init", "-q", str(branch))
        (branch / "solutions").mkdir()
        (branch / "solutions" / "a.py").write_text("x = 1")
        commit_all(branch)
        git(branch, "rm", "-rq", "solutions")
        git(branch, "commit", "-qm", "without")
        result = release("--to", branch)
        assert result.exit_code == 2
        assert "holds solutions in its history" in result.stderr
        git(branch, "switch", "-q", "--orphan", "learners")
        assert release("--to", branch).exit_code == 0


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The release of this very course."""
    folder = tmp_path_factory.mktemp("whole") / "learners"
    before = Path.cwd()
    os.chdir(REPOSITORY)
    try:
        result = release("--to", folder)
    finally:
        os.chdir(before)
    assert result.exit_code == 0, result.output
    return folder


def run(folder: Path, *arguments: str, code: int = 0) -> str:
    """Run Python with the package of a release before any other; what it prints."""
    home = folder.parent / "home"
    done = subprocess.run(
        [sys.executable, "-P", *arguments],
        cwd=folder,
        env={
            **{name: value for name, value in os.environ.items() if name != "COURSE_WORKSPACE"},
            "PYTHONPATH": str(folder),
            "HOME": str(home),
            "JUPYTER_CONFIG_DIR": str(home / "config"),
            "JUPYTER_DATA_DIR": str(home / "data"),
            "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        },
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


EVERY_MODULE = """
import importlib, pathlib, pkgutil, sys
import course
here = pathlib.Path.cwd()
names = [module.name for module in pkgutil.walk_packages(course.__path__, "course.")]
for name in names:
    if name != "course.__main__":
        importlib.import_module(name)
ours = [m for n, m in sys.modules.items() if n.split(".")[0] == "course" and m.__file__]
assert all(pathlib.Path(m.__file__).is_relative_to(here) for m in ours)
assert not [n for n in sys.modules if n.split(".")[0] == "autograder"], "learners have no grader"
print(len(names))
"""


class TestTheCourseItself:
    def test_nothing_of_it_leaks_and_every_idiom_is_needed(self, whole: Path):
        course = load(REPOSITORY / "course" / "syllabus.toml")
        looking = Proof(Checkout(REPOSITORY), course, course.available)
        assert looking.faults(whole, whole.with_name("learners.zip")) == []
        assert looking.used == idioms()
        assert len(looking) > 10_000

    def test_its_secrets_are_found_where_they_stand(self, whole: Path):
        """A search that finds nothing anywhere would prove nothing."""
        course = load(REPOSITORY / "course" / "syllabus.toml")
        looking = Proof(Checkout(REPOSITORY), course, course.available)
        for one in course.available:
            name = f"exercises/{one.id}/{one.id}.ipynb"
            solution = (REPOSITORY / "solutions" / one.id / f"{one.id}.ipynb").read_bytes()
            found = [fault.text for fault in looking._of_file(name, solution)]
            for kind in ("the discussion of", "the answer of"):
                assert any(text.startswith(kind) for text in found), (one.id, kind)
            if one.kind == "week":
                assert any(text.startswith("a hidden test of") for text in found), one.id

    def test_every_module_of_it_works_without_the_rest(self, whole: Path):
        assert int(run(whole, "-c", EVERY_MODULE)) > 70

    def test_it_can_be_installed(self, whole: Path, tmp_path: Path):
        source = tmp_path / "source"
        shutil.copytree(whole, source)
        pip = ("-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation")
        run(source, *pip, "--no-index", "-w", str(tmp_path), ".")
        [wheel] = tmp_path.glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            names = archive.namelist()
            [entry] = [name for name in names if name.endswith("entry_points.txt")]
            assert archive.read(entry).decode().split() == [
                "[console_scripts]",
                "course",
                "=",
                "course.cli:app",
            ]
        assert "course/projects/project01_calculator/acceptance.py" in names
        assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {"course"}

    def test_learners_work_with_it_and_what_they_hand_in_is_graded(
        self, whole: Path, tmp_path: Path
    ):
        """The lab fills the workspace, a week and a project are checked, stock nbgrader grades."""
        clone = tmp_path / "clone"
        shutil.copytree(whole, clone)
        said = run(clone, "-m", "course", "lab", "--no-browser", "--", "--version")
        assert "New: week01-values/week01-values.ipynb" in said
        assert "Not released" not in said
        assert "Week 1" in run(clone, "-m", "course", "progress")
        assert "0 of 27 passed" in run(clone, "-m", "course", "check", "week01", code=1)

        mine = clone / "workspace" / "week01-values" / "week01-values.ipynb"
        source = nbformat.read(REPOSITORY / "solutions" / "week01-values" / mine.name, as_version=4)
        answers = {
            cell.id: cell.source
            for cell in source.cells
            if cell.metadata.get("course", {}).get("role") == "answer"
        }
        notebook = nbformat.read(mine, as_version=4)
        for cell in notebook.cells:
            cell.source = answers.get(cell.id, cell.source)
        nbformat.write(notebook, mine)
        assert "27 of 27 passed" in run(clone, "-m", "course", "check", "week01")

        starter = run(clone, "-m", "course", "check", "project01", code=1)
        assert "failed" in starter
        program = REPOSITORY / "solutions" / "project01-calculator" / "reference" / "calculator"
        shutil.copytree(
            program, clone / "workspace" / "project01-calculator" / "calculator", dirs_exist_ok=True
        )
        assert "failed" not in run(clone, "-m", "course", "check", "project01")

        instructor = tmp_path / "instructor"
        shutil.copytree(
            REPOSITORY / "solutions" / "week01-values", instructor / "solutions" / "week01-values"
        )
        shutil.copy(REPOSITORY / "nbgrader_config.py", instructor)
        handed = instructor / "submitted" / "ada" / "week01-values" / mine.name
        handed.parent.mkdir(parents=True)
        shutil.copy(mine, handed)
        environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), "HOME": str(tmp_path)}
        for command in ("generate_assignment", "autograde"):
            done = subprocess.run(
                [sys.executable, "-m", "nbgrader", command, "week01-values"],
                cwd=instructor,
                env=environment,
                capture_output=True,
                text=True,
                timeout=300,
                check=False,
            )
            assert done.returncode == 0, done.stderr
        with Gradebook(f"sqlite:///{instructor / 'gradebook.db'}", "inkwell") as book:
            assert book.find_submission("week01-values", "ada").score == 100


class TestSomeAssignments:
    def test_the_others_are_planned_for_these_learners(self, tmp_path: Path, monkeypatch):
        monkeypatch.chdir(REPOSITORY)
        folder = tmp_path / "learners"
        assert release("week01", "project01", "--to", folder).exit_code == 0
        released = load(folder / "course" / "syllabus.toml")
        assert [one.id for one in released.available] == ["week01-values", "project01-calculator"]
        assert {path.name for path in (folder / "exercises").iterdir()} == {
            "week01-values",
            "project01-calculator",
        }
        assert [path.name for path in (folder / "course" / "projects").iterdir()] == [
            "project01_calculator"
        ]
        readme = (folder / "README.md").read_text(encoding="utf-8")
        assert "week02-control-flow.ipynb" not in readme
        assert "| Week 2 | Conditionals and loops |" in readme
        said = run(folder, "-m", "course", "lab", "--no-browser", "--", "--version")
        assert "Not released" not in said
        assert "week02" not in said
        code = "from course import doctor, paths; print(doctor.exercises(paths.checkout()).ok)"
        assert run(folder, "-c", code).strip() == "True"
