# message: though it counts as no
# misconception: 0 and None are the same in an if
from typing import Annotated

from fastapi import FastAPI, Query

shelves = FastAPI()
books = [
    {"title": "Emma", "price_cents": 875, "stock": 2},
    {"title": "Dune", "price_cents": 1299, "stock": 0},
    {"title": "Beloved Maps", "price_cents": 2400, "stock": 1},
    {"title": "Gift Guide", "price_cents": 0, "stock": 30},
]


@shelves.get("/books")
def search_books(
    q: str | None = None,
    max_cents: Annotated[int | None, Query(ge=0)] = None,
    in_stock: bool = False,
    limit: Annotated[int, Query(ge=1, le=50)] = 10,
    offset: Annotated[int, Query(ge=0)] = 0,
) -> dict[str, int | list[str]]:
    found = books
    if q is not None:
        found = [book for book in found if q.lower() in book["title"].lower()]
    if max_cents:
        found = [book for book in found if book["price_cents"] <= max_cents]
    if in_stock:
        found = [book for book in found if book["stock"] > 0]
    titles = [book["title"] for book in found]
    return {"total": len(titles), "titles": titles[offset : offset + limit]}
