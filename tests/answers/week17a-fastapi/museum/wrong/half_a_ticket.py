# message: expected
# misconception: a float is an int that may have a point
from typing import Literal

from fastapi import FastAPI

museum = FastAPI()

PRICES = {"adult": 1200, "child": 500}


@museum.get("/halls/largest")
def largest() -> dict[str, int]:
    return {"hall": 24, "floor": 2}


@museum.get("/halls/{number}")
def hall(number: int) -> dict[str, int]:
    return {"hall": number, "floor": number // 10}


@museum.get("/tickets/{kind}/{count}")
def tickets(kind: Literal["adult", "child"], count: float) -> dict[str, str | int]:
    return {"kind": kind, "count": count, "total_cents": count * PRICES[kind]}
