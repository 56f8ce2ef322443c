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
async def search(
    q: str = "",
    max_cents: int | None = Query(None, ge=0),
    in_stock: bool = False,
    limit: int = Query(10, ge=1, le=50),
    offset: int = Query(0, ge=0),
):
    titles = []
    for book in books:
        if q.casefold() not in book["title"].casefold():
            continue
        if max_cents is not None and book["price_cents"] > max_cents:
            continue
        if in_stock and not book["stock"]:
            continue
        titles.append(book["title"])
    return {"total": len(titles), "titles": titles[offset:][:limit]}
