"""The figure of a search: what it says about classes is what Python does."""

import re

import pytest

from course.widgets.family import OBJECT, family, search


class Book:
    def __init__(self, title):
        self.title = title

    def label(self):
        return self.title

    def sell(self):
        return 1


class Signed(Book):
    def __init__(self, title, name):
        super().__init__(title)
        self.name = name

    def label(self):
        return super().label() + self.name

    def sell(self):
        return 2


class Item:
    def parts(self):
        return ["receipt"]


class Printed(Item):
    def parts(self):
        return ["paper", *super().parts()]


class Download(Item):
    def parts(self):
        return ["file", *super().parts()]


class Bundle(Printed, Download):
    pass


class Lonely:
    def call(self):
        return super().call()


EMMA = Signed("Emma", "Jane")


def asked(result):
    """Who was asked, and who had it, in order."""
    return [
        (
            "object itself" if step.place == OBJECT else result.classes[step.place].__name__,
            step.found,
        )
        for step in result.steps
    ]


def test_the_object_is_asked_before_its_classes():
    assert asked(search(EMMA, "title")) == [("object itself", True)]
    assert asked(search(EMMA, "sell")) == [("object itself", False), ("Signed", True)]


def test_a_class_has_no_object_to_ask():
    assert asked(search(Signed, "sell")) == [("Signed", True)]


def test_super_goes_on_behind_the_class_that_answers():
    steps = asked(search(EMMA, "label"))
    assert steps == [("object itself", False), ("Signed", True), ("Book", True)]
    assert "super().__init__ in Signed" in search(EMMA, "__init__").steps[-1].says


def test_a_method_without_super_ends_the_search():
    assert asked(search(EMMA, "sell"))[-1] == ("Signed", True)


def test_super_follows_the_order_of_the_object_and_not_the_parents():
    result = search(Bundle(), "parts")
    found = [cls for cls, has in asked(result) if has]
    assert found == ["Printed", "Download", "Item"]
    assert result.classes == Bundle.__mro__
    assert [cls for cls, has in asked(search(Printed(), "parts")) if has] == ["Printed", "Item"]


def test_a_name_that_is_nowhere_ends_as_in_python():
    with pytest.raises(AttributeError) as raised:
        _ = EMMA.cover
    assert search(EMMA, "cover").error == f"AttributeError: {raised.value}"
    with pytest.raises(AttributeError) as raised:
        _ = Signed.cover
    assert search(Signed, "cover").error == f"AttributeError: {raised.value}"


def test_super_that_finds_nothing_is_said():
    assert "no call" in search(Lonely(), "call").error


def test_no_code_of_the_reader_runs():
    class Loud:
        @property
        def price(self):
            raise SystemExit

        def __getattr__(self, name):
            raise SystemExit

        def __repr__(self):
            raise SystemExit

    assert asked(search(Loud(), "price")) == [("Loud", True)]
    assert family(Loud(), "nothing").current.error


def test_the_buttons_step_and_stop_at_the_ends():
    figure = family(EMMA, "label")
    assert figure.back.disabled
    for _ in range(9):
        figure.forward.click()
    assert figure.forward.disabled
    assert "Step 3 of 3" in figure.picture.value
    figure.back.click()
    assert "Step 2 of 3" in figure.picture.value


def test_another_name_begins_another_search():
    figure = family(EMMA, "label")
    figure.forward.click()
    figure.name.value = "title"
    assert "Step 1 of 1" in figure.picture.value
    figure.other.value = " cover "
    assert "Signed has no cover" in family(EMMA, "cover")._repr_mimebundle_()["text/plain"]
    assert figure.current.error
    figure.name.value = "label"
    assert figure.other.value == ""
    assert not figure.current.error
    assert {"title", "name", "label", "__init__", "sell"} <= set(figure.name.options)


def test_the_marks_do_not_rely_on_colour():
    figure = family(EMMA, "label")
    figure.forward.click()
    figure.forward.click()
    for words in ("not here", "answers", "now: super() goes on here"):
        assert words in figure.picture.value


def test_the_drawing_has_every_class_and_stays_inside():
    figure = family(Bundle(), "parts")
    svg = figure.picture.value
    for place, cls in enumerate(Bundle.__mro__, 1):
        assert f"{place}  {cls.__name__}" in svg
    width, height = map(float, re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg).groups())
    for x, y, w, h in re.findall(
        r'<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"', svg
    ):
        assert float(x) >= 0
        assert float(x) + float(w) <= width
        assert float(y) + float(h) <= height


def test_markup_in_names_is_text():
    figure = family(EMMA, "<script>alert(1)</script>")
    assert "<script>" not in figure.picture.value


def test_a_page_without_a_kernel_has_the_whole_search_as_text_and_a_picture():
    bundle = family(EMMA, "label")._repr_mimebundle_()
    assert "MRO: 1 Signed, 2 Book, 3 object" in bundle["text/plain"]
    assert (
        "super().label in Signed goes on behind Signed: Book has label, and it runs."
        in bundle["text/plain"]
    )
    assert bundle["text/html"].startswith("<img alt=")
    assert "0x" not in bundle["text/plain"]


def test_a_family_too_large_for_a_picture_is_refused():
    cls = object
    for number in range(14):
        cls = type(f"Level{number}", (cls,), {})
    with pytest.raises(ValueError, match="12"):
        family(cls)
