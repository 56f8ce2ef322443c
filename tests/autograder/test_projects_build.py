"""A project is built into one nbgrader assignment, and proven criterion by criterion."""

import json

import nbformat
import pytest
from miniproject import ID, MAIN, NO_EOF, make_miniproject
from nbgrader.utils import is_grade, is_solution

from autograder.build import pipeline
from autograder.build.lesson import LessonError
from autograder.prove.projects import prove_project
from autograder.prove.report import as_json
from course.errors import CourseError
from course.manifest import load
from course.paths import checkout


@pytest.fixture
def mini(tmp_path):
    return make_miniproject(tmp_path)


def build(mini):
    return pipeline.build(mini.checkout, mini.manifest.available, lambda _: None)


def drift(mini):
    return pipeline.drift(mini.checkout, mini.manifest, mini.manifest.available, lambda _: None)


def released(mini):
    return nbformat.read(mini.checkout.exercises / ID / f"{ID}.ipynb", as_version=4)


def prove(mini, *only):
    lesson = pipeline.checked_lesson(mini.checkout, mini.assignment)
    parts = pipeline.parts_of(mini.checkout, mini.assignment)
    return prove_project(lesson, parts, mini.checkout, mini.manifest, 2, only)


def failures(mini):
    proof = prove(mini)
    assert not proof.holds
    return "\n".join([*proof.failures, *(text for item in proof.items for text in item.failures)])


class TestBuild:
    def test_learners_get_the_brief_and_the_starter_and_nothing_else(self, mini):
        build(mini)
        folder = mini.checkout.exercises / ID
        found = sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())
        assert found == ["counter/__init__.py", "counter/__main__.py", f"{ID}.ipynb"]
        text = (folder / f"{ID}.ipynb").read_text()
        for secret in ("reference", "Only for instructors", "model write-up"):
            assert secret not in text
        assert "[your words]" in text

    def test_a_criterion_is_one_cell_with_points_and_a_person_marks_the_write_up(self, mini):
        build(mini)
        graded = {
            cell.metadata.nbgrader.grade_id: (
                cell.cell_type,
                cell.metadata.nbgrader.points,
                is_solution(cell),
            )
            for cell in released(mini).cells
            if is_grade(cell)
        }
        assert graded == {
            "ends-tests": ("code", 3, False),
            "counts-tests": ("code", 5, False),
            "write-up": ("markdown", 2, True),
        }

    def test_the_rubric_comes_from_the_items(self, mini):
        build(mini)
        assert "| `counts` | It counts | 5 | acceptance tests |" in released(mini).cells[0].source

    def test_the_instructors_copy_was_run_with_the_reference(self, mini):
        build(mini)
        source = nbformat.read(mini.checkout.solutions / ID / f"{ID}.ipynb", as_version=4)
        texts = [o.text for cell in source.cells for o in cell.get("outputs", ())]
        assert texts == ["✓ The counter ends at the end of input\n", "✓ The counter counts\n"]

    def test_twice_gives_the_same_and_a_change_is_drift(self, mini):
        build(mini)
        assert build(mini) == []
        assert [text for text in drift(mini) if "README" not in text] == []
        (mini.checkout.exercises / ID / "counter" / "__main__.py").write_text("# edited\n")
        (mini.checkout.solutions / ID / "reference" / "counter" / "__main__.py").unlink()
        assert drift(mini) == [
            f"solutions/{ID}/reference/counter/__main__.py is missing",
            f"exercises/{ID}/counter/__main__.py differs from a fresh build",
        ]

    def test_a_reference_that_fails_stops_the_build(self, mini):
        (mini.folder / "reference" / "counter" / "__main__.py").write_text(NO_EOF)
        with pytest.raises(LessonError, match="EOFError"):
            build(mini)

    def test_a_release_with_the_reference_is_refused(self, mini):
        mini.change('"reference"]', '"x"]', mini.checkout.root / "nbgrader_config.py")
        with pytest.raises(CourseError, match="must ignore the reference"):
            build(mini)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('item="counts"', 'item="sums"', "the criteria of the brief are ends, sums"),
        ("points=5", "points=6", "the items sum to 11 points"),
        ("<!-- rubric -->", "", "has no rubric"),
        ('kind="write-up"', 'kind="essay"', "the kind 'essay' is unknown in a project"),
        (" minutes=5\n# ### It counts", "\n# ### It counts", "the item has no minutes"),
        ("<summary>Hint 1 of 1</summary>\n#\n# `+=`", "`+=`", "the item has no hints"),
        ("# A counter\n", "# A counter\n\n# %%\ncount = 1\n", "a brief has no code cells"),
        (
            '# %% [markdown] starter="write-up"\n# [your words]\n',
            "",
            "lacks its starter or its answer",
        ),
    ],
)
def test_a_faulty_brief_is_refused_with_its_place(mini, old, new, message):
    mini.change(old, new)
    with pytest.raises(LessonError, match=r"brief\.py:\d+") as refusal:
        pipeline.checked_lesson(mini.checkout, mini.assignment)
    assert message in str(refusal.value)


def test_a_project_without_files_or_tests_is_refused(mini):
    (mini.folder / "starter" / "counter" / "__main__.py").unlink()
    with pytest.raises(LessonError, match=r"no starter/counter/__main__\.py"):
        pipeline.checked_lesson(mini.checkout, mini.assignment)
    (mini.folder / "acceptance.py").write_text("x = ")
    with pytest.raises(CourseError, match="does not run: SyntaxError"):
        pipeline.checked_lesson(mini.checkout, mini.assignment)


class TestProofs:
    def test_a_good_project_holds(self, mini):
        proof = prove(mini)
        assert proof.holds, proof
        rows = [(i.id, i.kind, i.unsolved, i.reference, i.accepted, i.wrong) for i in proof.items]
        assert rows == [
            ("ends", "criterion", 0, 3, (1, 1), (3, 3)),
            ("counts", "criterion", 0, 5, (1, 1), (3, 3)),
            ("write-up", "write-up", 0, 0, (0, 0), (0, 0)),
        ]
        written = json.loads(json.dumps(as_json([proof], [])))
        assert written["assignments"][0]["items"][0]["wrong"] == [3, 3]

    def test_a_starter_that_passes_is_caught(self, mini):
        (mini.folder / "starter" / "counter" / "__main__.py").write_text(NO_EOF)
        assert "passes unsolved (the starter scores 5 points)" in failures(mini)

    def test_a_reference_that_fails_is_caught(self, mini):
        (mini.folder / "reference" / "counter" / "__main__.py").write_text(NO_EOF)
        assert "the reference fails: At the end of input." in failures(mini)

    def test_a_wrong_program_that_passes_is_caught(self, mini):
        mini.label("wrong", "right", f"# fails: ends\n# message: x\n# misconception: y\n{MAIN}")
        assert "wrong/right is accepted" in failures(mini)

    def test_a_wrong_program_that_fails_more_than_it_says_is_caught(self, mini):
        both = NO_EOF.replace("count += 1", "count = 1")
        mini.label("wrong", "both", f"# fails: ends\n# message: EOF\n# misconception: y\n{both}")
        assert "wrong/both must pass this criterion, and fails" in failures(mini)

    def test_another_message_is_caught(self, mini):
        mini.label("wrong", "m", f"# fails: ends\n# message: Oops\n# misconception: y\n{NO_EOF}")
        assert "wrong/m gets another message than 'Oops'" in failures(mini)

    def test_an_accepted_program_that_is_refused_is_caught(self, mini):
        mini.label("accepted", "not", f"# approach: none\n{NO_EOF}")
        assert "accepted/not is refused" in failures(mini)

    def test_a_session_that_is_not_so_is_caught(self, mini):
        mini.change("# 1 oak", "# 1: oak")
        text = failures(mini)
        assert "(ends): a session is not so" in text
        assert "expected: 1: oak" in text

    def test_what_is_taught_later_is_caught_in_the_reference(self, mini):
        main = MAIN.replace("count = 0", "count = len([])")
        (mini.folder / "reference" / "counter" / "__main__.py").write_text(main)
        assert "uses `len()`, which is declared nowhere" in failures(mini)

    def test_a_criterion_that_no_wrong_program_fails_is_caught(self, mini):
        for number in range(3):
            path = mini.checkout.answers / ID / "wrong" / f"one_{number}" / "counter/__main__.py"
            path.unlink()
            path.parent.rmdir()
            path.parents[1].rmdir()
        text = failures(mini)
        assert "no wrong program fails it" in text
        assert "has 3 wrong programs in tests/answers; 6 are needed" in text

    def test_one_criterion_can_be_proven_alone(self, mini):
        assert [item.id for item in prove(mini, "ends").items] == ["ends"]
        with pytest.raises(CourseError, match="no item 'x'"):
            prove(mini, "x")

    @pytest.mark.parametrize(
        ("name", "text", "message"),
        [
            ("no_header", MAIN, "has no `# fails:`"),
            ("unknown", "# fails: x\n# message: y\n# misconception: z\n", "a criterion 'x'"),
        ],
    )
    def test_a_program_without_its_header_is_refused(self, mini, name, text, message):
        mini.label("wrong", name, text)
        with pytest.raises(CourseError, match=message):
            prove(mini)


COURSE = checkout()
PROJECTS = [a for a in load(COURSE.manifest).available if a.kind == "project"]


@pytest.mark.parametrize("assignment", PROJECTS, ids=lambda one: one.id)
def test_what_is_ready_made_is_the_same_in_starter_and_reference(assignment):
    parts = pipeline.parts_of(COURSE, assignment)
    starter, reference = parts.files("starter"), parts.files("reference")
    for name, content in starter.items():
        if not name.endswith("__main__.py"):
            assert reference[name] == content, name
