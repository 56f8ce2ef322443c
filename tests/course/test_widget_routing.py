"""The figure of routing: the routes are really asked, the function really called."""

from typing import Annotated

import pytest
from fastapi import FastAPI, Query
from pydantic import BaseModel

from course.widgets.routing import ANSWERS, LATE, NOT_GIVEN, OTHER_METHOD, OTHER_PATH, routing


class Book(BaseModel):
    title: str
    price_cents: int


def make():
    app = FastAPI()

    @app.get("/books/{isbn}")
    def one_book(isbn: str, full: bool = False):
        return {"isbn": isbn}

    @app.get("/books/new")
    async def new_books(limit: Annotated[int, Query(le=9)] = 5):
        return [limit]

    @app.post("/books")
    def add(book: Book):
        return book.title

    @app.get("/shelves/{number}")
    async def shelf(number: int, page: Annotated[int, Query(le=9)] = 1):
        return number / 0 if number == 0 else number

    return app


def verdicts(figure):
    return [one.verdict for one in figure.way.operations]


def came_and_became(figure):
    return [(one.name, one.place, one.came, one.value) for one in figure.way.parameters]


def test_the_first_that_fits_answers_and_a_later_one_is_said_to_be_late():
    figure = routing(make(), "GET /books/new")
    assert verdicts(figure) == [ANSWERS, LATE, OTHER_PATH, OTHER_PATH]
    assert figure.way.answer == '{"isbn":"new"}'


def test_texts_that_came_and_values_in_the_function_are_told_apart():
    figure = routing(make(), "GET /shelves/7?page=3")
    assert came_and_became(figure) == [("number", "path", "7", "7"), ("page", "query", "3", "3")]
    figure = routing(make(), "GET /books/9%20a?full=yes")
    assert came_and_became(figure) == [
        ("isbn", "path", "9 a", "'9 a'"),
        ("full", "query", "yes", "True"),
    ]


def test_a_default_is_seen_in_the_function():
    figure = routing(make(), "GET /shelves/7")
    assert ("page", "query", NOT_GIVEN, "1") in came_and_became(figure)


def test_a_parameter_that_does_not_fit_has_its_message_and_the_function_is_not_called():
    figure = routing(make(), "GET /shelves/x?page=10")
    assert figure.way.status == 422
    assert [(one.value, one.error) for one in figure.way.parameters] == [
        ("", "Input should be a valid integer, unable to parse string as an integer"),
        ("", "Input should be less than or equal to 9"),
    ]
    assert "shelf is not called" in figure.picture.value


def test_a_query_that_no_parameter_takes_is_said_to_be_ignored():
    figure = routing(make(), "GET /shelves/7?pgae=2")
    assert figure.way.parameters[-1].error == "no parameter has this name"
    assert "shelf is called" in figure.picture.value


def test_the_method_counts_too():
    figure = routing(make(), "DELETE /books")
    assert verdicts(figure)[2] == OTHER_METHOD
    assert figure.way.status == 405
    assert "no path operation answers" in figure.picture.value


def test_a_body_is_sent_and_its_errors_are_told():
    figure = routing(make(), 'POST /books\n{"title": "Dune", "price_cents": "9"}')
    assert figure.way.parameters[0].value == "Book(title='Dune', price_cents=9)"
    figure.request.value = 'POST /books\n{"title": 3}'
    figure.starting.click()
    assert figure.way.parameters[0].error == (
        "title: Input should be a valid string; price_cents: Field required"
    )


def test_a_redirect_is_shown_without_the_address_of_the_server():
    figure = routing(make(), "GET /shelves/7/")
    assert figure.way.status == 307
    assert figure.way.location == "/shelves/7"
    assert "127.0.0.1" not in str(figure._repr_mimebundle_())


def test_a_function_that_fails_is_an_answer_too():
    assert routing(make(), "GET /shelves/0").way.status == 500


def test_the_application_is_left_as_it_was():
    app = make()
    before = [route.dependant.call for route in app.routes[4:]]
    routing(app, "GET /shelves/0")
    assert [route.dependant.call for route in app.routes[4:]] == before


@pytest.mark.parametrize("request_", ["", "books", "GET books", "FETCH /books"])
def test_what_is_no_request_is_told(request_):
    figure = routing(make(), request_)
    assert "Write a method and a path" in figure.picture.value
    assert "Write a method and a path" in figure.as_text()


def test_markup_in_a_request_is_text():
    bundle = routing(make(), "GET /books/<script>?full=<b>")._repr_mimebundle_()
    assert "<script>" not in bundle["text/html"]
    assert "<b>" not in bundle["text/html"]
    assert "1. GET /books/{isbn} -> one_book: fits: it answers" in bundle["text/plain"]
