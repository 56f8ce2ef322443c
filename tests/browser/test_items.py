"""Quiz, predict and Parsons items in a real JupyterLab: forms, hints, discussions.

Each test gets a fresh copy of a released week, so that tests do not see each other's answers.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from labserver import LabServer
from playwright.sync_api import Locator, Page, expect
from tinycourse import mine

from browser.accessibility import findings
from browser.labpage import LabNotebook
from course import notebooks
from course.testing.programs import labelled_lines

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parent.parent.parent
WEEK = "week03-sequences"
QUIZ, PREDICT, PARSONS, WRITE = "quiz-sort-none", "predict-star", "parsons-wishlist", "week-sales"
FORMS = ".inkwell-item, .inkwell-help"
FIRST_LETTER = """code => {
    const range = document.createRange();
    range.setStart(code.firstChild, 0);
    range.setEnd(code.firstChild, 1);
    return range.getBoundingClientRect().toJSON();
}"""
SCRIPTS = "/lab/extensions/inkwell-items/static"


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LabServer]:
    with LabServer(ROOT, tmp_path_factory.mktemp("items") / "workspace") as running:
        yield running


@pytest.fixture
def week(page: Page, lab: LabServer) -> LabNotebook:
    """Week 3 as it was released."""
    shutil.copy(ROOT / "exercises" / WEEK / f"{WEEK}.ipynb", mine(lab, WEEK))
    return visit(page, lab)


def visit(page: Page, lab: LabServer) -> LabNotebook:
    page.goto(lab.url(f"/lab/tree/{WEEK}/{WEEK}.ipynb?reset"))
    return LabNotebook(page, mine(lab, WEEK))


def form(week: LabNotebook, item: str) -> Locator:
    return week.cell(item).get_by_role("group", name="Your answer: ")


def source(week: LabNotebook, item: str) -> Locator:
    """What stands in the answer cell."""
    return week.cell(item).locator(".cm-content")


def listbox(week: LabNotebook, name: str) -> Locator:
    return form(week, PARSONS).get_by_role("listbox", name=name)


def labels(lines: Locator) -> list[str]:
    """The labels of the lines of a list, from the top."""
    return lines.get_by_role("option").evaluate_all("rows => rows.map(row => row.dataset.label)")


def passed(week: LabNotebook, item: str) -> None:
    """Wait until the form and the output of the check say so."""
    expect(form(week, item).get_by_role("status").filter(has_text="Passed")).to_be_visible()
    expect(week.cell(f"{item}-tests").locator(".jp-Cell-outputWrapper")).to_contain_text("✓")


def press_tab_until(page: Page, wanted: Locator) -> None:
    """Go through the page with the Tab key until something has the focus."""
    for _ in range(12):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError("the Tab key does not lead there")


class TestQuiz:
    def test_a_choice_by_mouse_is_written_and_checked(self, week):
        form(week, QUIZ).get_by_text("it stops with a").click()
        expect(source(week, QUIZ)).to_have_text('quiz_sort_none = "C"  # A, B, C or D')
        form(week, QUIZ).get_by_role("button", name="Check").click()
        passed(week, QUIZ)

    def test_the_arrow_keys_choose_and_stay_in_the_form(self, page, week):
        radios = form(week, QUIZ).get_by_role("radio")
        radios.first.focus()
        page.keyboard.press("Space")
        expect(source(week, QUIZ)).to_contain_text('"A"')
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        expect(source(week, QUIZ)).to_contain_text('"C"')
        expect(radios.nth(2)).to_be_focused()
        # JupyterLab's own keys would have deleted the cell, or made one.
        for key in ("d", "d", "a", "b"):
            page.keyboard.press(key)
        expect(week.panel.locator(".jp-Notebook-cell")).to_have_count(len(week.cells))
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        passed(week, QUIZ)
        expect(form(week, QUIZ).get_by_role("button", name="Check")).to_be_focused()

    def test_is_named_for_screen_readers(self, week):
        group = form(week, QUIZ)
        expect(group).to_have_accessible_name("Your answer: Quiz: the three best")
        choices = group.get_by_role("group", name="Choose one answer")
        expect(choices.get_by_role("radio")).to_have_count(4)
        expect(choices.get_by_role("radio").nth(2)).to_have_accessible_name(
            "C it stops with a TypeError in the second line"
        )

    def test_the_choices_stand_once_on_the_page(self, week):
        expect(form(week, QUIZ).get_by_role("radio").first).to_be_visible()
        prompt = week.cell(f"{QUIZ}-prompt").locator(".jp-RenderedMarkdown")
        expect(prompt.get_by_text("it prints the three largest numbers")).to_be_hidden()
        week.write(QUIZ, "quiz_sort_none = my_choice")
        expect(prompt.get_by_text("it prints the three largest numbers")).to_be_visible()

    def test_a_letter_typed_in_the_cell_is_chosen(self, week):
        week.write(QUIZ, "# I think so\nquiz_sort_none = 'b'")
        expect(form(week, QUIZ).get_by_role("radio").nth(1)).to_be_checked()
        form(week, QUIZ).get_by_role("radio").nth(2).check()
        expect(source(week, QUIZ)).to_have_text('# I think soquiz_sort_none = "C"')

    @pytest.mark.parametrize(
        "held", ["quiz_sort_none = C", 'quiz_sort_none = "E"', 'other = "C"', "print(1)"]
    )
    def test_what_it_does_not_understand_is_left_alone(self, week, held):
        week.write(QUIZ, held)
        expect(form(week, QUIZ)).to_contain_text("Edit it in the cell")
        expect(form(week, QUIZ).get_by_role("radio")).to_have_count(0)
        expect(source(week, QUIZ)).to_have_text(held)
        week.save()
        assert saved(week, QUIZ).source == held
        form(week, QUIZ).get_by_role("button", name="start over").click()
        expect(source(week, QUIZ)).to_have_text('quiz_sort_none = ""')
        expect(form(week, QUIZ).get_by_role("radio")).to_have_count(4)
        expect(form(week, QUIZ).get_by_role("radio").first).to_be_focused()


class TestPrediction:
    def test_what_is_typed_is_written_and_enter_checks_it(self, page, week):
        field = form(week, PREDICT).get_by_role("textbox", name="Your prediction")
        field.click()
        page.keyboard.type("7 [8, 7] 9")
        expect(source(week, PREDICT)).to_contain_text('predict_star = "7 [8, 7] 9"')
        page.keyboard.press("Enter")
        passed(week, PREDICT)
        expect(field).to_be_focused()

    def test_quotes_and_backslashes_survive(self, week):
        field = form(week, PREDICT).get_by_role("textbox", name="Your prediction")
        for text in ('say "hi"', "it's", """both ' and " """, r"C:\new", "ä ∀ 😀"):
            field.fill(text)
            week.save()
            (assignment,) = ast.parse(saved(week, PREDICT).source).body
            assert ast.literal_eval(assignment.value) == text

    def test_the_keys_of_a_text_field_work_and_so_does_saving(self, page, week):
        field = form(week, PREDICT).get_by_role("textbox", name="Your prediction")
        field.click()
        page.keyboard.type("7 x")
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.press("ControlOrMeta+c")
        page.keyboard.press("End")
        page.keyboard.press("ControlOrMeta+v")
        expect(field).to_have_value("7 x7 x")
        week.save()
        assert saved(week, PREDICT).source.startswith('predict_star = "7 x7 x"')
        page.wait_for_timeout(600)  # JupyterLab undoes in one step what was done within 500 ms
        page.keyboard.type("9")
        page.keyboard.press("ControlOrMeta+z")
        expect(field).to_have_value("7 x7 x")

    def test_the_field_follows_the_cell(self, week):
        field = form(week, PREDICT).get_by_role("textbox", name="Your prediction")
        week.write(PREDICT, r"predict_star = 'a \'b\' \\ c'")
        expect(field).to_have_value(r"a 'b' \ c")
        week.write(PREDICT, "predict_star = [7, 8]")
        expect(field).to_be_hidden()
        expect(form(week, PREDICT)).to_contain_text("Edit it in the cell")

    def test_a_prediction_with_choices_has_radio_buttons(self, page, lab):
        name = "week06-modules-files"
        page.goto(lab.url(f"/lab/tree/{name}/{name}.ipynb?reset"))
        week = LabNotebook(page, mine(lab, name))
        expect(form(week, "predict-modes").get_by_role("radio")).to_have_count(4)


class TestParsons:
    def test_is_solved_with_the_keyboard_alone(self, page, week):
        # From the question: the cell is chosen in JupyterLab's own way, then comes the Tab key.
        week.cell(f"{PARSONS}-prompt").locator(".jp-RenderedMarkdown").click()
        page.keyboard.press("ArrowDown")
        pool, program = listbox(week, "Lines to choose from"), listbox(week, "Your program")
        press_tab_until(page, pool)
        for label in "BCFDEG":
            page.keyboard.press(label)
            page.keyboard.press("Enter")
        assert labels(program) == [*"BCFDEG"]
        news = form(week, PARSONS).get_by_role("status").filter(has_text="Line")
        expect(news).to_have_text("Line G is line 6 of your program.")

        page.keyboard.press("Tab")
        expect(program).to_be_focused()
        page.keyboard.press("End")  # G does not belong here
        page.keyboard.press("Delete")
        expect(news).to_have_text("Line G is no longer in your program.")
        expect(program).to_be_focused()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("h")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        for _ in range(6):
            page.keyboard.press("Alt+ArrowUp")
        expect(news).to_have_text("Line H is at the beginning.")
        page.keyboard.press("Alt+ArrowDown")
        expect(news).to_have_text("Line H is line 2 of your program.")
        expect(source(week, PARSONS)).to_have_text('parsons_wishlist = "B H C F D E"')

        press_tab_until(page, form(week, PARSONS).get_by_role("button", name="Check"))
        page.keyboard.press("Enter")
        passed(week, PARSONS)

    def test_a_moved_line_stays_chosen_and_in_sight(self, page, week):
        week.write(PARSONS, 'parsons_wishlist = "B H C F"')
        program = listbox(week, "Your program")
        program.focus()
        page.keyboard.press("End")
        page.keyboard.press("Alt+ArrowUp")
        chosen = program.get_by_role("option", selected=True)
        expect(chosen).to_have_attribute("data-label", "F")
        assert program.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
        expect(chosen).to_be_in_viewport(ratio=1)
        assert program.evaluate("list => getComputedStyle(list).outlineStyle") == "solid"

    def test_is_solved_with_clicks_and_buttons(self, week):
        pool, program = listbox(week, "Lines to choose from"), listbox(week, "Your program")
        for label in "HCBFDEA":
            pool.locator(f"[data-label={label}]").click()
        tools = form(week, PARSONS)
        program.locator("[data-label=A]").click()
        tools.get_by_role("button", name="Put back").click()
        program.locator("[data-label=H]").click()
        tools.get_by_role("button", name="Move down").click()
        tools.get_by_role("button", name="Move down").click()
        tools.get_by_role("button", name="Move up").click()
        assert labels(program) == [*"CHBFDE"]
        program.locator("[data-label=B]").click()
        tools.get_by_role("button", name="Move up").click()
        tools.get_by_role("button", name="Move up").click()
        program.locator("[data-label=C]").click()
        tools.get_by_role("button", name="Move down").click()
        expect(source(week, PARSONS)).to_have_text('parsons_wishlist = "B H C F D E"')
        tools.get_by_role("button", name="Check").click()
        passed(week, PARSONS)

    def test_a_move_can_be_undone(self, page, week):
        week.write(PARSONS, 'parsons_wishlist = "B H C F"')
        page.wait_for_timeout(600)  # JupyterLab undoes in one step what was done within 500 ms
        listbox(week, "Your program").focus()
        page.keyboard.press("Alt+ArrowDown")
        expect(source(week, PARSONS)).to_have_text('parsons_wishlist = "H B C F"')
        page.keyboard.press("ControlOrMeta+z")
        expect(source(week, PARSONS)).to_have_text('parsons_wishlist = "B H C F"')

    def test_a_double_click_adds_one_line(self, week):
        listbox(week, "Lines to choose from").locator("[data-label=B]").dblclick()
        expect(source(week, PARSONS)).to_have_text('parsons_wishlist = "B"')

    def test_a_click_that_a_screen_reader_makes_adds_a_line(self, week):
        listbox(week, "Lines to choose from").locator("[data-label=B]").dispatch_event("click")
        expect(source(week, PARSONS)).to_have_text('parsons_wishlist = "B"')

    def test_the_keys_that_run_a_cell_check_the_answer(self, page, week):
        week.write(PARSONS, 'parsons_wishlist = "B H C F D E"')
        listbox(week, "Your program").focus()
        page.keyboard.press("Shift+Enter")
        passed(week, PARSONS)
        expect(source(week, PARSONS)).to_have_text('parsons_wishlist = "B H C F D E"')

    def test_lines_are_dragged_with_the_mouse(self, page, week):
        week.write(PARSONS, 'parsons_wishlist = "C F D E"')
        pool, program = listbox(week, "Lines to choose from"), listbox(week, "Your program")
        week.cell(PARSONS)
        drag(page, pool.locator("[data-label=H]"), program.locator("[data-label=C]"), above=True)
        assert labels(program) == [*"HCFDE"]
        drag(page, pool.locator("[data-label=B]"), program.locator("[data-label=E]"), above=False)
        assert labels(program) == [*"HCFDEB"]
        drag(page, program.locator("[data-label=B]"), program.locator("[data-label=H]"), above=True)
        assert labels(program) == [*"BHCFDE"]
        expect(source(week, PARSONS)).to_have_text('parsons_wishlist = "B H C F D E"')
        drag(page, program.locator("[data-label=D]"), pool.locator("[data-label=A]"), above=True)
        assert labels(program) == [*"BHCFE"]
        assert labels(pool) == [*"ADG"]

    def test_dropped_beside_the_lists_or_released_far_away_it_stays(self, page, week):
        week.write(PARSONS, 'parsons_wishlist = "C F D E"')
        program = listbox(week, "Your program")
        row = program.locator("[data-label=C]")
        drag(page, row, form(week, PARSONS).get_by_role("button", name="Check"), above=False)
        box = row.bounding_box()
        page.mouse.move(box["x"] + 60, box["y"] + 8)
        page.mouse.down()
        page.mouse.move(box["x"] + 60, box["y"] + 60, steps=4)
        page.keyboard.press("Escape")
        page.mouse.up()
        assert labels(program) == [*"CFDE"]
        expect(source(week, PARSONS)).to_have_text('parsons_wishlist = "C F D E"')

    @pytest.mark.parametrize("typed", ["B H C F D E", "b,h, c f d e", "BHCFDE"])
    def test_labels_typed_in_the_cell_are_shown(self, week, typed):
        week.write(PARSONS, f'parsons_wishlist = "{typed}"')
        program = listbox(week, "Your program")
        expect(program.get_by_role("option")).to_have_count(6)
        assert labels(program) == [*"BHCFDE"]
        assert labels(listbox(week, "Lines to choose from")) == [*"AG"]
        expect(source(week, PARSONS)).to_have_text(f'parsons_wishlist = "{typed}"')

    @pytest.mark.parametrize("typed", ["B H X", "B B", "B 1"])
    def test_labels_that_are_none_or_stand_twice_are_left_alone(self, week, typed):
        week.write(PARSONS, f'parsons_wishlist = "{typed}"')
        expect(form(week, PARSONS)).to_contain_text("Edit it in the cell")
        expect(source(week, PARSONS)).to_have_text(f'parsons_wishlist = "{typed}"')

    def test_indentation_is_seen_and_said(self, week):
        inner = listbox(week, "Lines to choose from").locator("[data-label=D]")
        expect(inner).to_have_accessible_name("D indented by 8: unique.append(wish)")
        outer = listbox(week, "Lines to choose from").locator("[data-label=C]")
        # Where the first letter stands, and how wide a letter is.
        left, other = (row.locator("code").evaluate(FIRST_LETTER) for row in (inner, outer))
        assert left["x"] - other["x"] == pytest.approx(8 * left["width"], abs=1)


class TestHints:
    def test_three_failed_tries_offer_the_next_hint_that_is_not_open(self, page, week):
        offer = week.cell(f"{PREDICT}-tests").locator(".inkwell-offer")
        details = week.cell(f"{PREDICT}-prompt").locator("details")
        details.first.locator("summary").click()
        for prediction in ("7 8 9", "7 [8] 9"):
            predict(week, prediction)
            expect(offer).to_be_empty()
        predict(week, "7 [7, 8] 9")
        expect(offer).to_contain_text("Show hint 2 of 2")
        assert offer.get_attribute("role") == "status", "it is announced, and takes no focus"
        expect(form(week, PREDICT).get_by_role("textbox")).to_be_focused()

        offer.get_by_role("button", name="Show hint 2 of 2").click()
        box = week.cell(f"{PREDICT}-tests").get_by_role("region", name="Hint 2 of 2")
        expect(box).to_contain_text("What the star collects is always a list")
        expect(details.nth(1)).to_have_attribute("open", "")
        expect(offer).to_be_empty()
        expect(box.get_by_text("Hint 2 of 2")).to_be_focused()
        for prediction in ("1", "2", "3", "4"):
            predict(week, prediction)
        expect(offer).to_be_empty()

    def test_a_hint_that_the_learner_folds_stays_folded(self, page, week):
        details = week.cell(f"{PREDICT}-prompt").locator("details").first
        details.locator("summary").click()
        expect(details).to_have_attribute("open", "")
        details.locator("summary").click()
        week.cell(PREDICT).locator(".cm-content").click()  # tools appear in the cell that is chosen
        week.cell(f"{PREDICT}-prompt").locator("h3").click()
        page.wait_for_timeout(500)
        expect(details).not_to_have_attribute("open", "")

    def test_the_same_answer_again_is_no_new_try(self, week):
        offer = week.cell(f"{PREDICT}-tests").locator(".inkwell-offer")
        for prediction in ("1", "1", "1", "2", "2"):
            predict(week, prediction)
        expect(offer).to_be_empty()
        predict(week, "3")
        expect(offer).to_contain_text("Show hint 1 of 2")

    def test_hints_of_items_without_a_form_offer_themselves_too(self, page, week):
        week.run("setup")
        for number in range(3):
            week.write(WRITE, f"best_day = {number}")
            week.run(WRITE)
            week.run(f"{WRITE}-tests")
        offer = week.cell(f"{WRITE}-tests").locator(".inkwell-offer")
        expect(offer).to_contain_text("Show hint 1 of")

    def test_open_hints_are_open_after_a_reload(self, page, lab, week):
        week.cell(f"{PREDICT}-prompt").locator("summary").nth(1).click()
        page.reload()
        again = LabNotebook(page, mine(lab, WEEK))
        details = again.cell(f"{PREDICT}-prompt").locator("details")
        expect(details.nth(1)).to_have_attribute("open", "")
        expect(details.nth(0)).not_to_have_attribute("open", "")


class TestDiscussion:
    def test_appears_when_the_check_has_passed(self, page, lab, week):
        below = week.cell(f"{PREDICT}-tests")
        predict(week, "7 8 9")
        expect(below.get_by_role("button", name="Discussion")).to_have_count(0)
        predict(week, "7 [8, 7] 9")
        button = below.get_by_role("button", name="Discussion")
        expect(button).to_have_attribute("aria-expanded", "false")
        button.press("Enter")
        expect(button).to_have_attribute("aria-expanded", "true")
        text = below.get_by_role("region", name="Discussion of Predict: first, last")
        expect(text).to_contain_text("The star collects a list")
        button.press("Enter")
        expect(text).to_be_hidden()

        week.save()
        again = visit(page, lab)
        expect(
            again.cell(f"{PREDICT}-tests").get_by_role("button", name="Discussion")
        ).to_be_visible()
        # Nobody knows whether the answer is still the one that passed.
        expect(form(again, PREDICT)).not_to_contain_text("Passed")

    def test_shows_the_reference_of_what_was_written(self, week):
        solution = ROOT / "solutions" / WEEK / f"{WEEK}.ipynb"
        week.run("setup")
        week.write(WRITE, cell(nbformat.read(solution, as_version=4), WRITE).source)
        week.run(WRITE)
        week.run(f"{WRITE}-tests")
        below = week.cell(f"{WRITE}-tests")
        below.get_by_role("button", name="Discussion").click()
        expect(below.get_by_role("region", name="Discussion")).to_contain_text(
            "program: week-sales"
        )

    def test_is_cleaned_of_what_could_act(self, page, week):
        evil = '<img src="x" onerror="window.acted = 1"><script>window.acted = 1</script>**kept**'
        page.route(
            re.compile("/course/discussions/"),
            lambda route: route.fulfill(json={PREDICT: evil}),
        )
        predict(week, "7 [8, 7] 9")
        below = week.cell(f"{PREDICT}-tests")
        below.get_by_role("button", name="Discussion").click()
        expect(below.get_by_role("region", name="Discussion").locator("strong")).to_have_text(
            "kept"
        )
        assert page.evaluate("window.acted") is None

    def test_without_solutions_there_is_no_button(self, page, week):
        page.route(re.compile("/course/discussions/"), lambda route: route.fulfill(json={}))
        with page.expect_response(re.compile("/course/discussions/")):
            predict(week, "7 [8, 7] 9")
        expect(form(week, PREDICT)).to_contain_text("Passed")
        expect(week.panel.get_by_role("button", name="Discussion")).to_have_count(0)


class TestWholeWeek:
    def test_answers_given_in_forms_are_saved_and_graded(self, page, lab, week):
        hosts: set[str] = set()
        page.on(
            "request", lambda request: hosts.add(re.sub(r"^\w+://([^:/]+).*", r"\1", request.url))
        )
        form(week, QUIZ).get_by_role("radio", name="C it stops").check()
        predict(week, "7 [8, 7] 9")
        pool = listbox(week, "Lines to choose from")
        for label in "BHCFDE":
            pool.locator(f"[data-label={label}]").click()
        week.save()
        assert hosts == {"127.0.0.1"}

        for item in (QUIZ, PREDICT, PARSONS):
            graded = subprocess.run(
                [sys.executable, "-m", "course", "check", WEEK, "--item", item],
                cwd=ROOT,
                env=os.environ | {"COURSE_WORKSPACE": str(lab.workspace)},
                capture_output=True,
                text=True,
            )
            assert graded.returncode == 0, graded.stdout
            assert "1 of 1 passed" in graded.stdout

    def test_opening_and_looking_changes_nothing_in_the_file(self, page, lab, week):
        before = nbformat.read(mine(lab, WEEK), as_version=4)
        for item in (QUIZ, PREDICT, PARSONS):
            form(week, item).scroll_into_view_if_needed()
        listbox(week, "Your program").focus()
        week.save()
        after = nbformat.read(mine(lab, WEEK), as_version=4)
        assert after.cells == before.cells

    @pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
    def test_is_accessible(self, page, lab, week, theme):
        predict(week, "1")
        predict(week, "2")
        predict(week, "3")
        week.write(PARSONS, 'parsons_wishlist = "B H C"')
        listbox(week, "Your program").locator("[data-label=H]").click()
        form(week, QUIZ).get_by_role("radio").nth(2).check()
        form(week, QUIZ).get_by_role("button", name="Check").click()
        week.cell(f"{QUIZ}-tests").get_by_role("button", name="Discussion").click()
        week.write("quiz-one-tuple", "quiz_one_tuple = D")
        page.get_by_role("menuitem", name="Settings").click()
        page.get_by_text("Theme", exact=True).hover()
        page.locator(".lm-Menu").get_by_text(theme, exact=True).click()
        expect(page.locator("body")).to_have_attribute("data-jp-theme-name", theme)
        # JupyterLab's body has no height of its own, for which axe takes all in it as cut off.
        page.add_style_tag(content="body { height: 100vh; }")
        for item in (QUIZ, "quiz-one-tuple", PREDICT, PARSONS):
            expect(form(week, item)).to_be_visible()
            page.wait_for_timeout(300)  # colours of the theme fade in
            assert findings(page, FORMS) == []
        # Proves that the above looked at what is there.
        page.add_style_tag(content=".inkwell-help-line { color: var(--jp-layout-color2); }")
        assert "color-contrast" in findings(page, FORMS)[0]

    def test_the_form_does_not_jump_while_lines_go_over(self, week):
        columns = form(week, PARSONS).locator(".inkwell-columns")
        before = columns.bounding_box()["height"]
        for label in "BHCFDE":
            listbox(week, "Lines to choose from").locator(f"[data-label={label}]").click()
            assert columns.bounding_box()["height"] == pytest.approx(before, abs=1)

    def test_fits_at_twice_the_size(self, page, week):
        page.set_viewport_size({"width": 700, "height": 450})
        page.keyboard.press("ControlOrMeta+b")  # folds the file browser, as one would
        for item in (QUIZ, PREDICT, PARSONS):
            overflow = form(week, item).evaluate("form => form.scrollWidth - form.clientWidth")
            assert overflow <= 0
            box = form(week, item).bounding_box()
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= 700


class TestReading:
    """The parts that read and write text, with every released notebook."""

    @pytest.fixture
    def call(self, page: Page, lab: LabServer) -> Callable[..., Any]:
        """Call a function of one of the modules."""
        page.goto(lab.url(f"{SCRIPTS}/answer.js"))

        def run(module: str, function: str, *arguments: object) -> Any:
            return page.evaluate(
                "async ([url, name, given]) => (await import(url))[name](...given)",
                [f"{SCRIPTS}/{module}", function, list(arguments)],
            )

        return run

    @pytest.mark.parametrize(
        "path", sorted((ROOT / "exercises").glob("week*/*.ipynb")), ids=lambda p: p.stem
    )
    def test_understands_every_released_item(self, call, path):
        notebook = nbformat.read(path, as_version=4)
        for item in notebooks.items(notebook).values():
            prompt = cell(notebook, f"{item.id}-prompt").source
            hints = call("lesson.js", "hintsOf", prompt)
            assert len(hints) == prompt.count("<summary>Hint") > 0
            assert all(hint["text"] for hint in hints)
            name = item.id.replace("-", "_")
            if item.kind in ("quiz", "predict", "parsons"):
                starter = cell(notebook, item.id).source
                assert call("answer.js", "read", starter, name)["value"] == ""
            choices = dict(call("lesson.js", "choicesOf", prompt))
            lines = dict(call("lesson.js", "linesOf", prompt))
            if item.kind == "quiz" or "A, B, C or D" in cell(notebook, item.id).source:
                assert list(choices) == [*"ABCD"]
            elif item.kind == "parsons":
                assert lines == labelled_lines(block(cell(notebook, f"{item.id}-tests").source))
            else:
                assert not choices
                assert not lines

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ('x_y = ""', ""),
            ("x_y='a'", "a"),
            ('# note\n\nx_y = "B A"  # "C"\n\n# more\n', "B A"),
            (r'x_y = "\"\\\t"', '"\\\t'),
            ('x_y = """a"""', None),
            ('x_y = "a" + "b"', None),
            ('x_y = "a"\nprint(x_y)', None),
            ('x_y = "a', None),
            ('x_y = r"a"', None),
            ('x_y = "\\d"', None),
            ('x_yz = "a"', None),
            ("x_y = A", None),
            ("", None),
        ],
    )
    def test_an_answer_is_one_text_or_it_is_not_understood(self, call, text, value):
        found = call("answer.js", "read", text, "x_y")
        assert (found and found["value"]) == value
        if found:
            assert ast.literal_eval(text[found["start"] : found["end"]]) == value

    def test_a_cell_that_would_cost_a_careless_pattern_much_time_is_read_at_once(self, page, call):
        page.set_default_timeout(5000)
        assert (
            call("answer.js", "read", 'x = "a"' + "# " * 20_000 + "\n" * 20_000 + "x", "x") is None
        )
        assert call("answer.js", "read", "#\n" * 20_000 + 'x = "' + "\\\\" * 20_000, "x") is None


def predict(week: LabNotebook, text: str) -> None:
    """Type a prediction and check it with the Enter key."""
    field = form(week, PREDICT).get_by_role("textbox", name="Your prediction")
    field.fill(text)
    field.press("Enter")
    expect(form(week, PREDICT).get_by_role("status")).to_contain_text(re.compile("Passed|Not yet"))


def drag(page: Page, what: Locator, where: Locator, *, above: bool) -> None:
    """Drag with the mouse to the upper or lower part of something."""
    start, end = what.bounding_box(), where.bounding_box()
    page.mouse.move(start["x"] + 60, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(end["x"] + 60, end["y"] + end["height"] * (0.2 if above else 0.8), steps=8)
    page.mouse.up()


def saved(week: LabNotebook, item: str) -> nbformat.NotebookNode:
    """The answer cell on the disk."""
    return cell(nbformat.read(week.path, as_version=4), item)


def cell(notebook: nbformat.NotebookNode, cell_id: str) -> nbformat.NotebookNode:
    return next(c for c in notebook.cells if c.id == cell_id)


def block(source: str) -> str:
    """The lines of a Parsons item, in its test cell."""
    call = next(
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "parsons"
    )
    return ast.literal_eval(call.args[1])
