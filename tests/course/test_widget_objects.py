"""The figure of classes and objects: what it draws is what the reader's program made."""

import base64
import re

import pytest

from course.widgets.objects import caption, objects

TWO_BOOKS = """
class Book:
    def __init__(self, title, stock):
        self.title = title
        self.stock = stock

    def sell(self, copies):
        self.stock -= copies
        return self.stock

dune = Book("Dune", 4)
emma = Book("Emma", 2)
window = dune
left = dune.sell(3)
"""


def captions(figure):
    return [caption(figure.current, index) for index in range(len(figure.current.steps))]


def names(step):
    return {
        (frame.title, name): shown.ref or shown.text
        for frame in step.frames
        for name, shown in frame.names
    }


def attributes(step, number):
    return {name: shown.ref or shown.text for name, shown in step.objects[number].rows}


def test_two_objects_of_one_class_have_attributes_of_their_own():
    last = objects(TWO_BOOKS).current.steps[-1]
    found = names(last)
    assert attributes(last, found["", "dune"]) == {"title": "'Dune'", "stock": "1"}
    assert attributes(last, found["", "emma"]) == {"title": "'Emma'", "stock": "2"}
    assert found["", "window"] == found["", "dune"]
    assert found["", "left"] == "1"
    (book,) = last.classes
    assert book.methods == ("__init__(self, title, stock)", "sell(self, copies)")


def test_self_points_to_the_object_before_the_dot():
    figure = objects(TWO_BOOKS)
    inside = [
        names(step)
        for step in figure.current.steps
        if any(frame.title == "Book.sell" for frame in step.frames)
    ]
    assert inside
    assert all(step["Book.sell", "self"] == step["", "dune"] for step in inside)
    said = captions(figure)
    assert "Line 13 calls Book.sell: self points to Book 1, copies is 3." in said
    assert "After line 7: stock of Book 1 is now 1." in said
    assert "Book.sell gives 1 back; its own names are gone." in said


def test_making_an_object_is_shown_to_call_init_with_an_empty_one():
    figure = objects(TWO_BOOKS)
    said = captions(figure)
    call = said.index(
        "Line 10 makes an empty object, then calls Book.__init__ with it: "
        "self points to Book 1, title is 'Dune', stock is 4."
    )
    assert figure.current.steps[call].objects[1].rows == ()
    assert "Book.__init__ is over: Book 1 is ready to be used." in said


def test_a_list_in_the_class_is_one_list_for_all_objects():
    last = objects(
        "class Playlist:\n    songs = []\n\n    def add(self, song):\n"
        "        self.songs.append(song)\n\n"
        "a = Playlist()\nb = Playlist()\na.add('Blue')"
    ).current.steps[-1]
    ((name, shown),) = last.classes[0].rows
    assert name == "songs"
    assert last.objects[shown.ref].text == "['Blue']"
    assert sum(box.label.startswith("list") for box in last.objects.values()) == 1
    assert all(box.rows == () for box in last.objects.values() if box.of_class)


def test_a_list_of_objects_names_them():
    last = objects(f"{TWO_BOOKS}shelf = [dune, emma]").current.steps[-1]
    assert "[Book 1, Book 2]" in [box.text for box in last.objects.values()]


def test_a_method_left_by_an_exception_gives_nothing_back():
    figure = objects(
        "class Book:\n    def sell(self):\n        raise ValueError('no')\n\n"
        "try:\n    Book().sell()\nexcept ValueError:\n    print('refused')"
    )
    assert "Book.sell is left by an exception; its own names are gone." in captions(figure)
    assert figure.current.error == ""
    assert figure.current.steps[-1].printed == "refused\n"


def test_an_exception_class_says_what_it_is_a_kind_of():
    last = objects("class OutOfStock(Exception):\n    pass").current.steps[-1]
    assert last.classes[0].parents == "Exception"


def test_the_buttons_step_and_stop_at_the_ends():
    figure = objects(TWO_BOOKS)
    assert figure.back.disabled
    for _ in range(figure.slider.max + 3):
        figure.forward.click()
    assert figure.slider.value == figure.slider.max
    assert figure.forward.disabled


def test_a_changed_program_is_drawn_again():
    figure = objects("a = 1")
    figure.program.value = "total = 2.5"
    figure.starting.click()
    figure.slider.value = figure.slider.max
    assert "total = 2.5" in figure.picture.value


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ("print(unknown)", "NameError"),
        ("a = = 1", "SyntaxError"),
        ("while True:\n    a = 1", "does the program ever end"),
        ("while True: pass", "2 seconds"),
        ("import os\nos._exit(0)", "could not be run"),
        ("\n".join(["a = 1"] * 40), "30"),
        ("a = []\na.append(a)\nprint(len(a))", "Printed: 1"),
        ("class Odd:\n    def __repr__(self):\n        return 1 / 0\n\nodd = Odd()", "Odd 1"),
    ],
)
def test_a_program_that_goes_wrong_is_shown_as_such(program, message):
    figure = objects(program)
    figure.slider.value = figure.slider.max
    assert message in figure.picture.value


def test_markup_in_values_is_text():
    figure = objects('a = "<script>alert(1)</script>"')
    figure.slider.value = figure.slider.max
    assert "<script>" not in figure.picture.value


def test_a_page_without_a_kernel_has_a_picture_and_a_text_without_addresses():
    program = f"{TWO_BOOKS}print(dune)\nkept = repr(dune)"
    bundle = objects(program)._repr_mimebundle_()
    data = re.search(r"base64,([^\"]+)", bundle["text/html"])[1]
    svg = base64.b64decode(data).decode()
    assert "class Book" in svg
    for text in (svg, bundle["text/plain"], bundle["text/html"]):
        assert not re.search(r"0x[0-9a-f]", text)
    assert "alt=" in bundle["text/html"]
    assert objects(program)._repr_mimebundle_()["text/plain"] == bundle["text/plain"]
