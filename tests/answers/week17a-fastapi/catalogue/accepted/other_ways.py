import re
from typing import Annotated

from fastapi import FastAPI, HTTPException, Path, Query
from pydantic import AfterValidator, BaseModel, Field, StringConstraints

catalogue = FastAPI(title="Inkwell Books", version="1.0.0")


def clean_isbn(text: str) -> str:
    digits = "".join(part for part in text.split("-"))
    if not re.fullmatch("[0-9]{13}", digits):
        raise ValueError("an ISBN has 13 digits")
    return digits


class Strict(BaseModel, extra="forbid"):
    pass


class Book(Strict):
    isbn: Annotated[str, AfterValidator(clean_isbn)]
    title: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
    price_cents: int = Field(ge=1)
    stock: int = Field(default=0, ge=0)
    tags: list[str] = Field(default_factory=list)


class Sale(Strict):
    copies: int = Field(gt=0)


books: dict[str, Book] = {}


@catalogue.get("/books/summary")
async def summary():
    copies = value = 0
    for book in books.values():
        copies += book.stock
        value += book.stock * book.price_cents
    return {"titles": len(books), "copies": copies, "value_cents": value}


@catalogue.get("/books/{isbn}")
async def look_up(isbn: Annotated[str, Path()]):
    book = books.get(isbn)
    if book is None:
        raise HTTPException(status_code=404, detail=f"no book {isbn}")
    return book


@catalogue.post("/books/{isbn}/sales", status_code=201)
async def sale(isbn: str, sale: Sale):
    book = await look_up(isbn)
    left = book.stock - sale.copies
    if left < 0:
        raise HTTPException(status_code=409, detail=f"only {book.stock} left")
    books[isbn] = book.model_copy(update={"stock": left})
    total = book.price_cents * sale.copies
    return {"isbn": isbn, "sold": sale.copies, "left": left, "total_cents": total}


@catalogue.post("/books", status_code=201)
async def add(book: Book):
    if book.isbn in books:
        raise HTTPException(status_code=409, detail=book.isbn + " is already there")
    books[book.isbn] = book
    return book


@catalogue.get("/books")
async def search(
    q: str | None = None,
    tag: str | None = None,
    max_cents: int | None = Query(None, ge=0),
    limit: int = Query(20, ge=1, le=100),
):
    found = sorted(books.values(), key=lambda book: book.title)
    if q is not None:
        found = [book for book in found if q.lower() in book.title.lower()]
    if tag is not None:
        found = [book for book in found if book.tags.count(tag)]
    if max_cents is not None:
        found = [book for book in found if book.price_cents <= max_cents]
    return {"total": len(found), "books": [book.model_dump() for book in found[:limit]]}
