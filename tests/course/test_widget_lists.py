"""The figure of names and lists: one list is one row, however many names and places lead to it."""

from course.widgets.lists import names_and_lists

ALIASES = """\
shelf = ["Dune", "Emma"]
window = shelf
copy = shelf.copy()
window.append("Ulysses")
shelf = ["Momo"]"""


def at(figure, line):
    """The text and the picture after a line."""
    figure.slider.value = line
    return figure.describe(line), figure.picture.value


def test_a_second_name_leads_to_the_same_row_and_a_copy_to_its_own():
    figure = names_and_lists(ALIASES)
    text, picture = at(figure, 3)
    assert "shelf -> list A" in text
    assert "window -> list A" in text
    assert "copy -> list B" in text
    assert "copy now points to a new list, list B" in text
    # One row for both names of list A, one for the copy.
    assert picture.count(">list A</text>") == picture.count(">list B</text>") == 1


def test_a_change_is_seen_through_both_names():
    text, picture = at(names_and_lists(ALIASES), 4)
    assert "list A itself changed, and so what shelf and window show" in text
    assert "(changed)" in picture
    assert "copy -> list B: 'Dune', 'Emma'\n" in text + "\n"


def test_a_new_list_leaves_the_other_name_where_it_is():
    text, _ = at(names_and_lists(ALIASES), 5)
    assert "shelf -> list C: 'Momo'" in text
    assert "window -> list A: 'Dune', 'Emma', 'Ulysses'" in text


def test_one_list_in_three_places_is_one_row():
    figure = names_and_lists('hall = [["."] * 2] * 3\nhall[0][1] = "X"')
    text, picture = at(figure, 2)
    assert "list A: list B, list B, list B" in text
    assert "list B itself changed, and it is in 3 places" in text
    assert picture.count(">list B (changed)</text>") == 1
    # An arrow for the name, and one for each of the three places.
    assert picture.count("<polygon") == 4


def test_separate_rows_stay_separate():
    text, picture = at(names_and_lists('a = ["."]\nb = ["."]\nhall = [a, b]\na[0] = "X"'), 4)
    assert "list A itself changed, and it is in 1 places" not in text
    assert "b -> list B: '.'" in text
    assert picture.count("<polygon") == 5


def test_tuples_and_other_values_are_drawn_as_well():
    text, _ = at(names_and_lists('price = 3\npair = ("Dune", price)\nempty = []'), 3)
    assert "price -> the int 3" in text
    assert "pair -> tuple A: 'Dune', 3" in text
    assert "empty -> list B: empty" in text


def test_a_list_in_itself_and_a_long_list_are_drawn():
    text, picture = at(names_and_lists("a = [1]\na.append(a)"), 2)
    assert "list A: 1, list A" in text
    assert "<svg" in picture
    text, picture = at(names_and_lists("a = list(range(50))"), 1)
    assert "and 38 more" in text
    assert "and 38 more" in picture


def test_errors_markup_and_pages_without_a_kernel():
    figure = names_and_lists('a = ["<b>"]\na[5]')
    text, picture = at(figure, figure.slider.max)
    assert "IndexError" in text
    assert "<b>" not in picture
    bundle = figure._repr_mimebundle_()
    assert bundle["text/plain"] == text
    assert 'alt="After line' in bundle["text/html"]
