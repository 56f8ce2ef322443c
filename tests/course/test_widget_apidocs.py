"""The documentation page: everything in it comes from the application's own document."""

from typing import Annotated

from fastapi import FastAPI, Path, Query
from pydantic import BaseModel, Field

from course.widgets.apidocs import api_docs


class Book(BaseModel):
    isbn: Annotated[str, Field(pattern="^[0-9]{13}$")]
    price_cents: Annotated[int, Field(gt=0, le=20000)]
    tags: list[str] = []


def make():
    app = FastAPI(title="Shop <b>", version="2.1")

    @app.get("/books/{isbn}")
    def one_book(isbn: Annotated[str, Path(min_length=3)], full: bool = False):
        """Everything about <i>one</i> book."""

    @app.get("/books")
    def books(limit: Annotated[int, Query(ge=1)], q: str | None = None): ...

    @app.post("/books", status_code=201)
    def add(book: Book): ...

    @app.get("/")
    def home(): ...

    return api_docs(app)


def test_operations_parameters_and_models_are_told_with_their_limits():
    assert make()._repr_mimebundle_()["text/plain"].splitlines() == [
        "Shop <b> 2.1",
        "GET /books/{isbn}: One Book",
        "    isbn (path): string, at least 3 long, required",
        "    full (query): boolean, default False, optional",
        "    answers: 200, 422",
        "GET /books: Books",
        "    limit (query): integer, ≥ 1, required",
        "    q (query): string or null, optional",
        "    answers: 200, 422",
        "POST /books: Add",
        "    (the body) (body): Book, required",
        "    answers: 201, 422",
        "GET /: Home",
        "    answers: 200",
        "model Book",
        "    isbn: string, like ^[0-9]{13}$, required",
        "    price_cents: integer, > 0, ≤ 20000, required",
        "    tags: array of string, default [], optional",
    ]


def test_each_operation_opens_without_a_mouse_and_without_a_script():
    page = make()._repr_mimebundle_()["text/html"]
    assert page.count("<details") == page.count("<summary") == 5
    assert "<script" not in page
    assert "http" not in page.replace("HTTP", "")


def test_markup_is_text():
    page = make()._repr_mimebundle_()["text/html"]
    assert "<b>" not in page
    assert "<i>" not in page
    assert "Everything about &lt;i&gt;one&lt;/i&gt; book." in page
