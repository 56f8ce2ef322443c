"""The figure of validation: what Pydantic really does with a text."""

import json
from typing import Annotated

import pytest
from pydantic import BaseModel, ConfigDict, Field

from course.widgets.validation import validation


class Author(BaseModel):
    name: str


class Book(BaseModel):
    isbn: str
    price_cents: Annotated[int, Field(gt=0)]
    stock: int = 0
    authors: list[Author] = []
    page_count: int | None = Field(default=None, validation_alias="pageCount")


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")
    isbn: str


GOOD = {"isbn": "1", "price_cents": "899", "pageCount": 9}


def notes(figure):
    return {one.name: (one.value, one.note) for one in figure.found.fields}


def test_what_was_converted_and_what_is_a_default_is_told():
    figure = validation(Book, json.dumps(GOOD))
    assert notes(figure) == {
        "isbn": ("'1'", "as it came"),
        "price_cents": ("899", "str became int"),
        "stock": ("0", "the default"),
        "authors": ("[]", "the default"),
        "page_count (from pageCount)": ("9", "as it came"),
    }
    assert "A Book was made." in figure.picture.value


def test_all_errors_are_shown_with_their_places_and_no_value_is():
    text = json.dumps({"price_cents": 0, "authors": [{"name": "A"}, {"name": 5}]})
    figure = validation(Book, text)
    assert [(one.place, one.kind) for one in figure.found.faults] == [
        ("isbn", "missing"),
        ("price_cents", "greater_than"),
        ("authors.1.name", "string_type"),
    ]
    assert not any(one.value for one in figure.found.fields)
    assert notes(figure)["stock"] == ("", "no error here, but no object is made")
    assert "No Book was made: 3 errors." in figure.picture.value


def test_strict_converts_nothing():
    figure = validation(Book, json.dumps(GOOD))
    figure.strict.value = True
    assert [one.kind for one in figure.found.faults] == ["int_type"]


def test_a_key_without_a_field_is_left_out_or_refused():
    assert notes(validation(Book, json.dumps({**GOOD, "colour": "red"})))["colour"] == (
        "",
        "no field has this name: left out",
    )
    figure = validation(Closed, '{"isbn": "1", "colour": "red"}')
    assert [(one.place, one.kind) for one in figure.found.faults] == [("colour", "extra_forbidden")]


@pytest.mark.parametrize("text", ["", "{oops", "[1]", "null", '"x"'])
def test_what_is_no_object_of_json_is_one_error(text):
    figure = validation(Book, text)
    assert len(figure.found.faults) == 1
    assert "1 error." in figure.as_text()


def test_limits_are_shown_and_the_button_takes_the_new_text():
    figure = validation(Book, "{}")
    assert "int gt=0" in figure.picture.value
    figure.text.value = json.dumps(GOOD)
    figure.starting.click()
    assert figure.found.made


def test_markup_is_text():
    text = json.dumps({"isbn": "<script>", "price_cents": 1, "<script>": "<script>"})
    bundle = validation(Book, text)._repr_mimebundle_()
    assert "<script>" not in bundle["text/html"]
    assert "price_cents: 1 -> 1 (as it came)" in bundle["text/plain"]
