"""The prover, fed with courses that are faulty in one known way: each must be caught."""

import json

import pytest
from minicourse import make_minicourse
from typer.testing import CliRunner

from autograder.build import pipeline
from autograder.cli import app
from autograder.prove.proofs import prove
from course.errors import CourseError


@pytest.fixture
def course(tmp_path):
    return make_minicourse(tmp_path)


def proven(course, *only):
    lesson = pipeline.checked_lesson(course.checkout, course.week)
    return prove(lesson, course.checkout, jobs=2, only=only)


def failures(course, item):
    proof = proven(course, item)
    assert not proof.holds
    return "\n".join(proof.items[0].failures)


def test_a_good_course_holds(course):
    proof = proven(course)
    assert proof.holds, proof
    rows = [(i.id, i.unsolved, i.reference, i.accepted, i.wrong) for i in proof.items]
    assert rows == [
        ("total", 0, 4, (2, 2), (3, 3)),
        ("receipt", 0, 3, (2, 2), (3, 3)),
        ("quiz-sum", 0, 3, (1, 1), (3, 3)),
    ]


def test_an_item_that_passes_unsolved_is_caught(course):
    course.change(
        '# program: receipt\ntitle = "Dune"\nprice = 9.5\nprint(f"{title}: {____:.2f}")',
        '# program: receipt\ntitle = "Dune"\nprice = 9.5\nprint(f"{title}: {price:,.2f}")',
    )
    text = failures(course, "receipt")
    assert "passes unsolved (the released notebook scores 3 points)" in text
    assert "passes unsolved (the unsolved item scores 3 points)" in text


def test_an_item_that_passes_because_of_the_one_above_is_caught(course):
    text = course.lesson.read_text()
    start = text.index('# %% [markdown] item="total"')
    end = text.index('# %% [markdown] item="receipt"')
    again = text[start:end].replace('"total"', '"again"').replace("points=4", "points=1")
    text = text[:end] + again + text[end:]
    text = text.replace(
        "def total(prices):\n    ### BEGIN SOLUTION\n    return sum(prices)\n    ### END SOLUTION\n"
        '\n# %% tests="again"',
        '### BEGIN SOLUTION\nnothing = 1\n### END SOLUTION\n\n# %% tests="again"',
    )
    course.lesson.write_text(text.replace("points=4", "points=3"))
    assert "passes unsolved (the unsolved item scores 1 points)" in failures(course, "again")


def test_a_reference_that_fails_is_caught(course):
    course.change("    return sum(prices)\n", "    return sum(prices) * 1.0\n")
    text = failures(course, "total")
    assert "the reference fails: total([]) gave 0.0, a float, expected 0, an int" in text


def test_a_wrong_answer_that_is_accepted_is_caught(course):
    course.answer("total/wrong/right_after_all.py").write_text(
        "# message: expected\n# misconception: none\ndef total(prices):\n    return sum(prices)\n"
    )
    assert "wrong/right_after_all.py is accepted" in failures(course, "total")


def test_an_accepted_answer_that_is_refused_is_caught(course):
    course.answer("total/accepted/product.py").write_text(
        "def total(prices):\n    return 6.5 if prices else 0\n"
    )
    text = failures(course, "total")
    assert "accepted/product.py is refused: Hidden check: total([1.5, 1.5, 3.0]) gave 6.5" in text


def test_a_wrong_answer_with_another_message_is_caught(course):
    course.answer("total/wrong/no_return.py").write_text(
        "# message: did you sort it?\n# misconception: x\ndef total(prices):\n    sum(prices)\n"
    )
    assert "gets another message than 'did you sort it?'" in failures(course, "total")


def test_an_answer_that_never_ends_gets_its_message(course):
    course.answer("receipt/wrong/forever.py").write_text(
        "# message: is there a loop that never ends?\n# misconception: while ends by itself\n"
        '# program: receipt\ntitle = "Dune"\nprice = 9.5\nwhile True:\n    title = title\n'
    )
    proof = proven(course, "receipt")
    assert proof.holds, proof


def test_an_answer_that_ends_its_process_scores_nothing(course):
    course.answer("total/wrong/quits.py").write_text(
        "# message: the process ended without a verdict\n# misconception: none\n"
        "import os\ndef total(prices):\n    os._exit(0)\n"
    )
    assert proven(course, "total").holds


def test_too_few_labelled_answers_are_caught(course):
    course.answer("total/accepted/loop.py").unlink()
    assert "has 1 accepted answers; 2 are needed" in failures(course, "total")


@pytest.mark.parametrize("missing", ["message", "misconception"])
def test_a_wrong_answer_says_its_message_and_misconception(course, missing):
    path = course.answer("total/wrong/set.py")
    rows = [row for row in path.read_text().split("\n") if not row.startswith(f"# {missing}")]
    path.write_text("\n".join(rows))
    with pytest.raises(CourseError, match=f"has no `# {missing}:`"):
        proven(course)


def test_stray_answers_are_caught(course):
    stray = course.answer("totla/accepted/loop.py")
    stray.parent.mkdir(parents=True)
    stray.write_text("x = 1\n")
    proof = proven(course)
    assert not proof.holds
    assert "holds answers of no item" in proof.failures[0]


def test_a_plain_cell_that_fails_is_caught(course):
    course.change('print(int(input("How many? ")) + 1)', "print(nothing)")
    proof = proven(course)
    assert not proof.holds
    assert "this cell fails: name 'nothing' is not defined" in proof.failures[0]


def predict_lesson(course, right):
    course.change('item="quiz-sum" kind="quiz"', 'item="quiz-sum" kind="predict"')
    course.change("# - **A** `None`\n", "# ```python\n# print(sum([]))\n# ```\n# - **A** `None`\n")
    course.change('right = "B"', f'right = "{right}"')
    return course


def test_a_prediction_is_what_the_program_prints(course):
    assert proven(predict_lesson(course, "0"), "quiz-sum").holds


def test_a_wrong_prediction_in_the_key_is_caught(course):
    text = failures(predict_lesson(course, "None"), "quiz-sum")
    assert "the program prints '0', the key says 'None'" in text


class TestCommand:
    """Exit codes: 0 all hold, 1 not, 2 misuse; a failure comes with its command."""

    def run(self, course, monkeypatch, *args):
        monkeypatch.chdir(course.checkout.root)
        return CliRunner().invoke(app, ["prove", *args])

    def test_it_holds_and_writes_json(self, course, monkeypatch, tmp_path):
        pipeline.build(course.checkout, course.manifest.available, lambda _: None)
        result = self.run(course, monkeypatch, "week01", "--json", str(tmp_path / "proofs.json"))
        assert result.exit_code == 0, result.output
        data = json.loads((tmp_path / "proofs.json").read_text())
        assert data["drift"] == []
        (assignment,) = data["assignments"]
        assert assignment["id"] == "week01-mini"
        total = assignment["items"][0]
        assert (total["id"], total["points"], total["accepted"]) == ("total", 4, [2, 2])

    def test_drift_fails_the_proof(self, course, monkeypatch):
        result = self.run(course, monkeypatch)
        assert result.exit_code == 1
        assert "FAILED drift: solutions/week01-mini/week01-mini.ipynb is missing" in result.output

    def test_a_failure_names_the_command_that_reproduces_it(self, course, monkeypatch):
        course.answer("total/accepted/loop.py").unlink()
        result = self.run(course, monkeypatch, "week01", "--item", "total")
        assert result.exit_code == 1
        assert "FAILED week01-mini total: has 1 accepted answers" in result.output
        assert "autograder prove week01-mini --item total" in result.output

    def test_what_was_not_taught_fails_the_proof(self, course, monkeypatch):
        course.change("    return sum(prices)\n", "    return sum([p for p in prices])\n")
        result = self.run(course, monkeypatch)
        assert result.exit_code == 1
        assert f"FAILED week01-mini: {course.lesson}:" in result.output
        assert "comprehension" in result.output

    def test_what_only_a_hidden_test_says_fails_the_proof(self, course, monkeypatch):
        course.change(
            "with hidden():\n    returns(total",
            "with hidden():\n    from course.testing import raises\n"
            "    raises(total, None, error=TypeError)\n    returns(total",
        )
        result = self.run(course, monkeypatch, "week01", "--item", "total")
        assert result.exit_code == 1
        assert "TypeError" in result.output

    def test_an_unknown_item_exits_2(self, course, monkeypatch):
        result = self.run(course, monkeypatch, "week01", "--item", "nothing")
        assert result.exit_code == 2
        assert "has no item 'nothing'" in result.stderr
