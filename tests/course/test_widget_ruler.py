"""The slicing ruler: it selects what Python selects, and says why."""

from itertools import product

import pytest

from course.widgets.ruler import describe, draw, read, slicing_ruler

SHELF = ["Dune", "Emma", "Heidi", "Momo", "Ulysses"]


def test_it_agrees_with_python():
    numbers = ["", *map(str, range(-7, 8))]
    for start, stop, step in product(numbers, numbers, ["", "1", "2", "-1", "-2"]):
        cut = read("shelf", SHELF, start, stop, step)
        expected = eval(cut.code, {"shelf": SHELF})
        assert [SHELF[position] for position in cut.positions] == expected
        assert f"{cut.code} is {expected!r}" in describe(cut)


def test_the_code_is_what_one_would_write():
    assert read("shelf", SHELF, "1", "4", "").code == "shelf[1:4]"
    assert read("shelf", SHELF, "", "", "").code == "shelf[:]"
    assert read("shelf", SHELF, "", "", "-1").code == "shelf[::-1]"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("1", "4", ""), "selects positions 1, 2, 3. The stop, position 4, is not included."),
        (("2", "3", ""), "selects position 2."),
        (("-2", "", ""), "-2 counts from the end: it is position 3."),
        (("", "99", ""), "There is no position 99: the slice ends with the list, without an error"),
        (("-9", "1", ""), "the slice begins with the list, without an error"),
        (("3", "1", ""), "selects nothing. Going forward from the start"),
        (("1", "3", "-1"), "Going backward from the start"),
        (("", "", "0"), "slice step cannot be zero"),
        (("a", "", ""), "The start must be a whole number, or empty."),
        (("", "1.5", ""), "The stop must be a whole number"),
    ],
)
def test_it_says_what_a_slice_means(typed, said):
    assert said in describe(read("shelf", SHELF, *typed))


def test_the_end_itself_is_a_good_stop():
    assert "no position" not in describe(read("shelf", SHELF, "0", "5", ""))


def test_what_is_typed_is_drawn_at_once():
    figure = slicing_ruler("shelf", SHELF)
    assert "shelf[1:4] is" in figure.picture.value
    figure.stop.value = "2"
    assert "shelf[1:2] is" in figure.picture.value
    assert figure.picture.value.count(", selected</title>") == 1
    figure.step.value = "x"
    assert "The step must be a whole number" in figure.picture.value


def test_the_order_of_a_slice_that_goes_backward_is_shown():
    picture = draw(read("shelf", SHELF, "", "", "-1"))
    assert picture.index(">5th<") < picture.index(">1st<")


def test_texts_empty_and_long_lists_are_drawn():
    assert "word[1:3] is &#x27;nk&#x27;" in draw(read("word", "ink", "1", "3", ""))
    assert "(empty)" in draw(read("shelf", [], "", "", ""))
    assert "and 30 more" in draw(read("numbers", list(range(50)), "", "", ""))
    with pytest.raises(TypeError, match="list, a tuple or a text"):
        slicing_ruler("price", 12)


def test_a_page_without_a_kernel_has_a_picture_with_a_text_and_no_markup():
    bundle = slicing_ruler("tags", ["<b>"])._repr_mimebundle_()
    assert 'alt="tags[1:4] selects nothing' in bundle["text/html"]
    assert "<b>" not in bundle["text/html"]
