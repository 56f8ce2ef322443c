"""The figures: drawn from the reader's own program, bounded, and a picture without a kernel."""

import pytest

from course.widgets.names import names_and_objects
from course.widgets.trace import trace

FIGURES = [names_and_objects, trace]


def test_two_names_of_one_object_have_arrows_to_one_box():
    figure = names_and_objects("shelf = [1]\nwindow = shelf\nother = [1]")
    figure.forward.click()
    assert "After line 1" in figure.picture.value
    figure.slider.value = figure.slider.max
    text = figure._repr_mimebundle_()["text/plain"]
    assert text.count("[1]") >= 2
    last = figure.current.steps[-1]
    assert last.names["shelf"] == last.names["window"]
    assert last.names["other"] != last.names["shelf"]


def test_rebinding_moves_one_arrow():
    figure = names_and_objects("shelf = 3\nwindow = shelf\nshelf = shelf + 1")
    last = figure.current.steps[-1]
    assert last.objects[last.names["shelf"]] == ("int", "4")
    assert last.objects[last.names["window"]] == ("int", "3")


def test_the_trace_says_what_a_question_decided():
    figure = trace("points = 120\nif points >= 100:\n    fee = 0\nelse:\n    fee = 5")
    pages = []
    for index in range(figure.slider.max + 1):
        figure.slider.value = index
        pages.append(figure.picture.value)
    assert any("points &gt;= 100 is true" in page for page in pages)
    assert not any("fee = 5 is" in page for page in pages)


def test_the_trace_shows_all_values_of_a_loop_with_several_names():
    figure = trace("for title, price in [('Emma', 8), ('Dune', 12)]:\n    print(title)")
    figure.forward.click()
    assert "the next value is &#x27;Emma&#x27;, 8, so the loop goes" in figure.picture.value


def test_the_trace_types_what_the_program_says():
    figure = trace("# typed: 3 | done\nfirst = input()\nsecond = input()\nprint(first, second)")
    figure.slider.value = figure.slider.max
    assert "3 done" in figure.picture.value


@pytest.mark.parametrize("show", FIGURES)
class TestBothFigures:
    def test_the_buttons_step_and_stop_at_the_ends(self, show):
        figure = show("a = 1\nb = 2\nc = 3")
        assert figure.back.disabled
        for _ in range(figure.slider.max + 3):
            figure.forward.click()
        assert figure.slider.value == figure.slider.max
        assert figure.forward.disabled
        figure.back.click()
        assert figure.slider.value == figure.slider.max - 1

    def test_a_changed_program_is_run_again(self, show):
        figure = show("a = 1")
        figure.program.value = "total = 2.5"
        figure.starting.click()
        figure.slider.value = figure.slider.max
        assert "total" in figure.picture.value
        assert "2.5" in figure.picture.value

    @pytest.mark.parametrize(
        ("program", "message"),
        [
            ("print(unknown)", "NameError"),
            ("a = = 1", "SyntaxError"),
            ("while True:\n    a = 1", "top"),
            ("while True: pass", "2 seconds"),
            ("import os\nos._exit(0)", ""),
            ("\n".join(["a = 1"] * 40), "30"),
        ],
    )
    def test_a_program_that_goes_wrong_is_shown_as_such(self, show, program, message):
        figure = show(program)
        figure.slider.value = figure.slider.max
        assert message in figure.picture.value

    def test_markup_in_values_is_text(self, show):
        figure = show('a = "<script>alert(1)</script>"')
        figure.slider.value = figure.slider.max
        bundle = figure._repr_mimebundle_()
        assert "<script>" not in figure.picture.value + bundle["text/html"]

    def test_a_page_without_a_kernel_has_a_picture_and_a_text_without_addresses(self, show):
        bundle = show("a = 1\nb = print")._repr_mimebundle_()
        assert bundle["text/html"]
        assert "0x" not in bundle["text/plain"]
        assert show("a = 1\nb = print")._repr_mimebundle_()["text/plain"] == bundle["text/plain"]
