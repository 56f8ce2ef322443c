"""What errors of classes suggest; the messages are Python's own, from code that makes them."""

import pytest

from course.testing import diagnose

CLASSES = """
class Book:
    def __init__(self, title):
        self.__title = title

    def label(self):
        return self.__title


class Forgot(Book):
    def __init__(self, title):
        super.__init__(title)


class Asks(Book):
    def label(self):
        return super.label()


class Twice(Book):
    def __init__(self, title):
        super().__init__(self, title)


class Child(Book):
    def shout(self):
        return self.__title.upper()
"""


@pytest.mark.parametrize(
    ("code", "hint"),
    [
        ("Forgot('Emma')", "parentheses"),
        ("Asks('Emma').label()", "parentheses"),
        ("Twice('Emma')", "self is passed by itself"),
        ("Book('Emma', 3)", "self is passed by itself"),
        ("Child('Emma').shout()", "private to the class that makes it"),
    ],
)
def test_an_error_of_a_class_names_the_misconception(code, hint):
    names: dict[str, object] = {}
    exec(CLASSES, names)
    with pytest.raises((TypeError, AttributeError)) as raised:
        eval(code, names)
    assert hint in diagnose.error(raised.value)


@pytest.mark.parametrize("code", ["Book('Emma').cover", "Book('Emma')._cover", "[].__title"])
def test_a_missing_attribute_alone_suggests_nothing_of_the_kind(code):
    names: dict[str, object] = {}
    exec(CLASSES, names)
    with pytest.raises(AttributeError) as raised:
        eval(code, names)
    assert "private" not in diagnose.error(raised.value)
