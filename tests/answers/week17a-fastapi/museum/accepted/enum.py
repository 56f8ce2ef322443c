from enum import StrEnum

from fastapi import FastAPI

museum = FastAPI()


class Kind(StrEnum):
    adult = "adult"
    child = "child"


@museum.get("/tickets/{kind}/{count}")
async def tickets(kind: Kind, count: int):
    unit = 1200 if kind is Kind.adult else 500
    return {"kind": kind, "count": count, "total_cents": count * unit}


@museum.get("/halls/largest")
async def largest():
    return dict(hall=24, floor=2)


@museum.get("/halls/{number}")
async def one_hall(number: int):
    floor, _ = divmod(number, 10)
    return dict(hall=number, floor=floor)
