# message: rounds towards zero
# misconception: int() rounds down
from typing import Literal

from fastapi import FastAPI

museum = FastAPI()

PRICES = {"adult": 1200, "child": 500}


@museum.get("/halls/largest")
def largest() -> dict[str, int]:
    return {"hall": 24, "floor": 2}


@museum.get("/halls/{number}")
def hall(number: int) -> dict[str, int]:
    return {"hall": number, "floor": int(number / 10)}


@museum.get("/tickets/{kind}/{count}")
def tickets(kind: Literal["adult", "child"], count: int) -> dict[str, str | int]:
    return {"kind": kind, "count": count, "total_cents": count * PRICES[kind]}
