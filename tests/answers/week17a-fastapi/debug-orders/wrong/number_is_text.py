# message: number stays an int
# misconception: a special case in the general function is a cure
from fastapi import FastAPI

bakery = FastAPI()
orders = {1: "apple", 2: "plum", 3: "cherry"}
done = {2}


@bakery.get("/orders")
def all_orders() -> list[int]:
    return sorted(orders)


@bakery.get("/orders/{number}")
def order(number: str) -> object:
    if number == "open":
        return sorted(orders.keys() - done)
    return {"number": int(number), "cake": orders[int(number)]}


@bakery.get("/orders/open")
def open_orders() -> list[int]:
    return sorted(orders.keys() - done)
