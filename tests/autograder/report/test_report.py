"""`autograder report`: from a gradebook and graded notebooks, in any state, to a page."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime

import grading_course
import miniproject
import pytest
from classroom import REPOSITORY, record
from grading_course import ID, Shop
from nbgrader.api import Gradebook
from typer.testing import CliRunner

from autograder.build import pipeline
from autograder.cli import app
from autograder.grade.handed import program_in, with_program
from autograder.grade.judge import Judgment
from autograder.grade.unit import RUN

HOSTILE = "<img src=x onerror=alert(1)>"
RIGHT = "def total(a, b):\n    return a + b"
WRONG = "def total(a, b):\n    return 3  # </pre><script>alert(2)</script>"


def judge(student: str, check: str, answer: str) -> Judgment:
    """What the checks of the shop would say."""
    if check == "total-tests" and answer == WRONG:
        return Judgment(False, "Hidden check: the basket is wrong", hidden=True, seconds=0.25)
    right = answer in (RIGHT, grading_course.TITLE)
    return Judgment(right, "" if right else f"wrong: {answer[:20]}", seconds=0.125)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """Eight submissions of each sort, graded."""
    shop = grading_course.make(tmp_path_factory.mktemp("report") / "shop")
    for number in range(4):
        shop.submit(f"solved{number}", **shop.solved)
    shop.submit("half", total=RIGHT)
    shop.submit("unsolved")
    shop.submit(HOSTILE, total=WRONG, title=grading_course.TITLE)
    shop.submit_bytes("broken", b"{")
    moved = shop.read_released()
    moved.cells = moved.cells[:-1]
    shop.submit("solved0", moved, **shop.solved)
    record(shop.root, ID, judge)
    return shop


@pytest.fixture
def shop(prepared, tmp_path, monkeypatch):
    shutil.copytree(prepared.root, tmp_path / "shop")
    monkeypatch.chdir(tmp_path / "shop")
    return Shop(tmp_path / "shop")


def report(shop, *more, code=0):
    """The page and the data of a run of the command, which says no more than it should."""
    place = shop.root / "found.json"
    result = CliRunner().invoke(app, ["report", "week01", "--json", str(place), *more])
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output
    page = (shop.root / "reports" / f"{ID}.html").read_text(encoding="utf-8")
    return page, json.loads(place.read_text()), result.output


def refused(*arguments):
    result = CliRunner().invoke(app, ["report", *arguments])
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    return result.output


def row(data, student):
    return next(each for each in data["submissions"] if each["student"] == student)


class TestWhatItSays:
    def test_counts_scores_and_items(self, shop):
        page, data, said = report(shop)
        assert "7 graded, 1 could not be graded, 0 wait for a person" in said
        assert f"reports/{ID}.html" in said
        assert data["counts"] == {
            "submissions": 8,
            "graded": 7,
            "failed": 1,
            "waiting": 0,
            "damaged": 0,
            "not_graded": 0,
        }
        assert data["maximum"] == 10
        total, title = data["items"]
        assert (total["id"], total["title"], total["points"]) == ("total", "Total", 4)
        assert total["share"] == pytest.approx(5 / 7)
        assert total["unanswered"] == pytest.approx(1 / 7)
        assert total["slowest_seconds"] == 0.25
        assert total["slowest_student"] == HOSTILE
        assert title["full"] == 5
        assert -1 <= title["discrimination"] <= 1
        assert "Week 1: Shop" in page

    def test_what_a_hidden_check_said_is_there_for_instructors(self, shop):
        page, data, _ = report(shop)
        assert data["items"][0]["messages"] == [
            {"message": "Hidden check: the basket is wrong", "students": [HOSTILE]}
        ]
        assert "the basket is wrong" in page

    def test_repairs_and_reasons_are_listed_by_submission(self, shop):
        page, data, _ = report(shop)
        assert "'title-tests' was missing" in row(data, "solved0")["repairs"][0]
        assert row(data, "broken")["outcome"] == "failed"
        assert "not valid JSON" in row(data, "broken")["notes"][0]
        assert "Repaired: Cell &#39;title-tests&#39; was missing" in page

    def test_a_manual_mark_counts_in_place_of_the_automatic_one(self, shop):
        with shop.gradebook() as gradebook:
            grade = gradebook.find_grade("title-tests", ID, ID, "half")
            grade.manual_score, grade.extra_credit = 5.0, 0.5
            grade.needs_manual_grade = False
            gradebook.db.commit()
        _, data, _ = report(shop)
        assert row(data, "half")["score"] == shop.score("half") == 9.5
        assert row(data, "half")["items"]["title-tests"] == 5.5

    def test_a_late_penalty_is_taken_off_as_nbgrader_exports_it(self, shop):
        with shop.gradebook() as gradebook:
            found = gradebook.find_submission(ID, "solved1")
            found.notebooks[0].late_submission_penalty = 2.5
            found.timestamp = datetime(2030, 1, 1, tzinfo=UTC)
            gradebook.db.commit()
        page, data, _ = report(shop)
        assert row(data, "solved1")["score"] == 7.5
        assert row(data, "solved1")["penalty"] == 2.5
        assert "late: −2.5" in page

    def test_who_waits_for_a_person_is_counted(self, shop):
        with shop.gradebook() as gradebook:
            gradebook.find_grade("title-tests", ID, ID, "half").needs_manual_grade = True
            gradebook.db.commit()
        page, data, said = report(shop)
        assert "1 wait for a person" in said
        assert row(data, "half")["waiting"]
        assert "to be marked" in page

    def test_who_handed_in_and_is_not_graded_is_named(self, shop):
        shop.submit("new", **shop.solved)
        page, data, _ = report(shop)
        assert data["not_graded"] == ["new"]
        assert "Handed in and not graded yet: new" in page

    def test_alike_answers_are_side_by_side_and_no_verdict(self, prepared, shop):
        own = "def total(a, b):\n" + "".join(
            f"    part{n} = a * {n} + b - len(str(a))\n    if part{n} > {n}:\n        a -= {n}\n"
            for n in range(3)
        )
        shop.submit("solved2", total=own + "    return a + b")
        shop.submit("solved3", total=own.replace("part", "mine") + "    return a + b")
        record(shop.root, ID, judge)
        page, data, _ = report(shop)
        [pair] = data["similar"]
        assert pair["students"] == ["solved2", "solved3"]
        assert [each["id"] for each in pair["items"]] == ["total"]
        assert "place to look, and no verdict" in page
        assert page.count("mine0 = a * 0") >= 1


class TestThePage:
    def test_names_answers_and_messages_do_nothing(self, shop):
        page, _, _ = report(shop)
        assert "<script" not in page
        assert "<img" not in page
        assert "&lt;img src=x onerror=alert(1)&gt;" in page
        assert "&lt;/pre&gt;&lt;script&gt;alert(2)" in page

    def test_it_loads_nothing(self, shop):
        page, _, _ = report(shop)
        assert "default-src 'none'" in page
        assert "http" not in page.replace("http-equiv", "")
        assert "url(" not in page.replace("url(#", "")

    def test_plots_have_words_and_the_colors_of_the_page(self, shop):
        page, _, _ = report(shop)
        assert page.count('<svg role="img" aria-label="') == 2
        assert 'aria-label="Bar chart of the scores. 0 to 10 %: 1, ' in page
        plots = page[page.index("<svg") :]
        assert "fill: var(--mark)" in plots
        assert "#0" not in plots.replace("url(#", "").replace('href="#', "")

    def test_the_same_grades_give_the_same_bytes(self, shop):
        found = set()
        for seed in ("1", "2"):
            subprocess.run(
                [sys.executable, "-c", "from autograder.cli import app; app()", "report", "week01"],
                cwd=shop.root,
                env={**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONHASHSEED": seed},
                check=True,
                capture_output=True,
            )
            found.add((shop.root / "reports" / f"{ID}.html").read_bytes())
        assert len(found) == 1

    def test_git_ignores_where_it_is(self):
        assert "/reports/" in (REPOSITORY / ".gitignore").read_text().splitlines()


class TestStatesOfAffairs:
    def test_a_single_submission(self, shop):
        with shop.gradebook() as gradebook:
            for each in list(gradebook.assignment_submissions(ID)):
                if each.student.id != "half":
                    gradebook.remove_submission(ID, each.student.id)
        shutil.rmtree(shop.root / "submitted")
        page, data, _ = report(shop)
        assert data["scores"]["median"] == 4
        assert data["items"][0]["undefined"] == "fewer than 5 submissions have a mark"
        assert "undefined" in page

    def test_only_failed_ones(self, shop):
        with shop.gradebook() as gradebook:
            for each in list(gradebook.assignment_submissions(ID)):
                if each.student.id != "broken":
                    gradebook.remove_submission(ID, each.student.id)
        page, data, _ = report(shop)
        assert data["scores"]["mean"] is None
        assert "No submission could be graded" in page
        assert "<svg" not in page

    def test_nothing_graded_yet_is_told_and_no_gradebook_appears(self, shop):
        (shop.root / "gradebook.db").unlink()
        said = refused("week01")
        assert f"Nothing has been graded yet for {ID}" in said
        assert f"autograder grade {ID}" in said
        assert not (shop.root / "gradebook.db").exists()
        assert not (shop.root / "reports").exists()

    def test_a_gradebook_of_other_assignments_is_nothing_graded(self, shop):
        with shop.gradebook() as gradebook:
            gradebook.remove_assignment(ID)
        assert "Nothing has been graded yet" in refused("week01")

    def test_an_assignment_that_is_unknown_or_planned_is_misuse(self, shop):
        assert "There is no assignment 'week99'" in refused("week99")
        assert "planned" in refused("week02")

    def test_the_gradebook_is_only_read(self, shop):
        book = shop.root / "gradebook.db"
        book.chmod(0o444)
        before, when = book.read_bytes(), book.stat().st_mtime_ns
        report(shop)
        assert (book.read_bytes(), book.stat().st_mtime_ns) == (before, when)

    def test_a_gradebook_that_is_none_is_named(self, shop):
        (shop.root / "gradebook.db").write_bytes(b"no database at all" * 100)
        said = refused("week01")
        assert "gradebook.db cannot be read" in said

    def test_a_locked_gradebook_is_told(self, shop):
        with closing(sqlite3.connect(shop.root / "gradebook.db")) as other:
            other.execute("BEGIN EXCLUSIVE")
            assert "locked" in refused("week01")

    @pytest.mark.parametrize(
        "content",
        [b"{", b"[]", b'{"cells": 3}', b"\xff\xfe", b"[" * 100_000, None],
        ids=["no JSON", "a list", "no cells", "no text", "too deep", "missing"],
    )
    def test_a_damaged_graded_notebook_is_named_and_its_points_count(self, shop, content):
        path = shop.autograded("half")
        path.unlink() if content is None else path.write_bytes(content)
        page, data, said = report(shop, code=1)
        assert "The graded notebook of half cannot be read" in said
        assert "A graded notebook cannot be read: half" in page
        assert data["counts"]["damaged"] == 1
        assert row(data, "half")["score"] == 4

    @pytest.mark.parametrize(
        "left",
        [
            "graded, believe me",
            {"notes": 5, "limits_hit": "memory", "repairs": "many", "sandbox": []},
            {"notes": [None, {"x": 1}], "repairs": -3, "limits_hit": [["a"]], "digest": 1},
        ],
    )
    def test_metadata_of_any_form_stops_nothing(self, shop, left):
        """A stock run leaves what the learner wrote there."""
        notebook = json.loads(shop.autograded("half").read_bytes())
        notebook["metadata"][RUN] = left
        for cell in notebook["cells"]:
            cell["metadata"][RUN] = {"seconds": "a while", "message": ["x"]}
            cell["outputs"] = [7, {"output_type": "error", "evalue": {"y": 2}}]
        notebook["cells"] += [None, {"cell_type": 4}, {"metadata": []}]
        shop.autograded("half").write_text(json.dumps(notebook))
        _, data, _ = report(shop)
        assert row(data, "half")["notes"] == []
        assert row(data, "half")["score"] == 4

    def test_half_of_a_surrogate_pair_is_written_as_something(self, shop):
        text = shop.autograded("half").read_text().replace("return a + b", "return '\\ud800'")
        shop.autograded("half").write_text(text)
        report(shop)

    def test_without_the_instructors_notebook_it_says_what_is_missing(self, shop):
        shop.source.unlink()
        assert f"autograder build {ID}" in refused("week01")

    def test_a_place_that_cannot_be_written_is_named(self, shop):
        (shop.root / "reports").write_text("a file")
        assert "Cannot write" in refused("week01")
        (shop.root / "reports").unlink()
        (shop.root / "found.json").write_text("")
        assert "Cannot write" in refused("week01", "--json", str(shop.root / "found.json" / "x"))

    def test_nothing_half_written_is_left(self, shop):
        report(shop)
        report(shop)
        assert [path.name for path in (shop.root / "reports").iterdir()] == [f"{ID}.html"]


class TestProjects:
    @pytest.fixture(scope="class")
    @classmethod
    def mini(cls, tmp_path_factory):
        made = miniproject.make_miniproject(tmp_path_factory.mktemp("project") / "clone")
        pipeline.build(made.checkout, made.manifest.available, lambda _: None)
        root = made.checkout.root
        copied = "def ask(question):\n" + "".join(
            f"    if question == {n}:\n        return [question, {n}] * len(str(question))\n"
            for n in range(4)
        )
        made.submit("ann", copied + miniproject.MAIN)
        made.submit("bob", copied.replace("question", "frage") + miniproject.NO_EOF)
        for number in range(5):
            made.submit(f"own{number}", miniproject.ALWAYS_ONE)
        for path in (root / "submitted").glob("*/*/*.ipynb"):
            notebook = json.loads(path.read_text())
            for cell in notebook["cells"]:
                if cell["id"] == "write-up":
                    cell["source"] = f"The words of {path.parts[-3]}, and nobody else's."
            path.write_text(json.dumps(notebook))

        def verdict(student, check, answer):
            if check == "ends-tests" and student == "ann":
                return Judgment(True, seconds=1.5)
            typed = f"Typed '{student}', it printed nothing."
            text = f"{typed}\nThe data were drawn with the seed {len(student)}."
            return Judgment(False, text, seconds=0.5)

        record(root, miniproject.ID, verdict)
        return root

    def found(self, mini, monkeypatch):
        monkeypatch.chdir(mini)
        place = mini / "found.json"
        result = CliRunner().invoke(app, ["report", "project01", "--json", str(place)])
        assert result.exit_code == 0, result.output
        page = (mini / "reports" / f"{miniproject.ID}.html").read_text()
        return page, json.loads(place.read_text())

    def test_criteria_are_items_and_write_ups_wait_for_a_person(self, mini, monkeypatch):
        _, data = self.found(mini, monkeypatch)
        ends, counts, essay = data["items"]
        assert (ends["id"], ends["kind"], ends["title"]) == ("ends", "criterion", "It ends")
        assert ends["unanswered"] is None
        assert ends["median_seconds"] == 0.5
        assert (essay["waiting"], essay["marked"], essay["share"]) == (7, 0, None)
        assert data["counts"]["waiting"] == 7
        # Each got other data and another seed.
        [message] = counts["messages"]
        assert len(message["students"]) == 7
        assert "seed" not in message["message"]

    def test_a_copied_program_is_found_and_the_ready_made_one_is_not(self, mini, monkeypatch):
        page, data = self.found(mini, monkeypatch)
        [pair] = data["similar"]
        assert pair["students"] == ["ann", "bob"]
        assert [each["id"] for each in pair["items"]] == ["program"]
        assert "if frage == 2:" in page

    def test_a_marked_write_up_counts(self, mini, monkeypatch):
        with Gradebook(f"sqlite:///{mini / 'gradebook.db'}", "inkwell") as gradebook:
            grade = gradebook.find_grade("write-up", miniproject.ID, miniproject.ID, "ann")
            grade.manual_score, grade.needs_manual_grade = 1.5, False
            gradebook.db.commit()
        _, data = self.found(mini, monkeypatch)
        assert data["items"][2]["marked"] == 1
        assert data["items"][2]["share"] == 0.75


def test_programs_are_read_back_as_they_were_shown_and_not_from_forged_cells():
    forged = {"cell_type": "markdown", "source": "### `x.py`\n\n```python\nnot mine\n```"}
    heading = {"cell_type": "markdown", "source": "## The program that was handed in"}
    notebook = json.dumps({"cells": [forged, heading, forged]})
    files = {"counter/a.py": b"a = '''\n```\n'''", "counter/b.py": b"b = 2", "notes.txt": b"x"}
    cells = json.loads(with_program(notebook, files))["cells"]
    assert program_in(cells) == ("a = '''\n```\n'''", "b = 2")
    assert program_in([forged]) == ()
