# message: digits of all scripts
# misconception: isdecimal() is short for 0 to 9
from typing import Annotated, Any

from fastapi import FastAPI, HTTPException, Query
from pydantic import BaseModel, ConfigDict, Field, field_validator

catalogue = FastAPI(title="Inkwell Books", version="1.0.0")


class Book(BaseModel):
    model_config = ConfigDict(extra="forbid")

    isbn: str
    title: Annotated[str, Field(min_length=1, max_length=120)]
    price_cents: Annotated[int, Field(gt=0)]
    stock: Annotated[int, Field(ge=0)] = 0
    tags: list[str] = []

    @field_validator("isbn")
    @classmethod
    def plain_isbn(cls, value: str) -> str:
        value = value.replace("-", "")
        if len(value) != 13 or not value.isdecimal():
            raise ValueError("an ISBN has 13 digits")
        return value

    @field_validator("title", mode="before")
    @classmethod
    def stripped(cls, value: Any) -> Any:
        return value.strip() if isinstance(value, str) else value


class Sale(BaseModel):
    model_config = ConfigDict(extra="forbid")

    copies: Annotated[int, Field(ge=1)]


books: dict[str, Book] = {}


def book_or_404(isbn: str) -> Book:
    if isbn not in books:
        raise HTTPException(404, f"no book {isbn}")
    return books[isbn]


@catalogue.post("/books", status_code=201)
def add_book(book: Book) -> Book:
    if book.isbn in books:
        raise HTTPException(409, f"{book.isbn} is already there")
    books[book.isbn] = book
    return book


@catalogue.get("/books")
def list_books(
    q: str | None = None,
    tag: str | None = None,
    max_cents: Annotated[int | None, Query(ge=0)] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> dict[str, Any]:
    found = [
        book
        for book in books.values()
        if (q is None or q.lower() in book.title.lower())
        and (tag is None or tag in book.tags)
        and (max_cents is None or book.price_cents <= max_cents)
    ]
    found.sort(key=lambda book: book.title)
    return {"total": len(found), "books": found[:limit]}


@catalogue.get("/books/summary")
def summary() -> dict[str, int]:
    return {
        "titles": len(books),
        "copies": sum(book.stock for book in books.values()),
        "value_cents": sum(book.stock * book.price_cents for book in books.values()),
    }


@catalogue.get("/books/{isbn}")
def one_book(isbn: str) -> Book:
    return book_or_404(isbn)


@catalogue.post("/books/{isbn}/sales", status_code=201)
def sell(isbn: str, sale: Sale) -> dict[str, str | int]:
    book = book_or_404(isbn)
    if sale.copies > book.stock:
        raise HTTPException(409, f"only {book.stock} left")
    book.stock -= sale.copies
    return {
        "isbn": isbn,
        "sold": sale.copies,
        "left": book.stock,
        "total_cents": sale.copies * book.price_cents,
    }
