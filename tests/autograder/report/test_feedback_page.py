"""What a learner reads about a submission: per item, and about it as a whole."""

import re
from datetime import datetime

import bs4
import nbformat
import pytest
from gradedcourse import (
    NAMES,
    SOLVED,
    WEEK,
    Graded,
    graded_project,
    graded_week,
    item,
    words,
)

from autograder import sandbox
from autograder.grade.hidden import split_hidden

pytestmark = pytest.mark.skipif(not sandbox.check().ok, reason="no sandbox can be had here")

TOTAL, RECEIPT, QUIZ = "Total of a basket", "A receipt line", "Quiz: what a sum is"


@pytest.fixture(scope="module")
def week(tmp_path_factory) -> Graded:
    week = graded_week(tmp_path_factory.mktemp("week") / "course")
    week.write()
    return week


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Graded:
    project = graded_project(tmp_path_factory.mktemp("project") / "course")
    project.write()
    return project


class TestTheWhole:
    def test_it_names_the_assignment_the_student_and_the_day(self, week):
        page = week.page("good")
        assert page.h1.text == "Week 1: A small week"
        assert re.search(r"For good · graded on \w+ \d+, \d{4}$", words(page.header))

    def test_it_says_the_score_and_what_is_solved(self, week):
        summary = words(week.page("good").select_one(".summary"))
        assert summary.startswith("10 of 10 points")
        assert "3 of 3 tasks are solved." in summary
        assert "There is nothing left to mend here." in summary

    def test_it_names_a_place_to_go_on_that_was_begun(self, week):
        summary = week.page("half").select_one(".summary")
        assert "0 of 10 points" in words(summary)
        assert summary.a.text == TOTAL
        assert summary.a["href"] == "#" + item(week.page("half"), TOTAL)["id"]

    def test_the_table_has_each_item_with_its_points_and_its_state_in_words(self, week):
        rows = [words(row) for row in week.page("half").select("tbody tr")][:3]
        assert rows == [
            f"{TOTAL} 0 / 4 not solved yet",
            f"{RECEIPT} 0 / 3 not solved yet",
            f"{QUIZ} 0 / 3 not begun",
        ]

    def test_repairs_are_told(self, week):
        notes = words(week.page("deleted").find(id="notes").parent)
        assert "Cell 'total-tests' was missing and restored from the release." in notes
        assert week.page("good").find(id="notes") is None

    def test_limits_are_told_with_where_to_look(self, week):
        limits = words(week.page("loops").find(id="limits").parent)
        assert "The submission used more than 3 seconds for one cell" in limits
        assert "Is there a loop that does not end" in limits
        assert week.page("loops").find(id="notes") is None
        # What ran before the loop counts.
        assert "4 of 4 points" in words(item(week.page("loops"), TOTAL))

    def test_what_could_not_be_read_gets_the_reason_and_what_to_do(self, week):
        page = week.page("broken")
        assert "0 of 10 points" in words(page.select_one(".summary"))
        failed = words(page.find(id="failed").parent)
        assert "The file is not valid JSON (line 1), so it is no notebook." in failed
        assert f"course check {WEEK}" in failed
        assert page.select("article") == []

    def test_a_name_and_a_time_of_the_gradebook_are_shown(self, week):
        with week.gradebook() as book:
            book.find_student("blank").first_name = "Zoë"
            book.find_student("blank").last_name = "<b>"
            book.find_submission(WEEK, "blank").timestamp = datetime(2025, 5, 3, 14, 5)
            book.db.commit()
        week.write("blank")
        head = words(week.page("blank").header)
        assert "For Zoë <b> (blank) · handed in on 3 May 2025, 14:05 UTC" in head


class TestAnItem:
    def test_a_visible_check_that_failed_speaks_in_its_own_words(self, week):
        found = item(week.page("half"), RECEIPT)
        assert "not solved yet · 0 of 3 points · Sums" in words(found)
        assert "expected 'Dune: 9.50'" in found.select_one(".message").text

    def test_a_hidden_check_that_failed_says_only_that(self, week):
        found = item(week.page("half"), TOTAL)
        assert found.select_one(".message").text == (
            "A hidden check failed: your code works for the values shown above, but not for others."
        )
        assert "Think of values that are unusual" in words(found)
        passed = found.find("summary", string="What already works").parent
        assert "total([2.5, 4.0])" in passed.text

    def test_the_answer_is_shown_and_folded_only_when_it_is_right(self, week):
        def answer(student):
            return item(week.page(student), TOTAL).find("summary", string="Your answer").parent

        assert "return sum(set(prices))" in answer("half").text
        assert answer("half").has_attr("open")
        assert not answer("good").has_attr("open")

    def test_hints_are_there_folded_for_what_is_not_solved(self, week):
        hints = item(week.page("half"), TOTAL).select(".hints details")
        assert [words(hint) for hint in hints] == [
            "Hint 1 of 2 Look at the plus sign.",
            "Hint 2 of 2 Add them up.",
        ]
        assert not any(hint.has_attr("open") for hint in hints)
        assert item(week.page("good"), TOTAL).select(".hints") == []

    def test_it_leads_to_the_section_and_to_the_task_in_the_page(self, week):
        page = week.page("half")
        section, task = item(page, TOTAL).find("p", string=None, class_="again").select("a")
        assert section.text == "Sums"
        assert page.select_one(section["href"]).h2.text == "Sums"
        assert page.select_one(task["href"]).h3.text == TOTAL

    def test_a_section_that_the_learner_deleted_is_named_all_the_same(self, week):
        notebook = week.read_released()
        path = week.submit("no-section", {})
        notebook.cells = [c for c in notebook.cells if not c.source.startswith("## Sums")]
        nbformat.write(notebook, path)
        week.grade()
        week.write("no-section")
        again = item(week.page("no-section"), TOTAL).select_one(".again")
        assert words(again).startswith("Read again: Sums,")
        assert len(again.select("a")) == 1

    def test_what_was_not_begun_is_not_called_wrong(self, week):
        found = item(week.page("blank"), TOTAL)
        assert "not begun" in words(found)
        assert found.select(".message") == []
        assert found.find("summary", string="Your answer") is None


class TestWhatPeopleGave:
    def test_comments_and_marks_stand_at_their_item(self, week):
        week.comment("half", "total", "Try **[1, 1]**.\n\n<script>alert(1)</script>")
        week.mark("half", "total-tests", 2.5)
        week.write("half")
        page = week.page("half")
        found = item(page, TOTAL)
        assert "Your instructor writes Try [1, 1]." in words(found.select_one(".comment"))
        assert found.select_one(".comment strong").text == "[1, 1]"
        assert page.select("script") == []
        assert "marked · 2.5 of 4 points · points given by a person" in words(found)
        assert words(page.select_one(".summary")).startswith("2.5 of 10 points")
        # The other items have no comment.
        assert len(page.select(".comment")) == 1

    def test_extra_credit_and_lateness_are_in_the_score_and_said(self, week):
        week.mark("good", "total-tests", 4, extra=1.5)
        week.late("good", 2)
        week.write("good")
        summary = words(week.page("good").select_one(".summary"))
        assert summary.startswith("9.5 of 10 points")
        assert "Extra credit is included: 1.5." in summary
        assert "It was handed in late: 2 points are taken off." in summary
        with week.gradebook() as book:
            found = book.find_submission_notebook(WEEK, WEEK, "good")
            assert found.score - found.late_submission_penalty == 9.5

    def test_what_a_person_marked_and_must_see_again_is_said(self, week):
        week.mark("deleted", "total-tests", 1)
        with week.gradebook() as book:
            book.find_grade("total-tests", WEEK, WEEK, "deleted").needs_manual_grade = True
            book.db.commit()
        week.write("deleted")
        page = week.page("deleted")
        assert "Your score can change." in words(page.select_one(".summary"))
        assert "A person will look at this again." in words(item(page, TOTAL))

    def test_a_comment_on_what_could_not_be_graded_is_not_lost(self, week):
        week.comment("broken", "total", "Send me the file by mail.")
        week.write("broken")
        assert "Send me the file by mail." in words(week.page("broken").find(id="comments").parent)


class TestAProject:
    def test_each_criterion_has_its_points_and_message(self, project):
        page = project.page("half")
        assert page.h1.text == "Project 1: Counter"
        ends = item(page, "It ends")
        assert "not solved yet · 0 of 3 points" in words(ends)
        assert "EOFError" in ends.select_one(".message").text
        assert "✓ solved · 5 of 5 points" in words(item(page, "It counts"))

    def test_the_command_that_shows_the_same_again_is_there(self, project):
        [code, *_] = item(project.page("half"), "It ends").select("code")
        assert re.fullmatch(r"course check project01-mini --item ends --seed \d+", code.text), code

    def test_a_write_up_waits_for_a_person(self, project):
        page = project.page("half")
        assert "Up to 2 more points" in words(page.select_one(".summary"))
        found = item(page, "Write-up")
        assert "to be marked" in words(found)
        assert "They are not in your score yet." in words(found)
        assert "It adds one." in words(found)
        project.mark("half", "write-up", 1)
        project.write("half")
        page = project.page("half")
        assert "more point" not in words(page.select_one(".summary"))
        assert "marked · 1 of 2 points" in words(item(page, "Write-up"))

    def test_the_program_is_at_the_end(self, project):
        assert "The program that was handed in" in words(project.page("good"))

    def test_a_missing_program_is_told(self, project):
        message = item(project.page("empty"), "It counts").select_one(".message").text
        assert "There is no file counter/__main__.py" in message


class TestSecrets:
    def test_no_line_of_a_hidden_test_is_in_any_page(self, week):
        source = week.root / "solutions" / WEEK / f"{WEEK}.ipynb"
        cells = nbformat.read(source, as_version=4).cells
        shown = "\n".join([*(c.source for c in week.read_released().cells), *SOLVED.values()])
        secrets = {
            line.strip().encode()
            for cell in cells
            for line in split_hidden(cell.source)[1]
            if len(line.strip()) > 8 and line.strip() not in shown
        }
        assert len(secrets) >= 4
        pages = sorted((week.root / "feedback").rglob("*.html"))
        assert len(pages) >= 11
        for page in pages:
            content = page.read_bytes()
            text = re.sub(rb"<[^>]*>", b"", content)
            for secret in secrets:
                assert secret not in content, page
                assert secret.replace(b'"', b"&quot;") not in text, page
            assert b"HIDDEN TESTS" not in content
            assert b"are equal prices added too" not in content

    @pytest.mark.parametrize("name", NAMES)
    def test_a_name_is_a_text_and_nothing_else(self, week, name):
        page = week.page(name)
        assert page.select_one("header bdi").text == name
        assert page.title.text.endswith(name)
        assert page.select("img, script, iframe, [onerror], [onclick]") == []

    def test_nothing_in_a_page_would_be_fetched(self, week):
        for path in (week.root / "feedback").rglob("*.html"):
            text = path.read_text("utf-8")
            page = bs4.BeautifulSoup(text, "html.parser")
            assert page.select("link, script, iframe, object, embed, base, form, source") == []
            for tag in page.select("[src], [srcset], [poster], [background], [style], [ping]"):
                assert tag["src"].startswith("data:image/"), tag
            assert "url(" not in text
            assert "@import" not in text
