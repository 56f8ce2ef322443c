"""The figure of an object from the inside: real names, real values, and what mangling does."""

import pytest

from course.widgets.inside import OUTSIDE, ask, contents, inside, mangled


class Priced:
    rate = 30

    def __init__(self, price):
        self.title = "Loam"
        self._stock = 3
        self.__price = price

    def price(self):
        return self.__price


class Comic(Priced):
    def __init__(self, price):
        super().__init__(price)
        self.__price = "own"


class _Shy:
    def __init__(self):
        self.__name = "Bo"


LOAM = Priced(450)


def test_the_names_are_those_that_are_really_there():
    tables = dict(contents(LOAM))
    assert [row.name for row in tables["the object"]] == list(LOAM.__dict__)
    assert {"rate", "price", "__init__"} == {row.name for row in tables["Priced"]}


@pytest.mark.parametrize(
    ("name", "whom"),
    [
        ("title", "everybody"),
        ("_stock", "the class and its children"),
        ("_Priced__price", "private to Priced"),
    ],
)
def test_it_says_whom_a_name_is_meant_for(name, whom):
    rows = {row.name: row.meant_for for row in dict(contents(LOAM))["the object"]}
    assert rows[name] == whom


def test_a_private_name_is_found_from_inside_its_class_only():
    answer = ask(LOAM, "__price", "Priced")
    assert (answer.real, answer.found_in, answer.value) == ("_Priced__price", "the object", "450")
    outside = ask(LOAM, "__price", OUTSIDE)
    with pytest.raises(AttributeError) as raised:
        getattr(LOAM, "__price")
    assert outside.error == f"AttributeError: {raised.value}"


def test_the_full_name_opens_it_from_outside():
    assert ask(LOAM, "_Priced__price", OUTSIDE).value == "450"


def test_parent_and_child_have_a_private_name_each():
    comic = Comic(450)
    assert ask(comic, "__price", "Priced").value == "450"
    assert ask(comic, "__price", "Comic").value == "'own'"


def test_a_child_that_uses_its_parents_private_name_finds_nothing():
    class Plain(Priced):
        def half(self):
            return self.__price

    with pytest.raises(AttributeError) as raised:
        Plain(450).half()
    assert ask(Plain(450), "__price", "Plain").error == f"AttributeError: {raised.value}"


def test_underscores_of_the_class_are_left_out_as_python_does():
    assert ask(_Shy(), "__name", "_Shy").value == "'Bo'"
    assert dict(contents(_Shy()))["the object"][0].meant_for == "private to _Shy"


@pytest.mark.parametrize("name", ["price", "_price", "__init__", "__"])
def test_other_names_stay_as_they_are(name):
    assert mangled(name, "Priced") == name


@pytest.mark.parametrize("name", ["", "a b", "class", "1", "x; y", "<b>"])
def test_what_is_no_name_is_said(name):
    figure = inside(LOAM, name)
    assert "is no name" in figure.picture.value
    assert "<b>" not in figure.picture.value


def test_class_attributes_and_methods_are_found_in_the_class():
    assert ask(LOAM, "rate", OUTSIDE).found_in == "Priced"
    assert ask(LOAM, "price", OUTSIDE).value == "a method"


def test_the_reader_chooses_the_name_and_the_place():
    figure = inside(LOAM, "__price")
    assert "Python makes _Priced__price of it" in figure.picture.value
    figure.where.value = OUTSIDE
    assert "finds it nowhere" in figure.picture.value
    figure.name.value = "title"
    assert "&#x27;Loam&#x27;" in figure.picture.value


def test_the_picture_shows_the_object_as_it_is_now():
    thing = Priced(1)
    figure = inside(thing, "colour")
    thing.colour = "<script>red</script>"
    figure.show()
    assert "red" in figure.picture.value
    assert "<script>" not in figure.picture.value


def test_a_page_without_a_kernel_has_the_same_picture_without_addresses():
    thing = Priced(Priced(1))
    bundle = inside(thing, "__price")._repr_mimebundle_()
    assert "_Priced__price = <Priced object>" in bundle["text/plain"]
    assert "0x" not in bundle["text/plain"] + bundle["text/html"]
    assert "Python makes" in bundle["text/html"]


@pytest.mark.parametrize("thing", [Priced, "text", 3])
def test_it_shows_objects_of_classes_of_ones_own(thing):
    with pytest.raises(TypeError, match="inside"):
        inside(thing, "price")
