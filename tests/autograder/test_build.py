"""The build: deterministic, and it refuses a faulty lesson by place, reason and mend."""

import json

import nbformat
import pytest
from minicourse import LESSON, make_minicourse
from typer.testing import CliRunner

from autograder.build import pipeline
from autograder.build.contents import BEGIN, END
from autograder.build.lesson import LessonError
from autograder.cli import app
from course.errors import CourseError


@pytest.fixture
def course(tmp_path):
    return make_minicourse(tmp_path)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    course = make_minicourse(tmp_path_factory.mktemp("built"))
    pipeline.build(course.checkout, course.manifest.available, lambda _: None)
    return course


def refusal(course) -> str:
    with pytest.raises(LessonError) as refused:
        pipeline.checked_lesson(course.checkout, course.week)
    return str(refused.value)


def notebook(course, tree):
    path = getattr(course.checkout, tree) / "week01-mini" / "week01-mini.ipynb"
    return nbformat.read(path, as_version=4)


def cell(course, tree, name):
    return next(c for c in notebook(course, tree).cells if c.id == name)


class TestWhatItMakes:
    def test_the_solution_is_executed_and_valid(self, built):
        solution = notebook(built, "solutions")
        nbformat.validate(solution)
        assert cell(built, "solutions", "week01-004").outputs[0].text.startswith("How many? 2\n3\n")
        assert "✓ total([2.5, 4.0]) gives 6.5" in str(
            cell(built, "solutions", "total-tests").outputs[0].text
        )
        assert solution.metadata.kernelspec.name == "python3"
        assert "do not edit" in solution.metadata.course.generated

    def test_an_item_has_the_metadata_of_nbgrader(self, built):
        tests = cell(built, "solutions", "total-tests").metadata.nbgrader
        assert (tests.grade, tests.locked, tests.points) == (True, True, 4)
        answer = cell(built, "solutions", "total").metadata.nbgrader
        assert (answer.solution, answer.locked) == (True, False)
        assert cell(built, "solutions", "total-prompt").metadata.nbgrader.locked

    def test_learners_get_a_placeholder_or_the_starter(self, built):
        assert cell(built, "exercises", "total").source == (
            "def total(prices):\n    # YOUR CODE HERE\n    ..."
        )
        assert "{____:.2f}" in cell(built, "exercises", "receipt").source
        assert cell(built, "exercises", "quiz-sum").source.startswith('quiz_sum = ""')

    def test_learners_get_no_answer_no_hidden_test_no_discussion_no_output(self, built):
        text = (built.checkout.exercises / "week01-mini" / "week01-mini.ipynb").read_text()
        for secret in (
            "return sum(prices)",
            "HIDDEN",
            "equal prices",
            "a loop does too",
            "Nothing added",
        ):
            assert secret not in text, secret
        assert '"starter"' not in text
        assert "jupytext" not in text
        for released in notebook(built, "exercises").cells:
            assert not released.get("outputs")

    def test_the_test_cell_of_learners_stands_alone(self, built):
        assert "from course.testing import" in cell(built, "exercises", "receipt-tests").source

    def test_a_quiz_shows_its_explanations_in_the_solution_only(self, built):
        discussion = cell(built, "solutions", "quiz-sum-discussion").source
        assert "**The answer is** **B**. Nothing added up is zero." in discussion
        assert "- **C**: An empty sum is no error." in discussion

    def test_building_again_changes_no_byte(self, built):
        assert pipeline.build(built.checkout, built.manifest.available, lambda _: None) == []
        assert (
            pipeline.drift(built.checkout, built.manifest, built.manifest.available, lambda _: None)
            == []
        )

    def test_cell_ids_come_from_names_and_places(self, built):
        ids = [c.id for c in notebook(built, "solutions").cells]
        assert len(ids) == len(set(ids))
        assert ids[:4] == ["week01-001", "setup", "week01-003", "week01-004"]

    def test_no_widget_state_time_or_path_is_stored(self, built):
        text = (built.checkout.solutions / "week01-mini" / "week01-mini.ipynb").read_text()
        for unstable in ("widget-view", "iopub", 'execution": {', str(built.checkout.root)):
            assert unstable not in text


class TestDrift:
    def check(self, course):
        return pipeline.drift(
            course.checkout, course.manifest, course.manifest.available, lambda _: None
        )

    def test_every_kind_of_drift_is_found(self, course):
        pipeline.build(course.checkout, course.manifest.available, lambda _: None)
        edited = course.checkout.solutions / "week01-mini" / "week01-mini.ipynb"
        edited.write_text(edited.read_text().replace("A small week", "An edited week"))
        stray = course.checkout.exercises / "week01-mini" / "answers.txt"
        stray.write_text("42")
        (course.checkout.exercises / "week77-nowhere").mkdir()
        (course.checkout.root / "README.md").write_text(f"{BEGIN}\nold\n{END}\n")
        assert sorted(self.check(course)) == [
            "README.md has another table of contents than the manifest",
            "exercises/week01-mini/answers.txt is not made by the build",
            "exercises/week77-nowhere belongs to no available assignment",
            "solutions/week01-mini/week01-mini.ipynb differs from a fresh build",
        ]

    def test_a_missing_notebook_is_drift(self, course):
        assert self.check(course) == [
            "solutions/week01-mini/week01-mini.ipynb is missing",
            "exercises/week01-mini/week01-mini.ipynb is missing",
        ]


HINT_2 = "# <details><summary>Hint 2 of 2</summary>\n#\n# Add them up.\n#\n# </details>\n"


class TestRefusals:
    """Every fault is named with its line, its item and its mend."""

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            # an item without one of its parts
            ('kind="write" topic=1 points=4', 'kind="write" topic=1', "the item has no points"),
            ('kind="write" topic=1 points=4', 'kind="write" points=4', "the item has no topic"),
            ("points=4 minutes=5", "points=4", "the item has no minutes"),
            ("points=4", "points=0", "the item has no points"),
            ('# %% tests="total"', "# %%", "the item has no tests cell"),
            ('# %% answer="total"', "# %%", "the item has no answer cell"),
            ('# %% [markdown] discussion="total"', "# %% [markdown]", "has no discussion"),
            ('# %% [raw] key="quiz-sum"', "# %% [raw]", "the item has no key"),
            ("Hint 1 of 2", "A word", "the item has 1 hints; it needs two or three"),
            ("Hint 2 of 2", "Hint 2 of 3", "the hints are not numbered in order"),
            ("# Look at the plus sign.\n", "#\n", "hint 1 is empty"),
            (
                "# Write a function `total(prices)` that returns the sum of a list of floats.\n"
                "# `total([2.5, 4.0])` gives `6.5`, and `total([])` gives `0`.\n",
                "# Do it.\n",
                "the item has no prompt to speak of",
            ),
            # ids
            ('item="receipt"', 'item="total"', "the id 'total' is used twice, first in line"),
            ('item="quiz-sum"', 'item="Quiz_Sum"', "'Quiz_Sum' is no good id"),
            ('tests="receipt"', 'tests="recipe"', "names the item 'recipe', which has no prompt"),
            # points, topics, kinds
            ("points=4", "points=5", "the items sum to 11 points; the manifest says 10"),
            (
                'section="sums" topic=1',
                'section="sums" topic=2',
                "no section teaches topic 1, Sums (adding)",
            ),
            ('kind="write" topic=1', 'kind="write" topic=9', "topic 9 is none of week01-mini"),
            ('kind="write"', 'kind="essay"', "the kind 'essay' is unknown"),
            # headers
            ("points=4", 'points="4"', "the option `points` must be int, not '4'"),
            ("points=4", "points=4 mood=1", "unknown option `mood`"),
            ('# %% answer="total"', '# %% [markdown] answer="total"', "must be of type code"),
            ("# %% setup", "# %% start", "unknown words in the cell's header: 'start'"),
            ("# %% setup", "# %%", "the first code cell, and no other, must be the setup cell"),
            ("from course import keyboard", "import sys", "the setup cell holds something else"),
            # answers and tests
            ("    ### BEGIN SOLUTION\n", "", "no solution region that is begun and ended"),
            (
                '# program: receipt\ntitle = "Dune"\nprice = 9.5\nprint(f"{title}: {price',
                '# program: recipe\ntitle = "Dune"\nprice = 9.5\nprint(f"{title}: {price',
                "it names the program 'recipe'",
            ),
            ("return sum(prices)", "return sum(prices", "line 3 of the answer cell is no Python"),
            ("    returns(total, [1.5", "  returns(total, ][1.5", "of the tests cell is no Python"),
            (
                "from course.testing import returns\n",
                "",
                "the visible part uses returns without importing it",
            ),
            (
                "returns(total, [2.5, 4.0], expected=6.5)\nreturns(total, [], expected=0)\n",
                "",
                "the tests have no visible check",
            ),
            ("with hidden():\n    returns", "if True:\n    returns", "inside `with hidden():`"),
            # keys
            ('right = "B"', "right = B", "the key cannot be used"),
            ('right = "B"', 'right = "A"', "the right answer stands among the wrong ones"),
            ('# C = "An empty sum is no error."\n', "", "only 2 wrong answers are explained"),
            ("- **C** an error", "- an error", "the prompt shows no choice C"),
            ('why = "Nothing', 'way = "Nothing', "unknown field `way`"),
        ],
    )
    def test_a_fault_is_refused(self, course, old, new, message):
        course.change(old, new)
        text = refusal(course)
        assert message in text
        assert f"{course.lesson}:" in text

    def test_the_place_and_the_mend_are_named(self, course):
        course.change("points=4", "points=5")
        course.change("Hint 1 of 2", "A word")
        line = LESSON.split("\n").index(
            next(row for row in LESSON.split("\n") if 'item="total"' in row)
        )
        text = refusal(course)
        assert f"{course.lesson}:{line + 1} (item total): the item has 1 hints" in text
        assert "Write <details><summary>Hint 1 of 2</summary>" in text
        assert "the items sum to 11 points" in text, "all faults are named at once"

    def test_cells_of_an_item_stand_together(self, course):
        course.change('# %% tests="total"', '# %%\nprint(1)\n\n# %% tests="total"')
        assert "the cells of the item do not stand together in order" in refusal(course)

    def test_a_region_without_end_is_refused(self, course):
        course.change(
            '### END HIDDEN TESTS\n\n# %% [markdown] discussion="total"',
            '\n# %% [markdown] discussion="total"',
        )
        assert "the tests have no hidden region" in refusal(course)

    def test_parsons_lines_must_be_those_of_the_prompt(self, course):
        text = course.lesson.read_text()
        text = text.replace('kind="fill"', 'kind="parsons"')
        course.lesson.write_text(text)
        assert "do not call parsons(variable, lines)" in refusal(course)

    def test_an_id_of_the_last_release_keeps_its_meaning(self, course):
        pipeline.freeze_ids(course.checkout, course.manifest.available)
        pipeline.checked_lesson(course.checkout, course.week)
        course.change('item="total" kind="write"', 'item="total" kind="debug"')
        text = refusal(course)
        assert "the last release used the id 'total' for something else, a write item" in text
        assert "Give the new item a new id." in text

    def test_a_failing_solution_is_refused(self, course):
        course.change("return sum(prices)", "return sum(prices) + 1")
        with pytest.raises(LessonError, match=r"\(item total\): the cell fails: Mismatch"):
            pipeline.build(course.checkout, course.manifest.available, lambda _: None)

    @pytest.mark.parametrize(
        ("line", "what"),
        [
            ("print(object())", "an address"),
            ("import sys; print('late', file=sys.stderr)", "writes to stderr"),
            ("print('2026-11-23 10:15')", "a date and time"),
            ("import os; print(os.getcwd())", "a path of this machine"),
            ("1 / 0", "the cell fails: ZeroDivisionError"),
        ],
    )
    def test_an_output_that_differs_elsewhere_is_refused(self, course, line, what):
        course.change('print(int(input("How many? ")) + 1)', line)
        with pytest.raises(LessonError, match=what):
            pipeline.build(course.checkout, course.manifest.available, lambda _: None)

    def test_nothing_is_written_when_a_lesson_is_refused(self, course):
        course.change("points=4", "points=5")
        with pytest.raises(LessonError):
            pipeline.build(course.checkout, course.manifest.available, lambda _: None)
        assert not course.checkout.solutions.exists()
        assert not course.checkout.exercises.exists()

    def test_a_missing_lesson_is_named(self, course):
        course.lesson.unlink()
        with pytest.raises(CourseError, match="Cannot read the lesson of week01-mini"):
            pipeline.checked_lesson(course.checkout, course.week)


class TestCommand:
    """Exit codes: 0 built, 1 drift, 2 refused; messages go to standard error."""

    def run(self, course, monkeypatch, *args):
        monkeypatch.chdir(course.checkout.root)
        return CliRunner().invoke(app, ["build", *args])

    def test_build_then_check(self, course, monkeypatch):
        assert self.run(course, monkeypatch).exit_code == 0
        assert self.run(course, monkeypatch, "--check").exit_code == 0
        course.change("A small week", "A smaller week")
        drifted = self.run(course, monkeypatch, "--check")
        assert drifted.exit_code == 1
        assert "solutions/week01-mini/week01-mini.ipynb differs" in drifted.output

    def test_a_refused_lesson_exits_2(self, course, monkeypatch):
        course.change("points=4", "points=5")
        result = self.run(course, monkeypatch)
        assert result.exit_code == 2
        assert "the items sum to 11 points" in result.stderr

    @pytest.mark.parametrize(
        ("name", "text"),
        [("week99", "There is no assignment 'week99'"), ("week02", "planned, not written yet")],
    )
    def test_an_unknown_or_planned_assignment_exits_2(self, course, monkeypatch, name, text):
        result = self.run(course, monkeypatch, name)
        assert result.exit_code == 2
        assert text in result.stderr

    def test_outside_a_course_the_own_checkout_is_used(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        result = CliRunner().invoke(app, ["build", "week99"])
        assert result.exit_code == 2


def test_the_stored_notebook_is_plain_json_with_a_line_end(built):
    path = built.checkout.solutions / "week01-mini" / "week01-mini.ipynb"
    text = path.read_text()
    assert text.endswith("}\n")
    assert json.loads(text)["nbformat_minor"] >= 5
